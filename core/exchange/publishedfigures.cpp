// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/publishedfigures.h"

#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct PublishedFigures
{
    Q_DECLARE_TR_FUNCTIONS(milepost::PublishedFigures)
};

Result<PublishedFigure> figureOf(const CsvTable& table, qsizetype row, const QString& name)
{
    const auto wrong = [&](const QString& column) {
        return Error{ErrorCode::UnreadableInput,
                     PublishedFigures::tr("“%1”, line %2: “%3” is not a usable %4.")
                         .arg(name)
                         .arg(table.line(row))
                         .arg(table.field(row, column), column)};
    };
    const Result<Period> period = Period::parse(table.field(row, u"period"_s));
    if (!period)
        return wrong(u"period"_s);
    bool isNumber = false;
    const double value = table.field(row, u"value"_s).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return wrong(u"value"_s);
    const QString code = table.field(row, u"status"_s);
    const std::optional<ObservationStatus> status =
        code.size() == 1 ? statusFromCode(code.front()) : std::nullopt;
    if (!status)
        return wrong(u"status"_s);
    return PublishedFigure{table.field(row, u"province_code"_s),
                           table.field(row, u"province"_s),
                           table.field(row, u"measure"_s),
                           *period,
                           value,
                           table.field(row, u"value"_s),
                           table.field(row, u"unit"_s),
                           *status,
                           table.field(row, u"publisher"_s),
                           table.field(row, u"source_title"_s),
                           table.field(row, u"published"_s)};
}

} // namespace

QString PublishedFigure::source() const
{
    QString line = publisher;
    if (!title.isEmpty())
        line += u"《"_s + title + u"》"_s;
    if (!published.isEmpty())
        line += u" "_s + published;
    return line;
}

Result<std::vector<PublishedFigure>> readPublishedFigures(const QByteArray& csv, const QString& name)
{
    const Result<CsvTable> table = CsvTable::read(csv, name);
    if (!table)
        return table.error();
    for (const QString& column :
         {u"province_code"_s, u"province"_s, u"measure"_s, u"period"_s, u"value"_s, u"unit"_s, u"status"_s,
          u"publisher"_s, u"source_title"_s, u"published"_s}) {
        if (!table->hasColumn(column)) {
            return Error{ErrorCode::UnreadableInput,
                         PublishedFigures::tr("“%1” has no column “%2”.").arg(name, column)};
        }
    }
    std::vector<PublishedFigure> figures;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        Result<PublishedFigure> figure = figureOf(*table, row, name);
        if (!figure)
            return figure.error();
        figures.push_back(std::move(*figure));
    }
    return figures;
}

Result<std::vector<PublishedFigure>> builtInPublishedFigures()
{
    QFile file(u":/observations/published.csv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorCode::UnreadableInput,
            PublishedFigures::tr("The published figures built into the program cannot be read. Install "
                                 "Milepost again.")};
    }
    return readPublishedFigures(file.readAll(), u"published.csv"_s);
}

} // namespace milepost
