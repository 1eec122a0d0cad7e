// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copytable.h"

#include "core/exchange/csv.h"
#include "core/exchange/jsonwriter.h"
#include "core/store/textvalues.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CopyComparison)
};

QString said(const std::optional<BroughtSide>& side)
{
    if (!side)
        return {};
    return side->value ? QString::fromLatin1(shortestNumber(*side->value)) : side->words;
}

QString author(const std::optional<BroughtSide>& side)
{
    return side ? side->author : QString();
}

QString moment(const std::optional<BroughtSide>& side)
{
    return side && side->at.isValid() ? textFromMoment(side->at) : QString();
}

/// "mine", "theirs", empty.
QString choiceOf(const BroughtChange& change, const BringingRequest& request)
{
    if (change.effect != BroughtEffect::Conflict)
        return {};
    const std::optional<BroughtChoice> choice = request.choiceFor(change);
    return !choice ? QString() : *choice == BroughtChoice::Mine ? u"mine"_s : u"theirs"_s;
}

void writeSide(JsonWriter& json, QLatin1StringView name, const std::optional<BroughtSide>& side)
{
    if (!side) {
        json.key(name).null();
        return;
    }
    json.key(name).beginObject();
    if (side->value)
        json.member("value"_L1, *side->value);
    else
        json.member("words"_L1, side->words);
    json.member("status"_L1, side->status ? std::optional(QString(statusCode(*side->status))) : std::nullopt)
        .member("remark"_L1, side->remark)
        .member("author"_L1, side->author)
        .member("at"_L1, side->at.isValid() ? textFromMoment(side->at) : QString())
        .endObject();
}

void writeChange(JsonWriter& json, const BroughtChange& change, const BringingRequest& request)
{
    json.beginObject()
        .member("key"_L1, change.key)
        .member("effect"_L1, toString(change.effect))
        .member("kind"_L1, toString(change.kind))
        .member("subject"_L1, change.subject)
        .member("province_code"_L1, change.province)
        .member("period"_L1, change.period ? std::optional(change.period->toString()) : std::nullopt)
        .member("unit"_L1, change.unit);
    writeSide(json, "base"_L1, change.base);
    writeSide(json, "mine"_L1, change.mine);
    writeSide(json, "theirs"_L1, change.theirs);
    json.member("choice"_L1, choiceOf(change, request))
        .member("waits_for_reopening"_L1, change.waitsForReopening)
        .member("reason"_L1, change.reason)
        .endObject();
}

Result<void> take(QHash<QString, BroughtChoice>& choices, const QString& key, const QString& choice,
                  const QString& place)
{
    if (choice.isEmpty())
        return {};
    if (choice != "mine"_L1 && choice != "theirs"_L1) {
        return Error{ErrorCode::UnreadableInput,
                     Words::tr("%1: “%2” is no choice. Write mine or theirs.").arg(place, choice)};
    }
    choices.insert(key, choice == "mine"_L1 ? BroughtChoice::Mine : BroughtChoice::Theirs);
    return {};
}

} // namespace

QByteArray comparisonCsv(const CopyComparison& comparison, const BringingRequest& request)
{
    QByteArray table =
        "effect,kind,subject,province,period,unit,before,mine,mine_by,mine_at,theirs,theirs_by,"
        "theirs_at,choice,reason,key\r\n";
    for (const BroughtChange& change : comparison.changes) {
        QByteArrayList fields;
        for (const QString& text :
             {toString(change.effect), toString(change.kind), change.subject, change.province,
              change.period ? change.period->toString() : QString(), change.unit, said(change.base),
              said(change.mine), author(change.mine), moment(change.mine), said(change.theirs),
              author(change.theirs), moment(change.theirs), choiceOf(change, request), change.reason,
              change.key})
            fields.append(csvField(text));
        table += fields.join(',') + "\r\n";
    }
    return table;
}

QByteArray comparisonJson(const CopyComparison& comparison, const BringingRequest& request)
{
    const CopyOrigin& origin = comparison.origin;
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines)
        .member("into"_L1, comparison.into)
        .member("taken_from"_L1, origin.place)
        .member("taken_by"_L1, origin.takenBy)
        .member("taken_at"_L1, textFromMoment(origin.takenAt))
        .member("base"_L1, qsizetype(origin.base))
        .member("adds"_L1, comparison.count(BroughtEffect::Adds))
        .member("conflicts"_L1, comparison.count(BroughtEffect::Conflict))
        .member("there"_L1, comparison.count(BroughtEffect::AlreadyThere))
        .member("refused"_L1, comparison.count(BroughtEffect::Refused));
    json.key("changes"_L1).beginList(JsonWriter::Layout::Lines);
    for (const BroughtChange& change : comparison.changes)
        writeChange(json, change, request);
    return json.endList().endObject().result();
}

Result<QHash<QString, BroughtChoice>> readChoices(const QByteArray& bytes, const QString& name)
{
    QHash<QString, BroughtChoice> choices;
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (json.isObject()) {
        const QJsonObject object = json.object();
        for (auto choice = object.begin(); choice != object.end(); ++choice) {
            if (Result<void> taken = take(choices, choice.key(), choice->toString(), name); !taken)
                return taken.error();
        }
        return choices;
    }
    const Result<CsvTable> table = CsvTable::read(bytes, name);
    if (!table)
        return table.error();
    if (!table->hasColumn(u"key"_s) || !table->hasColumn(u"choice"_s)) {
        return Error{
            ErrorCode::UnreadableInput,
            Words::tr("“%1” is no list of choices: it needs the columns key and choice, as the dry run "
                      "prints them.")
                .arg(name)};
    }
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const QString place = Words::tr("“%1”, line %2").arg(name).arg(table->line(row));
        if (Result<void> taken =
                take(choices, table->field(row, u"key"_s), table->field(row, u"choice"_s).trimmed(), place);
            !taken)
            return taken.error();
    }
    return choices;
}

} // namespace milepost
