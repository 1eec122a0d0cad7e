// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/verification.h"

#include <QHash>
#include <QString>

namespace milepost {

class Store;
struct AuditRow;

/// What the audit says of attached files, of reports on deliverables and tasks and of closed periods,
/// gathered row by row and then compared with the tables.
class ProgressVerification
{
public:
    void read(const AuditRow& row);
    /// Adds the first of each kind that does not fit, and how many there are.
    Result<void> check(Store& store, Verification& verification);

private:
    Result<void> checkEvidence(Store& store, Verification& verification);
    Result<void> checkReports(Store& store, Verification& verification);
    Result<void> checkClosings(Store& store, Verification& verification) const;

    QHash<qint64, QString> m_attached;  ///< by the row's id
    QHash<qint64, QString> m_withdrawn; ///< by the id of the row taken out
    QHash<qint64, QString> m_reports;
    QHash<QString, QString> m_closed; ///< who closed it, by ClosedPeriod::scope()
};

} // namespace milepost
