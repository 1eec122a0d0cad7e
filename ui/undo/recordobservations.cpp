// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/recordobservations.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

// Two empty cells are alike whatever else they say: the workspace shows neither.
bool saysTheSame(const ObservationEntry& a, const ObservationEntry& b)
{
    if (!a.value && !b.value)
        return true;
    return a.value == b.value && a.status == b.status && a.baseline == b.baseline && a.source == b.source &&
           a.note == b.note;
}

bool isSameCell(const ObservationEntry& a, const ObservationEntry& b)
{
    return a.measure == b.measure && a.period == b.period;
}

MergeId mergeIdFor(const ObservationEntry& before, const ObservationEntry& after)
{
    // Clearing stands alone: who deletes a figure by mistake wants that figure back.
    if (!after.value)
        return MergeId::None;
    return before.value == after.value ? MergeId::DescribeValue : MergeId::RecordValue;
}

} // namespace

ObservationEntry currentEntry(const Workspace& workspace, const MeasureId& measure, const Period& period)
{
    for (const Observation& observation : workspace.observations(measure)) {
        if (observation.period == period)
            return entryFrom(observation);
    }
    return noDataEntry(measure, period);
}

QString periodWords(const Period& period)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("milepost::RecordObservations", text);
    };
    const QString year = QString::number(period.year());
    switch (period.kind()) {
    case PeriodKind::Year:
        //: a year in a sentence: 2017, 2017年
        return words(QT_TRANSLATE_NOOP("milepost::RecordObservations", "%1")).arg(year);
    case PeriodKind::HalfYear:
        return (period.index() == 1
                    ? words(QT_TRANSLATE_NOOP("milepost::RecordObservations", "first half of %1"))
                    : words(QT_TRANSLATE_NOOP("milepost::RecordObservations", "second half of %1")))
            .arg(year);
    case PeriodKind::Quarter:
        return words(QT_TRANSLATE_NOOP("milepost::RecordObservations", "%1 Q%2"))
            .arg(year)
            .arg(period.index());
    case PeriodKind::Month:
        break;
    }
    //: a month in a sentence; %1 is the year, %2 the month's name
    return words(QT_TRANSLATE_NOOP("milepost::RecordObservations", "%2 %1"))
        .arg(year, QLocale().standaloneMonthName(period.index()));
}

RecordObservations::RecordObservations(Workspace& workspace, std::vector<ObservationEntry> entries,
                                       ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report))
{
    keepChanges(std::move(entries));
    setObsolete(m_after.empty());
    if (m_after.size() == 1)
        setMergeId(mergeIdFor(m_before.front(), m_after.front()));
    setText(describe());
}

void RecordObservations::keepChanges(std::vector<ObservationEntry> entries)
{
    for (ObservationEntry& entry : entries) {
        ObservationEntry before = currentEntry(workspace(), entry.measure, entry.period);
        if (saysTheSame(before, entry))
            continue;
        m_before.push_back(std::move(before));
        m_after.push_back(std::move(entry));
    }
}

Result<void> RecordObservations::record(const std::vector<ObservationEntry>& entries)
{
    if (const auto recorded = workspace().record(entries); !recorded)
        return recorded.error();
    return {};
}

bool RecordObservations::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const RecordObservations*>(other);
    if (!next || next->isObsolete() || m_after.size() != 1 || next->m_after.size() != 1 ||
        !isSameCell(m_after.front(), next->m_after.front()))
        return false;
    m_after = next->m_after;
    setObsolete(saysTheSame(m_before.front(), m_after.front()));
    setText(describe());
    return true;
}

QString RecordObservations::describe() const
{
    const int count = static_cast<int>(m_after.size());
    const bool clears =
        std::all_of(m_after.begin(), m_after.end(), [](const auto& entry) { return !entry.value; });
    if (count != 1)
        return clears ? tr("Clear %n figure(s)", nullptr, count) : tr("Record %n figure(s)", nullptr, count);
    const ObservationEntry& entry = m_after.front();
    const Measure* measure = workspace().measure(entry.measure);
    const QString subject = measure ? measure->subject : entry.measure.toString();
    const QString period = periodWords(entry.period);
    if (clears)
        return tr("Clear “%1” for %2").arg(subject, period);
    if (m_before.front().value == entry.value)
        return tr("Describe the figure of “%1” for %2").arg(subject, period);
    return tr("Record “%1” for %2").arg(subject, period);
}

} // namespace milepost
