// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/targettable.h"

#include "core/exchange/jsonwriter.h"

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// Quotes a field that holds a separator, a quote or a line end.
QByteArray field(const QString& text)
{
    const bool plain = std::none_of(
        text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return plain ? text.toUtf8() : '"' + QString(text).replace(u"\""_s, u"\"\""_s).toUtf8() + '"';
}

template <class T>
QByteArray numberField(const std::optional<T>& number)
{
    return number ? shortestNumber(*number) : QByteArray();
}

QString areaName(const ParsedPlan& plan, const QString& id)
{
    const auto area =
        std::find_if(plan.areas.begin(), plan.areas.end(), [&](const Area& a) { return a.id == id; });
    return area == plan.areas.end() ? QString() : area->name;
}

} // namespace

QByteArray targetTableHead()
{
    return "file,province,id,area,area_name,task,subject,label,bound,value,value_max,unit,change,year,from,"
           "annual,"
           "cumulative,new,striving,lead,indicator,measure,start,end\n";
}

QByteArray targetTableRows(const ParsedPlan& plan)
{
    const auto truth = [](bool value) { return QByteArray(value ? "true" : "false"); };
    QByteArray rows;
    for (const Target& target : plan.targets) {
        const QByteArrayList fields{field(plan.source.name),
                                    field(plan.plan.province),
                                    field(target.id),
                                    field(target.area),
                                    field(areaName(plan, target.area)),
                                    field(target.task),
                                    field(target.subject),
                                    field(target.label),
                                    field(toString(target.bound)),
                                    shortestNumber(target.value),
                                    numberField(target.valueMax),
                                    field(target.unit),
                                    field(toString(target.change)),
                                    numberField(target.year),
                                    numberField(target.from),
                                    truth(target.annual),
                                    truth(target.cumulative),
                                    truth(target.isNew),
                                    truth(target.striving),
                                    field(target.lead.join(u'、')),
                                    field(target.indicator),
                                    field(target.measure),
                                    QByteArray::number(target.number.start),
                                    QByteArray::number(target.number.end)};
        rows += fields.join(',') + '\n';
    }
    return rows;
}

} // namespace milepost
