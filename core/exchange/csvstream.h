// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace milepost {

/// Reads a table of comma-separated values (RFC 4180, UTF-8, with or without a byte-order mark) line by line
/// without holding more than one. Empty lines are left out.
class CsvStream
{
public:
    enum class Step { Line, End, OpenQuote };

    /// `bytes` outlive the stream.
    explicit CsvStream(QByteArrayView bytes);

    /// Goes to the next line. OpenQuote when a quotation mark is never closed; line() then says where the
    /// line began.
    Step next();

    qsizetype size() const { return static_cast<qsizetype>(m_fields.size()); }
    /// A field without its quotation marks, valid until next().
    QByteArrayView bytes(qsizetype field) const;
    /// A field as text; what csvField() put before a formula is taken off again.
    QString text(qsizetype field) const;
    bool isQuoted(qsizetype field) const { return m_fields[static_cast<size_t>(field)].quoted; }
    /// Where the line begins in the file, counted from 1.
    int line() const { return m_start; }
    /// How many bytes were read so far.
    qsizetype position() const { return m_at; }

private:
    struct Field
    {
        qsizetype start = 0;
        qsizetype size = 0;
        bool copied = false; ///< stands in m_copies, not in the file
        bool quoted = false;
    };

    bool readField();
    bool readQuoted(Field& field);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_start = 1;
    std::vector<Field> m_fields;
    QByteArray m_copies;
};

} // namespace milepost
