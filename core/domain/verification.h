// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace milepost {

/// Values that differ from what the audit says was recorded, by their numbers: one, or a block of values
/// recorded together in which the first altered one stands.
struct BrokenValues
{
    qint64 first = 0;
    qint64 last = 0;
    friend bool operator==(const BrokenValues&, const BrokenValues&) = default;
};

/// What a check of a workspace's stored history found.
struct Verification
{
    qint64 auditRows = 0;
    qint64 observations = 0;
    qint64 evidence = 0;                  ///< rows: files attached and taken out
    qint64 reports = 0;                   ///< on deliverables and tasks
    std::optional<qint64> brokenAuditRow; ///< the first that does not fit the chain
    std::optional<BrokenValues> brokenValues;
    std::optional<qint64> brokenEvidence; ///< the first file whose row or content does not fit, by its number
    std::optional<qint64> brokenReport;   ///< the first report that does not fit, by its number
    std::optional<QString> brokenClosing; ///< the first period closed or open against the audit, as written
    std::optional<QString> brokenPlan;    ///< id of the first whose content, state or text does not fit
    std::optional<QString> brokenSetting; ///< name of the first that does not fit

    bool isSound() const
    {
        return !brokenAuditRow && !brokenValues && !brokenEvidence && !brokenReport && !brokenClosing &&
               !brokenPlan && !brokenSetting;
    }
};

/// What was found, in translated sentences: that all is sound, or where it is not.
QStringList wordsFor(const Verification& verification);

} // namespace milepost
