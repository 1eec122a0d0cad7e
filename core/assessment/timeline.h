// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace milepost {

/// A date as months since the year 0, the end of a day counted: the last day of a month is a whole number, so
/// that a year-end one year into three is exactly one third of the way whatever leap years lie between.
double monthPosition(QDate date);

/// The end of the year before `year`: where a span that starts with `year` opens.
QDate spanOpening(int year);

} // namespace milepost
