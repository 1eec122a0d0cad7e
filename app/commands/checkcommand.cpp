// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/checkcommand.h"

#include "app/commands/console.h"
#include "app/commands/reading.h"
#include "core/catalogue/catalogue.h"
#include "core/check/consistency.h"
#include "core/exchange/jsonwriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct CheckedFile
{
    PlanSource source;
    QString title;
    std::vector<Finding> findings;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CheckCommand)
};

void declare(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        u"FILE"_s,
        Words::tr("Plan documents and plan packs (.json). A pack has no text: what can only be seen in the "
                  "wording is not checked. The exit code is 0 when nothing is doubtful or missing, 1 when "
                  "something is, 2 for wrong use, 3 when a file cannot be read."),
        u"FILE…"_s);
    declareReadOptions(parser);
    parser.addOption({u"json"_s, Words::tr("Print the findings as JSON.")});
}

Result<CheckedFile> check(const QString& path, const ReadOptions& options, const Catalogue& catalogue,
                          Console& console)
{
    const Result<IncomingPlan> incoming = readPlan(path, options, catalogue, console);
    if (!incoming)
        return incoming.error();
    const std::u32string text = incoming->text ? incoming->text->characters : std::u32string();
    const ParsedPlan& plan = incoming->plan;
    return CheckedFile{plan.source, plan.plan.title.isEmpty() ? plan.source.name : plan.plan.title,
                       checkConsistency(plan, catalogue, text)};
}

bool isClean(const CheckedFile& file)
{
    return std::ranges::all_of(file.findings, [](const Finding& finding) {
        return finding.classification == FindingClass::Agreeing;
    });
}

QString placeLine(const FindingPlace& place)
{
    QStringList parts{u"%1–%2"_s.arg(place.span.start).arg(place.span.end)};
    for (const QString& part : {place.section, place.words}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return u"      "_s + parts.join(u"  "_s) + u'\n';
}

QString inWords(const CheckedFile& file)
{
    QString words = file.title + u'\n';
    if (file.findings.empty())
        words += u"  "_s + Words::tr("No contradictions or gaps were found.") + u'\n';
    for (const Finding& finding : file.findings) {
        words += u"  ["_s + findingClassWords(finding.classification) + u"] "_s + finding.message + u'\n';
        for (const FindingPlace& place : finding.places)
            words += placeLine(place);
    }
    return words;
}

void writeFinding(JsonWriter& json, const Finding& finding)
{
    json.beginObject()
        .member("kind"_L1, toString(finding.kind))
        .member("class"_L1, toString(finding.classification))
        .member("message"_L1, finding.message)
        .key("places"_L1)
        .beginList();
    for (const FindingPlace& place : finding.places) {
        json.beginObject()
            .member("start"_L1, place.span.start)
            .member("end"_L1, place.span.end)
            .member("section"_L1, place.section)
            .member("words"_L1, place.words);
        if (!place.target.isEmpty())
            json.member("target"_L1, place.target);
        json.endObject();
    }
    json.endList().endObject();
}

QByteArray inJson(const std::vector<CheckedFile>& files)
{
    JsonWriter json;
    json.beginList(JsonWriter::Layout::Lines);
    for (const CheckedFile& file : files) {
        json.beginObject(JsonWriter::Layout::Lines)
            .member("name"_L1, file.source.name)
            .member("sha256"_L1, file.source.sha256)
            .member("title"_L1, file.title)
            .key("findings"_L1)
            .beginList(JsonWriter::Layout::Lines);
        for (const Finding& finding : file.findings)
            writeFinding(json, finding);
        json.endList().endObject();
    }
    return json.endList().result();
}

ExitCode run(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        return refuse(console, Words::tr("Name at least one plan to check."));
    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        return fail(console, catalogue.error());
    std::vector<CheckedFile> files;
    std::optional<ExitCode> failure;
    for (const QString& path : paths) {
        Result<CheckedFile> checked = check(path, readOptions(parser), *catalogue, console);
        if (checked)
            files.push_back(*std::move(checked));
        else
            failure = fail(console, checked.error());
    }
    if (parser.isSet(u"json"_s))
        console.write(inJson(files));
    else
        for (const CheckedFile& file : files)
            console.write(inWords(file));
    if (failure)
        return *failure;
    return std::ranges::all_of(files, isClean) ? ExitCode::Done : ExitCode::Found;
}

} // namespace

Command checkCommand()
{
    return {u"check", Words::tr("Check plans against themselves: sums, annexes, series, dates, agencies."),
            declare, run};
}

} // namespace milepost
