// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/copychanges.h"

#include <map>

namespace milepost {

class Store;
struct AuditRow;

/// Gathers what the rows of a copy's chain tell of, and reads it. One a copy.
class CopyReader
{
public:
    CopyReader(Store& copy, CopyChanges& changes) : m_copy(copy), m_changes(changes) {}

    /// The next row after the base.
    void read(const AuditRow& row);
    /// What the rows named, as the copy holds it.
    Result<void> finish();

private:
    void readPlan(const AuditRow& row, const AwayMark& mark);
    void readClosing(const AuditRow& row, const AwayMark& mark);
    void readSetting(const AuditRow& row, const AwayMark& mark);
    void readValues(const AuditRow& row, const AwayMark& mark);
    AwayPlan& planNamed(const QString& id);
    Result<void> finishPlans();
    Result<void> finishCells();
    Result<void> finishEvidence();
    Result<void> finishReports();
    Result<void> finishFiles();

    /// Values that one row of the chain tells of.
    struct Recorded
    {
        qint64 last = 0;
        AwayMark mark;
    };
    struct Attached
    {
        qint64 attached = 0; ///< the row, 0 for one the copy came with
        bool isWithdrawn = false;
        AwayMark mark;
    };

    Store& m_copy;
    CopyChanges& m_changes;
    std::map<qint64, Recorded> m_recorded; ///< by the first value
    std::map<qint64, Attached> m_attached; ///< by the file's number
    std::map<qint64, AwayMark> m_reported; ///< by the report's number
    std::map<QString, AwayFile> m_files;   ///< by hash
};

} // namespace milepost
