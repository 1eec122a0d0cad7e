// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/contextfigures.h"

#include "core/exchange/csv.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

const QString kContextSetting = u"context.figures"_s;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ContextFigures)
};

std::optional<ContextFigure> figureFrom(const QJsonObject& object)
{
    const auto quantity = contextQuantityFromString(object.value(u"quantity"_s).toString());
    const double value = object.value(u"value"_s).toDouble();
    if (!quantity || value <= 0.0)
        return std::nullopt;
    return ContextFigure{object.value(u"province_code"_s).toString(), *quantity,
                         object.value(u"period"_s).toString(), value, object.value(u"source"_s).toString()};
}

} // namespace

QString toString(ContextQuantity quantity)
{
    return quantity == ContextQuantity::Population ? u"population"_s : u"gdp"_s;
}

std::optional<ContextQuantity> contextQuantityFromString(const QString& text)
{
    for (const ContextQuantity quantity : {ContextQuantity::Population, ContextQuantity::Gdp}) {
        if (text == toString(quantity))
            return quantity;
    }
    return std::nullopt;
}

QString contextUnit(ContextQuantity quantity)
{
    return quantity == ContextQuantity::Population ? u"万人"_s : u"亿元"_s;
}

Result<std::vector<ContextFigure>> readContextFigures(const QByteArray& csv, const QString& name)
{
    const Result<CsvTable> table = CsvTable::read(csv, name);
    if (!table)
        return table.error();
    std::vector<ContextFigure> figures;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const auto quantity = contextQuantityFromString(table->field(row, u"quantity"_s));
        bool isNumber = false;
        const double value = table->field(row, u"value"_s).toDouble(&isNumber);
        const bool isSound = quantity && isNumber && std::isfinite(value) && value > 0.0 &&
                             table->field(row, u"unit"_s) == contextUnit(*quantity);
        if (!isSound)
            return Error{ErrorCode::UnreadableInput,
                         Words::tr("“%1”, line %2: a population in 万人 or a gross product in 亿元, above "
                                   "zero, is expected.")
                             .arg(name)
                             .arg(table->line(row))};
        figures.push_back({table->field(row, u"province_code"_s), *quantity, table->field(row, u"period"_s),
                           value, table->field(row, u"source"_s)});
    }
    return figures;
}

Result<std::vector<ContextFigure>> builtInContextFigures()
{
    QFile file(u":/observations/context.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::UnreadableInput,
                     Words::tr("The figures of population and gross product built into the program cannot be "
                               "read. Install Milepost again.")};
    return readContextFigures(file.readAll(), u"context.csv"_s);
}

QString toText(const std::vector<ContextFigure>& figures)
{
    QJsonArray list;
    for (const ContextFigure& figure : figures)
        list.append(QJsonObject{{u"province_code"_s, figure.provinceCode},
                                {u"quantity"_s, toString(figure.quantity)},
                                {u"period"_s, figure.period},
                                {u"value"_s, figure.value},
                                {u"source"_s, figure.source}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<std::vector<ContextFigure>> contextFigures(const Workspace& workspace)
{
    const Result<std::optional<QString>> text = workspace.setting(kContextSetting);
    if (!text)
        return text.error();
    if (text->value_or(QString()).isEmpty())
        return builtInContextFigures();
    std::vector<ContextFigure> figures;
    const QJsonArray list = QJsonDocument::fromJson((*text)->toUtf8()).array();
    for (const auto& value : list) {
        if (std::optional<ContextFigure> figure = figureFrom(value.toObject()))
            figures.push_back(*std::move(figure));
    }
    return figures;
}

std::vector<ContextFigure> withFigure(std::vector<ContextFigure> figures, const ContextFigure& figure)
{
    const auto same = [&figure](const ContextFigure& one) {
        return one.provinceCode == figure.provinceCode && one.quantity == figure.quantity;
    };
    const auto found = std::ranges::find_if(figures, same);
    if (found == figures.end())
        figures.push_back(figure);
    else
        *found = figure;
    return figures;
}

const ContextFigure* figureOf(const std::vector<ContextFigure>& figures, const QString& provinceCode,
                              ContextQuantity quantity)
{
    const auto found = std::ranges::find_if(figures, [&](const ContextFigure& one) {
        return one.provinceCode == provinceCode && one.quantity == quantity;
    });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace milepost
