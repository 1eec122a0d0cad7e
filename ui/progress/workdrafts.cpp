// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "ui/progress/drafts.h"
#include "ui/progress/workmodel.h"
#include "ui/undo/recordstatus.h"

#include <QLocale>

#include <algorithm>

// How reports get into the workspace, and what is asked of the sheet where they do not: the second half of
// WorkModel.
namespace milepost {

namespace {

const WorkItem& itemOf(const DraftKey& key)
{
    return std::get<WorkItem>(key);
}

/// "in progress, 40%, 2018-06-30, “tendered”".
QString reportWords(const StatusEntry& report)
{
    QStringList parts;
    for (const int column : {WorkModel::StateColumn, WorkModel::PercentColumn, WorkModel::ExpectedColumn})
        parts.append(partText(report, column));
    if (!report.note.isEmpty())
        //: the note of a report, quoted
        parts.append(WorkModel::tr("“%1”").arg(report.note));
    parts.removeAll(QString());
    if (parts.isEmpty())
        return WorkModel::tr("nothing reported");
    //: between the parts of a report: in progress, 40%
    return parts.join(WorkModel::tr(", "));
}

QString nameOf(const ParsedPlan& plan, const WorkItem& item)
{
    if (item.kind == WorkItem::Kind::Deliverable) {
        const auto found = std::ranges::find(plan.deliverables, item.id, &Deliverable::id);
        return found == plan.deliverables.end() ? QString() : found->name;
    }
    for (const Area& area : plan.areas) {
        const auto found = std::ranges::find(area.tasks, item.id, &Task::id);
        if (found != area.tasks.end())
            return found->name;
    }
    return {};
}

} // namespace

const Draft* WorkModel::draftOf(const WorkLine& line) const
{
    return m_drafts.at(line.item);
}

/// What the officer says of an item by now, recorded or not.
StatusEntry WorkModel::said(const WorkItem& item) const
{
    const Draft* draft = m_drafts.at(item);
    return draft ? *draft->report : currentStatus(*m_context.workspace, item);
}

std::optional<qint64> WorkModel::standing(const DraftKey& key) const
{
    const std::optional<StatusReport> report = m_context.workspace->status(itemOf(key));
    return report ? std::optional(report->id) : std::nullopt;
}

std::optional<qint64> WorkModel::standingIn(const QModelIndex& index) const
{
    const WorkLine* line = lineAt(index.row());
    return line ? standing(line->item) : std::nullopt;
}

/// What whoever goes on with a report that waits for the server has seen: he has not been asked yet about
/// what came since.
std::optional<qint64> WorkModel::seenBy(const WorkItem& item) const
{
    const Draft* draft = m_drafts.at(item);
    return draft && draft->state == CellState::Unsent ? draft->seen : standing(item);
}

bool WorkModel::has(const DraftKey& key) const
{
    const PlanRecord* plan = m_context.workspace->plan(itemOf(key).plan);
    return plan && !nameOf(plan->content, itemOf(key)).isEmpty();
}

bool WorkModel::isRecorded(const DraftKey& key, const Draft& draft) const
{
    return currentStatus(*m_context.workspace, itemOf(key)) == *draft.report;
}

/// The same where a part was typed by somebody who had another report in view: nobody says what he has not
/// read.
StatusEntry WorkModel::saidBefore(const WorkItem& item, std::optional<qint64> seen) const
{
    if (m_drafts.at(item) || standing(item) == seen)
        return said(item);
    const Result<std::vector<StatusReport>> history = m_context.workspace->statusHistory(item);
    if (history && seen) {
        const auto read = std::ranges::find(*history, *seen, &StatusReport::id);
        if (read != history->end())
            return *read;
    }
    return StatusEntry{item, {}, {}, {}, {}};
}

Result<WorkModel::Reports> WorkModel::reportsFrom(const std::vector<CellText>& texts, const Base& base) const
{
    Reports reports;
    for (const auto& [cell, text] : texts) {
        const WorkLine* line = lineAt(cell.row());
        const bool isEntered = cell.column() >= StateColumn && cell.column() <= NoteColumn;
        if (!line || !isEntered)
            continue;
        auto report = std::ranges::find(reports, line->item, &StatusEntry::item);
        if (report == reports.end())
            report = reports.insert(reports.end(), base(line->item));
        if (const Result<void> done = change(*report, cell.column(), text.trimmed()); !done)
            return done.error();
    }
    return reports;
}

bool WorkModel::enter(const std::vector<CellText>& texts)
{
    const Result<Reports> reports = reportsFrom(texts, [this](const WorkItem& item) { return said(item); });
    if (!reports) {
        emit failed(reports.error().message);
        return false;
    }
    std::vector<DraftTry> tries;
    for (const StatusEntry& report : *reports)
        tries.push_back({report.item, {.seen = seenBy(report.item), .report = report}});
    return record(tries);
}

bool WorkModel::enterTyped(const QModelIndex& index, const QString& text, std::optional<qint64> seen)
{
    const Result<Reports> reports =
        reportsFrom({{index, text}}, [this, seen](const WorkItem& item) { return saidBefore(item, seen); });
    if (!reports)
        emit failed(reports.error().message);
    if (!reports || reports->empty())
        return false;
    const StatusEntry& report = reports->front();
    const Draft* draft = m_drafts.at(report.item);
    const bool isUnsent = draft && draft->state == CellState::Unsent;
    return record({{report.item, {.seen = isUnsent ? draft->seen : seen, .report = report}}});
}

/// True when all are recorded.
bool WorkModel::record(const std::vector<DraftTry>& tries)
{
    return m_drafts.record(tries, [this, &tries](const std::vector<DraftKey>& keys) {
        Reports reports;
        for (const DraftTry& one : tries) {
            if (std::ranges::find(keys, one.key) != keys.end())
                reports.push_back(*one.draft.report);
        }
        return m_drafts.push(*m_context.undoStack, [this, &reports](const ErrorReport& report) {
            return std::make_unique<RecordStatus>(*m_context.workspace, reports, report);
        });
    }) == 0;
}

void WorkModel::recordDrafts(const std::vector<DraftKey>& keys)
{
    std::vector<DraftTry> tries;
    for (const DraftKey& key : keys) {
        if (const Draft* draft = m_drafts.at(key))
            tries.push_back({key, {.seen = seenBy(itemOf(key)), .report = draft->report}});
    }
    record(tries);
}

bool WorkModel::discardDraft(const QModelIndex& index)
{
    const WorkLine* line = lineAt(index.row());
    return line && m_drafts.forget(line->item);
}

QString WorkModel::theirs(const DraftKey& key) const
{
    const Result<std::vector<StatusReport>> history = m_context.workspace->statusHistory(itemOf(key));
    if (!history || history->empty())
        return tr("Somebody else has reported on this meanwhile.");
    const StatusReport& last = history->back();
    const QString moment = QLocale().toString(last.recordedAt.toLocalTime(), QLocale::ShortFormat);
    return last.state == WorkState::Unreported
               ? tr("%1 took the report back meanwhile, at %2.").arg(last.author, moment)
               : tr("%1 reported meanwhile, at %2: %3.").arg(last.author, moment, reportWords(last));
}

QString WorkModel::question(const DraftKey& key, const Draft& draft) const
{
    const PlanRecord* plan = m_context.workspace->plan(itemOf(key).plan);
    //: an item two officers reported on: its name, what the other did, one's own report
    return tr("“%1”: %2 Your report: %3. Which is to stand?")
        .arg(plan ? nameOf(plan->content, itemOf(key)) : QString(), draft.sentence,
             reportWords(*draft.report));
}

std::pair<int, int> WorkModel::order(const DraftKey& key) const
{
    return {rowOf(itemOf(key)), 0};
}

} // namespace milepost
