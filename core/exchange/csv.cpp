// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/csvstream.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Csv)
};

/// Where the sign stands that makes a spreadsheet run a text: behind any apostrophes; −1 for none.
qsizetype formulaSign(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && u"=+-@\t\r＝＋－＠"_s.contains(text[at]) ? at : -1;
}

Error unreadable(const QString& sentence)
{
    return {ErrorCode::UnreadableInput, sentence};
}

} // namespace

Result<CsvTable> CsvTable::read(const QByteArray& bytes, const QString& name)
{
    if (!bytes.isValidUtf8())
        return unreadable(Csv::tr("“%1” is not UTF-8. Save it as UTF-8 and try again.").arg(name));
    CsvTable table;
    CsvStream stream(bytes);
    bool hasHead = false;
    CsvStream::Step step = stream.next();
    for (; step == CsvStream::Step::Line; step = stream.next()) {
        QStringList fields;
        for (qsizetype at = 0; at < stream.size(); ++at)
            fields.append(stream.text(at));
        if (!hasHead) {
            if (Result<void> head = table.takeHead(fields, name); !head)
                return head.error();
            hasHead = true;
            continue;
        }
        if (fields.size() != table.m_columns.size()) {
            return unreadable(Csv::tr("“%1”, line %2: there are %3 fields, but the head has %4.")
                                  .arg(name)
                                  .arg(stream.line())
                                  .arg(fields.size())
                                  .arg(table.m_columns.size()));
        }
        table.m_rows.push_back(fields);
        table.m_lines.push_back(stream.line());
    }
    if (step == CsvStream::Step::OpenQuote) {
        return unreadable(
            Csv::tr("“%1”, line %2: a quotation mark is never closed.").arg(name).arg(stream.line()));
    }
    if (!hasHead)
        return unreadable(Csv::tr("“%1” is empty.").arg(name));
    return table;
}

Result<void> CsvTable::takeHead(const QStringList& names, const QString& file)
{
    for (qsizetype column = 0; column < names.size(); ++column) {
        if (m_columns.contains(names[column]))
            return unreadable(Csv::tr("“%1”: the column “%2” stands there twice.").arg(file, names[column]));
        m_columns.insert(names[column], column);
    }
    return {};
}

QString CsvTable::field(qsizetype row, const QString& column) const
{
    const auto at = m_columns.constFind(column);
    return at == m_columns.cend() ? QString() : m_rows[static_cast<size_t>(row)][*at];
}

QByteArray csvField(const QString& text)
{
    // A spreadsheet would run such a cell as a formula; the apostrophe makes it text, as typing it does.
    const qsizetype sign = formulaSign(text);
    bool isNumber = false;
    if (sign == 0)
        text.toDouble(&isNumber);
    const QString shown = sign >= 0 && !isNumber ? u'\'' + text : text;
    const bool plain = std::none_of(shown.begin(), shown.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    return plain ? shown.toUtf8() : '"' + QString(shown).replace(u"\""_s, u"\"\""_s).toUtf8() + '"';
}

QString restoredText(const QString& field)
{
    return formulaSign(field) > 0 ? field.mid(1) : field;
}

} // namespace milepost
