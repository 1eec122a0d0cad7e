// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvstream.h"

#include "core/exchange/csv.h"

namespace milepost {

CsvStream::CsvStream(QByteArrayView bytes) : m_bytes(bytes)
{
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

CsvStream::Step CsvStream::next()
{
    while (m_at < m_bytes.size()) {
        m_fields.clear();
        m_copies.resize(0);
        m_start = m_line;
        bool more = true;
        while (more) {
            if (!readField())
                return Step::OpenQuote;
            more = m_at < m_bytes.size() && m_bytes[m_at] == ',';
            ++m_at; // the comma or the line end
        }
        ++m_line;
        const bool isEmpty = m_fields.size() == 1 && m_fields.front().size == 0;
        if (!isEmpty)
            return Step::Line;
    }
    return Step::End;
}

bool CsvStream::readField()
{
    Field field{m_at, 0, false, false};
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
        if (!readQuoted(field))
            return false;
    }
    if (!field.copied) {
        while (m_at < m_bytes.size() && m_bytes[m_at] != ',' && m_bytes[m_at] != '\n' && m_bytes[m_at] != '"')
            ++m_at;
        // A quotation mark inside a field is rare: such a field is read anew, into a copy.
        if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
            m_at = field.start;
            if (!readQuoted(field))
                return false;
        } else {
            field.size = m_at - field.start;
            if (field.size > 0 && m_bytes[m_at - 1] == '\r')
                --field.size;
        }
    }
    m_fields.push_back(field);
    return true;
}

bool CsvStream::readQuoted(Field& field)
{
    field.quoted = m_bytes[m_at] == '"';
    field.copied = true;
    field.start = m_copies.size();
    bool inside = false;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '"') {
            if (inside && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
                m_copies += c;
                ++m_at;
            } else {
                inside = !inside;
            }
        } else if (!inside && (c == ',' || c == '\n')) {
            break;
        } else if (inside || c != '\r') {
            m_copies += c;
            m_line += c == '\n' ? 1 : 0;
        }
    }
    field.size = m_copies.size() - field.start;
    return !inside;
}

QByteArrayView CsvStream::bytes(qsizetype field) const
{
    const Field& own = m_fields[static_cast<size_t>(field)];
    return own.copied ? QByteArrayView(m_copies).sliced(own.start, own.size)
                      : m_bytes.sliced(own.start, own.size);
}

QString CsvStream::text(qsizetype field) const
{
    return restoredText(QString::fromUtf8(bytes(field)));
}

} // namespace milepost
