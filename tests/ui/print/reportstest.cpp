// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reports.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "ui/common/verdictbadge.h"
#include "ui/print/report.h"
#include "ui/print/sheets.h"
#include "ui/print/sheettables.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class Reports : public testing::Test
{
protected:
    Reports() : m_catalogue(Catalogue::load().value())
    {
        m_workspace = Workspace::openInMemory(m_catalogue, m_clock).value();
        EXPECT_TRUE(m_workspace->importPlan(samplePlan()).isOk());
        EXPECT_TRUE(m_workspace->importPlan(otherSamplePlan()).isOk());
    }

    ReportInput input() const { return {*m_workspace, m_catalogue, QDate(2018, 12, 31)}; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    SheetContext context()
    {
        m_scoreboard.emplace(*m_workspace, m_catalogue, QDate(2018, 12, 31));
        m_rows = measureRows(*m_workspace, m_catalogue, *m_scoreboard);
        return {m_workspace.get(), &m_catalogue, &*m_scoreboard, &m_rows, QDate(2018, 12, 31)};
    }

    static const TableContent& tableOf(const SheetDocument& document, size_t block)
    {
        return std::get<TableBlock>(document.blocks[block]).content;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    Catalogue m_catalogue;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Scoreboard> m_scoreboard;
    MeasureRows m_rows;
};

TEST_F(Reports, theOverviewCountsEveryProvinceAndTheTotal)
{
    const SheetDocument document = overviewSheet(context());
    const TableContent& table = tableOf(document, 2);
    ASSERT_EQ(table.rows.size(), 3U);
    for (size_t column = 1; column < 8; ++column)
        EXPECT_EQ(table.rows[0][column].toInt() + table.rows[1][column].toInt(),
                  table.rows[2][column].toInt());
    EXPECT_EQ(table.rows[2][1].toInt(), static_cast<int>(m_rows.size()));
    EXPECT_EQ(table.rows[2][8], u"2018"_s);
}

TEST_F(Reports, aChangeOfLevelNamesTheAreaAndWhatItCameTo)
{
    const PlanRecord& plan = m_workspace->plans().front();
    std::vector<ObservationEntry> entries;
    for (const auto& [year, value] : {std::pair(2014, 40.0), {2016, 45.0}, {2017, 46.0}, {2018, 70.0}}) {
        entries.push_back(
            noDataEntry(plan.measureId(plan.content.measures[2]), Period(PeriodKind::Year, year)));
        entries.back().value = value;
        entries.back().baseline = year == 2014;
    }
    ASSERT_TRUE(m_workspace->record(entries));
    std::vector<QString> found;
    const SheetDocument document = reportSheet(context());
    for (const SheetBlock& block : document.blocks) {
        const auto* table = std::get_if<TableBlock>(&block);
        if (table && table->content.columns.size() == 5 &&
            table->content.columns[3].title == u"Change of level"_s)
            found = table->content.rows.at(0);
    }
    ASSERT_EQ(found.size(), 5U);
    const MeasureRow& row = *std::ranges::find(m_rows, entries.front().measure, &MeasureRow::id);
    EXPECT_EQ(found[1], row.area());
    EXPECT_EQ(found[2], u"示例普及率"_s);
    EXPECT_TRUE(found[3].contains(u"ehind"_s)) << qPrintable(found[3]);
    EXPECT_EQ(found[4], verdictWord(row.verdict));
}

TEST_F(Reports, everySheetNamesDateMethodAndFingerprint)
{
    const SheetContext one = context();
    for (const SheetDocument& document :
         {overviewSheet(one), comparisonSheet(one, u"makerspaces"_s), targetsSheet(one, {})}) {
        const QString footer = document.footer.join(u' ');
        EXPECT_TRUE(footer.contains(u"2018-12-31"_s));
        EXPECT_TRUE(footer.contains(u"1.05"_s) && footer.contains(u"0.95"_s) && footer.contains(u"0.60"_s));
        EXPECT_TRUE(footer.contains(workspaceFingerprint(*m_workspace)));
    }
}

TEST_F(Reports, theFingerprintChangesWithAValue)
{
    const QString before = workspaceFingerprint(*m_workspace);
    EXPECT_EQ(before, workspaceFingerprint(*m_workspace));
    const PlanRecord& plan = m_workspace->plans().front();
    ObservationEntry entry;
    entry.measure = plan.measureId(plan.content.measures.front());
    entry.period = Period(PeriodKind::Year, 2017);
    entry.value = 12.5;
    ASSERT_TRUE(m_workspace->record(std::span(&entry, 1)).isOk());
    EXPECT_NE(before, workspaceFingerprint(*m_workspace));
}

TEST_F(Reports, theTargetsSheetHasARowAMeasure)
{
    const SheetContext one = context();
    std::vector<const MeasureRow*> rows;
    for (const MeasureRow& row : m_rows)
        rows.push_back(&row);
    const SheetDocument document = targetsSheet(one, rows);
    const TableContent& table = tableOf(document, 1);
    ASSERT_EQ(table.rows.size(), m_rows.size());
    EXPECT_EQ(table.rows[0][0], m_rows[0].province());
    EXPECT_EQ(table.rows[0][3], m_rows[0].unit);
    EXPECT_EQ(table.rows[0][6], verdictWord(m_rows[0].verdict));
}

TEST_F(Reports, explainTheBarsOfAllComparisonsOnce)
{
    const SheetDocument document = reportSheet(context());
    int explained = 0;
    for (const SheetBlock& block : document.blocks) {
        if (const auto* note = std::get_if<NoteBlock>(&block))
            explained += note->text.startsWith(u"Bar: latest reported value"_s) ? 1 : 0;
        const auto* chart = std::get_if<ChartBlock>(&block);
        const auto* bullets = chart ? std::get_if<BulletContent>(&chart->content) : nullptr;
        EXPECT_TRUE(!bullets || bullets->key == BulletKey::Elsewhere);
    }
    EXPECT_EQ(explained, 1);
}

TEST_F(Reports, leaveNoColumnEmptyInWhatIsDue)
{
    for (const SheetBlock& block : reportSheet(context()).blocks) {
        const auto* table = std::get_if<TableBlock>(&block);
        if (!table || table->content.columns.back().title != u"Lead agency"_s)
            continue;
        const auto& rows = table->content.rows;
        const bool isMeasures = table->content.columns.front().title == u"Measure"_s;
        EXPECT_TRUE(!isMeasures || table->content.columns.size() > 4 ||
                    std::ranges::any_of(rows, [](const auto& row) { return !row.back().isEmpty(); }));
    }
}

TEST_F(Reports, areWrittenOnThePaperThatIsAsked)
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        GTEST_SKIP() << "pdfinfo of poppler-utils is not installed, so no PDF can be read back.";
    ReportInput asked = input();
    asked.paper = PageSetup::official(PaperSize::A3, PaperOrientation::Landscape);
    asked.title = u"Quarterly report"_s;
    ASSERT_TRUE(writeReport(asked, path(u"a3.pdf"_s)));
    QProcess pdfinfo;
    pdfinfo.start(u"pdfinfo"_s, {path(u"a3.pdf"_s)});
    ASSERT_TRUE(pdfinfo.waitForFinished());
    const QString facts = QString::fromUtf8(pdfinfo.readAllStandardOutput()).simplified();
    EXPECT_TRUE(facts.startsWith(u"Title: Quarterly report Subject:"_s)) << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"Page size: 1191 x 842 pts (A3)"_s)) << facts.toStdString();
}

TEST_F(Reports, writeWhatTheNameEndsIn)
{
    for (const QString& name : {u"a.pdf"_s, u"a.svg"_s, u"a.png"_s, u"a.xlsx"_s}) {
        const Result<QStringList> written = writeComparison(input(), u"makerspaces"_s, path(name));
        ASSERT_TRUE(written.isOk()) << name.toStdString();
        EXPECT_EQ(*written, QStringList{path(name)});
        EXPECT_GT(QFileInfo(path(name)).size(), 2000);
    }
    ASSERT_TRUE(writeComparison(input(), u"makerspaces"_s, path(u"a.csv"_s)).isOk());
    QFile table(path(u"a.csv"_s));
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    EXPECT_TRUE(table.readAll().contains("Province,"));
    const Result<QStringList> refused = writeReport(input(), path(u"a.doc"_s));
    ASSERT_FALSE(refused.isOk());
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
}

TEST_F(Reports, findAnIndicatorByItsNameAndSayWhatThereIs)
{
    EXPECT_TRUE(writeComparison(input(), u"众创空间"_s, path(u"b.pdf"_s)).isOk());
    const Result<QStringList> unknown = writeComparison(input(), u"nonsense"_s, path(u"c.pdf"_s));
    ASSERT_FALSE(unknown.isOk());
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(unknown.error().message.contains(u"makerspaces"_s));
    EXPECT_FALSE(QFile::exists(path(u"c.pdf"_s)));
}

TEST_F(Reports, theMainJobPrintsThePlansAndNamesItsFiles)
{
    QString printed;
    QTextStream out(&printed);
    const Result<QStringList> written = runMainJob(input(), path(u"out"_s), out);
    ASSERT_TRUE(written.isOk());
    ASSERT_GE(written->size(), 4);
    EXPECT_TRUE(QFile::exists(path(u"out/overview.pdf"_s)));
    EXPECT_TRUE(QFile::exists(path(u"out/overview.png"_s)));
    for (const QString& file : *written) {
        EXPECT_TRUE(QFile::exists(file)) << file.toStdString();
        EXPECT_TRUE(printed.contains(file));
    }
    EXPECT_TRUE(printed.contains(samplePlan().plan.province));
    EXPECT_TRUE(printed.contains(otherSamplePlan().plan.province));
}

TEST_F(Reports, theSameWorkspaceGivesTheSameFile)
{
    ASSERT_TRUE(writeReport(input(), path(u"one.pdf"_s)).isOk());
    ASSERT_TRUE(writeReport(input(), path(u"two.pdf"_s)).isOk());
    QFile one(path(u"one.pdf"_s));
    QFile two(path(u"two.pdf"_s));
    ASSERT_TRUE(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    EXPECT_TRUE(one.readAll() == two.readAll());
}

TEST(LeadWords, nameAFewAndCountTheRest)
{
    const QStringList six{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s, u"己"_s};
    EXPECT_EQ(leadWords(six.mid(0, 4)), u"甲, 乙, 丙, 丁"_s);
    EXPECT_EQ(leadWords(six), u"甲, 乙, 丙 and 3 more"_s);
    EXPECT_EQ(leadWords({}), QString());
}

} // namespace
} // namespace milepost
