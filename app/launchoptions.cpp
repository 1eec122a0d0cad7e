// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launchoptions.h"

#include "app/paperoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct Launch
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Launch)
};

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        Launch::tr("Reads what provincial plans promised and follows how far they have come."));
    parser.addHelpOption();
    parser.addVersionOption();
    //: placeholder for a file name in the help of the command line
    const QString file = Launch::tr("FILE");
    parser.addPositionalArgument(u"workspace"_s, Launch::tr("The workspace to open; your own when left out."),
                                 u"[WORKSPACE]"_s);
    parser.addOptions({
        {u"lang"_s, Launch::tr("Language: zh or en."), u"zh|en"_s},
        {u"as-of"_s, Launch::tr("Judge progress as of this date."), u"YYYY-MM-DD"_s},
        {u"report"_s, Launch::tr("Write the whole report as a PDF without opening a window."), file},
        {u"compare"_s, Launch::tr("Compare the provinces by this indicator without opening a window."),
         u"INDICATOR"_s},
        {u"to"_s, Launch::tr("Where the comparison is written: .pdf, .svg, .png, .xlsx or .csv."), file},
        {u"title"_s, Launch::tr("Title of the report or the comparison, instead of its own."),
         //: placeholder for a title in the help of the command line
         Launch::tr("TITLE")},
        {u"headless"_s,
         Launch::tr("Load the plans, print a table, write the overview and a comparison into this folder."),
         Launch::tr("FOLDER")},
        {u"measure-start"_s,
         Launch::tr("Print the milliseconds from the start to the first painted window, then quit.")},
    });
    declarePaperOptions(parser);
}

Error wrong(const QString& sentence)
{
    return {.code = ErrorCode::InvalidInput, .message = sentence};
}

/// What is written without a window, and on which paper.
Result<void> readOutput(const QCommandLineParser& parser, LaunchOptions& options)
{
    options.reportFile = parser.value(u"report"_s);
    options.indicator = parser.value(u"compare"_s);
    options.comparisonFile = parser.value(u"to"_s);
    options.headlessFolder = parser.value(u"headless"_s);
    options.title = parser.value(u"title"_s).simplified();
    if (options.indicator.isEmpty() != options.comparisonFile.isEmpty())
        return wrong(Launch::tr("--compare INDICATOR and --to FILE belong together."));
    const Result<PageSetup> paper = readPaperOptions(parser);
    if (!paper)
        return paper.error();
    options.paper = *paper;
    QStringList idle = paperOptionsIn(parser);
    if (parser.isSet(u"title"_s))
        idle.prepend(u"--title"_s);
    if (!options.isHeadless() && !idle.isEmpty())
        return wrong(
            Launch::tr("%1 says how paper is written: use it with --report, --compare or --headless. "
                       "In a window the print dialog asks for it.")
                .arg(idle.first()));
    return {};
}

} // namespace

bool LaunchOptions::isHeadless() const
{
    return !reportFile.isEmpty() || !indicator.isEmpty() || !headlessFolder.isEmpty();
}

Result<LaunchOptions> readLaunchOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    LaunchOptions options;
    if (parser.positionalArguments().size() > 1)
        return wrong(Launch::tr("Only one workspace can be opened at a time."));
    options.workspace = parser.positionalArguments().value(0);
    const QString language = parser.value(u"lang"_s);
    if (parser.isSet(u"lang"_s))
        options.language = languageNamed(language);
    if (options.language == LanguageChoice::System)
        return wrong(Launch::tr("“%1” is no language this program speaks; use zh or en.").arg(language));
    if (parser.isSet(u"as-of"_s)) {
        const QDate date = QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate);
        if (!date.isValid())
            return wrong(
                Launch::tr("“%1” is no date; write it as 2017-12-31.").arg(parser.value(u"as-of"_s)));
        options.asOf = date;
    }
    options.measureStart = parser.isSet(u"measure-start"_s);
    const Result<void> output = readOutput(parser, options);
    return output ? Result<LaunchOptions>(options) : Result<LaunchOptions>(output.error());
}

} // namespace milepost
