// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/cellblock.h"

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

} // namespace milepost
