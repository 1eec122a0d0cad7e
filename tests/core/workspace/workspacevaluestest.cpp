// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QSignalSpy>

#include <gtest/gtest.h>
#include <limits>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class WorkspaceValuesFixture : public testing::Test
{
protected:
    explicit WorkspaceValuesFixture(Engine engine = Engine::Sqlite) : m_place(engine) {}

    void SetUp() override
    {
        Result<std::unique_ptr<Workspace>> opened = m_place.openOnce(m_catalogue, m_clock, u"张三"_s);
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        m_workspace = std::move(*opened);
        ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
        const PlanRecord& plan = m_workspace->plans().front();
        m_turnover = plan.measureId(plan.content.measures[0]);
        m_makerspaces = plan.measureId(plan.content.measures[1]);
    }

    ObservationEntry entry(const MeasureId& measure, int year, double value) const
    {
        ObservationEntry result = noDataEntry(measure, Period(PeriodKind::Year, year));
        result.value = value;
        result.entered = QString::number(value);
        return result;
    }

    Result<std::vector<ObservationId>> record(const std::vector<ObservationEntry>& entries)
    {
        return m_workspace->record(entries);
    }

    std::vector<std::optional<double>> values(const MeasureId& measure) const
    {
        std::vector<std::optional<double>> values;
        for (const Observation& observation : m_workspace->observations(measure))
            values.push_back(observation.value);
        return values;
    }

    size_t revisions(const MeasureId& measure, int year) const
    {
        return m_workspace->history(measure, Period(PeriodKind::Year, year))->size();
    }

    TestPlace m_place;
    Catalogue m_catalogue;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    MeasureId m_turnover;
    MeasureId m_makerspaces;
};

using WorkspaceValuesTest = OnEngine<WorkspaceValuesFixture>;

using Values = std::vector<std::optional<double>>;

TEST_P(WorkspaceValuesTest, recordsWhoWhenAndWhat)
{
    ObservationEntry value = entry(m_turnover, 2016, 1500.0);
    value.entered = u"1500亿"_s;
    value.status = ObservationStatus::Provisional;
    value.source = u"示例公报"_s;
    value.note = u"示例说明"_s;
    const Result<std::vector<ObservationId>> ids = record({value});
    ASSERT_TRUE(ids) << ids.error().detail.toStdString();
    ASSERT_EQ(ids->size(), 1U);
    const std::vector<Observation> stored = m_workspace->observations(m_turnover);
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored[0].id, ids->front());
    EXPECT_EQ(stored[0].value, 1500.0);
    EXPECT_EQ(stored[0].entered, u"1500亿"_s);
    EXPECT_EQ(stored[0].status, ObservationStatus::Provisional);
    EXPECT_EQ(stored[0].source, u"示例公报"_s);
    EXPECT_EQ(stored[0].note, u"示例说明"_s);
    EXPECT_EQ(stored[0].author, u"张三"_s);
    EXPECT_EQ(stored[0].recordedAt, m_clock.now());
    EXPECT_EQ(stored[0].supersedes, std::nullopt);
    EXPECT_EQ(stored[0].origin, ObservationOrigin::Entered);
}

TEST_P(WorkspaceValuesTest, ordersValuesByPeriod)
{
    ASSERT_TRUE(record({entry(m_turnover, 2017, 3.0), entry(m_turnover, 2015, 1.0)}));
    ASSERT_TRUE(record({entry(m_turnover, 2016, 2.0)}));
    EXPECT_EQ(values(m_turnover), (Values{1.0, 2.0, 3.0}));
}

TEST_P(WorkspaceValuesTest, supersedesAndKeepsEveryRevision)
{
    const Result<std::vector<ObservationId>> first = record({entry(m_turnover, 2016, 1500.0)});
    ASSERT_TRUE(first);
    m_clock.set(m_clock.now().addDays(1));
    m_workspace->setAuthor(u"李四"_s);
    const Result<std::vector<ObservationId>> second = record({entry(m_turnover, 2016, 1600.0)});
    ASSERT_TRUE(second);
    EXPECT_EQ(values(m_turnover), (Values{1600.0}));
    const Result<std::vector<Observation>> history =
        m_workspace->history(m_turnover, Period(PeriodKind::Year, 2016));
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 2U);
    EXPECT_EQ((*history)[0].value, 1500.0);
    EXPECT_EQ((*history)[0].author, u"张三"_s);
    // On a server who records is who has connected, whatever is said.
    EXPECT_EQ((*history)[1].author, GetParam() == Engine::Sqlite ? u"李四"_s : u"张三"_s);
    EXPECT_EQ((*history)[1].recordedAt, m_clock.now());
    EXPECT_EQ((*history)[1].supersedes, first->front());
}

TEST_P(WorkspaceValuesTest, tellsNoDataFromZero)
{
    ASSERT_TRUE(record({entry(m_turnover, 2015, 0.0), entry(m_turnover, 2016, 5.0)}));
    ASSERT_TRUE(record({noDataEntry(m_turnover, Period(PeriodKind::Year, 2016))}));
    EXPECT_EQ(values(m_turnover), (Values{0.0}));
    EXPECT_EQ(m_workspace->history(m_turnover, Period(PeriodKind::Year, 2016))->back().value, std::nullopt);
    EXPECT_EQ(revisions(m_turnover, 2016), 2U);
}

TEST_P(WorkspaceValuesTest, undoesAndRedoesByRecordingAgain)
{
    ASSERT_TRUE(record({entry(m_turnover, 2016, 1500.0)}));
    const ObservationEntry before = entryFrom(m_workspace->observations(m_turnover).front());
    ASSERT_TRUE(record({entry(m_turnover, 2016, 1600.0)}));
    ASSERT_TRUE(record({before}));
    EXPECT_EQ(values(m_turnover), (Values{1500.0}));
    EXPECT_EQ(revisions(m_turnover, 2016), 3U);
}

TEST_P(WorkspaceValuesTest, addsNoRevisionWhenNothingChanges)
{
    const Result<std::vector<ObservationId>> first = record({entry(m_turnover, 2016, 1500.0)});
    const Result<std::vector<ObservationId>> again = record({entry(m_turnover, 2016, 1500.0)});
    ASSERT_TRUE(first && again);
    EXPECT_EQ(*first, *again);
    EXPECT_EQ(revisions(m_turnover, 2016), 1U);
}

TEST_P(WorkspaceValuesTest, tellsWhichMeasuresChanged)
{
    QSignalSpy changes(m_workspace.get(), &Workspace::observationsChanged);
    ASSERT_TRUE(record(
        {entry(m_turnover, 2015, 1.0), entry(m_turnover, 2016, 2.0), entry(m_makerspaces, 2016, 3.0)}));
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes[0][0].value<QList<MeasureId>>(), (QList<MeasureId>{m_turnover, m_makerspaces}));
}

TEST_P(WorkspaceValuesTest, keepsTheBaselineMarkButNotOnAnEmptyCell)
{
    ObservationEntry baseline = entry(m_turnover, 2015, 1000.0);
    baseline.baseline = true;
    ASSERT_TRUE(record({baseline}));
    EXPECT_TRUE(m_workspace->observations(m_turnover).front().baseline);
    baseline.value.reset();
    ASSERT_TRUE(record({baseline}));
    EXPECT_FALSE(m_workspace->history(m_turnover, Period(PeriodKind::Year, 2015))->back().baseline);
}

TEST_P(WorkspaceValuesTest, refusesASecondBaselineButMovesTheMarkInOneStep)
{
    ObservationEntry first = entry(m_turnover, 2014, 900.0);
    first.baseline = true;
    ASSERT_TRUE(record({first}));
    ObservationEntry second = entry(m_turnover, 2015, 1000.0);
    second.baseline = true;
    const Result<std::vector<ObservationId>> refused = record({second});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_EQ(values(m_turnover), (Values{900.0}));
    EXPECT_EQ(revisions(m_turnover, 2015), 0U);

    first.baseline = false;
    ASSERT_TRUE(record({first, second}));
    EXPECT_FALSE(m_workspace->observations(m_turnover)[0].baseline);
    EXPECT_TRUE(m_workspace->observations(m_turnover)[1].baseline);
}

TEST_P(WorkspaceValuesTest, onlyChangesAndBalancesMayBeBelowZero)
{
    EXPECT_FALSE(record({entry(m_turnover, 2016, -1.0)}));
    ParsedPlan plan = otherSamplePlan();
    ASSERT_GE(plan.measures.size(), 2U);
    plan.measures[0].kind = MeasureKind::GrowthRate;
    plan.measures[1].label = u"示例净利润"_s;
    ASSERT_TRUE(m_workspace->importPlan(plan));
    for (const PlanRecord& other : m_workspace->plans()) {
        if (other.content.source.sha256 != plan.source.sha256)
            continue;
        EXPECT_TRUE(record({entry(other.measureId(other.content.measures[0]), 2016, -3.5)}));
        EXPECT_TRUE(record({entry(other.measureId(other.content.measures[1]), 2016, -2.0)}));
    }
    EXPECT_TRUE(record({entry(m_turnover, 2016, 0.0)}));
}

/// Two windows on one file or server.
class TwoWindowsTest : public WorkspaceValuesTest
{
protected:
    void SetUp() override
    {
        m_workspace = open(u"张三"_s);
        ASSERT_TRUE(m_workspace);
        ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
        const PlanRecord& plan = m_workspace->plans().front();
        m_turnover = plan.measureId(plan.content.measures[0]);
        m_makerspaces = plan.measureId(plan.content.measures[1]);
        m_other = open(u"李四"_s);
        ASSERT_TRUE(m_other);
    }

    std::unique_ptr<Workspace> open(const QString& author = {})
    {
        Result<std::unique_ptr<Workspace>> opened = m_place.open(m_catalogue, m_clock, author);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().message.toStdString());
        return opened ? *std::move(opened) : nullptr;
    }

    Result<std::vector<ObservationId>> recordInOther(const ObservationEntry& entry)
    {
        return m_other->record(std::span(&entry, 1));
    }

    std::unique_ptr<Workspace> m_other;
};

TEST_P(TwoWindowsTest, aValueChangedMeanwhileIsNotOverwrittenUnseen)
{
    ASSERT_TRUE(recordInOther(entry(m_turnover, 2016, 7.0)));
    QSignalSpy changes(m_workspace.get(), &Workspace::observationsChanged);
    const Result<std::vector<ObservationId>> refused =
        record({entry(m_makerspaces, 2016, 3.0), entry(m_turnover, 2016, 8.0)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    for (const QString& said : {u"李四"_s, u"recorded 7 at 2026-07-01 17:30"_s, u"your 8 was not"_s})
        EXPECT_TRUE(refused.error().message.contains(said)) << refused.error().message.toStdString();
    EXPECT_EQ(values(m_turnover), (Values{7.0}));
    EXPECT_TRUE(values(m_makerspaces).empty());
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes[0][0].value<QList<MeasureId>>(), QList<MeasureId>{m_turnover});
    EXPECT_TRUE(record({entry(m_turnover, 2016, 8.0)}));
    EXPECT_EQ(revisions(m_turnover, 2016), 2U);
}

TEST_P(TwoWindowsTest, aValueTakenOutMeanwhileIsNoticed)
{
    ASSERT_TRUE(record({entry(m_turnover, 2016, 7.0)}));
    m_other = open();
    ASSERT_TRUE(recordInOther(noDataEntry(m_turnover, Period(PeriodKind::Year, 2016))));
    const Result<std::vector<ObservationId>> refused = record({entry(m_turnover, 2016, 8.0)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_TRUE(values(m_turnover).empty());
}

TEST_P(TwoWindowsTest, theSameValueTwiceAndOtherCellsAreNoConflict)
{
    ASSERT_TRUE(recordInOther(entry(m_turnover, 2016, 7.0)));
    EXPECT_TRUE(record({entry(m_turnover, 2016, 7.0)}));
    EXPECT_TRUE(record({entry(m_turnover, 2017, 9.0)}));
    EXPECT_EQ(revisions(m_turnover, 2016), 1U);
    EXPECT_EQ(values(m_turnover), (Values{7.0, 9.0}));
}

TEST_P(WorkspaceValuesTest, recordsNothingOfAnEmptyList)
{
    QSignalSpy changes(m_workspace.get(), &Workspace::observationsChanged);
    const Result<std::vector<ObservationId>> ids = record({});
    ASSERT_TRUE(ids);
    EXPECT_TRUE(ids->empty());
    EXPECT_EQ(changes.count(), 0);
}

struct BadEntry
{
    const char* name;
    ErrorCode code;
    void (*spoil)(ObservationEntry& entry);
};

void PrintTo(const BadEntry& entry, std::ostream* out)
{
    *out << entry.name;
}

class BadEntryTest : public WorkspaceValuesFixture, public testing::WithParamInterface<BadEntry>
{};

TEST_P(BadEntryTest, isRefusedWithAllThatCameWithIt)
{
    ObservationEntry bad = entry(m_turnover, 2016, 5.0);
    GetParam().spoil(bad);
    QSignalSpy changes(m_workspace.get(), &Workspace::observationsChanged);
    const Result<std::vector<ObservationId>> ids = record({entry(m_makerspaces, 2016, 3.0), bad});
    ASSERT_FALSE(ids);
    EXPECT_EQ(ids.error().code, GetParam().code);
    EXPECT_FALSE(ids.error().message.isEmpty());
    EXPECT_TRUE(values(m_makerspaces).empty());
    EXPECT_EQ(revisions(m_makerspaces, 2016), 0U);
    EXPECT_EQ(changes.count(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, BadEntryTest,
    testing::Values(
        BadEntry{"unknownMeasure", ErrorCode::NotFound,
                 [](ObservationEntry& entry) { entry.measure = MeasureId(u"x/m1"_s); }},
        BadEntry{"infinite", ErrorCode::InvalidInput, [](ObservationEntry& entry) { entry.value = qInf(); }},
        BadEntry{"countBelowZero", ErrorCode::InvalidInput,
                 [](ObservationEntry& entry) { entry.value = -1.0; }},
        BadEntry{"notANumber", ErrorCode::InvalidInput,
                 [](ObservationEntry& entry) { entry.value = qQNaN(); }},
        BadEntry{"noPeriod", ErrorCode::InvalidInput,
                 [](ObservationEntry& entry) { entry.period = Period(); }},
        BadEntry{"fifthQuarter", ErrorCode::InvalidInput,
                 [](ObservationEntry& entry) { entry.period = Period(PeriodKind::Quarter, 2016, 5); }},
        BadEntry{"farFuture", ErrorCode::InvalidInput,
                 [](ObservationEntry& entry) { entry.period = Period(PeriodKind::Year, 2101); }},
        BadEntry{"valueThatIsMissing", ErrorCode::InvalidInput,
                 [](ObservationEntry& entry) { entry.status = ObservationStatus::Missing; }},
        BadEntry{"sameCellTwice", ErrorCode::InvalidInput,
                 [](ObservationEntry& entry) {
                     entry.measure = MeasureId(QString(entry.measure.toString()).replace(u"m1"_s, u"m2"_s));
                 }}),
    [](const auto& row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(On, WorkspaceValuesTest, testing::ValuesIn(enginesHere()), engineName);
INSTANTIATE_TEST_SUITE_P(On, TwoWindowsTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
