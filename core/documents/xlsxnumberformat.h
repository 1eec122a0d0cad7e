// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// What of a spreadsheet's number format carries meaning.
struct XlsxNumberFormat
{
    enum class Kind { Number, Percent, Year, YearMonth, Date };
    Kind kind = Kind::Number;
    QString before; ///< words shown before the number
    QString after;  ///< words shown behind it, mostly a unit: 0"万户"
};

/// Reads a format code such as 0.0%, yyyy"年"m"月" or #,##0"个".
XlsxNumberFormat xlsxNumberFormat(const QString& code);
/// The code of the formats that have a number only; empty for General and unknown ones.
QString builtInFormatCode(int id);

/// A cell's number as the format shows it. `value` stays as it is where it is no number.
QString shownNumber(const QString& value, const XlsxNumberFormat& format, int epochYear);

} // namespace milepost
