// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace milepost {

/// What a check of a workspace's stored history found.
struct Verification
{
    qint64 auditRows = 0;
    qint64 observations = 0;
    std::optional<qint64> brokenAuditRow;    ///< the first that does not fit the chain
    std::optional<qint64> brokenObservation; ///< the first that differs from what the audit says was recorded

    bool isSound() const { return !brokenAuditRow && !brokenObservation; }
};

} // namespace milepost
