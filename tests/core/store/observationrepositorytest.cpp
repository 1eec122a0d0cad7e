// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationrepository.h"

#include "core/store/store.h"
#include "tests/support/engines.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class ObservationRepositoryTest : public testing::TestWithParam<Engine>
{
protected:
    void SetUp() override
    {
        m_store = m_place.openStore();
        const ParsedPlan plan = samplePlan();
        const PlanHeader header{
            m_plan,   PlanState::Active, plan.plan.title, plan.plan.provinceCode, plan.source.sha256,
            m_moment, u"张三"_s};
        ASSERT_TRUE(m_store->plans().insert(header, plan));
    }

    Observation observation(double value) const
    {
        Observation result;
        result.measure = MeasureId(m_plan.toString() + u"/m1"_s);
        result.period = Period(PeriodKind::Year, 2016);
        result.value = value;
        result.author = u"张三"_s;
        result.recordedAt = m_moment;
        return result;
    }

    ObservationRepository& repository() { return m_store->observations(); }

    const PlanId m_plan = PlanId(u"520000-12345678"_s);
    const QDateTime m_moment = QDateTime(QDate(2017, 7, 1), QTime(9, 30), Qt::UTC);
    TestPlace m_place{GetParam()};
    std::unique_ptr<Store> m_store;
};

TEST_P(ObservationRepositoryTest, numbersRevisionsInOrder)
{
    const Result<ObservationId> first = repository().append(observation(1.0));
    ASSERT_TRUE(first) << first.error().detail.toStdString();
    Observation second = observation(2.0);
    second.supersedes = *first;
    const Result<ObservationId> next = repository().append(second);
    ASSERT_TRUE(next);
    EXPECT_GT(*next, *first);
    EXPECT_EQ((*repository().current(second.measure, second.period))->value, 2.0);
    EXPECT_EQ(repository().history(second.measure, second.period)->size(), 2U);
    EXPECT_EQ(repository().ofMeasure(second.measure)->size(), 2U);
}

TEST_P(ObservationRepositoryTest, givesWhatCameSince)
{
    Observation first = observation(1.5);
    first.baseline = true;
    first.status = ObservationStatus::Provisional;
    const Result<ObservationId> id = repository().append(first);
    Observation emptied = observation(0.0);
    emptied.value.reset();
    emptied.origin = ObservationOrigin::Published;
    emptied.supersedes = *id;
    ASSERT_TRUE(repository().append(emptied));
    std::vector<ReportedValue> rows;
    QList<bool> withValue;
    const auto read = [&](QByteArrayView measure, const ReportedValue& row, bool hasValue) {
        EXPECT_EQ(measure, first.measure.toString().toUtf8());
        rows.push_back(row);
        withValue.append(hasValue);
    };
    EXPECT_EQ(*repository().forEachAfter(0, read), 2);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(withValue, (QList<bool>{true, false}));
    EXPECT_EQ(rows[0].id, *id);
    EXPECT_EQ(rows[0].value, 1.5);
    EXPECT_EQ(rows[0].period, first.period);
    EXPECT_EQ(rows[0].status, ObservationStatus::Provisional);
    EXPECT_TRUE(rows[0].baseline);
    EXPECT_EQ(rows[1].origin, ObservationOrigin::Published);
    EXPECT_EQ(*repository().forEachAfter(1, read), 2);
    EXPECT_EQ(rows.size(), 3U);
    EXPECT_EQ(*repository().forEachAfter(2, read), 2);
    EXPECT_EQ(rows.size(), 3U);
}

TEST_P(ObservationRepositoryTest, saysWhenAPeriodCannotBeRead)
{
    ignoreReferences(m_store->database());
    ASSERT_TRUE(m_store->database().executeAll(
        {u"INSERT INTO observations (measure_id, period, value, entered, status, baseline, origin, source, "
         "note, author, recorded_at) VALUES ('m', '20x7', 5.0, '5', 'A', 0, 'entered', '', '', 'a', 'b')"_s}));
    EXPECT_FALSE(repository().forEachAfter(0, [](QByteArrayView, const ReportedValue&, bool) {}));
}

TEST_P(ObservationRepositoryTest, isAppendOnly)
{
    ASSERT_TRUE(repository().append(observation(1.0)));
    EXPECT_EQ(m_store->database().execute(u"UPDATE observations SET value = 9.0"_s).error().code,
              ErrorCode::Refused);
    EXPECT_EQ(m_store->database().execute(u"DELETE FROM observations"_s).error().code, ErrorCode::Refused);
    const Observation kept = observation(1.0);
    EXPECT_EQ((*repository().current(kept.measure, kept.period))->value, 1.0);
}

TEST_P(ObservationRepositoryTest, refusesTwoFirstRevisionsOfACell)
{
    ASSERT_TRUE(repository().append(observation(1.0)));
    EXPECT_FALSE(repository().append(observation(2.0)));
}

TEST_P(ObservationRepositoryTest, refusesToSupersedeTwice)
{
    const Result<ObservationId> first = repository().append(observation(1.0));
    Observation next = observation(2.0);
    next.supersedes = *first;
    ASSERT_TRUE(repository().append(next));
    EXPECT_FALSE(repository().append(next));
}

TEST_P(ObservationRepositoryTest, refusesToSupersedeAnotherCell)
{
    const Result<ObservationId> first = repository().append(observation(1.0));
    Observation elsewhere = observation(2.0);
    elsewhere.period = Period(PeriodKind::Year, 2017);
    elsewhere.supersedes = *first;
    EXPECT_FALSE(repository().append(elsewhere));
}

TEST_P(ObservationRepositoryTest, refusesAMeasureThatIsNotThere)
{
    Observation stray = observation(1.0);
    stray.measure = MeasureId(u"520000-12345678/m9"_s);
    const Result<ObservationId> id = repository().append(stray);
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().code, ErrorCode::Refused);
}

INSTANTIATE_TEST_SUITE_P(On, ObservationRepositoryTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
