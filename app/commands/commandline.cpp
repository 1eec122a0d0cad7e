// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"

#include "app/commands/console.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CommandLine)
};

void printOverview(Console& console, const std::vector<Command>& all)
{
    console.write(Words::tr("Usage: milepostctl COMMAND [OPTIONS]") + u"\n\n"_s);
    for (const Command& command : all)
        console.write(u"  "_s + command.name.toString().leftJustified(10) + command.summary + u'\n');
    console.write(
        u'\n' +
        Words::tr("“milepostctl COMMAND --help” explains one command. --lang zh|en sets the language.") +
        u'\n');
}

void declareCommon(QCommandLineParser& parser, const Command& command)
{
    parser.setApplicationDescription(command.summary);
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Show this help.")});
    parser.addOption({u"lang"_s, Words::tr("The language of messages: zh or en."), u"LANGUAGE"_s});
    command.declare(parser);
}

/// Qt names the program as it was started; people read the command.
QString helpOf(const QCommandLineParser& parser, const Command& command)
{
    QString help = parser.helpText();
    const QString started = QCoreApplication::arguments().constFirst();
    if (const qsizetype at = help.indexOf(started); at >= 0)
        help.replace(at, started.size(), u"milepostctl "_s + command.name.toString());
    return help;
}

ExitCode runCommand(const Command& command, const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    declareCommon(parser, command);
    if (!parser.parse(arguments))
        return refuse(console, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        console.write(helpOf(parser, command));
        return ExitCode::Done;
    }
    return command.run(parser, console);
}

std::optional<QString> unknownLanguage(const QStringList& arguments)
{
    const QString language = languageIn(arguments);
    if (language.isEmpty() || language == u"zh" || language == u"en")
        return std::nullopt;
    return language;
}

} // namespace

ExitCode runCommandLine(const QStringList& arguments, Console& console)
{
    const std::vector<Command> all = commands();
    QStringList rest = arguments.mid(1);
    // --lang may stand before the command as well.
    const QString language = languageIn(rest.mid(0, 2));
    if (!language.isEmpty())
        rest = rest.mid(rest.first().contains(u'=') ? 1 : 2);
    // One after the command counts as well.
    if (const std::optional<QString> unknown = unknownLanguage(arguments))
        return refuse(console, Words::tr("The language “%1” is not known; use zh or en.").arg(*unknown));
    if (rest.isEmpty())
        return refuse(console, Words::tr("Name a command."));
    const QString name = rest.takeFirst();
    if (name == u"--help" || name == u"-h" || name == u"help") {
        printOverview(console, all);
        return ExitCode::Done;
    }
    if (name == u"--version") {
        console.write(u"milepostctl "_s + QCoreApplication::applicationVersion() + u'\n');
        return ExitCode::Done;
    }
    const auto command =
        std::find_if(all.begin(), all.end(), [&](const Command& c) { return c.name == name; });
    if (command == all.end())
        return refuse(console, Words::tr("There is no command “%1”.").arg(name));
    return runCommand(*command, QStringList{QString()} + rest, console);
}

QString languageIn(const QStringList& arguments)
{
    const QString prefix = u"--lang="_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--lang" && i + 1 < arguments.size())
            return arguments.at(i + 1);
        if (arguments.at(i).startsWith(prefix))
            return arguments.at(i).mid(prefix.size());
    }
    return {};
}

} // namespace milepost
