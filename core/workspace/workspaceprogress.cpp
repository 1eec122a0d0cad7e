// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QSet>

#include <algorithm>

namespace milepost {

namespace {

/// The keys under which two tables differ, by what tells one content from another.
template <class Key, class Value, class Mark>
QList<Key> differing(const QHash<Key, Value>& before, const QHash<Key, Value>& after, Mark mark)
{
    QSet<Key> keys(before.keyBegin(), before.keyEnd());
    for (auto entry = after.cbegin(); entry != after.cend(); ++entry)
        keys.insert(entry.key());
    QList<Key> changed;
    for (const Key& key : std::as_const(keys)) {
        if (mark(before.value(key)) != mark(after.value(key)))
            changed.append(key);
    }
    return changed;
}

QList<EvidenceId> idsOf(const std::vector<Evidence>& files)
{
    QList<EvidenceId> ids;
    for (const Evidence& file : files)
        ids.append(file.id);
    return ids;
}

bool areSame(const std::vector<ClosedPeriod>& a, const std::vector<ClosedPeriod>& b)
{
    return std::ranges::equal(a, b, [](const ClosedPeriod& one, const ClosedPeriod& other) {
        return one.scope() == other.scope() && one.at == other.at;
    });
}

} // namespace

Result<ProgressContent> Workspace::State::readProgress() const
{
    ProgressContent content;
    Result<std::vector<ClosedPeriod>> periods = store->closedPeriods().all();
    if (!periods)
        return periods.error();
    content.closed = std::move(*periods);
    const Result<std::vector<Evidence>> files = store->evidence().standing();
    if (!files)
        return files.error();
    for (const Evidence& file : *files)
        content.evidence[file.measure].push_back(file);
    const Result<std::vector<StatusReport>> reports = store->statuses().current();
    if (!reports)
        return reports.error();
    for (const StatusReport& report : *reports)
        content.statuses.insert(report.item, report);
    const Result<QHash<QString, QString>> tuned =
        store->settings().valuesWithPrefix(kValidationSettings.toString());
    if (!tuned)
        return tuned.error();
    for (auto entry = tuned->cbegin(); entry != tuned->cend(); ++entry) {
        if (const Result<ValidationRules> read = rulesFromText(entry.value()))
            content.validationRules.insert(MeasureId(entry.key()), *read);
    }
    return content;
}

/// Takes up closings, files, reports and rules of other windows, and tells of each that differs.
Result<void> Workspace::refreshProgress()
{
    const AssessmentRules rules = m_state->rules;
    if (Result<void> loaded = loadRules(); !loaded)
        return loaded;
    Result<ProgressContent> now = m_state->readProgress();
    if (!now)
        return now.error();
    const ProgressContent before = std::exchange(m_state->progress, *std::move(now));
    const ProgressContent& after = m_state->progress;
    if (rules != m_state->rules)
        emit assessmentRulesChanged();
    if (!areSame(before.closed, after.closed))
        emit closedPeriodsChanged();
    for (const MeasureId& measure : differing(before.evidence, after.evidence, idsOf))
        emit evidenceChanged(measure);
    const QList<WorkItem> reported =
        differing(before.statuses, after.statuses, [](const StatusReport& report) { return report.id; });
    if (!reported.isEmpty())
        emit statusChanged(reported);
    for (const MeasureId& measure : differing(before.validationRules, after.validationRules, rulesToText))
        emit validationRulesChanged(measure);
    return {};
}

} // namespace milepost
