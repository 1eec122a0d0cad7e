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
    std::optional<qint64> brokenAuditRow; ///< the first that does not fit the chain
    std::optional<BrokenValues> brokenValues;

    bool isSound() const { return !brokenAuditRow && !brokenValues; }
};

/// What was found, in translated sentences: that all is sound, or where it is not.
QStringList wordsFor(const Verification& verification);

} // namespace milepost
