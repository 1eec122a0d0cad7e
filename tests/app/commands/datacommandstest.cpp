// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data commands as a user meets them: the true program, its exit codes, what it prints where.
#include "core/exchange/planpack.h"
#include "tests/support/milepostctl.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class DataCommandsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_workspace = m_folder.filePath(u"w.milepost"_s);
        m_pack = write(u"sample.plan.json"_s, writePlanPack(samplePlan()));
        m_measure = u"520000-"_s + samplePlan().source.sha256.left(8) + u"/m1"_s;
    }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    QByteArray read(const QString& path) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    ProgramRun import(const QStringList& files)
    {
        return runMilepostctl(QStringList{u"import"_s, u"--workspace"_s, m_workspace} + files);
    }

    ProgramRun record(const QStringList& more)
    {
        return runMilepostctl(QStringList{u"record"_s, u"-w"_s, m_workspace, u"--measure"_s, m_measure,
                                          u"--author"_s, u"张三"_s} +
                              more);
    }

    QJsonArray targets()
    {
        return QJsonDocument::fromJson(runMilepostctl({u"targets"_s, u"-w"_s, m_workspace}).out).array();
    }

    QTemporaryDir m_folder;
    QString m_workspace;
    QString m_pack;
    QString m_measure;
};

TEST_F(DataCommandsTest, importCreatesTheWorkspaceAndPrintsThePlansId)
{
    const ProgramRun run = import({m_pack});
    EXPECT_EQ(run.exitCode, 0) << run.words.toStdString();
    EXPECT_EQ(run.out, "520000-" + samplePlan().source.sha256.left(8).toUtf8() + "\n");
    EXPECT_EQ(run.words, QByteArray("“示例省甲“互联网+”行动示例” was imported: 3 measures, 6 targets, 2 "
                                    "deliverables.\n"));
    EXPECT_TRUE(QFile::exists(m_workspace));
}

TEST_F(DataCommandsTest, importOfTheSamePlanSaysSoAndChangesNothing)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    const QByteArray before = read(m_workspace);
    const ProgramRun run = import({m_pack});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.words.contains("is in the workspace already; nothing was changed."));
    EXPECT_EQ(read(m_workspace), before);
}

TEST_F(DataCommandsTest, importOfADocumentKeepsItsText)
{
    const QString document = write(u"plan.txt"_s, "一、示例电子商务\n到2018年,示例交易额达到20亿元。\n");
    const ProgramRun run = import({document});
    EXPECT_EQ(run.exitCode, 0) << run.words.toStdString();
    EXPECT_EQ(runMilepostctl({u"verify"_s, m_workspace}).words, QByteArray("Sound: 2 changes, 0 values.\n"));
}

TEST_F(DataCommandsTest, importStoresNothingWhenOneOfTheFilesCannotBeRead)
{
    const ProgramRun run = import({m_pack, write(u"bad.json"_s, "{")});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_TRUE(run.words.contains("bad.json"));
    EXPECT_TRUE(run.words.contains("Nothing was imported.")) << run.words.toStdString();
    EXPECT_FALSE(QFile::exists(m_workspace));
}

TEST_F(DataCommandsTest, importStoresNothingWhenOneOfThePlansIsRefused)
{
    ParsedPlan broken = samplePlan();
    broken.source.sha256 = QString(64, u'e');
    broken.measures.push_back(broken.measures.front());
    const QString other = write(u"other.txt"_s, "一、示例电子商务\n到2018年,示例交易额达到20亿元。\n");
    const ProgramRun run = import({m_pack, other, write(u"broken.json"_s, writePlanPack(broken))});
    EXPECT_NE(run.exitCode, 0);
    EXPECT_TRUE(run.words.contains("Nothing was imported.")) << run.words.toStdString();
    EXPECT_TRUE(!QFile::exists(m_workspace) || targets().isEmpty());
}

TEST_F(DataCommandsTest, importKeepsGoingWhenTold)
{
    const ProgramRun run =
        import({u"--keep-going"_s, m_folder.filePath(u"none.txt"_s), write(u"bad.json"_s, "{"), m_pack});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_EQ(run.out.count('\n'), 1);
    EXPECT_TRUE(run.words.contains("none.txt"));
    EXPECT_TRUE(run.words.contains("bad.json"));
    EXPECT_TRUE(run.words.endsWith("1 of 3 files are in the workspace.\n")) << run.words.toStdString();
    EXPECT_EQ(targets().size(), 6);
}

TEST_F(DataCommandsTest, importOfTheDocumentOfAPackThatIsThereAttachesItsText)
{
    const QByteArray text = "一、示例电子商务\n到2018年,示例交易额达到20亿元。\n";
    const QString document = write(u"plan.txt"_s, text);
    const QString pack = write(u"plan.json"_s, runMilepostctl({u"parse"_s, u"--pack"_s, document}).out);
    ASSERT_EQ(import({pack}).exitCode, 0);
    ASSERT_EQ(import({document, pack}).exitCode, 0);
    EXPECT_EQ(runMilepostctl({u"verify"_s, m_workspace}).words, QByteArray("Sound: 2 changes, 0 values.\n"));
}

TEST_F(DataCommandsTest, importTakesWhatAFolderHoldsAndCounts)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"plans/none"_s));
    QFile::copy(m_pack, m_folder.filePath(u"plans/b.json"_s));
    write(u"plans/a.txt"_s, "一、示例电子商务\n到2018年,示例交易额达到20亿元。\n");
    write(u"plans/notes.tmp"_s, "not a plan");
    const ProgramRun run = import({m_folder.filePath(u"plans"_s)});
    EXPECT_EQ(run.exitCode, 0) << run.words.toStdString();
    EXPECT_EQ(run.out.count('\n'), 2);
    EXPECT_TRUE(run.words.endsWith("2 of 2 files are in the workspace.\n")) << run.words.toStdString();
    const ProgramRun nothing = import({m_folder.filePath(u"plans/none"_s)});
    EXPECT_EQ(nothing.exitCode, 3);
    EXPECT_TRUE(nothing.words.contains("holds no document"));
}

TEST_F(DataCommandsTest, namesAreInTheLanguageAskedFor)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    const auto forms = [this](const QString& language) {
        const QString folder = m_folder.filePath(u"forms-"_s + language);
        EXPECT_TRUE(QDir().mkpath(folder));
        const ProgramRun run = runMilepostctl(
            {u"form"_s, u"-w"_s, m_workspace, u"--period"_s, u"2017"_s, u"--to"_s, folder}, language);
        EXPECT_EQ(run.exitCode, 0) << run.words.toStdString();
        return QDir(folder).entryList({u"*.xlsx"_s}).join(u'\n');
    };
    EXPECT_TRUE(forms(u"zh"_s).contains(u"贵州"_s));
    EXPECT_TRUE(forms(u"en"_s).contains(u"Guizhou"_s));
}

TEST_F(DataCommandsTest, targetsPrintsOneObjectATarget)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    ASSERT_EQ(record({u"--period"_s, u"2016"_s, u"--value"_s, u"1500"_s}).exitCode, 0);
    const QJsonArray list = targets();
    ASSERT_EQ(list.size(), 6);
    const QJsonObject first = list[0].toObject();
    EXPECT_EQ(first[u"measure"_s].toString(), m_measure);
    EXPECT_EQ(first[u"province_code"_s].toString(), u"520000"_s);
    EXPECT_EQ(first[u"area"_s].toString(), u"示例电子商务"_s);
    EXPECT_EQ(first[u"bound"_s].toString(), u"gt"_s);
    EXPECT_EQ(first[u"value"_s].toDouble(), 2000.0);
    EXPECT_EQ(first[u"unit"_s].toString(), u"亿元"_s);
    EXPECT_EQ(first[u"year"_s].toInt(), 2018);
    EXPECT_EQ(first[u"lead"_s].toArray()[0].toString(), u"示例商务厅"_s);
    EXPECT_EQ(first[u"latest"_s].toObject()[u"period"_s].toString(), u"2016"_s);
    EXPECT_EQ(first[u"latest"_s].toObject()[u"value"_s].toDouble(), 1500.0);
    EXPECT_TRUE(first[u"indicator_reason"_s].toString().startsWith(u"Linked "))
        << first[u"indicator_reason"_s].toString().toStdString();
    EXPECT_TRUE(list[2].toObject()[u"latest"_s].isNull());
    EXPECT_TRUE(list[5].toObject()[u"measure"_s].isNull());
    EXPECT_TRUE(list[5].toObject()[u"year"_s].isNull());
}

TEST_F(DataCommandsTest, targetsCanBeOneProvinceOrATable)
{
    ASSERT_EQ(import({m_pack, write(u"o.json"_s, writePlanPack(otherSamplePlan()))}).exitCode, 0);
    const ProgramRun one = runMilepostctl({u"targets"_s, u"-w"_s, m_workspace, u"--province"_s, u"460000"_s});
    EXPECT_EQ(QJsonDocument::fromJson(one.out).array().size(), 3);
    const ProgramRun table = runMilepostctl({u"targets"_s, u"-w"_s, m_workspace, u"--format"_s, u"csv"_s});
    EXPECT_EQ(table.out.count("\r\n"), 1 + 9);
    EXPECT_TRUE(table.out.startsWith("plan,province_code,province,target,measure,"));
    EXPECT_TRUE(table.out.left(table.out.indexOf('\r')).endsWith(",indicator_reason"));
}

TEST_F(DataCommandsTest, recordReadsUnitsAndKeepsWhatWasTyped)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    const ProgramRun run = record({u"--period"_s, u"2016"_s, u"--value"_s, u"15000000万元"_s, u"--status"_s,
                                   u"P"_s, u"--source"_s, u"示例公报"_s, u"--baseline"_s});
    EXPECT_EQ(run.exitCode, 0) << run.words.toStdString();
    EXPECT_EQ(run.out, QByteArray("1\n"));
    EXPECT_EQ(run.words, QByteArray("Recorded: “示例电商交易额”, 2016: 1500 亿元.\n"));
    const QString csv = m_folder.filePath(u"out.csv"_s);
    ASSERT_EQ(runMilepostctl({u"export"_s, u"-w"_s, m_workspace, u"--to"_s, csv}).exitCode, 0);
    const QByteArrayList lines = read(csv).split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[1].startsWith(m_measure.toUtf8() +
                                    ",520000,示例省甲,示例电商交易额,ecommerce_turnover,2016,1500,亿元,"
                                    "15000000万元,P,true,entered,示例公报,,,张三,"));
}

TEST_F(DataCommandsTest, recordTellsNoDataFromZero)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    ASSERT_EQ(record({u"--period"_s, u"2016"_s, u"--value"_s, u"0"_s}).exitCode, 0);
    EXPECT_EQ(targets()[0].toObject()[u"latest"_s].toObject()[u"value"_s].toDouble(-1.0), 0.0);
    const ProgramRun run = record({u"--period"_s, u"2016"_s, u"--no-data"_s});
    EXPECT_EQ(run.words, QByteArray("Recorded: “示例电商交易额”, 2016: no data.\n"));
    EXPECT_TRUE(targets()[0].toObject()[u"latest"_s].isNull());
}

TEST_F(DataCommandsTest, recordAsksForAReasonWhereARuleDoes)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    ASSERT_EQ(record({u"--period"_s, u"2016"_s, u"--value"_s, u"100"_s}).exitCode, 0);
    const QStringList slipped{u"--period"_s, u"2017"_s, u"--value"_s, u"400"_s};
    const ProgramRun asked = record(slipped);
    EXPECT_EQ(asked.exitCode, 1);
    EXPECT_TRUE(asked.out.isEmpty());
    EXPECT_TRUE(asked.words.contains("300.0% more than at 2016")) << asked.words.toStdString();
    EXPECT_TRUE(asked.words.contains("say why with --reason"));
    ASSERT_EQ(record(slipped + QStringList{u"--reason"_s, u"并入新区"_s}).exitCode, 0);
    const ProgramRun early = record({u"--period"_s, u"2099"_s, u"--value"_s, u"1"_s, u"--reason"_s, u"x"_s});
    EXPECT_EQ(early.exitCode, 2);
    EXPECT_TRUE(early.words.contains("nothing of it can be final yet")) << early.words.toStdString();
    EXPECT_EQ(runMilepostctl({u"verify"_s, m_workspace}).words, QByteArray("Sound: 3 changes, 2 values.\n"));
}

TEST_F(DataCommandsTest, takeAsksForReasonsAndRefusesWhatCannotBe)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    const QByteArray id = m_measure.toUtf8();
    const QString table =
        write(u"t.csv"_s, "measure,period,value\n" + id + ",2016,100\n" + id + ",2017,400\n");
    const ProgramRun asked = runMilepostctl({u"take"_s, u"-w"_s, m_workspace, table});
    EXPECT_EQ(asked.exitCode, 1);
    EXPECT_TRUE(asked.out.contains("300.0% more than at 2016")) << asked.out.toStdString();
    EXPECT_TRUE(asked.words.contains("Nothing was taken"));
    EXPECT_EQ(runMilepostctl({u"take"_s, u"-w"_s, m_workspace, u"--reason"_s, u"并入新区"_s, table}).exitCode,
              0);
    const QString own = write(u"own.csv"_s, "measure,period,value,reason\n" + id + ",2018,1600,示例原因\n");
    EXPECT_EQ(runMilepostctl({u"take"_s, u"-w"_s, m_workspace, own}).exitCode, 0);
    const QString early = write(u"early.csv"_s, "measure,period,value,reason\n" + id + ",2099,1600,x\n");
    const ProgramRun refused = runMilepostctl({u"take"_s, u"-w"_s, m_workspace, early});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.out.contains("nothing of it can be final yet")) << refused.out.toStdString();
    const QString csv = m_folder.filePath(u"out/"_s);
    ASSERT_EQ(runMilepostctl({u"export"_s, u"-w"_s, m_workspace, u"--to"_s, csv}).exitCode, 0);
    const QByteArray exported = read(csv + u"observations.csv"_s);
    EXPECT_EQ(exported.count("并入新区"), 1) << "only where a rule asks";
    EXPECT_TRUE(exported.contains("示例原因"));
    EXPECT_EQ(runMilepostctl({u"verify"_s, m_workspace}).exitCode, 0);
}

TEST_F(DataCommandsTest, assessTellsWhatChangedInWordsOrAsData)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    ASSERT_EQ(record({u"--period"_s, u"2015"_s, u"--value"_s, u"1000"_s, u"--baseline"_s}).exitCode, 0);
    ASSERT_EQ(record({u"--period"_s, u"2016"_s, u"--value"_s, u"1050"_s}).exitCode, 0);
    ASSERT_EQ(record({u"--period"_s, u"2017"_s, u"--value"_s, u"1900"_s, u"--reason"_s, u"x"_s}).exitCode, 0);
    QStringList arguments{u"assess"_s, u"-w"_s, m_workspace, u"--as-of"_s, u"2018-03-01"_s, u"--changes"_s};
    const ProgramRun words = runMilepostctl(arguments);
    ASSERT_EQ(words.exitCode, 0) << words.words.toStdString();
    const QStringList lines = QString::fromUtf8(words.out).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2) << words.out.toStdString();
    EXPECT_TRUE(lines[0].contains(u"compared with 2016: 1 target judged better."_s));
    EXPECT_TRUE(lines[1].startsWith(u"  示例电商交易额, target 2018: "_s));
    arguments += {u"--format"_s, u"json"_s};
    const QJsonArray list = QJsonDocument::fromJson(runMilepostctl(arguments).out).array();
    ASSERT_EQ(list.size(), 1);
    const QJsonObject province = list[0].toObject();
    EXPECT_EQ(province[u"since"_s].toString(), u"2016-12-31"_s);
    EXPECT_EQ(province[u"words"_s].toString(), lines[0]);
    EXPECT_EQ(province[u"changes"_s].toArray()[0].toObject()[u"measure"_s].toString(), m_measure);
}

TEST_F(DataCommandsTest, assessJudgesEveryDatedTargetAsOfADay)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    ASSERT_EQ(record({u"--period"_s, u"2015"_s, u"--value"_s, u"1000"_s, u"--baseline"_s}).exitCode, 0);
    ASSERT_EQ(record({u"--period"_s, u"2017"_s, u"--value"_s, u"1500"_s, u"--status"_s, u"P"_s}).exitCode, 0);
    const ProgramRun run = runMilepostctl({u"assess"_s, u"-w"_s, m_workspace, u"--as-of"_s, u"2018-03-01"_s});
    ASSERT_EQ(run.exitCode, 0) << run.words.toStdString();
    const QJsonArray list = QJsonDocument::fromJson(run.out).array();
    ASSERT_EQ(list.size(), 5);
    const QJsonObject first = list[0].toObject();
    EXPECT_EQ(first[u"measure"_s].toString(), m_measure);
    EXPECT_EQ(first[u"year"_s].toInt(), 2018);
    EXPECT_EQ(first[u"baseline"_s].toObject()[u"value"_s].toDouble(), 1000.0);
    EXPECT_EQ(first[u"observation"_s].toObject()[u"period"_s].toString(), u"2017"_s);
    EXPECT_EQ(first[u"observation"_s].toObject()[u"status"_s].toString(), u"P"_s);
    EXPECT_EQ(first[u"progress"_s].toDouble(), 0.5);
    EXPECT_FALSE(first[u"verdict"_s].toString().isEmpty());
    EXPECT_FALSE(first[u"words"_s].toString().isEmpty());
    EXPECT_EQ(list[2].toObject()[u"verdict"_s].toString(), u"no_data"_s);
    EXPECT_TRUE(list[2].toObject()[u"observation"_s].isNull());

    const ProgramRun early =
        runMilepostctl({u"assess"_s, u"-w"_s, m_workspace, u"--as-of"_s, u"2017-03-01"_s});
    EXPECT_NE(
        QJsonDocument::fromJson(early.out)[0].toObject()[u"observation"_s].toObject()[u"period"_s].toString(),
        u"2017"_s);
    EXPECT_EQ(runMilepostctl({u"assess"_s, u"-w"_s, m_workspace, u"--as-of"_s, u"soon"_s}).exitCode, 2);
}

struct WrongRecord
{
    const char* name;
    QStringList arguments;
    int exitCode;
};

void PrintTo(const WrongRecord& record, std::ostream* out)
{
    *out << record.name;
}

class WrongRecordTest : public DataCommandsTest, public testing::WithParamInterface<WrongRecord>
{};

TEST_P(WrongRecordTest, isRefusedAndRecordsNothing)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    const ProgramRun run = record(GetParam().arguments);
    EXPECT_EQ(run.exitCode, GetParam().exitCode) << run.words.toStdString();
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_TRUE(run.words.startsWith("milepostctl: "));
    EXPECT_EQ(runMilepostctl({u"verify"_s, m_workspace}).words, QByteArray("Sound: 1 changes, 0 values.\n"));
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, WrongRecordTest,
    testing::Values(
        WrongRecord{"noPeriod", {u"--value"_s, u"1"_s}, 2},
        WrongRecord{"badPeriod", {u"--period"_s, u"2017Q5"_s, u"--value"_s, u"1"_s}, 2},
        WrongRecord{"noValue", {u"--period"_s, u"2017"_s}, 2},
        WrongRecord{"badNumber", {u"--period"_s, u"2017"_s, u"--value"_s, u"1a"_s}, 2},
        WrongRecord{"badGrouping", {u"--period"_s, u"2017"_s, u"--value"_s, u"1,2,3"_s}, 2},
        WrongRecord{"unlikeUnit", {u"--period"_s, u"2017"_s, u"--value"_s, u"1亿美元"_s}, 1},
        WrongRecord{"badStatus", {u"--period"_s, u"2017"_s, u"--value"_s, u"1"_s, u"--status"_s, u"Z"_s}, 2},
        WrongRecord{"valueAndNone", {u"--period"_s, u"2017"_s, u"--value"_s, u"1"_s, u"--no-data"_s}, 2},
        WrongRecord{
            "valueThatIsMissing", {u"--period"_s, u"2017"_s, u"--value"_s, u"1"_s, u"--status"_s, u"O"_s}, 2},
        WrongRecord{"unknownMeasure",
                    {u"--measure"_s, u"x/m1"_s, u"--period"_s, u"2017"_s, u"--value"_s, u"1"_s},
                    2}),
    [](const auto& row) { return std::string(row.param.name); });

TEST_F(DataCommandsTest, exportWritesAFolderOfTables)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    const QString folder = m_folder.filePath(u"out/"_s);
    const ProgramRun run = runMilepostctl({u"export"_s, u"-w"_s, m_workspace, u"--to"_s, folder});
    EXPECT_EQ(run.exitCode, 0) << run.words.toStdString();
    EXPECT_EQ(QDir(folder).entryList(QDir::Files),
              (QStringList{u"observations.csv"_s, u"plans.csv"_s, u"targets.csv"_s}));
    EXPECT_TRUE(read(folder + u"plans.csv"_s).contains("示例省甲人民政府,2015-10-01,"));
}

TEST_F(DataCommandsTest, exportSaysWhatItCannotWrite)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    EXPECT_EQ(runMilepostctl({u"export"_s, u"-w"_s, m_workspace, u"--to"_s, u"a.txt"_s}).exitCode, 2);
    EXPECT_EQ(runMilepostctl({u"export"_s, u"-w"_s, m_workspace, u"--to"_s, u"/no/such/a.csv"_s}).exitCode,
              4);
}

TEST_F(DataCommandsTest, backupAndRestoreGiveTheSameWorkspaceBack)
{
    ASSERT_EQ(import({m_pack}).exitCode, 0);
    ASSERT_EQ(record({u"--period"_s, u"2016"_s, u"--value"_s, u"7"_s}).exitCode, 0);
    const QString copy = m_folder.filePath(u"copy.milepost"_s);
    ASSERT_EQ(runMilepostctl({u"backup"_s, m_workspace, copy}).exitCode, 0);
    const ProgramRun again = runMilepostctl({u"backup"_s, m_workspace, copy});
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_TRUE(again.words.contains("exists already"));
    const QString restored = m_folder.filePath(u"restored.milepost"_s);
    ASSERT_EQ(runMilepostctl({u"restore"_s, copy, restored}).exitCode, 0);
    EXPECT_EQ(runMilepostctl({u"targets"_s, u"-w"_s, restored}).out,
              runMilepostctl({u"targets"_s, u"-w"_s, m_workspace}).out);
    EXPECT_EQ(runMilepostctl({u"verify"_s, restored}).exitCode, 0);
    EXPECT_EQ(runMilepostctl({u"restore"_s, copy, restored}).exitCode, 1);
}

TEST_F(DataCommandsTest, restoreRefusesWhatIsNoWorkspace)
{
    const QString target = m_folder.filePath(u"restored.milepost"_s);
    const ProgramRun run = runMilepostctl({u"restore"_s, m_pack, target});
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_TRUE(run.words.contains("is not a Milepost workspace"));
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(DataCommandsTest, aWorkspaceThatIsNoneEndsWithStorage)
{
    for (const QStringList& arguments :
         {QStringList{u"targets"_s, u"-w"_s, m_pack}, QStringList{u"verify"_s, m_pack},
          QStringList{u"import"_s, u"-w"_s, m_pack, m_pack}, QStringList{u"targets"_s, u"-w"_s, m_workspace},
          QStringList{u"backup"_s, m_folder.path(), m_workspace}}) {
        const ProgramRun run = runMilepostctl(arguments);
        EXPECT_EQ(run.exitCode, 4) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(run.words.startsWith("milepostctl: "));
        EXPECT_TRUE(run.out.isEmpty());
    }
    EXPECT_EQ(read(m_pack), writePlanPack(samplePlan()));
}

TEST_F(DataCommandsTest, wrongUseEndsWithTwo)
{
    for (const QStringList& arguments :
         {QStringList{u"import"_s, m_pack}, QStringList{u"import"_s, u"-w"_s, m_workspace},
          QStringList{u"targets"_s}, QStringList{u"verify"_s}, QStringList{u"backup"_s, m_workspace},
          QStringList{u"restore"_s, m_workspace}, QStringList{u"export"_s, u"-w"_s, m_workspace},
          QStringList{u"targets"_s, u"-w"_s, m_workspace, u"--format"_s, u"xml"_s}})
        EXPECT_EQ(runMilepostctl(arguments).exitCode, 2) << arguments.join(u' ').toStdString();
}

} // namespace
} // namespace milepost
