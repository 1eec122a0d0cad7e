// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace milepost {

/// Adds a chart whose every series is drawn as columns; withMarkers() turns all but the first into markers.
void addChart(lxw_workbook* book, lxw_worksheet* sheet, const QString& sheetName, const WorkbookChart& chart);

/// The workbook with the charts of addChart() as they are meant to be: the library knows no charts of two
/// kinds, spreadsheets do. Everything else stays as it is.
Result<QByteArray> withMarkers(const QByteArray& workbook);

} // namespace milepost
