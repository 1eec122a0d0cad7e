// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/textbuilder.h"

#include "core/documents/documentformat.h"

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// A cell with more than this holds paragraphs, not an entry.
constexpr qsizetype kLongestCell = 300;

QStringView trimmedEnd(QStringView line)
{
    while (!line.isEmpty() && (line.back().isSpace() || line.back() == u'\u200B'))
        line.chop(1);
    return line;
}

bool isLongCell(const TableCell& cell)
{
    qsizetype length = 0;
    for (const QString& line : cell)
        length += line.size();
    return length > kLongestCell;
}

bool isLayout(const std::vector<TableRow>& rows)
{
    const bool oneColumn =
        std::all_of(rows.begin(), rows.end(), [](const TableRow& row) { return row.size() <= 1; });
    return oneColumn || std::any_of(rows.begin(), rows.end(), [](const TableRow& row) {
               return std::any_of(row.begin(), row.end(), isLongCell);
           });
}

QString cellText(const TableCell& cell)
{
    QString text = cell.join(u' ').simplified();
    text.replace(u'\t', u' ');
    return text;
}

} // namespace

void TextBuilder::addLine(QStringView line)
{
    line = trimmedEnd(line);
    if (isOverfull())
        return;
    m_blank = m_blank && line.trimmed().isEmpty();
    const QList<uint> points = line.toUcs4();
    for (const uint point : points)
        if (point != 0)
            m_text.characters.push_back(point);
    m_text.characters.push_back(U'\n');
}

void TextBuilder::setAside(QStringView words)
{
    words = words.trimmed();
    if (words.isEmpty() || isOverfull())
        return;
    m_asideSize += words.size();
    m_text.furniture.push_back({words.toString(), static_cast<qsizetype>(m_text.characters.size())});
}

void TextBuilder::addTable(const std::vector<TableRow>& rows)
{
    if (isLayout(rows)) {
        for (const TableRow& row : rows)
            for (const TableCell& cell : row)
                for (const QString& line : cell)
                    addLine(line);
        return;
    }
    for (const TableRow& row : rows) {
        QStringList cells;
        for (const TableCell& cell : row)
            cells.append(cellText(cell));
        const bool blank =
            std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
        if (!blank)
            addLine(cells.join(u'\t'));
    }
}

bool TextBuilder::isOverfull() const
{
    return std::max(static_cast<qsizetype>(m_text.characters.size()), m_asideSize) > kLargestText;
}

SourceText TextBuilder::take()
{
    m_blank = true;
    m_asideSize = 0;
    return std::exchange(m_text, {});
}

} // namespace milepost
