// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The manual pages are written by hand; here they are held against what the programs say of themselves.
#include "tests/support/milepostctl.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

QString manualPage(const QString& path)
{
    QFile file(sourceFile(u"resources/desktop/man/"_s + path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly | QIODevice::Text)) << path.toStdString();
    return QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
}

QStringList longOptions(const QString& help)
{
    static const QRegularExpression option(u"^ +(?:-\\w, )?(--[a-z][a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    QStringList found;
    QRegularExpressionMatchIterator matches = option.globalMatch(help);
    while (matches.hasNext())
        found += matches.next().captured(1);
    found.removeAll(u"--help-all"_s); // the options of Qt
    return found;
}

QStringList commandsOf(const QString& help)
{
    static const QRegularExpression command(u"^  ([a-z]+)  "_s, QRegularExpression::MultilineOption);
    QStringList found;
    QRegularExpressionMatchIterator matches = command.globalMatch(help);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

QString windowHelp()
{
    QProcess program;
    program.start(builtFile(u"milepost"_s), {u"--help"_s});
    EXPECT_TRUE(program.waitForFinished());
    return QString::fromUtf8(program.readAllStandardOutput());
}

class ManualPagesTest : public testing::TestWithParam<const char*>
{};

TEST_P(ManualPagesTest, tellEveryOptionOfTheWindowProgram)
{
    const QString page = manualPage(QString::fromLatin1(GetParam()) + u"milepost.1"_s);
    const QStringList options = longOptions(windowHelp());
    ASSERT_GT(options.size(), 5);
    for (const QString& option : options)
        EXPECT_TRUE(page.contains(option)) << option.toStdString();
}

TEST_P(ManualPagesTest, tellEveryCommandAndOptionForScripts)
{
    const QString page = manualPage(QString::fromLatin1(GetParam()) + u"milepostctl.1"_s);
    const QStringList commands = commandsOf(QString::fromUtf8(runMilepostctl({u"--help"_s}).out));
    ASSERT_GT(commands.size(), 8);
    for (const QString& command : commands) {
        EXPECT_TRUE(page.contains(u".SS "_s + command)) << command.toStdString();
        for (const QString& option :
             longOptions(QString::fromUtf8(runMilepostctl({command, u"--help"_s}).out)))
            EXPECT_TRUE(page.contains(option)) << command.toStdString() << ' ' << option.toStdString();
    }
}

TEST_P(ManualPagesTest, beginNoLineThatReadsAsAnUnknownRequest)
{
    const QSet<QString> requests{u".nf"_s, u".fi"_s};
    static const QRegularExpression request(u"^['.][a-z]\\S*"_s, QRegularExpression::MultilineOption);
    for (const char* name : {"milepost.1", "milepostctl.1"}) {
        const QString page = manualPage(QString::fromLatin1(GetParam()) + QString::fromLatin1(name));
        QRegularExpressionMatchIterator matches = request.globalMatch(page);
        while (matches.hasNext()) {
            const QString found = matches.next().captured();
            EXPECT_TRUE(requests.contains(found)) << name << ": " << found.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, ManualPagesTest, testing::Values("", "zh_CN/"),
                         [](const testing::TestParamInfo<const char*>& page) {
                             return page.param[0] == '\0' ? "English" : "Chinese";
                         });

} // namespace
} // namespace milepost
