// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace milepost {

/// Where a copy that was taken along comes from, and what it holds of the workspace it left.
struct CopyOrigin
{
    QString copy;      ///< its own mark, which no other copy has
    QString workspace; ///< hash of the first change: it stays wherever the workspace is moved to
    QString place;     ///< the address without a password, or the file, it was taken from
    qint64 base = 0;   ///< the last change of the workspace it holds, by its number in the chain
    QString baseHash;
    QString takenBy;
    QDateTime takenAt;         ///< UTC
    QDateTime returnedAt = {}; ///< when its changes were last brought back, UTC; invalid before

    friend bool operator==(const CopyOrigin&, const CopyOrigin&) = default;
};

} // namespace milepost
