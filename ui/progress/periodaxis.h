// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <optional>
#include <vector>

namespace milepost {

/// Every period of a kind from the first through the last year, in time order; empty when the years are
/// reversed.
std::vector<Period> periodAxis(PeriodKind kind, int firstYear, int lastYear);

/// The place of the period that holds a day, or −1.
int indexOfDay(const std::vector<Period>& axis, QDate day);

/// The last period of a kind that has ended by the end of the day.
Period lastEnded(PeriodKind kind, QDate day);

/// A column heading: "2017", "2017 H1", "2017 Q3", "2017-06", or as Chinese officers write them. Translated.
QString periodHeading(const Period& period);

/// The period a head of a table names, as the sheet, spreadsheets and officers write it: "2017", "2017年",
/// "2017 H1", "2017年上半年", "2017Q3", "2017年三季度", "2017年6月"; absent for anything else.
std::optional<Period> periodOfHeading(const QString& text);

} // namespace milepost
