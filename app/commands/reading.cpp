// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading.h"

#include "app/commands/console.h"
#include "app/commands/terminalprogress.h"
#include "core/exchange/planpack.h"
#include "core/extract/planparser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr double kSureEnough = 0.6;
constexpr qint64 kPackLimit = 64 << 20;
// Reading takes a small part of the time, parsing the rest.
constexpr int kReadingShare = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CommandLine)
};

void warnOfGuess(const SourceText& text, Console& console)
{
    if (text.encodingConfidence < kSureEnough)
        console.say(
            Words::tr(
                "“%1” seems to be %2 (%3 % sure). Name the encoding with --encoding if the text is wrong.")
                .arg(text.name, text.encoding)
                .arg(qRound(text.encodingConfidence * 100)));
}

Result<IncomingPlan> readPack(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::UnreadableInput,
                     Words::tr("“%1” cannot be read. Check the name and the permissions.").arg(path)};
    }
    if (file.size() > kPackLimit)
        return Error{ErrorCode::UnreadableInput, Words::tr("“%1” is too large for a plan pack.").arg(path)};
    Result<ParsedPlan> plan = readPlanPack(file.readAll(), path);
    if (!plan)
        return plan.error();
    return IncomingPlan{*std::move(plan), std::nullopt};
}

} // namespace

void declareReadOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {u"encoding"_s,
         Words::tr("The encoding of text and web pages (UTF-8, GB18030, Big5, UTF-16LE, UTF-16BE); "
                   "told from the bytes when left out."),
         u"NAME"_s});
}

ReadOptions readOptions(const QCommandLineParser& parser)
{
    ReadOptions options;
    if (parser.isSet(u"encoding"_s))
        options.encoding = parser.value(u"encoding"_s);
    return options;
}

Result<SourceText> readText(const QString& path, const ReadOptions& options, Console& console)
{
    TerminalProgress progress(console, path);
    Result<SourceText> text = readDocument(path, &progress, options);
    if (text)
        warnOfGuess(*text, console);
    return text;
}

Result<PlanReading> readPlanDocument(const QString& path, const ReadOptions& options,
                                     const Catalogue& catalogue, Console& console)
{
    TerminalProgress progress(console, path);
    progress.setShare(0, kReadingShare);
    Result<SourceText> text = readDocument(path, &progress, options);
    if (!text)
        return text.error();
    warnOfGuess(*text, console);
    progress.setShare(kReadingShare, 100);
    std::vector<FigureExplanation> explanations;
    Result<ParsedPlan> plan = parsePlan(*text, catalogue, &progress, explanations);
    if (!plan)
        return plan.error();
    return PlanReading{*std::move(text), *std::move(plan), std::move(explanations)};
}

Result<IncomingPlan> readPlan(const QString& path, const ReadOptions& options, const Catalogue& catalogue,
                              Console& console)
{
    if (path.endsWith(u".json", Qt::CaseInsensitive))
        return readPack(path);
    Result<PlanReading> read = readPlanDocument(path, options, catalogue, console);
    if (!read)
        return read.error();
    return IncomingPlan{std::move(read->plan), std::move(read->text)};
}

} // namespace milepost
