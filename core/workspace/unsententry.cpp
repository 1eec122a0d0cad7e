// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/unsententry.h"

#include "core/exchange/jsonreader.h"
#include "core/exchange/jsonwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::UnsentEntries)
};

const QString kSchema = u"milepost.unsent/1"_s;
const QString kAnySchema = u"milepost.unsent/"_s;

void write(JsonWriter& json, const UnsentFigure& figure)
{
    json.member("measure"_L1, figure.measure.toString())
        .member("period"_L1, figure.period.toString())
        .member("text"_L1, figure.text)
        .member("reason"_L1, figure.reason);
}

void write(JsonWriter& json, const StatusEntry& report)
{
    json.member("plan"_L1, report.item.plan.toString())
        .member("kind"_L1, toString(report.item.kind))
        .member("item"_L1, report.item.id)
        .member("state"_L1, toString(report.state))
        .member("percent"_L1, report.percent)
        .member("expected"_L1, report.expected ? report.expected->toString(Qt::ISODate) : QString())
        .member("note"_L1, report.note);
}

template <class Said>
void writeList(JsonWriter& json, QLatin1StringView name, const std::vector<UnsentEntry>& entries)
{
    json.key(name).beginList(JsonWriter::Layout::Lines);
    for (const UnsentEntry& entry : entries) {
        const Said* said = std::get_if<Said>(&entry.said);
        if (!said)
            continue;
        json.beginObject();
        write(json, *said);
        json.key("seen"_L1);
        entry.seen ? json.value(qsizetype{*entry.seen}) : json.null();
        json.endObject();
    }
    json.endList();
}

std::optional<Period> periodFrom(const QString& text)
{
    const Result<Period> period = Period::parse(text);
    return period ? std::optional(*period) : std::nullopt;
}

UnsentFigure figureFrom(const JsonReader& json)
{
    return {MeasureId(json.text("measure"_L1)), json.named("period"_L1, periodFrom), json.text("text"_L1),
            json.textOrEmpty("reason"_L1)};
}

StatusEntry reportFrom(const JsonReader& json)
{
    StatusEntry report{
        {PlanId(json.text("plan"_L1)), json.named("kind"_L1, workItemKindFromString), json.text("item"_L1)},
        json.named("state"_L1, workStateFromString),
        json.numberOrNothing("percent"_L1),
        {},
        json.textOrEmpty("note"_L1)};
    if (const QString day = json.textOrEmpty("expected"_L1); !day.isEmpty()) {
        report.expected = QDate::fromString(day, Qt::ISODate);
        if (!report.expected->isValid())
            json.report("expected"_L1, Words::tr("a day"));
    }
    return report;
}

std::optional<qint64> seenFrom(const JsonReader& json)
{
    const std::optional<double> number = json.numberOrNothing("seen"_L1);
    return number ? std::optional(static_cast<qint64>(*number)) : std::nullopt;
}

} // namespace

bool UnsentEntry::hasPlaceOf(const UnsentEntry& other) const
{
    const auto* figure = std::get_if<UnsentFigure>(&said);
    const auto* otherFigure = std::get_if<UnsentFigure>(&other.said);
    if (figure && otherFigure)
        return figure->measure == otherFigure->measure && figure->period == otherFigure->period;
    return !figure && !otherFigure &&
           std::get<StatusEntry>(said).item == std::get<StatusEntry>(other.said).item;
}

QByteArray jsonFrom(const UnsentEntries& entries)
{
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines)
        .member("schema"_L1, kSchema)
        .member("workspace"_L1, entries.workspace)
        .member("login"_L1, entries.login);
    writeList<UnsentFigure>(json, "figures"_L1, entries.entries);
    writeList<StatusEntry>(json, "reports"_L1, entries.entries);
    return json.endObject().result();
}

Result<UnsentEntries> unsentEntriesFromJson(const QByteArray& json, const QString& name)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    const QString schema = root.value("schema"_L1).toString();
    if (schema != kSchema && schema.startsWith(kAnySchema))
        return Error{
            ErrorCode::NewerFormat,
            Words::tr("“%1” was written by a newer Milepost. Use that one to see what it keeps.").arg(name)};
    if (schema != kSchema)
        return Error{ErrorCode::UnreadableInput,
                     Words::tr("“%1” is damaged: it stops making sense at byte %2.")
                         .arg(name)
                         .arg(error.error == QJsonParseError::NoError ? 0 : error.offset),
                     error.errorString()};
    JsonReader::Fault fault;
    const JsonReader reader(root, {}, fault);
    UnsentEntries read{reader.text("workspace"_L1), reader.text("login"_L1), {}};
    reader.forEach("figures"_L1, [&read](const JsonReader& one) {
        read.entries.push_back({figureFrom(one), seenFrom(one)});
    });
    reader.forEach("reports"_L1, [&read](const JsonReader& one) {
        read.entries.push_back({reportFrom(one), seenFrom(one)});
    });
    if (fault.isSet())
        return Error{ErrorCode::UnreadableInput,
                     Words::tr("“%1” is damaged: %2 should be %3.").arg(name, fault.place, fault.expected)};
    return read;
}

} // namespace milepost
