// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonplaces.h"

#include "core/catalogue/catalogue.h"
#include "ui/common/measurerow.h"
#include "ui/common/provincekey.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ComparisonPlaces)
};

/// Those a measure's targets name; where they name none, its area's.
QStringList leadsOf(const ParsedPlan& plan, const Measure& measure)
{
    QStringList leads;
    for (const Target& target : plan.targets) {
        if (target.measure == measure.id)
            leads += target.lead;
    }
    const Area* area = areaOf(plan, measure.area);
    if (leads.isEmpty() && area)
        leads = area->lead;
    leads.removeDuplicates();
    return leads;
}

void add(std::vector<ComparedPlace>& places, const ComparedPlace& place)
{
    if (std::ranges::find(places, place.key, &ComparedPlace::key) == places.end())
        places.push_back(place);
}

/// Actions are compared with each other; goals and support measures only where they have such a measure.
void addAreas(std::vector<ComparedPlace>& places, const PlanRecord& plan, const ComparisonMaterial& material,
              const ComparisonRequest& request)
{
    for (const Area& area : plan.content.areas) {
        const bool hasMeasure = std::ranges::any_of(plan.content.measures, [&](const Measure& measure) {
            return measure.area == area.id && request.indicators.contains(measure.indicator);
        });
        if (area.kind == AreaKind::Action || hasMeasure)
            add(places, {area.name, areaName(material.catalogue, area)});
    }
}

void addAgencies(std::vector<ComparedPlace>& places, const PlanRecord& plan, const ComparisonRequest& request)
{
    for (const Measure& measure : plan.content.measures) {
        if (!request.indicators.contains(measure.indicator))
            continue;
        for (const QString& lead : leadsOf(plan.content, measure))
            add(places, {lead, lead});
    }
}

} // namespace

// The plan's own word in Chinese; in other languages the common name, where the area has one.
QString areaName(const Catalogue& catalogue, const Area& area)
{
    const CanonicalArea* common = readsChinese() ? nullptr : catalogue.area(area.canonical);
    return common ? common->nameEn : area.name;
}

const Area* areaOf(const ParsedPlan& plan, const QString& id)
{
    const auto found = std::ranges::find(plan.areas, id, &Area::id);
    return found == plan.areas.end() ? nullptr : &*found;
}

QString placeTitle(ComparisonRows rows)
{
    switch (rows) {
    case ComparisonRows::Provinces:
        break;
    case ComparisonRows::Areas:
        return Words::tr("Area");
    case ComparisonRows::Agencies:
        return Words::tr("Lead agency");
    }
    return Words::tr("Province");
}

QStringList placesOf(const PlanRecord& plan, const Measure& measure, const ComparisonRequest& request)
{
    const QString& province = plan.content.plan.provinceCode;
    if (request.rows == ComparisonRows::Provinces)
        return {province};
    if (province != request.province)
        return {};
    if (request.rows == ComparisonRows::Agencies)
        return leadsOf(plan.content, measure);
    const Area* area = areaOf(plan.content, measure.area);
    return area ? QStringList{area->name} : QStringList();
}

std::vector<ComparedPlace> knownPlaces(const ComparisonMaterial& material, const ComparisonRequest& request)
{
    std::vector<ComparedPlace> places;
    for (const PlanRecord& plan : material.workspace.plans()) {
        const PlanFacts& facts = plan.content.plan;
        if (request.rows == ComparisonRows::Provinces)
            add(places, {facts.provinceCode, provinceName(material.catalogue, facts)});
        else if (facts.provinceCode != request.province)
            continue;
        else if (request.rows == ComparisonRows::Areas)
            addAreas(places, plan, material, request);
        else
            addAgencies(places, plan, request);
    }
    return places;
}

std::vector<ComparedPlace> arranged(std::vector<ComparedPlace> places, const ComparisonRequest& request)
{
    std::vector<ComparedPlace> result;
    for (const ComparisonPlace& wanted : request.places) {
        const auto found = std::ranges::find(places, wanted.key, &ComparedPlace::key);
        if (found == places.end())
            continue;
        if (wanted.shown)
            result.push_back({found->key, wanted.name.isEmpty() ? found->name : wanted.name});
        places.erase(found);
    }
    result.insert(result.end(), places.begin(), places.end());
    return result;
}

} // namespace milepost
