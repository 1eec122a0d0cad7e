// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tablecontent.h"

#include "core/exchange/csv.h"

#include <QStringList>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString plainCell(const QString& text)
{
    return text.simplified().replace(QChar(0x00A0), u' ');
}

} // namespace

QString toTabSeparated(const TableContent& table)
{
    QString text;
    const auto addLine = [&text](const QStringList& cells) { text += cells.join(u'\t') + u'\n'; };
    QStringList head;
    for (const TableColumn& column : table.columns)
        head.append(plainCell(column.title));
    addLine(head);
    for (const std::vector<QString>& row : table.rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(plainCell(cell));
        addLine(cells);
    }
    return text;
}

QString toCommaSeparated(const TableContent& table)
{
    QString text;
    const auto addLine = [&text](const QStringList& cells) { text += cells.join(u',') + u"\r\n"_s; };
    QStringList head;
    for (const TableColumn& column : table.columns)
        head.append(QString::fromUtf8(csvField(plainCell(column.title))));
    addLine(head);
    for (const std::vector<QString>& row : table.rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(QString::fromUtf8(csvField(plainCell(cell))));
        addLine(cells);
    }
    return text;
}

} // namespace milepost
