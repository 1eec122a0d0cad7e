// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonsource.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/common/measurerow.h"
#include "ui/common/verdictbadge.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString indicatorName(const Indicator& indicator)
{
    return readsChinese() ? indicator.nameZh : indicator.nameEn;
}

QString provinceName(const Catalogue& catalogue, const PlanFacts& plan)
{
    const Province* province = catalogue.province(plan.provinceCode);
    if (!province)
        return plan.province.isEmpty() ? plan.title : plan.province;
    return readsChinese() ? province->shortZh : province->nameEn;
}

// The plan's own word in Chinese; in other languages the common name, where the area has one.
QString areaName(const Catalogue& catalogue, const Area& area)
{
    const CanonicalArea* common = readsChinese() ? nullptr : catalogue.area(area.canonical);
    return common ? common->nameEn : area.name;
}

const Area* areaOf(const ParsedPlan& plan, const QString& id)
{
    const auto found =
        std::find_if(plan.areas.begin(), plan.areas.end(), [&id](const Area& area) { return area.id == id; });
    return found == plan.areas.end() ? nullptr : &*found;
}

// A unit that reduces to the indicator's as the catalogue says: 家 and 个 may count the same thing.
Unit comparableUnit(const Catalogue& catalogue, const QString& symbol, const Indicator& indicator)
{
    const Result<Quantity> one = catalogue.inIndicatorUnit(1.0, symbol, indicator);
    if (!one)
        return catalogue.unit(symbol);
    Unit unit = catalogue.unit(indicator.unit);
    unit.factor *= one->value;
    unit.symbol = symbol;
    return unit;
}

std::vector<Target> targetsOf(const ParsedPlan& plan, const QString& measure)
{
    std::vector<Target> targets;
    std::copy_if(plan.targets.begin(), plan.targets.end(), std::back_inserter(targets),
                 [&measure](const Target& target) { return target.measure == measure; });
    const auto rank = [](const Target& target) { return target.year.value_or(9999); };
    std::stable_sort(targets.begin(), targets.end(),
                     [&rank](const Target& a, const Target& b) { return rank(a) < rank(b); });
    // The same promise said twice is one mark.
    const auto same = [](const Target& a, const Target& b) {
        return a.year == b.year && a.value == b.value && a.valueMax == b.valueMax && a.bound == b.bound &&
               a.change == b.change;
    };
    targets.erase(std::unique(targets.begin(), targets.end(), same), targets.end());
    return targets;
}

class Gatherer
{
public:
    Gatherer(const Workspace& workspace, const Catalogue& catalogue, const Scoreboard& scoreboard)
        : m_workspace(workspace), m_catalogue(catalogue), m_scoreboard(scoreboard)
    {}

    std::vector<ComparedMeasure> measures(const Indicator& axis, const QString& wanted) const
    {
        std::vector<ComparedMeasure> list;
        for (const PlanRecord& plan : m_workspace.plans()) {
            for (const Measure& measure : plan.content.measures) {
                if (measure.indicator == wanted)
                    list.push_back(compared(plan, measure, axis));
            }
        }
        return list;
    }

private:
    ComparedMeasure compared(const PlanRecord& plan, const Measure& measure, const Indicator& axis) const
    {
        const MeasureId id = plan.measureId(measure);
        const Assessment headline = m_scoreboard.headline(id);
        ComparedMeasure one;
        one.provinceCode = plan.content.plan.provinceCode;
        one.label = measure.label.isEmpty() ? measure.subject : measure.label;
        if (const Area* area = areaOf(plan.content, measure.area))
            one.area = areaName(m_catalogue, *area);
        one.unit = comparableUnit(m_catalogue, measure.unit, axis);
        one.kind = measure.kind;
        one.targets = targetsOf(plan.content, measure.id);
        for (const Observation& observation : m_workspace.observations(id)) {
            if (!observation.value || observation.period.lastDay() > m_scoreboard.asOf())
                continue;
            if (observation.baseline)
                one.baseline = observation;
            one.latest = observation;
        }
        one.verdict = headline.verdict;
        one.verdictWord = verdictWord(headline.verdict);
        one.verdictSentence = headline.words;
        return one;
    }

    const Workspace& m_workspace;
    const Catalogue& m_catalogue;
    const Scoreboard& m_scoreboard;
};

struct Tally
{
    QSet<QString> provinces;
    QHash<QString, int> areas;
    QStringList words;
};

QHash<QString, Tally> tallies(const Workspace& workspace)
{
    QHash<QString, Tally> found;
    for (const PlanRecord& plan : workspace.plans()) {
        for (const Measure& measure : plan.content.measures) {
            if (measure.indicator.isEmpty())
                continue;
            Tally& tally = found[measure.indicator];
            tally.provinces.insert(plan.content.plan.provinceCode);
            tally.words.append(measure.label);
            tally.words.append(measure.subject);
            const Area* area = areaOf(plan.content, measure.area);
            ++tally.areas[area ? area->canonical : QString()];
        }
    }
    return found;
}

QString mainArea(const Tally& tally)
{
    QString best;
    int most = 0;
    for (auto area = tally.areas.begin(); area != tally.areas.end(); ++area) {
        if (area.value() > most || (area.value() == most && area.key() > best)) {
            best = area.key();
            most = area.value();
        }
    }
    return best;
}

} // namespace

std::vector<ComparableIndicator> comparableIndicators(const Workspace& workspace, const Catalogue& catalogue)
{
    const QHash<QString, Tally> found = tallies(workspace);
    struct Ranked
    {
        size_t area = 0;
        ComparableIndicator indicator;
    };
    std::vector<Ranked> ranked;
    for (const Indicator& indicator : catalogue.indicators()) {
        const auto tally = found.find(indicator.id);
        if (tally == found.end())
            continue;
        Ranked one;
        one.indicator.id = indicator.id;
        one.indicator.name = indicatorName(indicator);
        one.indicator.provinces = static_cast<int>(tally->provinces.size());
        one.indicator.searchText =
            (QStringList{indicator.nameZh, indicator.nameEn} + tally->words).join(u' ').toLower();
        const CanonicalArea* area = catalogue.area(mainArea(*tally));
        one.area = area ? static_cast<size_t>(area - catalogue.areas().data()) : catalogue.areas().size();
        if (area) {
            one.indicator.areaId = area->id;
            one.indicator.area = readsChinese() ? area->nameZh : area->nameEn;
        }
        ranked.push_back(one);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return a.area != b.area ? a.area < b.area : a.indicator.provinces > b.indicator.provinces;
    });
    std::vector<ComparableIndicator> list;
    for (Ranked& one : ranked)
        list.push_back(std::move(one.indicator));
    return list;
}

ComparisonSource comparisonSource(const Workspace& workspace, const Catalogue& catalogue,
                                  const Scoreboard& scoreboard, const QString& indicator)
{
    ComparisonSource source;
    source.asOf = scoreboard.asOf();
    const Indicator* wanted = catalogue.indicator(indicator);
    if (!wanted)
        return source;
    source.title = indicatorName(*wanted);
    source.unit = catalogue.unit(wanted->unit);
    for (const PlanRecord& plan : workspace.plans()) {
        const ComparedProvince province{plan.content.plan.provinceCode,
                                        provinceName(catalogue, plan.content.plan)};
        const bool known =
            std::any_of(source.provinces.begin(), source.provinces.end(),
                        [&province](const ComparedProvince& one) { return one.code == province.code; });
        if (!known)
            source.provinces.push_back(province);
    }
    const Gatherer gatherer(workspace, catalogue, scoreboard);
    source.measures = gatherer.measures(*wanted, wanted->id);
    for (const QString& id : wanted->related) {
        const Indicator* other = catalogue.indicator(id);
        if (!other)
            continue;
        for (ComparedMeasure& measure : gatherer.measures(*other, id))
            source.related.push_back(std::move(measure));
    }
    return source;
}

} // namespace milepost
