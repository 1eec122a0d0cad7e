// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tables.h"

#include "core/exchange/csv.h"
#include "core/exchange/jsonwriter.h"
#include "core/workspace/indicatorlinks.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// A target with what stands around it in the workspace.
struct TargetRow
{
    const PlanRecord& plan;
    const Target& target;
    const Area* area = nullptr;
    std::optional<MeasureId> measure;
    std::optional<Observation> latest;
    QString reason = {}; ///< why it is compared by its indicator, or by none
};

template <class Visit>
void forEachTarget(const Workspace& workspace, const Catalogue& catalogue, const QString& provinceCode,
                   Visit visit)
{
    for (const PlanRecord& plan : workspace.plans()) {
        if (!provinceCode.isEmpty() && plan.content.plan.provinceCode != provinceCode)
            continue;
        for (const Target& target : plan.content.targets) {
            TargetRow row{plan, target, nullptr, std::nullopt, std::nullopt};
            const auto area = std::ranges::find(plan.content.areas, target.area, &Area::id);
            row.area = area == plan.content.areas.end() ? nullptr : &*area;
            const auto measure = std::ranges::find(plan.content.measures, target.measure, &Measure::id);
            if (measure != plan.content.measures.end()) {
                row.measure = plan.measureId(*measure);
                row.reason = reasonInWords(indicatorLink(workspace, catalogue, *row.measure));
                const std::vector<Observation> values = workspace.observations(*row.measure);
                if (!values.empty())
                    row.latest = values.back();
            }
            visit(row);
        }
    }
}

void writeLatest(JsonWriter& json, const std::optional<Observation>& latest)
{
    json.key("latest"_L1);
    if (!latest) {
        json.null();
        return;
    }
    json.beginObject()
        .member("period"_L1, latest->period.toString())
        .member("value"_L1, latest->value)
        .member("status"_L1, QString(statusCode(latest->status)))
        .endObject();
}

void writeTarget(JsonWriter& json, const TargetRow& row)
{
    const Target& target = row.target;
    json.beginObject()
        .member("plan"_L1, row.plan.id.toString())
        .member("province_code"_L1, row.plan.content.plan.provinceCode)
        .member("province"_L1, row.plan.content.plan.province)
        .member("target"_L1, target.id)
        .member("measure"_L1, row.measure ? std::optional(row.measure->toString()) : std::nullopt)
        .member("area"_L1, row.area ? std::optional(row.area->name) : std::nullopt)
        .member("subject"_L1, target.subject)
        .member("label"_L1, target.label)
        .member("indicator"_L1, target.indicator.isEmpty() ? std::nullopt : std::optional(target.indicator))
        .member("indicator_reason"_L1, row.reason)
        .member("bound"_L1, toString(target.bound))
        .member("value"_L1, target.value)
        .member("value_max"_L1, target.valueMax)
        .member("unit"_L1, target.unit)
        .member("change"_L1, toString(target.change))
        .member("year"_L1, target.year)
        .member("from"_L1, target.from);
    json.key("lead"_L1).beginList();
    for (const QString& agency : target.lead)
        json.value(agency);
    json.endList();
    writeLatest(json, row.latest);
    json.endObject();
}

template <class T>
QByteArray number(const std::optional<T>& value)
{
    return value ? shortestNumber(*value) : QByteArray();
}

QByteArray line(const QByteArrayList& fields)
{
    return fields.join(',') + "\r\n";
}

} // namespace

QByteArray targetsJson(const Workspace& workspace, const Catalogue& catalogue, const QString& provinceCode)
{
    JsonWriter json;
    json.beginList(JsonWriter::Layout::Lines);
    forEachTarget(workspace, catalogue, provinceCode,
                  [&json](const TargetRow& row) { writeTarget(json, row); });
    json.endList();
    return json.result();
}

QByteArray targetsCsv(const Workspace& workspace, const Catalogue& catalogue, const QString& provinceCode)
{
    QByteArray table = line({"plan",         "province_code", "province",
                             "target",       "measure",       "area",
                             "subject",      "label",         "indicator",
                             "bound",        "value",         "value_max",
                             "unit",         "change",        "year",
                             "from",         "lead",          "latest_period",
                             "latest_value", "latest_status", "indicator_reason"});
    forEachTarget(workspace, catalogue, provinceCode, [&table](const TargetRow& row) {
        const Target& target = row.target;
        table += line({csvField(row.plan.id.toString()),
                       csvField(row.plan.content.plan.provinceCode),
                       csvField(row.plan.content.plan.province),
                       csvField(target.id),
                       csvField(row.measure ? row.measure->toString() : QString()),
                       csvField(row.area ? row.area->name : QString()),
                       csvField(target.subject),
                       csvField(target.label),
                       csvField(target.indicator),
                       csvField(toString(target.bound)),
                       shortestNumber(target.value),
                       number(target.valueMax),
                       csvField(target.unit),
                       csvField(toString(target.change)),
                       number(target.year),
                       number(target.from),
                       csvField(target.lead.join(u'、')),
                       csvField(row.latest ? row.latest->period.toString() : QString()),
                       row.latest ? number(row.latest->value) : QByteArray(),
                       csvField(row.latest ? QString(statusCode(row.latest->status)) : QString()),
                       csvField(row.reason)});
    });
    return table;
}

QByteArray plansCsv(const Workspace& workspace)
{
    QByteArray table = line({"plan", "province_code", "province", "title", "issuer", "issued", "sha256",
                             "areas", "measures", "targets", "deliverables"});
    for (const PlanRecord& plan : workspace.plans()) {
        const ParsedPlan& content = plan.content;
        const QString issued = content.plan.issued ? content.plan.issued->toString(Qt::ISODate) : QString();
        table += line({csvField(plan.id.toString()), csvField(content.plan.provinceCode),
                       csvField(content.plan.province), csvField(content.plan.title),
                       csvField(content.plan.issuer), csvField(issued), csvField(content.source.sha256),
                       QByteArray::number(content.areas.size()), QByteArray::number(content.measures.size()),
                       QByteArray::number(content.targets.size()),
                       QByteArray::number(content.deliverables.size())});
    }
    return table;
}

QByteArray observationsCsv(const Workspace& workspace)
{
    QByteArray table = line({"measure", "province_code", "province", "label", "indicator", "period", "value",
                             "unit", "entered", "status", "baseline", "origin", "source", "note", "reason",
                             "author", "recorded_at"});
    for (const PlanRecord& plan : workspace.plans()) {
        for (const Measure& measure : plan.content.measures) {
            for (const Observation& value : workspace.observations(plan.measureId(measure))) {
                table += line({csvField(value.measure.toString()), csvField(plan.content.plan.provinceCode),
                               csvField(plan.content.plan.province), csvField(measure.label),
                               csvField(measure.indicator), csvField(value.period.toString()),
                               number(value.value), csvField(measure.unit), csvField(value.entered),
                               csvField(QString(statusCode(value.status))), value.baseline ? "true" : "false",
                               csvField(toString(value.origin)), csvField(value.source), csvField(value.note),
                               csvField(value.reason), csvField(value.author),
                               csvField(value.recordedAt.toUTC().toString(Qt::ISODate))});
            }
        }
    }
    return table;
}

QByteArray marked(const QByteArray& table, TableMark mark)
{
    return mark == TableMark::ByteOrder ? "\xEF\xBB\xBF" + table : table;
}

Result<void> exportTables(const Workspace& workspace, const Catalogue& catalogue, const QString& folder,
                          TableMark mark)
{
    const QDir target(folder);
    for (const auto& [name, table] : {std::pair(u"plans.csv"_s, plansCsv(workspace)),
                                      std::pair(u"targets.csv"_s, targetsCsv(workspace, catalogue, {})),
                                      std::pair(u"observations.csv"_s, observationsCsv(workspace))}) {
        if (Result<void> written = writeFile(target.filePath(name), marked(table, mark)); !written)
            return written;
    }
    return {};
}

Result<void> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate(
                     "milepost::Tables", "“%1” could not be written. Check the folder and the free space.")
                     .arg(QDir::toNativeSeparators(path)),
                 file.errorString()};
}

} // namespace milepost
