// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/measures.h"

#include "core/base/workmeter.h"
#include "core/catalogue/catalogue.h"
#include "core/extract/measurekeys.h"
#include "core/extract/simplified.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

QString canonicalOf(const ParsedPlan& plan, const QString& areaId)
{
    const auto found = std::find_if(plan.areas.begin(), plan.areas.end(),
                                    [&](const Area& area) { return area.id == areaId; });
    return found == plan.areas.end() ? QString() : found->canonical;
}

MeasureKind kindOf(const Target& target, const Unit& unit, TargetHint hint)
{
    if (target.change != Change::None)
        return target.annual ? MeasureKind::GrowthRate : MeasureKind::PercentChange;
    if (unit.kind == UnitKind::Ratio)
        return MeasureKind::Rate;
    if (target.annual || (isFlow(target, unit) && hint.withinYear))
        return MeasureKind::AnnualFlow;
    if (isFlow(target, unit) && (target.cumulative || isSpent(target)))
        return MeasureKind::CumulativeFlow;
    if (target.isNew)
        return MeasureKind::CumulativeFlow;
    return target.valueMax ? MeasureKind::Range : MeasureKind::Stock;
}

bool wantsLess(const Target& target)
{
    return target.bound == Bound::AtMost || target.bound == Bound::LessThan ||
           target.change == Change::Decrease;
}

class MeasureJoiner
{
public:
    MeasureJoiner(const Catalogue& catalogue, ParsedPlan& plan) : m_catalogue(catalogue), m_plan(plan) {}

    void join(Target& target, TargetHint hint, const QString& key)
    {
        const auto known = m_byKey.constFind(key);
        if (known == m_byKey.cend()) {
            m_byKey.insert(key, m_plan.measures.size());
            m_plan.measures.push_back(create(target, hint));
            attach(target, m_plan.measures.back(), hint);
            return;
        }
        Measure& measure = m_plan.measures[*known];
        attach(target, measure, hint);
        takePlainerName(measure, target);
    }

private:
    Measure create(const Target& target, TargetHint hint) const
    {
        const Unit unit = m_catalogue.unit(target.unit);
        const QString canonical = canonicalOf(m_plan, target.area);
        Measure measure;
        measure.id = u"m%1"_s.arg(m_plan.measures.size() + 1);
        measure.area = target.area;
        measure.subject = target.subject;
        measure.label = target.label;
        measure.unit = target.unit;
        measure.kind = kindOf(target, unit, hint);
        measure.direction =
            hint.falls || wantsLess(target) ? Direction::LessIsBetter : Direction::MoreIsBetter;
        const Indicator* indicator =
            m_catalogue.indicatorFor(comparableSubject(target.subject), target.unit, canonical, measure.kind);
        if (!indicator && target.label.contains(u'占')) // whose share it is stands in the label alone
            indicator = m_catalogue.indicatorFor(comparableSubject(target.label), target.unit, canonical,
                                                 measure.kind);
        if (!indicator)
            return measure;
        measure.indicator = indicator->id;
        if (target.change == Change::None)
            measure.direction = indicator->direction;
        if (measure.kind == MeasureKind::Stock)
            measure.kind = indicator->kind;
        return measure;
    }

    static void attach(Target& target, Measure& measure, TargetHint hint)
    {
        target.measure = measure.id;
        target.indicator = measure.indicator;
        if (hint.falls && measure.indicator.isEmpty())
            measure.direction = Direction::LessIsBetter;
    }

    /// 众创空间 rather than 省级众创空间, 服务企业 rather than 累计服务企业, where the plan says both.
    static void takePlainerName(Measure& measure, const Target& target)
    {
        if (measure.label.endsWith(target.label) && measure.label != target.label)
            measure.label = target.label;
        if (measure.label.startsWith(u"累计"_s) && !target.cumulative)
            measure.label.remove(0, 2);
        if (measure.subject.endsWith(target.subject))
            measure.subject = target.subject;
    }

    const Catalogue& m_catalogue;
    ParsedPlan& m_plan;
    QHash<QString, size_t> m_byKey;
};

/// A baseline belongs to the measure that names the same thing in units of the same kind.
void tieBaselines(const Catalogue& catalogue, ParsedPlan& plan)
{
    const auto keyFor = [&](const QString& subject, const QString& unit) {
        const Unit known = catalogue.unit(unit);
        return comparableSubject(subject) + u'|' + QString::number(static_cast<int>(known.kind)) + known.base;
    };
    QHash<QString, QString> byName;
    for (const Measure& measure : plan.measures)
        if (measure.kind != MeasureKind::GrowthRate && measure.kind != MeasureKind::PercentChange)
            byName.insert(keyFor(measure.subject, measure.unit), measure.id);
    for (Figure& figure : plan.figures)
        if (figure.kind == FigureKind::Baseline)
            figure.measure = byName.value(keyFor(figure.subject, figure.unit));
}

} // namespace

void joinMeasures(const Catalogue& catalogue, const std::vector<TargetHint>& hints, WorkMeter& meter,
                  ParsedPlan& plan)
{
    const QStringList keys = measureKeys(catalogue, hints, meter, plan);
    if (!meter.begin(3))
        return;
    MeasureJoiner joiner(catalogue, plan);
    const auto all = static_cast<qint64>(plan.targets.size());
    for (size_t i = 0; i < plan.targets.size() && meter.goesOn(static_cast<qint64>(i), all); ++i)
        joiner.join(plan.targets[i], hints[i], keys[static_cast<qsizetype>(i)]);
    tieBaselines(catalogue, plan);
}

IndicatorMatch matchMeasure(const Catalogue& catalogue, const ParsedPlan& plan, const Measure& measure)
{
    const QString canonical = canonicalOf(plan, measure.area);
    for (const QString& name : {measure.subject, measure.label}) {
        IndicatorMatch match =
            catalogue.matchIndicator(comparableSubject(name), measure.unit, canonical, measure.kind);
        if (match.indicator)
            return match;
    }
    return {};
}

QString comparableSubject(const QString& subject)
{
    QString result = simplified(subject);
    result.removeIf([](QChar c) { return c.isSpace() || u"“”\"「」『』《》‘’"_s.contains(c); });
    for (const auto& place : {u"全省"_s, u"全市"_s, u"全国"_s, u"我省"_s, u"我市"_s, u"全区"_s})
        if (result.startsWith(place) && result.size() > place.size())
            result.remove(0, place.size());
    return result;
}

} // namespace milepost
