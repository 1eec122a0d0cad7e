// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/timeline.h"

namespace milepost {

double monthPosition(QDate date)
{
    const QCalendar::YearMonthDay parts = QCalendar().partsFromDate(date);
    const int days = parts.month == 2 ? (QDate::isLeapYear(parts.year) ? 29 : 28)
                                      : 30 + ((parts.month + parts.month / 8) & 1);
    return parts.year * 12 + (parts.month - 1) + static_cast<double>(parts.day) / days;
}

QDate spanOpening(int year)
{
    return QDate(year - 1, 12, 31);
}

} // namespace milepost
