// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/cellblock.h"

#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

bool needsQuotes(const QString& cell)
{
    return cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"');
}

// Reads a quoted cell from its opening quote on; leaves `at` behind the closing one.
QString readQuoted(const QString& text, qsizetype& at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text.at(at) != u'"') {
            cell.append(text.at(at));
        } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
            cell.append(u'"');
            ++at;
        } else {
            ++at;
            break;
        }
    }
    return cell;
}

QString readPlain(const QString& text, qsizetype& at)
{
    const qsizetype start = at;
    while (at < text.size() && text.at(at) != u'\t' && text.at(at) != u'\n')
        ++at;
    return text.mid(start, at - start);
}

} // namespace

CellBlock readCellBlock(const QString& clipboard)
{
    QString text = clipboard;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    CellBlock block;
    if (text.isEmpty())
        return block;
    block.emplace_back();
    for (qsizetype at = 0; at <= text.size(); ++at) {
        QString cell;
        if (at < text.size() && text.at(at) == u'"')
            cell = readQuoted(text, at);
        block.back().append(cell + readPlain(text, at));
        if (at < text.size() && text.at(at) == u'\n')
            block.emplace_back();
    }
    return block;
}

QString writeCellBlock(const CellBlock& block)
{
    QString text;
    for (const QStringList& row : block) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            QString cell = row.at(column);
            if (needsQuotes(cell))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            text += column > 0 ? u'\t' + cell : cell;
        }
        text += u'\n';
    }
    return text;
}

namespace {

QTextTable* firstTable(const QTextFrame& frame)
{
    for (QTextFrame* child : frame.childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child))
            return table;
        if (QTextTable* inner = firstTable(*child))
            return inner;
    }
    return nullptr;
}

QString textOf(const QTextTableCell& cell)
{
    QStringList lines;
    for (auto block = cell.begin(); !block.atEnd(); ++block)
        lines.append(block.currentBlock().text());
    return lines.join(u' ').trimmed();
}

} // namespace

CellBlock readHtmlBlock(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    const QTextTable* table = firstTable(*document.rootFrame());
    CellBlock block;
    if (!table)
        return block;
    for (int row = 0; row < table->rows(); ++row) {
        QStringList& line = block.emplace_back();
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const bool isCovered = cell.row() != row || cell.column() != column;
            const QString text = textOf(cell);
            line.append(isCovered ? QString() : text.isNull() ? u""_s : text);
        }
    }
    return block;
}

QString writeHtmlBlock(const CellBlock& block)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (const QStringList& row : block) {
        html += u"<tr>"_s;
        for (const QString& cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

CellBlock readClipboard(const QMimeData& data)
{
    CellBlock table = data.hasHtml() ? readHtmlBlock(data.html()) : CellBlock();
    return table.empty() ? readCellBlock(data.text()) : table;
}

std::unique_ptr<QMimeData> clipboardData(const CellBlock& block)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(writeCellBlock(block));
    data->setHtml(writeHtmlBlock(block));
    return data;
}

} // namespace milepost
