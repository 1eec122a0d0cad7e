// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace milepost {

class Catalogue;
class Workspace;

/// The targets of all plans, or of one province (GB/T 2260 code), with the latest value of each one's
/// measure and why it is compared by its indicator: a JSON list with one line a target.
QByteArray targetsJson(const Workspace& workspace, const Catalogue& catalogue, const QString& provinceCode);
/// The same as comma-separated values (RFC 4180, UTF-8).
QByteArray targetsCsv(const Workspace& workspace, const Catalogue& catalogue, const QString& provinceCode);

/// One line a plan: id, province, title, issuer, date, counts.
QByteArray plansCsv(const Workspace& workspace);
/// One line a current value: measure, period, value, unit, status, source, who recorded it when.
QByteArray observationsCsv(const Workspace& workspace);

/// Whether a table begins with the byte-order mark by which Excel and WPS know UTF-8.
enum class TableMark { None, ByteOrder };
QByteArray marked(const QByteArray& table, TableMark mark);

/// Writes plans.csv, targets.csv and observations.csv into an existing folder; a file of that name is
/// replaced.
Result<void> exportTables(const Workspace& workspace, const Catalogue& catalogue, const QString& folder,
                          TableMark mark);
/// Writes a whole file or none.
Result<void> writeFile(const QString& path, const QByteArray& content);

} // namespace milepost
