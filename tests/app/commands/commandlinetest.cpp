// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"

#include "app/commands/console.h"
#include "tests/support/paths.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class CommandLineTest : public testing::Test
{
protected:
    ExitCode run(const QStringList& arguments)
    {
        m_out.buffer().clear();
        m_words.buffer().clear();
        m_out.open(QIODevice::WriteOnly);
        m_words.open(QIODevice::WriteOnly);
        Console console(m_out, m_words);
        const ExitCode code = runCommandLine(QStringList{u"milepostctl"_s} + arguments, console);
        m_out.close();
        m_words.close();
        return code;
    }

    QByteArray out() const { return m_out.data(); }
    QByteArray words() const { return m_words.data(); }

    QString fileWith(const QByteArray& content)
    {
        const QString path = m_folder.filePath(u"plan.txt"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }

    QString planFile() { return fileWith("一、总体要求\n到2018年,建成平台。\n"); }

private:
    QBuffer m_out;
    QBuffer m_words;
    QTemporaryDir m_folder;
};

TEST_F(CommandLineTest, helpListsEveryCommand)
{
    EXPECT_EQ(run({u"--help"_s}), ExitCode::Done);
    for (const Command& command : commands())
        EXPECT_TRUE(out().contains("  " + command.name.toUtf8())) << command.name.toString().toStdString();
    EXPECT_TRUE(words().isEmpty());
}

TEST_F(CommandLineTest, everyCommandExplainsItself)
{
    for (const Command& command : commands()) {
        EXPECT_EQ(run({command.name.toString(), u"--help"_s}), ExitCode::Done);
        EXPECT_TRUE(out().contains("Usage: milepostctl " + command.name.toUtf8())) << out().toStdString();
    }
}

TEST_F(CommandLineTest, wrongUseIsSaidOnStderr)
{
    for (const QStringList& arguments :
         {QStringList{}, QStringList{u"prase"_s}, QStringList{u"parse"_s},
          QStringList{u"parse"_s, u"--nonsense"_s}, QStringList{u"parse"_s, u"--format"_s, u"xml"_s, u"x"_s},
          QStringList{u"parse"_s, u"--lang"_s, u"fr"_s, u"x"_s},
          QStringList{u"parse"_s, u"--pack"_s, u"--format"_s, u"csv"_s, u"x"_s}}) {
        EXPECT_EQ(run(arguments), ExitCode::WrongUse) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(out().isEmpty());
        EXPECT_TRUE(words().startsWith("milepostctl: "));
    }
}

TEST_F(CommandLineTest, anUnknownLanguageIsRefusedWhereverItStands)
{
    EXPECT_EQ(run({u"--lang"_s, u"fr"_s, u"parse"_s, planFile()}), ExitCode::WrongUse);
    EXPECT_TRUE(words().contains("fr"));
    EXPECT_EQ(run({u"parse"_s, u"--lang=fr"_s, planFile()}), ExitCode::WrongUse);
    EXPECT_EQ(run({u"--lang"_s, u"en"_s, u"parse"_s, planFile()}), ExitCode::Done);
}

TEST_F(CommandLineTest, theEncodingCanBeNamed)
{
    const QString path = fileWith("\xA4\xA4\xA4\xE5");
    EXPECT_EQ(run({u"text"_s, u"--encoding"_s, u"big5"_s, path}), ExitCode::Done) << words().toStdString();
    EXPECT_EQ(out(), "中文");
    EXPECT_TRUE(words().isEmpty());
    EXPECT_EQ(run({u"parse"_s, u"--encoding"_s, u"big5"_s, path}), ExitCode::Done) << words().toStdString();
    const QJsonObject source = QJsonDocument::fromJson(out()).object().value(u"source").toObject();
    EXPECT_EQ(source.value(u"encoding").toString(), u"Big5"_s);
    EXPECT_EQ(run({u"parse"_s, u"--encoding"_s, u"klingon"_s, path}), ExitCode::WrongUse);
}

TEST_F(CommandLineTest, anUncertainEncodingIsSaid)
{
    EXPECT_EQ(run({u"text"_s, fileWith("\xA4\xA4\xA4\xE5")}), ExitCode::Done);
    EXPECT_TRUE(words().contains("--encoding")) << words().toStdString();
}

TEST_F(CommandLineTest, parsePrintsThePlanAsJson)
{
    ASSERT_EQ(run({u"parse"_s, planFile()}), ExitCode::Done) << words().toStdString();
    const QJsonObject plan = QJsonDocument::fromJson(out()).object();
    EXPECT_EQ(plan.value(u"schema").toString(), u"milepost.plan/1"_s);
    EXPECT_EQ(plan.value(u"source").toObject().value(u"name").toString(), u"plan.txt"_s);
    EXPECT_TRUE(words().isEmpty());
}

TEST_F(CommandLineTest, parseOfSeveralFilesPrintsAList)
{
    const QString path = planFile();
    ASSERT_EQ(run({u"--lang"_s, u"en"_s, u"parse"_s, path, path}), ExitCode::Done) << words().toStdString();
    EXPECT_EQ(QJsonDocument::fromJson(out()).array().size(), 2);
}

TEST_F(CommandLineTest, parseExplainsEveryNumber)
{
    const QString path = sourceFile(u"tests/data/plans/news.txt"_s);
    ASSERT_EQ(run({u"--lang"_s, u"en"_s, u"parse"_s, u"--explain"_s, path}), ExitCode::Done);
    const QString text = QString::fromUtf8(out());
    EXPECT_TRUE(text.contains(u"target “500”")) << text.toStdString();
    EXPECT_TRUE(text.contains(u"(target.deadline)"));
    EXPECT_TRUE(text.contains(u"2020: “2020年”, in the same sentence"));
    EXPECT_TRUE(text.contains(u"(baseline.fact)"));
    EXPECT_TRUE(text.contains(u"compared by: No name in the catalogue fits")) << text.toStdString();
}

TEST_F(CommandLineTest, parseExplainsRelativeDatesAndLinks)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"links.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("云山省人民政府 2016年3月1日\n未来2至3年,电子商务交易额达到90亿元。\n");
    file.close();
    ASSERT_EQ(run({u"--lang"_s, u"en"_s, u"parse"_s, u"--explain"_s, file.fileName()}), ExitCode::Done);
    const QString text = QString::fromUtf8(out());
    EXPECT_TRUE(text.contains(u"counted from the year of issue it comes to 2018–2019")) << text.toStdString();
    EXPECT_TRUE(text.contains(u": Linked because its name fits “…电子商务…交易额”")) << text.toStdString();
    ASSERT_EQ(run({u"--lang"_s, u"en"_s, u"parse"_s, u"--explain"_s, u"--format=json"_s, file.fileName()}),
              ExitCode::Done);
    const QJsonObject figure =
        QJsonDocument::fromJson(out()).object().value(u"figures").toArray().last().toObject();
    EXPECT_EQ(figure[u"indicator"].toString(), u"ecommerce_turnover");
    EXPECT_EQ(figure[u"counted_last"].toInt(), 2019);
    EXPECT_TRUE(figure[u"year"].isNull());
}

TEST_F(CommandLineTest, parseExplainsAsJsonToo)
{
    const QString path = sourceFile(u"tests/data/plans/news.txt"_s);
    ASSERT_EQ(run({u"--lang"_s, u"en"_s, u"parse"_s, u"--explain"_s, u"--format=json"_s, path}),
              ExitCode::Done);
    const QJsonArray figures = QJsonDocument::fromJson(out()).object().value(u"figures").toArray();
    ASSERT_FALSE(figures.isEmpty());
    const auto figure = std::ranges::find_if(
        figures, [](const QJsonValue& row) { return row[u"text"].toString() == u"500"; });
    ASSERT_NE(figure, figures.end());
    EXPECT_EQ((*figure)[u"rule"].toString(), u"target.deadline");
    EXPECT_EQ((*figure)[u"date_reach"].toString(), u"sentence");
    EXPECT_EQ(run({u"parse"_s, u"--explain"_s, u"--pack"_s, path}), ExitCode::WrongUse);
}

TEST_F(CommandLineTest, parseAsCsvHasAHead)
{
    ASSERT_EQ(run({u"parse"_s, u"--format=csv"_s, planFile()}), ExitCode::Done);
    EXPECT_TRUE(out().startsWith("file,province,id,area,"));
}

TEST_F(CommandLineTest, anUnreadableFileIsNamedAndTheOthersAreRead)
{
    EXPECT_EQ(run({u"parse"_s, u"/no/such/plan.txt"_s, planFile()}), ExitCode::Unreadable);
    EXPECT_TRUE(words().contains("/no/such/plan.txt"));
    EXPECT_TRUE(QJsonDocument::fromJson(out()).isObject());
}

TEST(ExitCodeTest, followsTheKindOfError)
{
    EXPECT_EQ(exitCodeFor(ErrorCode::InvalidInput), ExitCode::WrongUse);
    EXPECT_EQ(exitCodeFor(ErrorCode::UnreadableInput), ExitCode::Unreadable);
    EXPECT_EQ(exitCodeFor(ErrorCode::Locked), ExitCode::Storage);
    EXPECT_EQ(exitCodeFor(ErrorCode::NewerFormat), ExitCode::Storage);
    EXPECT_EQ(exitCodeFor(ErrorCode::Refused), ExitCode::Found);
}

TEST(LanguageTest, isFoundAnywhereOnTheLine)
{
    EXPECT_EQ(languageIn({u"parse"_s, u"x"_s, u"--lang"_s, u"zh"_s}), u"zh"_s);
    EXPECT_EQ(languageIn({u"--lang=en"_s}), u"en"_s);
    EXPECT_EQ(languageIn({u"parse"_s}), QString());
}

TEST_F(CommandLineTest, checkSaysWhatItFoundByItsExitCode)
{
    const QString doubtful =
        fileWith("一、发展目标\n到2018年,示例网络覆盖率达到60%。到2020年,示例网络覆盖率达到50%。\n");
    EXPECT_EQ(run({u"check"_s, doubtful}), ExitCode::Found);
    EXPECT_TRUE(out().contains("50%")) << out().toStdString();
    EXPECT_EQ(run({u"check"_s, u"--json"_s, doubtful}), ExitCode::Found);
    const QJsonArray files = QJsonDocument::fromJson(out()).array();
    ASSERT_EQ(files.size(), 1);
    const QJsonArray findings = files[0].toObject()[u"findings"].toArray();
    ASSERT_FALSE(findings.isEmpty());
    EXPECT_EQ(findings[0].toObject()[u"kind"], u"series"_s);
    EXPECT_EQ(findings[0].toObject()[u"class"], u"doubtful"_s);
    const QJsonArray places = findings[0].toObject()[u"places"].toArray();
    ASSERT_EQ(places.size(), 2);
    EXPECT_GT(places[1].toObject()[u"start"].toInt(), places[0].toObject()[u"start"].toInt());

    EXPECT_EQ(run({u"check"_s, planFile()}), ExitCode::Done);
    EXPECT_FALSE(out().isEmpty());
    EXPECT_EQ(run({u"check"_s, planFile() + u".missing"_s}), ExitCode::Unreadable);
    EXPECT_EQ(run({u"check"_s}), ExitCode::WrongUse);
}

TEST_F(CommandLineTest, checkTakesPacks)
{
    EXPECT_EQ(run({u"check"_s, u":/plans/guizhou.plan.json"_s}), ExitCode::Found);
    EXPECT_TRUE(out().contains("791")) << out().toStdString();
}

} // namespace
} // namespace milepost
