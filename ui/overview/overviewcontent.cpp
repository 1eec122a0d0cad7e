// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewcontent.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/common/areakey.h"
#include "ui/common/plantitle.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace milepost {
namespace {

ProvinceCard& cardOf(std::vector<ProvinceCard>& cards, const PlanRecord& plan, const Catalogue& catalogue)
{
    const PlanFacts& facts = plan.content.plan;
    const auto found = std::find_if(cards.begin(), cards.end(), [&facts](const ProvinceCard& card) {
        return card.code == facts.provinceCode;
    });
    if (found != cards.end()) {
        found->planTitle = QCoreApplication::translate("milepost::Overview", "Several plans");
        return *found;
    }
    const Province* province = catalogue.province(facts.provinceCode);
    ProvinceCard card;
    card.code = facts.provinceCode;
    card.name = !province ? facts.province : readsChinese() ? province->shortZh : province->nameEn;
    card.planTitle = planTitle(plan.content);
    cards.push_back(card);
    return cards.back();
}

/// Deliverables and tasks have no verdict and no unit: only the filter's province, area, year and agency bear
/// on them.
class WorkCounter
{
public:
    WorkCounter(const ViewContext& context, const PlanRecord& plan) : m_context(context), m_plan(plan) {}

    void count(ProvinceCard& card) const
    {
        const FilterState& filter = m_context.filter;
        if (!filter.verdicts.empty() || !filter.text.isEmpty())
            return;
        for (const Deliverable& one : m_plan.content.deliverables) {
            const auto area = std::ranges::find(m_plan.content.areas, one.area, &Area::id);
            const bool inArea =
                filter.area.isEmpty() || (area != m_plan.content.areas.end() && isWanted(*area));
            if (!inArea || (filter.year && one.year != filter.year) || !isLedAsWanted(one.lead))
                continue;
            ++card.deliverables;
            card.deliverablesDone += isDone(WorkItem::Kind::Deliverable, one.id);
        }
        for (const Area& area : m_plan.content.areas) {
            if (!isWanted(area) || filter.year)
                continue;
            for (const Task& task : area.tasks) {
                if (!isLedAsWanted(task.lead.isEmpty() ? area.lead : task.lead))
                    continue;
                ++card.tasks;
                card.tasksDone += isDone(WorkItem::Kind::Task, task.id);
            }
        }
    }

private:
    bool isWanted(const Area& area) const
    {
        return m_context.filter.area.isEmpty() ||
               areaKey(area, *m_context.catalogue) == m_context.filter.area;
    }
    bool isLedAsWanted(const QStringList& lead) const
    {
        return m_context.filter.agency.isEmpty() || lead.contains(m_context.filter.agency);
    }
    int isDone(WorkItem::Kind kind, const QString& id) const
    {
        const std::optional<StatusReport> report = m_context.workspace->status({m_plan.id, kind, id});
        return report && report->state == WorkState::Done ? 1 : 0;
    }

    const ViewContext& m_context;
    const PlanRecord& m_plan;
};

void addDeadlines(ProvinceCard& card, const MeasureRow& row, QDate asOf)
{
    std::optional<int> counted; // a measure may promise two things for one year
    for (const Target& target : row.targets) {
        if (!target.year)
            continue;
        card.lastDeadline = std::max(card.lastDeadline.value_or(*target.year), *target.year);
        if (QDate(*target.year, 12, 31) < asOf)
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
    const QString areaName = area ? (readsChinese() ? area->nameZh : area->nameEn) : row.area();
    const size_t provinceAt = place(matrix.provinces, row.provinceCode, row.province());
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

int VerdictMix::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

OverviewContent overviewContent(const ViewContext& context)
{
    OverviewContent content;
    if (!context.workspace)
        return content;
    for (const PlanRecord& plan : context.workspace->plans()) {
        if (!context.filter.province.isEmpty() && context.filter.province != plan.content.plan.provinceCode)
            continue;
        ProvinceCard& card = cardOf(content.cards, plan, *context.catalogue);
        WorkCounter(context, plan).count(card);
    }
    // A province whose plans promise no number keeps its row: not counted is not the same as not there.
    for (const ProvinceCard& card : content.cards)
        content.matrix.provinces.push_back({card.code, card.name});
    std::vector<std::pair<size_t, size_t>> places;
    std::vector<Verdict> verdicts;
    std::vector<const MeasureRow*> worrying;
    std::vector<MeasureId> shown;
    const RowFilter isShown(context.filter);
    for (const MeasureRow& row : *context.rows) {
        if (!isShown(row))
            continue;
        const auto card =
            std::find_if(content.cards.begin(), content.cards.end(),
                         [&row](const ProvinceCard& one) { return one.code == row.provinceCode; });
        if (card != content.cards.end()) {
            card->mix.add(row.verdict);
            addDeadlines(*card, row, context.asOf);
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
