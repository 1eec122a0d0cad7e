// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/common/areakey.h"
#include "ui/common/measurerow.h"

#include <algorithm>
#include <climits>

namespace milepost {
namespace {

struct AreaNames
{
    QString key;
    QString zh;
    QString en;
};

AreaNames areaNames(const ParsedPlan& plan, const QString& areaId, const Catalogue& catalogue)
{
    const auto area = std::find_if(plan.areas.begin(), plan.areas.end(),
                                   [&areaId](const Area& candidate) { return candidate.id == areaId; });
    if (area == plan.areas.end())
        return {noAreaKey(), {}, {}};
    const CanonicalArea* canonical = catalogue.area(area->canonical);
    return {areaKey(*area, catalogue), area->name, canonical ? canonical->nameEn : area->name};
}

void addProvince(MeasureRow& row, const PlanFacts& facts, const Catalogue& catalogue)
{
    row.provinceCode = facts.provinceCode;
    const Province* province = catalogue.province(facts.provinceCode);
    row.provinceZh = province ? province->shortZh : facts.province;
    row.provinceEn = province ? province->nameEn : facts.province;
}

void addTargets(MeasureRow& row, const std::vector<const Target*>& targets)
{
    for (const Target* target : targets) {
        row.targets.push_back(*target);
        for (const QString& agency : target->lead) {
            if (!row.lead.contains(agency))
                row.lead.append(agency);
        }
    }
    std::stable_sort(row.targets.begin(), row.targets.end(), [](const Target& a, const Target& b) {
        return a.year.value_or(INT_MAX) < b.year.value_or(INT_MAX);
    });
}

QString searchText(const MeasureRow& row, const Catalogue& catalogue)
{
    QStringList parts{row.provinceZh, row.provinceEn, row.areaZh, row.areaEn,
                      row.label,      row.subject,    row.unit};
    parts += row.lead;
    if (const Indicator* indicator = catalogue.indicator(row.indicator))
        parts << indicator->nameZh << indicator->nameEn;
    return parts.join(u'\n').toLower();
}

MeasureRow measureRow(const PlanRecord& plan, const Measure& measure,
                      const std::vector<const Target*>& targets, const Catalogue& catalogue)
{
    MeasureRow row;
    row.id = plan.measureId(measure);
    row.plan = plan.id;
    addProvince(row, plan.content.plan, catalogue);
    const AreaNames area = areaNames(plan.content, measure.area, catalogue);
    row.areaKey = area.key;
    row.areaZh = area.zh;
    row.areaEn = area.en;
    row.label = measure.label;
    row.subject = measure.subject;
    row.unit = measure.unit;
    row.indicator = measure.indicator;
    row.kind = measure.kind;
    row.direction = measure.direction;
    addTargets(row, targets);
    row.searchText = searchText(row, catalogue);
    return row;
}

} // namespace

MeasureRows measureRows(const Workspace& workspace, const Catalogue& catalogue, const Scoreboard& scoreboard)
{
    MeasureRows rows;
    for (const PlanRecord& plan : workspace.plans()) {
        QHash<QString, std::vector<const Target*>> targets;
        for (const Target& target : plan.content.targets)
            targets[target.measure].push_back(&target);
        for (const Measure& measure : plan.content.measures) {
            rows.push_back(measureRow(plan, measure, targets.value(measure.id), catalogue));
            refreshRow(rows.back(), scoreboard);
        }
    }
    return rows;
}

void refreshRow(MeasureRow& row, const Scoreboard& scoreboard)
{
    const Standing& standing = scoreboard.standing(row.id);
    row.latest = standing.latest;
    row.verdict = standing.verdict;
    row.progress = standing.progress;
    row.leadPoints = standing.leadPoints;
}

} // namespace milepost
