// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/targettable.h"

#include "core/exchange/csv.h"
#include "core/exchange/jsonwriter.h"

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

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
        const QByteArrayList fields{csvField(plan.source.name),
                                    csvField(plan.plan.province),
                                    csvField(target.id),
                                    csvField(target.area),
                                    csvField(areaName(plan, target.area)),
                                    csvField(target.task),
                                    csvField(target.subject),
                                    csvField(target.label),
                                    csvField(toString(target.bound)),
                                    shortestNumber(target.value),
                                    numberField(target.valueMax),
                                    csvField(target.unit),
                                    csvField(toString(target.change)),
                                    numberField(target.year),
                                    numberField(target.from),
                                    truth(target.annual),
                                    truth(target.cumulative),
                                    truth(target.isNew),
                                    truth(target.striving),
                                    csvField(target.lead.join(u'、')),
                                    csvField(target.indicator),
                                    csvField(target.measure),
                                    QByteArray::number(target.number.start),
                                    QByteArray::number(target.number.end)};
        rows += fields.join(',') + '\n';
    }
    return rows;
}

} // namespace milepost
