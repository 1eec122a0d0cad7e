// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/measures.h"

#include "core/catalogue/catalogue.h"
#include "core/extract/simplified.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr qsizetype kGenericSubject = 4; // 企业, 社区: what is done with them tells them apart

QString canonicalOf(const ParsedPlan& plan, const QString& areaId)
{
    const auto found = std::find_if(plan.areas.begin(), plan.areas.end(),
                                    [&](const Area& area) { return area.id == areaId; });
    return found == plan.areas.end() ? QString() : found->canonical;
}

/// Money and new things are counted within a year or summed up to a deadline: two different measures.
bool isFlow(const Target& target, const Unit& unit)
{
    return target.isNew || unit.kind == UnitKind::Money || unit.kind == UnitKind::ForeignMoney;
}

/// Money that is spent adds up; a turnover has a level in every year.
bool isSpent(const Target& target)
{
    const QString subject = comparableSubject(target.subject);
    return subject.endsWith(u"投资"_s) || subject.endsWith(u"投入"_s);
}

QString flowKey(const Target& target, const Unit& unit, TargetHint hint)
{
    if (target.annual)
        return u"annual"_s;
    if (!isFlow(target, unit) || hint.withinYear)
        return QString();
    const bool sums = target.cumulative || target.from || target.isNew || isSpent(target);
    return sums ? u"sum"_s : QString();
}

/// What makes two targets the same measure.
QString keyOf(const Target& target, const Unit& unit, TargetHint hint, const QString& place)
{
    const QString subject = comparableSubject(target.subject);
    const bool isGeneric = subject.size() <= kGenericSubject;
    const QString label = comparableSubject(target.label).remove(u"累计"_s);
    const bool sharesSubject = !label.contains(subject); // 城市和农村…能力 with a number each
    const bool isShare = target.label.contains(u'占') && !target.subject.contains(u'占');
    return QStringList{place,
                       isGeneric || sharesSubject || isShare ? label : subject,
                       QString::number(static_cast<int>(unit.kind)),
                       unit.base,
                       toString(target.change),
                       flowKey(target, unit, hint)}
        .join(u'|');
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

/// The later, the better known: a name with 累计 or 省级 is replaced by the plainer one.
class MeasureJoiner
{
public:
    MeasureJoiner(const Catalogue& catalogue, ParsedPlan& plan) : m_catalogue(catalogue), m_plan(plan) {}

    void join(Target& target, TargetHint hint)
    {
        const Unit unit = m_catalogue.unit(target.unit);
        const QString canonical = canonicalOf(m_plan, target.area);
        const QString key = keyOf(target, unit, hint, canonical.isEmpty() ? target.area : canonical);
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.cend()) {
            attach(target, m_plan.measures[*known], hint);
            return;
        }
        m_byKey.insert(key, m_plan.measures.size());
        m_plan.measures.push_back(create(target, unit, canonical, hint));
        attach(target, m_plan.measures.back(), hint);
    }

private:
    Measure create(const Target& target, const Unit& unit, const QString& canonical, TargetHint hint) const
    {
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
            target.change == Change::None
                ? m_catalogue.indicatorFor(comparableSubject(target.subject), target.unit, canonical)
                : nullptr;
        if (!indicator)
            return measure;
        measure.indicator = indicator->id;
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

void joinMeasures(const Catalogue& catalogue, const std::vector<TargetHint>& hints, ParsedPlan& plan)
{
    MeasureJoiner joiner(catalogue, plan);
    for (size_t i = 0; i < plan.targets.size(); ++i)
        joiner.join(plan.targets[i], hints[i]);
    tieBaselines(catalogue, plan);
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
