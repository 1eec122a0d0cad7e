// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/parsecommand.h"

#include "app/commands/console.h"
#include "app/commands/explanations.h"
#include "app/commands/reading.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/planpack.h"
#include "core/exchange/targettable.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

enum class Format { Json, Csv, Pack, Reasons, ReasonsJson };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ParseCommand)
};

void declare(QCommandLineParser& parser)
{
    parser.addPositionalArgument(u"FILE"_s, Words::tr("The plan documents to read."), u"FILE…"_s);
    parser.addOption(
        {u"format"_s, Words::tr("json (everything) or csv (one row a target)."), u"FORMAT"_s, u"json"_s});
    declareReadOptions(parser);
    parser.addOption(
        {u"explain"_s, Words::tr("Print why each number is a target, a rule or a baseline, and which date "
                                 "governs it; with --format json as JSON.")});
    parser.addOption(
        {u"pack"_s, Words::tr("Print a plan pack: the JSON without the sentences of the text.")});
}

QByteArray toJson(const std::vector<PlanReading>& plans, Format format, const Catalogue& catalogue)
{
    QByteArrayList documents;
    for (const PlanReading& read : plans)
        documents.append(format == Format::Pack          ? writePlanPack(read.plan)
                         : format == Format::ReasonsJson ? explanationJson(read, catalogue)
                                                         : writePlanJson(read.plan, read.text));
    if (documents.size() == 1)
        return documents.first();
    for (QByteArray& document : documents)
        document.chop(1); // its line end
    return "[\n" + documents.join(",\n") + "\n]\n";
}

QByteArray toCsv(const std::vector<PlanReading>& plans)
{
    QByteArray table = targetTableHead();
    for (const PlanReading& read : plans)
        table += targetTableRows(read.plan);
    return table;
}

QByteArray toReasons(const std::vector<PlanReading>& plans, const Catalogue& catalogue)
{
    QByteArrayList texts;
    for (const PlanReading& read : plans)
        texts.append(explanationText(read, catalogue));
    return texts.join("\n");
}

QByteArray printed(const std::vector<PlanReading>& plans, Format format, const Catalogue& catalogue)
{
    if (format == Format::Reasons)
        return toReasons(plans, catalogue);
    return format == Format::Csv ? toCsv(plans) : toJson(plans, format, catalogue);
}

Format formatOf(const QCommandLineParser& parser)
{
    if (parser.isSet(u"explain"_s))
        return parser.isSet(u"format"_s) ? Format::ReasonsJson : Format::Reasons;
    if (parser.value(u"format"_s) == u"csv")
        return Format::Csv;
    return parser.isSet(u"pack"_s) ? Format::Pack : Format::Json;
}

ExitCode run(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        return refuse(console, Words::tr("Name at least one file to read."));
    const QString name = parser.value(u"format"_s);
    if (name != u"json" && name != u"csv")
        return refuse(console, Words::tr("The format “%1” is not known; use json or csv.").arg(name));
    if (name == u"csv" && parser.isSet(u"pack"_s))
        return refuse(console, Words::tr("A pack is always JSON; leave out --format csv or --pack."));
    if (parser.isSet(u"explain"_s) && (parser.isSet(u"pack"_s) || name == u"csv"))
        return refuse(console, Words::tr("--explain prints text, or JSON with --format json; leave out "
                                         "--pack and --format csv."));

    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        return fail(console, catalogue.error());
    std::vector<PlanReading> plans;
    std::optional<ExitCode> failure;
    for (const QString& path : paths) {
        Result<PlanReading> read = readPlanDocument(path, readOptions(parser), *catalogue, console);
        if (read) {
            plans.push_back(*std::move(read));
            continue;
        }
        failure = fail(console, read.error());
        if (read.error().code == ErrorCode::Cancelled)
            return *failure;
    }
    if (!plans.empty())
        console.write(printed(plans, formatOf(parser), *catalogue));
    return failure.value_or(ExitCode::Done);
}

} // namespace

Command parseCommand()
{
    return {u"parse", Words::tr("Read plan documents and print what is in them."), declare, run};
}

} // namespace milepost
