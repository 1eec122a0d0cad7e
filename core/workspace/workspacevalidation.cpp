// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// The values of a measure as they would stand with the entries of a list among them.
std::vector<ReportedValue> overlaid(std::vector<ReportedValue> values,
                                    const QList<const ObservationEntry*>& entries)
{
    for (const ObservationEntry* entry : entries) {
        const auto place = std::ranges::lower_bound(values, entry->period, {}, &ReportedValue::period);
        const bool stands = place != values.end() && place->period == entry->period;
        if (!entry->value) {
            if (stands)
                values.erase(place);
            continue;
        }
        ReportedValue& value = stands ? *place : *values.insert(place, ReportedValue{});
        value.period = entry->period;
        value.value = *entry->value;
        value.status = entry->status;
    }
    return values;
}

} // namespace

ValidationRules Workspace::validationRules(const MeasureId& id) const
{
    const auto tuned = m_state->progress.validationRules.constFind(id);
    if (tuned != m_state->progress.validationRules.cend())
        return *tuned;
    const Measure* own = measure(id);
    return own ? defaultRules(*own, m_state->catalogue) : ValidationRules();
}

Result<void> Workspace::setValidationRules(const MeasureId& id, const ValidationRules& rules)
{
    if (!measure(id))
        return Error{ErrorCode::NotFound,
                     tr("There is no measure “%1” in this workspace.").arg(id.toString())};
    if (rules == validationRules(id))
        return {};
    if (Result<void> stored = setSetting(kValidationSettings.toString() + id.toString(), rulesToText(rules));
        !stored)
        return stored;
    m_state->progress.validationRules.insert(id, rules);
    emit validationRulesChanged(id);
    return {};
}

std::vector<std::vector<Objection>> Workspace::objections(std::span<const ObservationEntry> entries) const
{
    std::vector<std::vector<Objection>> found(entries.size());
    QHash<MeasureId, QList<const ObservationEntry*>> ofMeasure;
    for (const ObservationEntry& entry : entries)
        ofMeasure[entry.measure].append(&entry);
    for (auto group = ofMeasure.cbegin(); group != ofMeasure.cend(); ++group) {
        const Measure* own = measure(group.key());
        if (!own)
            continue;
        const ValidationRules rules = validationRules(group.key());
        const std::vector<Target> targets = m_state->targetsOf(group.key());
        const std::vector<ReportedValue>& standing = m_state->valuesOf(group.key());
        const std::vector<ReportedValue> values = overlaid(standing, group.value());
        for (const ObservationEntry* entry : group.value()) {
            if (!entry->value)
                continue;
            const auto old = std::ranges::find(standing, entry->period, &ReportedValue::period);
            found[static_cast<size_t>(entry - entries.data())] = objectionsTo(
                {*own, rules, targets, values, m_state->clock.today()},
                {entry->period, *entry->value, entry->status, old == standing.end() ? nullptr : &*old});
        }
    }
    return found;
}

} // namespace milepost
