// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "core/catalogue/catalogue.h"
#include "core/store/store.h"
#include "core/workspace/valuefile.h"
#include "core/workspace/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class VerificationTest : public testing::TestWithParam<Engine>
{
protected:
    void SetUp() override
    {
        const Result<std::unique_ptr<Workspace>> workspace = m_place.open(m_catalogue, m_clock);
        ASSERT_TRUE(workspace);
        ASSERT_TRUE((*workspace)->importPlan(samplePlan()));
        const PlanRecord& plan = (*workspace)->plans().front();
        for (const double value : {0.1, 1e15 / 3.0, 3.0}) {
            ObservationEntry entry =
                noDataEntry(plan.measureId(plan.content.measures[0]), Period(PeriodKind::Year, 2016));
            entry.value = value;
            entry.note = u"示例 “\"\\”"_s;
            ASSERT_TRUE((*workspace)->record(std::span(&entry, 1)));
        }
        const Result<Verification> sound = (*workspace)->verify();
        ASSERT_TRUE(sound);
        EXPECT_TRUE(sound->isSound());
        EXPECT_EQ(sound->auditRows, 4);
        EXPECT_EQ(sound->observations, 3);
    }

    /// Changes the file behind the program's back and verifies it.
    Result<Verification> verifyAfter(const QStringList& statements)
    {
        const std::unique_ptr<Store> store = m_place.openStore();
        for (const QString& table : {u"observations"_s, u"audit"_s})
            dropGuards(store->database(), table);
        EXPECT_TRUE(store->database().executeAll(statements));
        return verifyHistory(*store);
    }

    QTemporaryDir m_folder;
    TestPlace m_place{GetParam()};
    Catalogue m_catalogue;
    FixedClock m_clock;
};

TEST_P(VerificationTest, findsAValueThatWasAltered)
{
    const Result<Verification> found = verifyAfter({u"UPDATE observations SET value = 9.0 WHERE id = 2"_s});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->brokenValues, (BrokenValues{2, 2}));
    EXPECT_EQ(found->brokenAuditRow, std::nullopt);
}

TEST_P(VerificationTest, findsATargetThatWasAltered)
{
    const Result<Verification> found =
        verifyAfter({u"UPDATE targets SET value = value + 1 WHERE position = 0"_s});
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->brokenPlan);
    EXPECT_EQ(found->brokenValues, std::nullopt);
    EXPECT_TRUE(wordsFor(*found).join(u' ').contains(u"is not what was imported"_s));
}

TEST_P(VerificationTest, findsAPlanThatWasTakenOutOfSight)
{
    const Result<Verification> found = verifyAfter({u"UPDATE plans SET state = 'withdrawn'"_s});
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->brokenPlan);
}

TEST_P(VerificationTest, findsASettingThatWasAltered)
{
    {
        const auto workspace = m_place.open(m_catalogue, m_clock);
        ASSERT_TRUE(workspace);
        ASSERT_TRUE((*workspace)->setSetting(u"rule"_s, u"0.8"_s));
        EXPECT_TRUE((*workspace)->verify()->isSound());
    }
    const Result<Verification> found = verifyAfter({u"UPDATE settings SET value = '0.1'"_s});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->brokenSetting, u"rule"_s);
}

TEST_P(VerificationTest, findsAValueThatWasTakenOut)
{
    const Result<Verification> found = verifyAfter({u"DELETE FROM observations WHERE id = 3"_s});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->brokenValues, (BrokenValues{3, 3}));
}

TEST_P(VerificationTest, findsAValueThatWasSlippedIn)
{
    const Result<Verification> found = verifyAfter(
        {u"INSERT INTO observations (measure_id, period, value, entered, status, baseline, origin, source, "
         u"note, author, "
         "recorded_at) SELECT measure_id, '2017', 5.0, '', 'A', 0, 'entered', '', '', 'x', recorded_at FROM "
         "observations WHERE id = 1"_s});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->brokenValues, (BrokenValues{4, 4}));
}

TEST_P(VerificationTest, findsTheLastChangeCutOff)
{
    const Result<Verification> found = verifyAfter({u"DELETE FROM audit WHERE id = 4"_s});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->brokenAuditRow, std::nullopt);
    EXPECT_EQ(found->brokenValues, (BrokenValues{3, 3}));
}

TEST_P(VerificationTest, namesTheBlockOfABatchInWhichAValueWasAltered)
{
    {
        const auto workspace = m_place.open(m_catalogue, m_clock);
        ASSERT_TRUE(workspace);
        const PlanRecord& plan = (*workspace)->plans().front();
        ValueFile file{u"t.csv"_s, QString(64, u'a'), {}, {}};
        for (int at = 0; at < 2'400; ++at) {
            IncomingValue line;
            line.entry = noDataEntry(plan.measureId(plan.content.measures[1]),
                                     Period(PeriodKind::Month, 1900 + at / 12, at % 12 + 1));
            line.entry.value = at;
            file.lines.push_back(line);
        }
        ASSERT_TRUE((*workspace)->takeValues(file));
        EXPECT_TRUE((*workspace)->verify()->isSound());
    }
    const Result<Verification> found = verifyAfter({u"UPDATE observations SET note = 'x' WHERE id = 1503"_s});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->brokenValues, (BrokenValues{1004, 2003}));
    EXPECT_EQ(wordsFor(*found), QStringList{u"One of the values 1004 to 2003 is not what was recorded."_s});
}

/// Attached files, reports and closings, two of each kind where one can be told from the other.
class ProgressVerificationTest : public VerificationTest
{
protected:
    void SetUp() override
    {
        VerificationTest::SetUp();
        const auto workspace = m_place.open(m_catalogue, m_clock).value();
        const PlanRecord& plan = workspace->plans().front();
        const MeasureId measure = plan.measureId(plan.content.measures[0]);
        const Period year(PeriodKind::Year, 2016);
        const auto first = workspace->attachEvidence(measure, year, u"a.txt"_s, "a");
        ASSERT_TRUE(first);
        ASSERT_TRUE(workspace->attachEvidence(measure, year, u"b.txt"_s, "b"));
        ASSERT_TRUE(workspace->withdrawEvidence(*first));
        for (const double share : {40.0, 60.0}) {
            const StatusEntry entry{
                {plan.id, WorkItem::Kind::Task, u"a1.t1"_s}, WorkState::InProgress, share, {}, u"示例"_s};
            ASSERT_TRUE(workspace->recordStatus(std::span(&entry, 1)));
        }
        ASSERT_TRUE(workspace->closePeriod(year));
        ASSERT_TRUE(workspace->closePeriod(Period(PeriodKind::Year, 2015), plan.content.plan.provinceCode));
        ASSERT_TRUE(workspace->closePeriod(Period(PeriodKind::Year, 2014)));
        ASSERT_TRUE(workspace->reopenPeriod(Period(PeriodKind::Year, 2014), u"张三"_s, u"x"_s));
        const Result<Verification> sound = workspace->verify();
        ASSERT_TRUE(sound);
        EXPECT_EQ(wordsFor(*sound),
                  QStringList{u"Sound: 13 changes, 3 values, 3 records of attached files, 2 "
                              "reports."_s});
    }

    Verification after(const QString& table, const QString& statement)
    {
        const std::unique_ptr<Store> store = m_place.openStore();
        dropGuards(store->database(), table);
        ignoreReferences(store->database());
        EXPECT_TRUE(store->database().execute(statement));
        return verifyHistory(*store).value();
    }
};

TEST_P(ProgressVerificationTest, findsAnAttachedFileThatWasRenamed)
{
    const Verification found = after(u"evidence"_s, u"UPDATE evidence SET name = 'c.txt' WHERE id = 2"_s);
    EXPECT_EQ(found.brokenEvidence, 2);
    EXPECT_EQ(wordsFor(found), QStringList{u"Attached file 2 is not what was attached."_s});
}

TEST_P(ProgressVerificationTest, findsAnAttachedFileOfAnotherContent)
{
    EXPECT_EQ(
        after(u"evidence_files"_s, u"UPDATE evidence_files SET content = %1 WHERE content = %2"_s.arg(
                                       byteLiteral(GetParam(), u"00"_s), byteLiteral(GetParam(), u"62"_s)))
            .brokenEvidence,
        2);
}

TEST_P(ProgressVerificationTest, findsAFileOrItsWithdrawalTakenOut)
{
    EXPECT_EQ(after(u"evidence"_s, u"DELETE FROM evidence WHERE id = 3"_s).brokenEvidence, 1);
    EXPECT_EQ(after(u"evidence"_s, u"DELETE FROM evidence"_s).brokenEvidence, 1);
}

TEST_P(ProgressVerificationTest, findsAReportThatWasAltered)
{
    const Verification found =
        after(u"status_reports"_s, u"UPDATE status_reports SET percent = 99 WHERE id = 2"_s);
    EXPECT_EQ(found.brokenReport, 2);
    EXPECT_EQ(wordsFor(found), QStringList{u"Report 2 on a task or deliverable is not what was recorded."_s});
    EXPECT_EQ(after(u"status_reports"_s, u"DELETE FROM status_reports"_s).brokenReport, 1);
}

TEST_P(ProgressVerificationTest, findsAPeriodOpenedOrClosedBehindTheAudit)
{
    EXPECT_EQ(after(u"closed_periods"_s, u"DELETE FROM closed_periods WHERE period = '2015'"_s).brokenClosing,
              u"2015/520000"_s);
    EXPECT_EQ(after(u"closed_periods"_s,
                    u"INSERT INTO closed_periods (covered, period, province, closed_by, closed_at) VALUES "
                    "('2014', '2014', '', 'x', '2018-01-01T00:00:00.000Z')"_s)
                  .brokenClosing,
              u"2014"_s);
}

TEST_P(VerificationTest, restoresOnlyASoundBackup)
{
    ASSERT_TRUE(verifyAfter({u"UPDATE observations SET value = 9.0 WHERE id = 2"_s}));
    const QString target = m_folder.filePath(u"restored.milepost"_s);
    const Result<void> restored = restoreWorkspace(m_place.path(), target);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::Refused);
    EXPECT_FALSE(QFile::exists(target));
}

INSTANTIATE_TEST_SUITE_P(On, VerificationTest, testing::ValuesIn(enginesHere()), engineName);
INSTANTIATE_TEST_SUITE_P(On, ProgressVerificationTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
