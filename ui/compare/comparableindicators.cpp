// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparableindicators.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/common/measurerow.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace milepost {

namespace {

struct Tally
{
    QSet<QString> provinces;
    QHash<QString, int> measures; ///< by province
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
            ++tally.measures[plan.content.plan.provinceCode];
            const auto area = std::ranges::find(plan.content.areas, measure.area, &Area::id);
            ++tally.areas[area == plan.content.areas.end() ? QString() : area->canonical];
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
        one.indicator.name = readsChinese() ? indicator.nameZh : indicator.nameEn;
        one.indicator.provinces = static_cast<int>(tally->provinces.size());
        for (const auto& [code, count] : tally->measures.asKeyValueRange()) {
            if (count > 1)
                one.indicator.severalIn.append(code);
        }
        one.indicator.severalIn.sort();
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

} // namespace milepost
