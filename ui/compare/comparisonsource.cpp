// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonsource.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/charts/trajectorycontent.h"
#include "ui/common/measurerow.h"
#include "ui/common/verdictbadge.h"
#include "ui/compare/comparisonplaces.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString indicatorName(const Indicator& indicator)
{
    return readsChinese() ? indicator.nameZh : indicator.nameEn;
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
    Gatherer(const ComparisonMaterial& material, const ComparisonRequest& request)
        : m_material(material), m_request(request),
          m_places(arranged(knownPlaces(material, request), request))
    {}

    ComparisonSource source(const Indicator& indicator) const
    {
        ComparisonSource source;
        source.title = indicatorName(indicator);
        source.unit = m_material.catalogue.unit(indicator.unit);
        source.placeTitle = placeTitle(m_request.rows);
        source.showsAreas = m_request.rows != ComparisonRows::Areas;
        source.places = m_places;
        source.measures = measures(indicator, indicator.id);
        for (const QString& id : indicator.related) {
            const Indicator* other = m_material.catalogue.indicator(id);
            const std::vector<ComparedMeasure> found =
                other ? measures(*other, id) : std::vector<ComparedMeasure>();
            source.related.insert(source.related.end(), found.begin(), found.end());
        }
        source.asOf = m_material.scoreboard.asOf();
        return source;
    }

private:
    std::vector<ComparedMeasure> measures(const Indicator& axis, const QString& wanted) const
    {
        std::vector<ComparedMeasure> list;
        for (const PlanRecord& plan : m_material.workspace.plans()) {
            for (const Measure& measure : plan.content.measures) {
                if (measure.indicator == wanted)
                    add(list, plan, measure, axis);
            }
        }
        const auto rank = [this](const ComparedMeasure& one) {
            return std::ranges::find(m_places, one.place, &ComparedPlace::key) - m_places.begin();
        };
        std::ranges::stable_sort(list, {}, rank);
        return list;
    }

    void add(std::vector<ComparedMeasure>& list, const PlanRecord& plan, const Measure& measure,
             const Indicator& axis) const
    {
        for (const QString& place : placesOf(plan, measure, m_request)) {
            if (std::ranges::find(m_places, place, &ComparedPlace::key) == m_places.end())
                continue;
            list.push_back(compared(plan, measure, axis));
            list.back().place = place;
        }
    }

    ComparedMeasure compared(const PlanRecord& plan, const Measure& measure, const Indicator& axis) const
    {
        const Scoreboard& scoreboard = m_material.scoreboard;
        const MeasureId id = plan.measureId(measure);
        const Assessment headline = scoreboard.headline(id);
        ComparedMeasure one;
        one.measure = id;
        one.label = measure.label.isEmpty() ? measure.subject : measure.label;
        const Area* area = areaOf(plan.content, measure.area);
        if (area && m_request.rows != ComparisonRows::Areas)
            one.area = areaName(m_material.catalogue, *area);
        one.unit = comparableUnit(m_material.catalogue, measure.unit, axis);
        one.kind = measure.kind;
        one.targets = targetsOf(plan.content, measure.id);
        for (const Observation& observation : m_material.workspace.observations(id)) {
            if (!observation.value || observation.period.lastDay() > scoreboard.asOf())
                continue;
            if (one.latest && startsAnew(*one.latest, observation))
                one.breaks.push_back(observation.period.lastDay());
            if (observation.baseline)
                one.baseline = observation;
            else
                one.values.push_back({observation.period.lastDay(), *observation.value, observation.status});
            one.latest = observation;
        }
        one.verdict = headline.verdict;
        one.verdictWord = verdictWord(headline.verdict);
        one.verdictSentence = headline.words;
        return one;
    }

    const ComparisonMaterial& m_material;
    const ComparisonRequest& m_request;
    std::vector<ComparedPlace> m_places;
};

} // namespace

std::vector<ComparisonSource> comparisonSources(const ComparisonMaterial& material,
                                                const ComparisonRequest& request)
{
    std::vector<ComparisonSource> sources;
    const Gatherer gatherer(material, request);
    for (const QString& id : request.indicators) {
        if (const Indicator* indicator = material.catalogue.indicator(id))
            sources.push_back(gatherer.source(*indicator));
    }
    return sources;
}

std::vector<ComparedPlace> comparisonPlaces(const ComparisonMaterial& material,
                                            const ComparisonRequest& request)
{
    ComparisonRequest all = request;
    for (ComparisonPlace& place : all.places)
        place.shown = true;
    return arranged(knownPlaces(material, all), all);
}

ComparisonSource comparisonSource(const Workspace& workspace, const Catalogue& catalogue,
                                  const Scoreboard& scoreboard, const QString& indicator)
{
    std::vector<ComparisonSource> sources =
        comparisonSources({workspace, catalogue, scoreboard}, {.indicators = {indicator}});
    if (!sources.empty())
        return std::move(sources.front());
    ComparisonSource none;
    none.asOf = scoreboard.asOf();
    return none;
}

} // namespace milepost
