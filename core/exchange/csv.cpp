// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <span>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Csv)
};

struct Line
{
    QStringList fields;
    int number = 0;
};

/// Cuts a text into lines of fields.
class CsvCutter
{
public:
    explicit CsvCutter(const QString& text) : m_text(text) {}

    /// False when a quote was opened and never closed; `line()` then says where.
    bool cut()
    {
        while (m_at < m_text.size()) {
            if (!cutLine())
                return false;
        }
        return true;
    }

    const std::vector<Line>& lines() const { return m_lines; }
    int line() const { return m_start; }

private:
    bool cutLine()
    {
        m_start = m_line;
        Line line{{}, m_line};
        bool more = true;
        while (more) {
            QString field;
            if (!cutField(field))
                return false;
            line.fields.append(field);
            more = m_at < m_text.size() && m_text[m_at] == u',';
            ++m_at; // the comma or the line end
        }
        ++m_line;
        if (line.fields != QStringList{QString()})
            m_lines.push_back(line);
        return true;
    }

    bool cutField(QString& field)
    {
        field = u""_s;
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (quoted && m_text.mid(m_at + 1, 1) == u"\"") {
                    field += c;
                    ++m_at;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == u',' || c == u'\n')) {
                break;
            } else if (quoted || c != u'\r') {
                field += c;
                m_line += c == u'\n' ? 1 : 0;
            }
        }
        return !quoted;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_start = 1;
    std::vector<Line> m_lines;
};

Error unreadable(const QString& sentence)
{
    return {ErrorCode::UnreadableInput, sentence};
}

} // namespace

Result<CsvTable> CsvTable::read(const QByteArray& bytes, const QString& name)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return unreadable(Csv::tr("“%1” is not UTF-8. Save it as UTF-8 and try again.").arg(name));
    CsvCutter cutter(text);
    if (!cutter.cut()) {
        return unreadable(
            Csv::tr("“%1”, line %2: a quotation mark is never closed.").arg(name).arg(cutter.line()));
    }
    if (cutter.lines().empty())
        return unreadable(Csv::tr("“%1” is empty.").arg(name));
    CsvTable table;
    const QStringList head = cutter.lines().front().fields;
    for (qsizetype column = 0; column < head.size(); ++column) {
        if (table.m_columns.contains(head[column]))
            return unreadable(Csv::tr("“%1”: the column “%2” stands there twice.").arg(name, head[column]));
        table.m_columns.insert(head[column], column);
    }
    for (const Line& line : std::span(cutter.lines()).subspan(1)) {
        if (line.fields.size() != head.size()) {
            return unreadable(Csv::tr("“%1”, line %2: there are %3 fields, but the head has %4.")
                                  .arg(name)
                                  .arg(line.number)
                                  .arg(line.fields.size())
                                  .arg(head.size()));
        }
        table.m_rows.push_back(line.fields);
        table.m_lines.push_back(line.number);
    }
    return table;
}

QString CsvTable::field(qsizetype row, const QString& column) const
{
    const auto at = m_columns.constFind(column);
    return at == m_columns.cend() ? QString() : m_rows[static_cast<size_t>(row)][*at];
}

QByteArray csvField(const QString& text)
{
    // A spreadsheet would run such a cell as a formula; the apostrophe makes it text, as typing it does.
    bool isNumber = false;
    text.toDouble(&isNumber);
    const bool isFormula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) && !isNumber;
    const QString shown = isFormula ? u'\'' + text : text;
    const bool plain = std::none_of(shown.begin(), shown.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    return plain ? shown.toUtf8() : '"' + QString(shown).replace(u"\""_s, u"\"\""_s).toUtf8() + '"';
}

} // namespace milepost
