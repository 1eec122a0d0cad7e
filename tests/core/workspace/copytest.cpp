// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy taken along and brought back: what goes in, what two changed, what stays out.
#include "core/workspace/valuefile.h"
#include "tests/core/workspace/copyfixture.h"

#include <QFile>

namespace milepost {
namespace {

class CopyTest : public OnEngine<CopyFixture>
{};

TEST_P(CopyTest, knowsWhereItComesFromAndHoldsTheWholeHistory)
{
    const CopyOrigin taken = m_office->copyTaker(m_copy)(nullptr).value();
    EXPECT_EQ(taken.takenBy, u"张三"_s);
    EXPECT_EQ(taken.takenAt, m_clock.now());
    EXPECT_EQ(taken.place, m_office->path());
    const auto copy = Workspace::open(m_copy, Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
    EXPECT_EQ(copyOriginOf(*copy), taken);
    EXPECT_EQ(copyOriginOf(*m_office), std::nullopt);
    EXPECT_TRUE(copy->verify()->isSound());
    EXPECT_EQ(value(*copy, u"m1"_s, 2017), 20.0);
    EXPECT_EQ(taken.base + 1, copy->verify()->auditRows) << "the copy itself is one change more";
    EXPECT_TRUE(readCopy(m_copy)->isEmpty());
    EXPECT_FALSE(m_office->copyTaker(m_copy)(nullptr)) << "writes over nothing";
}

TEST_P(CopyTest, figuresThatNobodyContestsGoInUnderTheOfficersNameAndSayThatTheyWereEnteredAway)
{
    {
        const auto copy = away();
        ASSERT_TRUE(record(*copy, entry(u"m1"_s, 2017, 21.0)));
        ASSERT_TRUE(record(*copy, entry(u"m1"_s, 2017, 22.0)));
        ASSERT_TRUE(record(*copy, entry(u"m2"_s, 2018, 5.0)));
        ASSERT_TRUE(record(*copy, noDataEntry(measure(u"m1"_s), year(2016))));
    }
    ASSERT_TRUE(record(*colleague(), entry(u"m3"_s, 2018, 50.0)));
    const CopyComparison comparison = compared();
    EXPECT_EQ(comparison.count(BroughtEffect::Adds), 3);
    EXPECT_EQ(comparison.changes.size(), 3U);
    const QDateTime entered = m_clock.now();
    m_clock.set(entered.addDays(2));
    const BroughtBack done = m_office->bringBack(m_changes, {}, comparison).value();
    EXPECT_EQ(done.added, 3);
    EXPECT_EQ(value(*m_office, u"m1"_s, 2017), 22.0);
    EXPECT_EQ(value(*m_office, u"m2"_s, 2018), 5.0);
    EXPECT_EQ(value(*m_office, u"m1"_s, 2016), std::nullopt);
    EXPECT_EQ(value(*m_office, u"m3"_s, 2018), 50.0);
    const std::vector<Observation> history = m_office->history(measure(u"m1"_s), year(2017)).value();
    ASSERT_EQ(history.size(), 2U) << "what was entered in between stays in the copy";
    EXPECT_EQ(history.back().author, u"张三"_s);
    EXPECT_EQ(history.back().recordedAt, m_clock.now()) << "the past is not written anew";
    const QString chain = QString::fromUtf8(m_office->auditCsv().value());
    EXPECT_TRUE(chain.contains(u"\"\"away\"\":{\"\"at\"\":\"\"%1\"\",\"\"author\"\":\"\"王伟\"\""_s.arg(
        entered.toString(Qt::ISODateWithMs))))
        << chain.toStdString();
    EXPECT_TRUE(isSound());
}

TEST_P(CopyTest, aSecondTimeAddsNothing)
{
    ASSERT_TRUE(record(*away(), entry(u"m2"_s, 2018, 5.0)));
    ASSERT_EQ(brought()->added, 1);
    ASSERT_TRUE(record(*colleague(), entry(u"m2"_s, 2018, 6.0)));
    const CopyComparison again = compared();
    EXPECT_FALSE(again.bringsAnything()) << "nor is what the office made of it since a conflict";
    EXPECT_EQ(again.count(BroughtEffect::AlreadyThere), 1);
    const QString before = m_office->fingerprint().value();
    EXPECT_EQ(brought()->added, 0);
    EXPECT_EQ(m_office->fingerprint().value(), before);
}

TEST_P(CopyTest, whereTwoChangedTheSameOneChoosesAndBothStayInTheHistory)
{
    {
        const auto copy = away();
        ASSERT_TRUE(record(*copy, entry(u"m1"_s, 2017, 30.0)));
        ASSERT_TRUE(record(*copy, entry(u"m1"_s, 2018, 31.0)));
    }
    const auto other = colleague();
    ASSERT_TRUE(record(*other, entry(u"m1"_s, 2017, 40.0)) && record(*other, entry(u"m1"_s, 2018, 41.0)));
    const CopyComparison comparison = compared();
    ASSERT_EQ(comparison.count(BroughtEffect::Conflict), 2);
    const BroughtChange& first = comparison.changes.front();
    EXPECT_EQ(first.key, u"value/%1/2017"_s.arg(measure(u"m1"_s).toString()));
    EXPECT_EQ(first.base->value, 20.0);
    EXPECT_EQ(first.mine->value, 30.0);
    EXPECT_EQ(first.mine->author, u"王伟"_s);
    EXPECT_EQ(first.theirs->value, 40.0);
    EXPECT_EQ(first.theirs->author, u"李四"_s);
    const QString before = m_office->fingerprint().value();
    EXPECT_EQ(m_office->bringBack(m_changes, {}, comparison).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(m_office->fingerprint().value(), before) << "nothing goes in while one is undecided";
    const BringingRequest request{{}, {{first.key, BroughtChoice::Mine}}, BroughtChoice::Theirs};
    const BroughtBack done = brought(request).value();
    EXPECT_EQ(done.mine, 1);
    EXPECT_EQ(done.theirs, 1);
    EXPECT_EQ(value(*m_office, u"m1"_s, 2017), 30.0);
    EXPECT_EQ(value(*m_office, u"m1"_s, 2018), 41.0);
    EXPECT_EQ(m_office->history(measure(u"m1"_s), year(2017))->size(), 3U);
    EXPECT_TRUE(m_office->auditCsv()->contains("\"\"value\"\":31")) << "what was not taken is told as well";
    EXPECT_FALSE(compared().bringsAnything()) << "what was decided is not asked again";
    EXPECT_TRUE(isSound());
}

TEST_P(CopyTest, theSameFigureFromBothIsThereAlready)
{
    ASSERT_TRUE(record(*away(), entry(u"m1"_s, 2018, 30.0)));
    ASSERT_TRUE(record(*colleague(), entry(u"m1"_s, 2018, 30.0)));
    const CopyComparison comparison = compared();
    EXPECT_EQ(comparison.count(BroughtEffect::AlreadyThere), 1);
    EXPECT_EQ(comparison.count(BroughtEffect::Conflict), 0);
}

TEST_P(CopyTest, workGoesOnAfterItWasBroughtBack)
{
    ASSERT_TRUE(record(*away(), entry(u"m1"_s, 2017, 30.0)));
    ASSERT_EQ(brought()->added, 1);
    ASSERT_TRUE(markReturned(m_copy, u"张三"_s, m_clock.now()));
    {
        const auto copy = away();
        EXPECT_TRUE(copyOriginOf(*copy)->returnedAt.isValid());
        ASSERT_TRUE(record(*copy, entry(u"m1"_s, 2017, 31.0)));
    }
    const CopyComparison comparison = compared();
    EXPECT_EQ(comparison.count(BroughtEffect::Adds), 1) << "the office's figure is the copy's own";
    ASSERT_TRUE(m_office->bringBack(m_changes, {}, comparison));
    EXPECT_EQ(value(*m_office, u"m1"_s, 2017), 31.0);
    EXPECT_TRUE(isSound());
}

TEST_P(CopyTest, filesReportsSettingsPlansAndClosingsGoAlong)
{
    PlanId other;
    {
        const auto copy = away();
        ASSERT_TRUE(copy->attachEvidence(measure(u"m1"_s), year(2017), u"表.txt"_s, "表"));
        const StatusEntry report{
            {m_plan, WorkItem::Kind::Task, u"a1.t1"_s}, WorkState::InProgress, 40.0, {}, {}};
        ASSERT_TRUE(copy->recordStatus(std::span(&report, 1)));
        ASSERT_TRUE(copy->chooseIndicator(measure(u"m3"_s), QString()));
        ASSERT_TRUE(copy->setBands({1.2, 0.9, 0.5}));
        other = copy->importPlan(otherSamplePlan()).value().plan;
        ObservationEntry figure = noDataEntry(MeasureId(other.toString() + u"/m1"_s), year(2017));
        figure.value = 7.0;
        ASSERT_TRUE(record(*copy, figure));
        ASSERT_TRUE(record(*copy, entry(u"m2"_s, 2015, 3.0)));
        ASSERT_TRUE(copy->closePeriod(year(2015), u"520000"_s));
        ASSERT_TRUE(copy->attachDocument(m_plan, sampleText()));
    }
    const CopyComparison comparison = compared();
    EXPECT_EQ(comparison.count(BroughtEffect::Adds), static_cast<int>(comparison.changes.size()));
    const Result<BroughtBack> done = m_office->bringBack(m_changes, {}, comparison);
    ASSERT_TRUE(done) << done.error().message.toStdString() << done.error().detail.toStdString();
    ASSERT_EQ(m_office->evidence(measure(u"m1"_s), year(2017)).size(), 1U);
    EXPECT_EQ(m_office->evidenceContent(m_office->evidence(measure(u"m1"_s), year(2017)).front()).value(),
              QByteArray("表"));
    EXPECT_EQ(m_office->status({m_plan, WorkItem::Kind::Task, u"a1.t1"_s})->percent, 40.0);
    EXPECT_EQ(m_office->chosenIndicator(measure(u"m3"_s)), QString());
    EXPECT_EQ(m_office->assessmentRules().bands.ahead, 1.2);
    ASSERT_NE(m_office->plan(other), nullptr);
    EXPECT_EQ(m_office->values(MeasureId(other.toString() + u"/m1"_s)).front().value, 7.0);
    EXPECT_EQ(value(*m_office, u"m2"_s, 2015), 3.0) << "before its period was closed";
    EXPECT_TRUE(m_office->isClosed(year(2015), u"520000"_s));
    EXPECT_EQ(m_office->documentText(m_plan).value(), sampleText());
    EXPECT_TRUE(isSound());
    EXPECT_FALSE(compared().bringsAnything());
    ASSERT_TRUE(away()->withdrawPlan(other));
    const Result<BroughtBack> withdrawn = brought();
    ASSERT_TRUE(withdrawn) << withdrawn.error().message.toStdString();
    EXPECT_EQ(withdrawn->added, 1);
    EXPECT_EQ(m_office->plan(other), nullptr);
}

TEST_P(CopyTest, comparisonsSavedOnBothSidesStandBesideEachOther)
{
    const QString name = u"comparisons"_s;
    ASSERT_TRUE(away()->setSetting(name, uR"([{"name":"甲"}])"_s));
    ASSERT_TRUE(colleague()->setSetting(name, uR"([{"name":"乙"}])"_s));
    EXPECT_EQ(brought()->added, 1);
    EXPECT_EQ(m_office->setting(name).value(), uR"([{"name":"乙"},{"name":"甲"}])"_s);
    EXPECT_TRUE(isSound());
}

TEST_P(CopyTest, aReportOnWhichSomebodyElseReportedIsChosenAsWell)
{
    const WorkItem item{m_plan, WorkItem::Kind::Task, u"a1.t1"_s};
    const StatusEntry mine{item, WorkState::Done, {}, {}, {}};
    const StatusEntry theirs{item, WorkState::Stopped, {}, {}, u"停"_s};
    ASSERT_TRUE(away()->recordStatus(std::span(&mine, 1)));
    ASSERT_TRUE(colleague()->recordStatus(std::span(&theirs, 1)));
    const CopyComparison comparison = compared();
    EXPECT_EQ(change(comparison, BroughtKind::Report).effect, BroughtEffect::Conflict);
    ASSERT_TRUE(brought({{}, {}, BroughtChoice::Mine}));
    EXPECT_EQ(m_office->status(item)->state, WorkState::Done);
    EXPECT_EQ(m_office->statusHistory(item)->size(), 2U);
    EXPECT_TRUE(isSound());
}

TEST_P(CopyTest, aFileOfValuesIsBroughtAsOneAndCanBeGivenBack)
{
    const QString path = m_folder.filePath(u"values.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray id = measure(u"m2"_s).toString().toUtf8();
    file.write("measure,period,value\n" + id + ",2016,4\n" + id + ",2017,5\n");
    file.close();
    QString sha256;
    {
        const auto copy = away();
        const ValueFile read = readValueFile(*copy, m_catalogue, path).value();
        sha256 = read.sha256;
        ASSERT_TRUE(copy->takeValues(read));
    }
    ASSERT_TRUE(brought());
    EXPECT_TRUE(isSound());
    const std::optional<TakenFile> taken = m_office->takenFile(sha256).value();
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->values, 2);
    EXPECT_EQ(value(*m_office, u"m2"_s, 2017), 5.0);
    ASSERT_TRUE(m_office->giveBackValues(*taken));
    EXPECT_EQ(value(*m_office, u"m2"_s, 2017), std::nullopt);
}

TEST_P(CopyTest, whatLiesInAPeriodThatWasClosedMeanwhileWaitsForANameAndAReason)
{
    {
        const auto copy = away();
        ASSERT_TRUE(record(*copy, entry(u"m1"_s, 2017, 30.0)) && record(*copy, entry(u"m1"_s, 2018, 31.0)));
    }
    ASSERT_TRUE(colleague()->closePeriod(year(2017)));
    const CopyComparison comparison = compared();
    const BroughtChange& closed = comparison.changes.front();
    EXPECT_EQ(closed.effect, BroughtEffect::Refused);
    EXPECT_TRUE(closed.waitsForReopening);
    EXPECT_TRUE(closed.reason.contains(u"李四"_s)) << closed.reason.toStdString();
    const BroughtBack without = m_office->bringBack(m_changes, {}, comparison).value();
    EXPECT_EQ(without.added, 1);
    EXPECT_EQ(without.refused, 1);
    EXPECT_EQ(value(*m_office, u"m1"_s, 2017), 20.0);
    const BringingRequest nameless{ReopeningRequest{u" "_s, u"补报"_s}, {}, {}};
    EXPECT_EQ(brought(nameless).error().code, ErrorCode::InvalidInput);
    const BringingRequest request{ReopeningRequest{u"王处长"_s, u"补报"_s}, {}, {}};
    EXPECT_EQ(brought(request)->added, 1) << "what was left out before can be brought later";
    EXPECT_EQ(value(*m_office, u"m1"_s, 2017), 30.0);
    EXPECT_TRUE(m_office->isClosed(year(2017))) << "and is closed again";
    EXPECT_TRUE(m_office->auditCsv()->contains("王处长"));
    EXPECT_TRUE(isSound());
}

TEST_P(CopyTest, aPeriodReopenedAwayIsReopenedForItsFigures)
{
    ASSERT_TRUE(m_office->closePeriod(year(2017)));
    {
        const auto copy = away();
        ASSERT_TRUE(copy->reopenPeriod(year(2017), u"王处长"_s, u"补报"_s));
        ASSERT_TRUE(record(*copy, entry(u"m1"_s, 2017, 30.0)));
        ASSERT_TRUE(copy->closePeriod(year(2017)));
    }
    EXPECT_EQ(brought()->added, 3);
    EXPECT_EQ(value(*m_office, u"m1"_s, 2017), 30.0);
    EXPECT_TRUE(m_office->isClosed(year(2017)));
    EXPECT_TRUE(isSound());
    EXPECT_FALSE(compared().bringsAnything());
}

TEST_P(CopyTest, whoeverWroteSinceTheDryRunIsNotOverwrittenAndTheNewDryRunIsShown)
{
    ASSERT_TRUE(record(*away(), entry(u"m1"_s, 2017, 30.0)));
    const CopyComparison comparison = compared();
    const auto other = colleague();
    ASSERT_TRUE(record(*other, entry(u"m3"_s, 2017, 1.0)));
    ASSERT_TRUE(record(*other, entry(u"m1"_s, 2017, 40.0)));
    const QString before = other->fingerprint().value();
    const BroughtBack moved = m_office->bringBack(m_changes, {}, comparison).value();
    ASSERT_TRUE(moved.moved);
    EXPECT_EQ(moved.added, 0);
    EXPECT_EQ(moved.moved->count(BroughtEffect::Conflict), 1);
    EXPECT_EQ(other->fingerprint().value(), before);
    ASSERT_TRUE(m_office->bringBack(m_changes, {{}, {}, BroughtChoice::Mine}, *moved.moved));
    EXPECT_EQ(value(*m_office, u"m1"_s, 2017), 30.0);
}

TEST_P(CopyTest, whatOthersDoElsewhereMeanwhileIsInNobodysWay)
{
    ASSERT_TRUE(record(*away(), entry(u"m1"_s, 2017, 30.0)));
    const CopyComparison comparison = compared();
    ASSERT_TRUE(record(*colleague(), entry(u"m3"_s, 2017, 1.0)));
    EXPECT_EQ(m_office->bringBack(m_changes, {}, comparison)->added, 1);
    EXPECT_EQ(value(*m_office, u"m3"_s, 2017), 1.0);
}

TEST_P(CopyTest, aProgramThatEndsAfterTheDryRunHasWrittenNothing)
{
    ASSERT_TRUE(record(*away(), entry(u"m1"_s, 2017, 30.0)));
    const QString before = m_office->fingerprint().value();
    const CopyComparison comparison = compared();
    m_office.reset();
    m_office = m_place.open(m_catalogue, m_clock, u"张三"_s).value();
    EXPECT_EQ(m_office->fingerprint().value(), before);
    EXPECT_EQ(compared().changes, comparison.changes);
    EXPECT_EQ(brought()->added, 1);
}

TEST_P(CopyTest, aFailureInTheMiddleLeavesNothing)
{
    ObservationEntry first = entry(u"m1"_s, 2016, 10.0);
    first.baseline = true;
    ASSERT_TRUE(m_office->record(std::vector{first}));
    {
        // The starting value moves from 2016 to 2017, in two cells.
        const auto copy = away();
        first.baseline = false;
        ObservationEntry second = entry(u"m1"_s, 2017, 20.0);
        second.baseline = true;
        ASSERT_TRUE(copy->record(std::vector{first, second}));
        ASSERT_TRUE(record(*copy, entry(u"m2"_s, 2017, 5.0)));
    }
    ObservationEntry theirs = entry(u"m1"_s, 2016, 11.0);
    theirs.baseline = true;
    ASSERT_TRUE(record(*colleague(), theirs));
    ASSERT_TRUE(m_office->refresh());
    const QString before = m_office->fingerprint().value();
    const Result<BroughtBack> done = brought({{}, {}, BroughtChoice::Theirs});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Refused);
    EXPECT_EQ(m_office->fingerprint().value(), before);
    EXPECT_EQ(value(*m_office, u"m2"_s, 2017), std::nullopt);
    EXPECT_TRUE(brought({{}, {}, BroughtChoice::Mine}));
    EXPECT_TRUE(isSound());
}

INSTANTIATE_TEST_SUITE_P(Engines, CopyTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
