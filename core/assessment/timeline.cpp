// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/timeline.h"

namespace milepost {

double monthPosition(QDate date)
{
    return date.year() * 12 + (date.month() - 1) + static_cast<double>(date.day()) / date.daysInMonth();
}

QDate spanOpening(int year)
{
    return QDate(year - 1, 12, 31);
}

} // namespace milepost
