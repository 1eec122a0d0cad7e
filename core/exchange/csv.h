// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace milepost {

/// A table of comma-separated values (RFC 4180, UTF-8, with or without a byte-order mark) with a head line.
class CsvTable
{
public:
    /// UnreadableInput names the file and the line: not UTF-8, an open quote, a line of another length than
    /// the head, a head with a name twice. Empty lines are left out.
    static Result<CsvTable> read(const QByteArray& bytes, const QString& name);

    bool hasColumn(const QString& column) const { return m_columns.contains(column); }
    qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    /// The field of a row, empty for an unknown column.
    QString field(qsizetype row, const QString& column) const;
    /// Where the row begins in the file, counted from 1.
    int line(qsizetype row) const { return m_lines[static_cast<size_t>(row)]; }

private:
    Result<void> takeHead(const QStringList& names, const QString& file);

    QHash<QString, qsizetype> m_columns;
    std::vector<QStringList> m_rows;
    std::vector<int> m_lines;
};

/// A field as it stands in a line, quoted where it holds a separator, a quote or a line end. A text that a
/// spreadsheet would run as a formula (=, +, -, @ at its head, unless it is a number) gets an apostrophe, and
/// so does one that begins with apostrophes before such a sign: restoredText() can always undo it.
QByteArray csvField(const QString& text);
/// The text csvField() was given, from the content of its field.
QString restoredText(const QString& field);

} // namespace milepost
