// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <QDateTime>
#include <QString>

namespace milepost {

/// A period whose values can no longer be changed, with whatever lies within it, until it is reopened: those
/// of one province or of all.
struct ClosedPeriod
{
    Period period;
    QString author;
    QDateTime at;          ///< UTC
    QString province = {}; ///< GB/T 2260 code; empty closes it for all

    /// How the audit names what is closed: "2017" or "2017/520000".
    QString scope() const
    {
        return province.isEmpty() ? period.toString() : period.toString() + QLatin1Char('/') + province;
    }
};

} // namespace milepost
