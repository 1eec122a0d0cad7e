// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/textcommand.h"

#include "app/commands/console.h"
#include "app/commands/reading.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::TextCommand)
};

void declare(QCommandLineParser& parser)
{
    parser.addPositionalArgument(u"FILE"_s, Words::tr("The document to read."), u"FILE"_s);
    declareReadOptions(parser);
    parser.addOption(
        {u"furniture"_s, Words::tr("Print what was set aside instead: menus, running heads, page "
                                   "numbers, each line after the offset where it stood.")});
}

ExitCode run(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1)
        return refuse(console, Words::tr("Name one file to read."));
    const Result<SourceText> text = readText(paths.first(), readOptions(parser), console);
    if (!text)
        return fail(console, text.error());
    if (!parser.isSet(u"furniture"_s)) {
        console.write(
            QString::fromUcs4(text->characters.data(), static_cast<qsizetype>(text->characters.size())));
        return ExitCode::Done;
    }
    for (const SetAside& words : text->furniture)
        console.write(QString::number(words.position) + u'\t' + words.text + u'\n');
    return ExitCode::Done;
}

} // namespace

Command textCommand()
{
    return {u"text", Words::tr("Print the text of a document."), declare, run};
}

} // namespace milepost
