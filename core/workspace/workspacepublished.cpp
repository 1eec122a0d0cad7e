// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/store/transaction.h"
#include "core/workspace/publishedmatch.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

ObservationEntry entryOf(const PublishedFigure& figure, const MeasureId& id, const Measure& measure,
                         const Catalogue& catalogue)
{
    const Quantity quantity{figure.value, catalogue.unit(figure.unit)};
    const Result<Quantity> converted = quantity.convertedTo(catalogue.unit(measure.unit));
    ObservationEntry entry = noDataEntry(id, figure.period);
    entry.value = converted ? std::optional(converted->value) : std::nullopt;
    entry.entered = figure.entered + u" "_s + figure.unit;
    entry.status = figure.status;
    entry.source = figure.source();
    entry.origin = ObservationOrigin::Published;
    return entry;
}

} // namespace

Result<PublishedOutcome> Workspace::recordPublished(std::span<const PublishedFigure> figures)
{
    std::vector<PublishedFigure> ordered(figures.begin(), figures.end());
    std::ranges::stable_sort(ordered, {}, &PublishedFigure::published);
    PublishedOutcome outcome;
    std::vector<ObservationEntry> entries;
    for (const PublishedFigure& figure : ordered) {
        const std::variant<MeasureId, LeftOutFigure> match =
            matchPublished(figure, *this, m_state->catalogue);
        if (const LeftOutFigure* left = std::get_if<LeftOutFigure>(&match)) {
            outcome.leftOut.push_back(*left);
            continue;
        }
        const MeasureId& id = std::get<MeasureId>(match);
        const Result<std::vector<Observation>> standing = history(id, figure.period);
        if (!standing)
            return standing.error();
        if (standing->empty() && !isClosed(figure.period, figure.provinceCode))
            entries.push_back(entryOf(figure, id, *measure(id), m_state->catalogue));
        else
            outcome.alreadyThere += 1;
    }
    markBaselines(entries, *this);
    const Result<std::vector<ObservationId>> ids = recordChecked(entries);
    if (!ids)
        return ids.error();
    outcome.recorded = static_cast<int>(ids->size());
    return outcome;
}

bool Workspace::showsPublished() const
{
    return std::ranges::any_of(m_state->cells, [](const MeasureCells& own) {
        return std::ranges::find(own.values, ObservationOrigin::Published, &ReportedValue::origin) !=
               own.values.end();
    });
}

Result<int> Workspace::takeOutPublished()
{
    std::vector<ObservationEntry> entries;
    for (auto own = m_state->cells.cbegin(); own != m_state->cells.cend(); ++own) {
        for (const ReportedValue& value : own->values) {
            if (value.origin != ObservationOrigin::Published)
                continue;
            ObservationEntry empty = noDataEntry(own.key(), value.period);
            empty.origin = ObservationOrigin::Published;
            entries.push_back(empty);
        }
    }
    const Result<std::vector<ObservationId>> ids = recordChecked(entries);
    if (!ids)
        return ids.error();
    return static_cast<int>(ids->size());
}

Result<int> Workspace::putBackPublished()
{
    std::vector<std::pair<MeasureId, Period>> cells;
    for (auto own = m_state->cells.cbegin(); own != m_state->cells.cend(); ++own) {
        for (const ReportedValue& cell : own->emptied) {
            if (cell.origin == ObservationOrigin::Published)
                cells.emplace_back(own.key(), cell.period);
        }
    }
    std::vector<ObservationEntry> entries;
    for (const auto& [measure, period] : cells) {
        const Result<std::vector<Observation>> revisions = history(measure, period);
        if (!revisions)
            return revisions.error();
        const auto last =
            std::find_if(revisions->rbegin(), revisions->rend(),
                         [](const Observation& revision) { return revision.value.has_value(); });
        if (last != revisions->rend() && last->origin == ObservationOrigin::Published)
            entries.push_back(entryFrom(*last));
    }
    const Result<std::vector<ObservationId>> ids = recordChecked(entries);
    if (!ids)
        return ids.error();
    return static_cast<int>(ids->size());
}

} // namespace milepost
