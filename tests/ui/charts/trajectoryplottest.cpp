// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trajectoryplot.h"

#include "tests/support/printers.h"

#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QLegend>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

TrajectorySource busySource()
{
    TrajectorySource source;
    source.measure.label = u"<b>众创空间</b>"_s;
    source.measure.unit = u"家"_s;
    const std::vector<double> values{12, 20, 24, 26, 33, 41};
    for (size_t i = 0; i < values.size(); ++i) {
        Observation observation;
        observation.period = Period(PeriodKind::Year, 2014 + static_cast<int>(i));
        observation.value = values[i];
        source.observations.push_back(observation);
    }
    for (const auto& [year, value] :
         {std::pair(2015, 20.0), {2016, 25.0}, {2017, 30.0}, {2018, 35.0}, {2025, 50.0}}) {
        TargetPoint target;
        target.due = QDate(year, 12, 31);
        target.value = value;
        target.bound = year == 2018 ? Bound::AtLeast : Bound::Equal;
        source.targets.push_back(target);
    }
    for (int year = 2014; year <= 2025; ++year)
        source.expected.push_back({QDate(year, 12, 31), 12.0 + (year - 2014) * 3.4});
    source.forecast = Forecast{75, 80.0, {}, 70, 80};
    source.forecastDue = QDate(2025, 12, 31);
    source.asOf = QDate(2020, 6, 30);
    return source;
}

TEST(TrajectoryPlotTest, yearsAtTheAxisStandClearOfEachOther)
{
    QGraphicsScene scene;
    auto* plot = new TrajectoryPlot;
    scene.addItem(plot);
    for (const qreal width : {240.0, 320.0, 480.0, 900.0}) {
        plot->resize(width, 240);
        plot->display(trajectoryContent(busySource()), ChartStyle::light());
        auto* time = qobject_cast<QCategoryAxis*>(plot->axes(Qt::Horizontal).front());
        ASSERT_NE(time, nullptr);
        const QStringList years = time->categoriesLabels();
        EXPECT_EQ(years.back(), u"2025"_s);
        const qreal label = QFontMetricsF(ChartStyle::light().small).horizontalAdvance(u"0000"_s);
        EXPECT_LT(label * static_cast<qreal>(years.size() - 1), plot->plotArea().width()) << width;
    }
    plot->resize(900, 240);
    auto* time = qobject_cast<QCategoryAxis*>(plot->axes(Qt::Horizontal).front());
    EXPECT_EQ(time->categoriesLabels().size(), 12) << "each year where there is room";
}

class TrajectoryPlotAtSize : public testing::TestWithParam<QSizeF>
{};

TEST_P(TrajectoryPlotAtSize, textsNeitherOverlapNorLeaveTheChart)
{
    QGraphicsScene scene;
    auto* plot = new TrajectoryPlot;
    scene.addItem(plot);
    plot->resize(GetParam());
    plot->display(trajectoryContent(busySource()), ChartStyle::light());
    const std::vector<PlacedLabel>& labels = plot->labels();
    ASSERT_GE(labels.size(), 5U);
    for (size_t i = 0; i < labels.size(); ++i) {
        EXPECT_TRUE(QRectF(QPointF(0, 0), plot->size()).contains(labels[i].rect))
            << labels[i].text.toStdString();
        for (size_t j = 0; j < i; ++j)
            EXPECT_FALSE(labels[i].rect.intersects(labels[j].rect))
                << labels[i].text.toStdString() << " on " << labels[j].text.toStdString();
    }
}

TEST_P(TrajectoryPlotAtSize, theTargetAndTheLatestValueAreAlwaysSaid)
{
    QGraphicsScene scene;
    auto* plot = new TrajectoryPlot;
    scene.addItem(plot);
    plot->resize(GetParam());
    plot->display(trajectoryContent(busySource()), ChartStyle::light());
    QStringList texts;
    for (const PlacedLabel& label : plot->labels())
        texts.append(label.text);
    const QString all = texts.join(u'|');
    EXPECT_TRUE(all.contains(u"50\u00A0家"_s)) << all.toStdString();
    EXPECT_TRUE(all.contains(u"41"_s)) << all.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Sizes, TrajectoryPlotAtSize,
                         testing::Values(QSizeF(480, 240), QSizeF(560, 280), QSizeF(900, 420),
                                         QSizeF(1500, 900)));

TEST(TrajectoryPlot, usesNothingThatSpoilsPaper)
{
    TrajectoryPlot plot;
    plot.resize(600, 300);
    plot.display(trajectoryContent(busySource()), ChartStyle::forPaper());
    EXPECT_FALSE(plot.isDropShadowEnabled());
    EXPECT_EQ(plot.backgroundRoundness(), 0.0);
    EXPECT_EQ(plot.animationOptions(), QChart::NoAnimation);
    EXPECT_FALSE(plot.legend()->isVisible());
    EXPECT_TRUE(plot.title().isEmpty());
}

TEST(TrajectoryPlot, drawsTheNextContentAfterAnEmptyOne)
{
    TrajectoryPlot plot;
    plot.resize(600, 300);
    plot.display({}, ChartStyle::light());
    EXPECT_TRUE(plot.labels().empty());
    plot.display(trajectoryContent(busySource()), ChartStyle::light());
    EXPECT_FALSE(plot.labels().empty());
    plot.display({}, ChartStyle::dark());
    EXPECT_TRUE(plot.labels().empty());
    EXPECT_TRUE(plot.axes().isEmpty());
}

} // namespace
} // namespace milepost
