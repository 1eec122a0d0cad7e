// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/undo/workspacecommand.h"

#include <QCoreApplication>

namespace milepost {

/// Records the values of one or many cells as one step; undoing supersedes them by what stood there before.
/// Cells whose entry says what is there already are left out; a command without any cell is obsolete.
class RecordObservations : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::RecordObservations)

public:
    RecordObservations(Workspace& workspace, std::vector<ObservationEntry> entries, ErrorReport report);

    bool mergeWith(const QUndoCommand* other) override;

protected:
    Result<void> apply() override { return record(m_after); }
    Result<void> revert() override { return record(m_before); }

private:
    Result<void> record(const std::vector<ObservationEntry>& entries);
    void keepChanges(std::vector<ObservationEntry> entries);
    QString describe() const;

    std::vector<ObservationEntry> m_before;
    std::vector<ObservationEntry> m_after;
};

/// The current content of a cell as an entry; one without a value when nothing is recorded.
ObservationEntry currentEntry(const Workspace& workspace, const MeasureId& measure, const Period& period);

/// The words undo history uses for a period: "2017", "first half of 2017", "2017 Q3", "June 2017".
QString periodWords(const Period& period);

} // namespace milepost
