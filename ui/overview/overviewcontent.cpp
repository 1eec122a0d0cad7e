// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewcontent.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/common/areakey.h"
#include "ui/common/plantitle.h"
#include "ui/common/provincekey.h"
#include "ui/progress/worklines.h"
#include "ui/undo/recordstatus.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace milepost {
namespace {

void addCard(std::vector<ProvinceCard>& cards, const PlanRecord& plan, const Catalogue& catalogue)
{
    const PlanFacts& facts = plan.content.plan;
    const auto found = std::ranges::find(cards, provinceKey(facts.provinceCode), &ProvinceCard::province);
    if (found != cards.end()) {
        found->planTitle = QCoreApplication::translate("milepost::Overview", "Several plans");
        return;
    }
    ProvinceCard card;
    card.province = provinceKey(facts.provinceCode);
    card.name = provinceName(catalogue, facts);
    card.planTitle = planTitle(plan.content);
    cards.push_back(card);
}

/// Deliverables and tasks have no verdict: with a filter for one there are none.
void addWork(std::vector<ProvinceCard>& cards, const ViewContext& context)
{
    if (!context.filter.verdicts.empty())
        return;
    for (const WorkLine& line : workLines(context, Grouping::Province)) {
        const auto card = std::ranges::find(cards, provinceKey(line.provinceCode), &ProvinceCard::province);
        if (line.isHeading() || card == cards.end())
            continue;
        WorkMix& mix = line.item.kind == WorkItem::Kind::Task ? card->tasks : card->deliverables;
        ++mix.counts[static_cast<size_t>(currentStatus(*context.workspace, line.item).state)];
    }
}

void addDeadlines(ProvinceCard& card, const MeasureRow& row, const ViewContext& context)
{
    std::optional<int> counted; // a measure may promise two things for one year
    for (const Target& target : row.targets) {
        if (!target.year || (context.filter.year && target.year != context.filter.year))
            continue;
        card.lastDeadline = std::max(card.lastDeadline.value_or(*target.year), *target.year);
        if (QDate(*target.year, 12, 31) < context.asOf)
            continue;
        if (!card.nextDeadline || *target.year < *card.nextDeadline) {
            card.nextDeadline = target.year;
            card.dueThen = 0;
        }
        if (target.year == card.nextDeadline && target.year != counted)
            ++card.dueThen;
        counted = target.year;
    }
}

void addToMatrix(OverviewMatrix& matrix, std::vector<std::pair<size_t, size_t>>& places,
                 const MeasureRow& row, const Catalogue& catalogue)
{
    const auto place = [](std::vector<OverviewMatrix::Heading>& headings, const QString& key,
                          const QString& name) {
        const auto found =
            std::find_if(headings.begin(), headings.end(),
                         [&key](const OverviewMatrix::Heading& heading) { return heading.key == key; });
        if (found != headings.end())
            return static_cast<size_t>(found - headings.begin());
        headings.push_back({key, name});
        return headings.size() - 1;
    };
    const CanonicalArea* area = catalogue.area(row.areaKey);
    const QString own = row.area().isEmpty() ? noAreaName() : row.area();
    const QString areaName = area ? (readsChinese() ? area->nameZh : area->nameEn) : own;
    const size_t provinceAt = place(matrix.provinces, provinceKey(row.provinceCode), row.province());
    const size_t areaAt = place(matrix.areas, row.areaKey, areaName);
    places.emplace_back(provinceAt, areaAt);
}

bool needsAttention(Verdict verdict)
{
    return verdictGroup(verdict) == VerdictGroup::Behind;
}

std::vector<MeasureId> worstFirst(std::vector<const MeasureRow*> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const MeasureRow* a, const MeasureRow* b) {
        if (a->verdict != b->verdict)
            return a->verdict > b->verdict;
        return a->leadPoints.value_or(0.0) < b->leadPoints.value_or(0.0);
    });
    std::vector<MeasureId> ids;
    for (const MeasureRow* row : rows)
        ids.push_back(row->id);
    return ids;
}

/// Canonical areas in the catalogue's order, the plans' own areas after them.
void sortAreas(OverviewMatrix& matrix, std::vector<std::pair<size_t, size_t>>& places,
               const Catalogue& catalogue)
{
    const auto rank = [&catalogue](const OverviewMatrix::Heading& heading) {
        const CanonicalArea* area = catalogue.area(heading.key);
        return area ? area - catalogue.areas().data() : static_cast<std::ptrdiff_t>(catalogue.areas().size());
    };
    std::vector<size_t> order(matrix.areas.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return rank(matrix.areas[a]) < rank(matrix.areas[b]); });
    std::vector<size_t> newPlace(order.size());
    std::vector<OverviewMatrix::Heading> sorted;
    for (size_t i = 0; i < order.size(); ++i) {
        newPlace[order[i]] = i;
        sorted.push_back(matrix.areas[order[i]]);
    }
    matrix.areas = std::move(sorted);
    for (auto& [province, area] : places)
        area = newPlace[area];
}

} // namespace

void VerdictMix::add(Verdict verdict)
{
    ++counts[static_cast<size_t>(verdictGroup(verdict))];
}

int WorkMix::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int VerdictMix::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

std::optional<double> VerdictMix::shareGood() const
{
    const int all = total();
    if (all == of(VerdictGroup::NoData))
        return std::nullopt;
    return double(of(VerdictGroup::Met) + of(VerdictGroup::OnPace)) / all;
}

OverviewContent overviewContent(const ViewContext& context)
{
    OverviewContent content;
    if (!context.workspace)
        return content;
    for (const PlanRecord& plan : context.workspace->plans()) {
        const QString province = provinceKey(plan.content.plan.provinceCode);
        if (context.filter.province.isEmpty() || context.filter.province == province)
            addCard(content.cards, plan, *context.catalogue);
    }
    addWork(content.cards, context);
    // A province whose plans promise no number keeps its row: not counted is not the same as not there.
    for (const ProvinceCard& card : content.cards)
        content.matrix.provinces.push_back({card.province, card.name});
    std::vector<std::pair<size_t, size_t>> places;
    std::vector<Verdict> verdicts;
    std::vector<const MeasureRow*> worrying;
    std::vector<MeasureId> shown;
    const RowFilter isShown(context.filter);
    for (const MeasureRow& row : *context.rows) {
        if (!isShown(row))
            continue;
        const auto card =
            std::ranges::find(content.cards, provinceKey(row.provinceCode), &ProvinceCard::province);
        if (card != content.cards.end()) {
            card->mix.add(row.verdict);
            addDeadlines(*card, row, context);
            if (row.latest && (!card->lastFigure.isValid() || row.latest->date > card->lastFigure))
                card->lastFigure = row.latest->date;
        }
        addToMatrix(content.matrix, places, row, *context.catalogue);
        verdicts.push_back(row.verdict);
        shown.push_back(row.id);
        if (needsAttention(row.verdict))
            worrying.push_back(&row);
    }
    if (places.empty())
        content.matrix.provinces.clear();
    sortAreas(content.matrix, places, *context.catalogue);
    content.matrix.cells.resize(content.matrix.provinces.size() * content.matrix.areas.size());
    for (size_t i = 0; i < places.size(); ++i)
        content.matrix.cells[places[i].first * content.matrix.areas.size() + places[i].second].add(
            verdicts[i]);
    content.attention = worstFirst(std::move(worrying));
    content.changes = verdictChanges(*context.workspace, *context.catalogue, *context.scoreboard, shown);
    return content;
}

} // namespace milepost
