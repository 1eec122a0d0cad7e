// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart at every width from 480 pixels to an A3 sheet, over invented data of every awkward kind: no
// text is cut, covers another or leaves the chart.
#include "core/catalogue/catalogue.h"
#include "tests/support/comparisons.h"
#include "tests/support/printers.h"
#include "ui/charts/bulletlayout.h"
#include "ui/charts/courselayout.h"
#include "ui/charts/trajectoryplot.h"

#include <QGraphicsScene>

#include <functional>
#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using namespace samples;

constexpr int kNarrowest = 480;
constexpr int kWidest = 1590; ///< A3 on its side, at 96 dots an inch
constexpr int kStep = 37;

const QString kLongChinese =
    u"规模以上工业企业关键工序数控化率和数字化研发设计工具普及率（含省属企业及中央在本省企业）"_s;
const QString kLongEnglish =
    u"Share of enterprises above designated size with numerically controlled key processes "
    "and research-and-development-management-platforms"_s;

/// Sources of one kind, by name.
struct Awkward
{
    const char* name;
    std::function<std::vector<ComparisonSource>()> make;
};

std::vector<ValuePoint> risingTo(double last, int years = 4)
{
    std::vector<ValuePoint> values;
    for (int i = years - 1; i >= 0; --i)
        values.push_back({QDate(2018 - i, 12, 31), last * (1.0 - 0.17 * i),
                          i == 0 ? ObservationStatus::Provisional : ObservationStatus::Final});
    return values;
}

ComparisonSource oneRow(const QString& label, const Unit& unit, std::vector<Target> targets,
                        std::optional<double> latest)
{
    ComparisonSource source;
    source.title = label;
    source.unit = unit;
    source.asOf = QDate(2018, 12, 31);
    source.places = {{u"520000"_s, u"贵州"_s}, {u"210000"_s, u"辽宁"_s}};
    source.measures = {measure(u"520000"_s, label, unit, std::move(targets))};
    if (latest) {
        source.measures[0].latest = value(*latest, 2018, ObservationStatus::Provisional);
        source.measures[0].values = risingTo(*latest);
        source.measures[0].breaks = {source.measures[0].values[2].date};
    }
    source.measures[0].verdictWord = u"明显滞后"_s;
    return source;
}

Unit unitOf(const QString& symbol, UnitKind kind = UnitKind::Count)
{
    return {symbol, kind, symbol, 1.0};
}

/// Every province of the country, its values and targets close together, with long names.
std::vector<ComparisonSource> country(bool isChinese)
{
    static const Catalogue catalogue = Catalogue::load().value();
    ComparisonSource source;
    source.title = isChinese ? kLongChinese : kLongEnglish;
    source.unit = unitOf(u"家"_s);
    source.asOf = QDate(2018, 12, 31);
    int place = 0;
    for (const Province& province : catalogue.provinces()) {
        source.places.push_back({province.code, isChinese ? province.nameZh : province.nameEn});
        if (++place % 7 == 0)
            continue; // some have no such target
        source.measures.push_back(
            measure(province.code, isChinese ? kLongChinese : kLongEnglish, source.unit,
                    {promise(900.0 + place, 2018, Bound::AtLeast), promise(960.0 + place, 2020, Bound::About),
                     promise(1500.0 + 40 * place, 2025)}));
        ComparedMeasure& one = source.measures.back();
        one.area = isChinese ? u"智慧能源与绿色生态"_s : u"Collaborative manufacturing"_s;
        one.verdictWord = isChinese ? u"明显滞后"_s : u"Not assessable"_s;
        if (place % 5 == 0)
            continue; // some have not reported
        one.latest = value(800.0 + 3 * place, 2018);
        one.baseline = value(500.0 + place, 2014);
        one.values = risingTo(800.0 + 3 * place);
    }
    return {source};
}

std::vector<ComparisonSource> crowdedMarks()
{
    std::vector<Target> targets;
    for (int year = 2015; year <= 2025; ++year)
        targets.push_back(promise(2400.0 + 9 * (year - 2015), year, static_cast<Bound>(year % 5)));
    targets.push_back(promise(2600.0, std::nullopt));
    targets[3].valueMax = 2700;
    return {oneRow(kLongChinese, unitOf(u"家"_s), targets, 2444)};
}

std::vector<ComparisonSource> unlikeUnits()
{
    std::vector<ComparisonSource> sources{turnover()};
    sources.push_back(oneRow(kLongEnglish, unitOf(u"万千瓦时/万元（按2010年可比价格计算）"_s),
                             {promise(12.5, 2018), promise(15.75, 2020, Bound::AtMost)}, 13.25));
    return sources;
}

const std::vector<Awkward>& awkward()
{
    static const Unit kYuan{u"元"_s, UnitKind::Money, u"元"_s, 1.0};
    static const Unit kShare{u"%"_s, UnitKind::Ratio, u"%"_s, 1.0};
    static const std::vector<Awkward> all{
        {"countryInChinese", [] { return country(true); }},
        {"countryInEnglish", [] { return country(false); }},
        {"crowdedMarks", crowdedMarks},
        {"unlikeUnits", unlikeUnits},
        {"bigNumbers",
         [] {
             return std::vector{oneRow(u"地区生产总值"_s, kYuan,
                                       {promise(1.234567e13, 2018, Bound::MoreThan), promise(2.5e13, 2025)},
                                       9.87654321e12)};
         }},
        {"smallNumbers",
         [] {
             return std::vector{oneRow(u"事故率"_s, kShare,
                                       {promise(0.00012, 2018, Bound::AtMost), promise(0.0001, 2020)},
                                       0.00034)};
         }},
        {"negative",
         [] {
             return std::vector{oneRow(u"单位能耗增长率"_s, kShare,
                                       {promise(-3.5, 2018, Bound::AtMost), promise(-18.25, 2020)}, -2.75)};
         }},
        {"aroundZero",
         [] {
             return std::vector{
                 oneRow(u"净流入"_s, unitOf(u"万人"_s), {promise(5, 2018), promise(-5, 2020)}, -1.5)};
         }},
        {"allZero",
         [] {
             return std::vector{
                 oneRow(u"重大事故"_s, unitOf(u"起"_s), {promise(0, 2018, Bound::AtMost)}, 0.0)};
         }},
        {"nothingReported",
         [] { return std::vector{oneRow(kLongChinese, unitOf(u"家"_s), {promise(5, 2018)}, std::nullopt)}; }},
        {"nothingPromised", [] { return std::vector{oneRow(kLongChinese, unitOf(u"家"_s), {}, 55.0)}; }},
        {"undatedOnly", [] {
             return std::vector{oneRow(u"平台"_s, unitOf(u"个"_s), {promise(3, std::nullopt)}, std::nullopt)};
         }}};
    return all;
}

void expectClean(const DrawingList& drawing, const std::string& where)
{
    const QRectF bounds(QPointF(0, -0.5), drawing.size + QSizeF(0, 1));
    for (size_t i = 0; i < drawing.texts.size(); ++i) {
        const DrawnText& text = drawing.texts[i];
        const std::string said = where + ": " + text.text.toStdString();
        ASSERT_TRUE(bounds.contains(text.rect)) << said;
        ASSERT_LE(textWidth(text.text, text.font) - 1, text.rect.width()) << said;
        ASSERT_LE(lineHeight(text.font) - 1, text.rect.height()) << said;
        for (size_t j = 0; j < i; ++j)
            ASSERT_FALSE(text.rect.intersects(drawing.texts[j].rect))
                << said << " on " << drawing.texts[j].text.toStdString();
    }
}

class ChartAtEverySize : public testing::TestWithParam<size_t>
{
protected:
    const Awkward& data() const { return awkward()[GetParam()]; }

    void sweep(const std::function<DrawingList(qreal width, const ChartStyle& style)>& layOut) const
    {
        for (const ChartStyle& style : {ChartStyle::light(), ChartStyle::forPaper()}) {
            for (int width = kNarrowest; width <= kWidest; width += kStep) {
                const DrawingList drawing = layOut(width, style);
                ASSERT_EQ(drawing.size.width(), width);
                expectClean(drawing, std::to_string(width));
                if (HasFatalFailure())
                    return;
            }
        }
    }
};

TEST_P(ChartAtEverySize, barsCutAndCoverNothing)
{
    const BulletContent content = bulletContent(data().make());
    sweep([&content](qreal width, const ChartStyle& style) { return layOutBullets(content, width, style); });
}

TEST_P(ChartAtEverySize, smallChartsCutAndCoverNothing)
{
    const CourseContent content = courseContent(data().make(), CourseLook::Tiles);
    sweep([&content](qreal width, const ChartStyle& style) { return layOutCourses(content, width, style); });
}

TEST_P(ChartAtEverySize, coursesCutAndCoverNothing)
{
    const CourseContent content = courseContent(data().make(), CourseLook::Overlay);
    sweep([&content](qreal width, const ChartStyle& style) { return layOutCourses(content, width, style); });
}

TEST_P(ChartAtEverySize, trajectoriesCutAndCoverNothing)
{
    const std::vector<ComparisonSource> sources = data().make();
    const ComparedMeasure& measure = sources.front().measures.front();
    TrajectorySource source;
    source.measure.label = measure.label;
    source.measure.unit = measure.unit.symbol;
    source.asOf = QDate(2018, 6, 30);
    for (const Target& target : measure.targets) {
        if (target.year)
            source.targets.push_back({.due = QDate(*target.year, 12, 31),
                                      .value = target.value,
                                      .valueMax = target.valueMax,
                                      .bound = target.bound});
    }
    for (const ValuePoint& point : measure.values) {
        Observation observation = value(point.value, point.date.year(), point.status);
        source.observations.push_back(observation);
    }
    if (!source.observations.empty() && !source.targets.empty()) {
        const double last = *source.observations.back().value;
        source.forecast = Forecast{last * 1.1, last * 1.3, {}, last, last * 1.4};
        source.forecastDue = QDate(2025, 12, 31);
    }
    QGraphicsScene scene;
    auto* plot = new TrajectoryPlot;
    scene.addItem(plot);
    for (int width = kNarrowest; width <= kWidest; width += kStep) {
        plot->resize(width, width / 2.0);
        plot->display(trajectoryContent(source), ChartStyle::light());
        const std::vector<PlacedLabel>& labels = plot->labels();
        for (size_t i = 0; i < labels.size(); ++i) {
            const std::string said = std::to_string(width) + ": " + labels[i].text.toStdString();
            ASSERT_TRUE(QRectF(QPointF(0, 0), plot->size()).contains(labels[i].rect)) << said;
            for (size_t j = 0; j < i; ++j)
                ASSERT_FALSE(labels[i].rect.intersects(labels[j].rect))
                    << said << " on " << labels[j].text.toStdString();
        }
    }
}

std::string nameOf(const testing::TestParamInfo<size_t>& one)
{
    return awkward()[one.param].name;
}

INSTANTIATE_TEST_SUITE_P(Data, ChartAtEverySize, testing::Range(size_t(0), size_t(12)), nameOf);

} // namespace
} // namespace milepost
