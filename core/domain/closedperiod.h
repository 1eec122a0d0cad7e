// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <QDateTime>
#include <QString>

namespace milepost {

/// A period whose values can no longer be changed, with whatever lies within it, until it is reopened.
struct ClosedPeriod
{
    Period period;
    QString author;
    QDateTime at; ///< UTC
};

} // namespace milepost
