// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/progressschema.h"

#include "core/store/migrator.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "tests/support/engines.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QVariant>

#include <algorithm>
#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// How many of the steps come before the one that adds the sheet's tables.
size_t stepsBefore()
{
    const QStringList statements = schema::progressTables();
    size_t place = 0;
    while (place < schema::migrations().size() && schema::migrations()[place].statements != statements)
        ++place;
    return place;
}

TEST(ProgressSchemaTest, keepsTheValuesOfAnOlderFile)
{
    ASSERT_LT(stepsBefore(), schema::migrations().size());
    Result<Database> database = Database::openInMemory();
    ASSERT_TRUE(database);
    const Migrator::Backup noBackup = [](Database&, int) { return Result<void>(); };
    ASSERT_TRUE(Migrator(schema::migrations().first(stepsBefore()), noBackup).migrate(*database));
    ASSERT_TRUE(database->executeAll(
        {u"PRAGMA foreign_keys = OFF"_s,
         u"INSERT INTO observations (measure_id, period, value, entered, status, baseline, origin, source, "
         "note, author, recorded_at) VALUES ('m', '2017', 5.0, '5', 'A', 0, 'entered', '', 'n', 'a', "
         "'2017-07-01T00:00:00.000Z')"_s}));
    ASSERT_TRUE(Migrator(schema::migrations(), noBackup).migrate(*database));
    EXPECT_EQ(database->scalar(u"SELECT note || value || reason || '.' FROM observations"_s)->toString(),
              u"n5.0."_s);
    EXPECT_FALSE(database->execute(u"UPDATE observations SET reason = 'x'"_s));
}

class ProgressTablesTest : public testing::TestWithParam<Engine>
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

    Observation observation(const QString& period) const
    {
        Observation result;
        result.measure = MeasureId(m_plan.toString() + u"/m1"_s);
        result.period = *Period::parse(period);
        result.value = 1.0;
        result.author = u"张三"_s;
        result.reason = u"口径调整"_s;
        result.recordedAt = m_moment;
        return result;
    }
    Evidence evidence() const
    {
        Evidence result;
        result.measure = observation(u"2017"_s).measure;
        result.period = Period(PeriodKind::Quarter, 2017, 3);
        result.name = u"a.pdf"_s;
        result.size = 3;
        result.sha256 = QString(64, u'a');
        result.author = u"张三"_s;
        result.recordedAt = m_moment;
        return result;
    }

    const PlanId m_plan = PlanId(u"520000-12345678"_s);
    const QDateTime m_moment = QDateTime(QDate(2017, 7, 1), QTime(9, 30), Qt::UTC);
    TestPlace m_place{GetParam()};
    std::unique_ptr<Store> m_store;
};

TEST_P(ProgressTablesTest, keepsTheReasonOfAValue)
{
    const Observation kept = observation(u"2017"_s);
    ASSERT_TRUE(m_store->observations().append(kept));
    EXPECT_EQ((*m_store->observations().current(kept.measure, kept.period))->reason, kept.reason);
}

TEST_P(ProgressTablesTest, theDatabaseItselfRefusesAClosedPeriod)
{
    const ClosedPeriod half{Period(PeriodKind::HalfYear, 2017, 2), u"张三"_s, m_moment};
    ASSERT_TRUE(m_store->closedPeriods().insert(half));
    for (const QString& inside : {u"2017H2"_s, u"2017Q3"_s, u"2017-12"_s})
        EXPECT_FALSE(m_store->observations().append(observation(inside))) << inside.toStdString();
    for (const QString& outside : {u"2017"_s, u"2017H1"_s, u"2017Q2"_s, u"2018-07"_s})
        EXPECT_TRUE(m_store->observations().append(observation(outside))) << outside.toStdString();
    ASSERT_TRUE(m_store->evidence().storeContent(evidence().sha256, "abc"));
    EXPECT_FALSE(m_store->evidence().append(evidence(), {}));
    const Result<std::vector<ClosedPeriod>> closed = m_store->closedPeriods().all();
    ASSERT_EQ(closed->size(), 1U);
    EXPECT_EQ(closed->front().period, half.period);
    EXPECT_EQ(closed->front().at, m_moment);
    ASSERT_TRUE(m_store->closedPeriods().remove(half.period, {}));
    EXPECT_TRUE(m_store->observations().append(observation(u"2017Q3"_s)));
    EXPECT_TRUE(m_store->evidence().append(evidence(), {}));
}

TEST_P(ProgressTablesTest, theDatabaseItselfRefusesAPeriodClosedForTheProvinceOfThePlan)
{
    const Period year(PeriodKind::Year, 2017);
    ASSERT_TRUE(m_store->closedPeriods().insert({year, u"张三"_s, m_moment, u"460000"_s}));
    EXPECT_TRUE(m_store->observations().append(observation(u"2017-01"_s)));
    ASSERT_TRUE(m_store->closedPeriods().insert({year, u"张三"_s, m_moment, samplePlan().plan.provinceCode}));
    EXPECT_FALSE(m_store->observations().append(observation(u"2017-02"_s)));
    ASSERT_TRUE(m_store->evidence().storeContent(evidence().sha256, "abc"));
    EXPECT_FALSE(m_store->evidence().append(evidence(), {}));
    EXPECT_EQ(m_store->closedPeriods().all()->size(), 2U);
}

TEST(ClosingSchemaTest, whatWasClosedBeforeStaysClosedForAll)
{
    const auto steps = std::ranges::find_if(schema::migrations(), [](const Migration& step) {
        return step.statements == schema::closingsByProvince();
    });
    ASSERT_NE(steps, schema::migrations().end());
    Result<Database> database = Database::openInMemory();
    ASSERT_TRUE(database);
    const Migrator::Backup noBackup = [](Database&, int) { return Result<void>(); };
    const auto before = static_cast<size_t>(steps - schema::migrations().begin());
    ASSERT_TRUE(Migrator(schema::migrations().first(before), noBackup).migrate(*database));
    ASSERT_TRUE(database->execute(
        u"INSERT INTO closed_periods (covered, period, closed_by, closed_at) VALUES ('2017-01', '2017', 'a', "
        "'2018-01-01T00:00:00.000Z')"_s));
    ASSERT_TRUE(Migrator(schema::migrations(), noBackup).migrate(*database));
    EXPECT_EQ(database->scalar(u"SELECT covered || period || province || closed_by FROM closed_periods"_s)
                  ->toString(),
              u"2017-012017a"_s);
}

TEST_P(ProgressTablesTest, reopeningOnePeriodLeavesTheOthersClosed)
{
    const Period year(PeriodKind::Year, 2017);
    const Period quarter(PeriodKind::Quarter, 2017, 1);
    ASSERT_TRUE(m_store->closedPeriods().insert({year, u"张三"_s, m_moment}));
    ASSERT_TRUE(m_store->closedPeriods().insert({quarter, u"张三"_s, m_moment}));
    ASSERT_TRUE(m_store->closedPeriods().remove(year, {}));
    EXPECT_FALSE(m_store->observations().append(observation(u"2017-02"_s)));
    EXPECT_TRUE(m_store->observations().append(observation(u"2017"_s)));
}

TEST_P(ProgressTablesTest, keepsAContentOnceAndTakesEvidenceOutByAFurtherRow)
{
    EvidenceRepository& repository = m_store->evidence();
    ASSERT_TRUE(repository.storeContent(evidence().sha256, "abc"));
    ASSERT_TRUE(repository.storeContent(evidence().sha256, "abc"));
    const Result<EvidenceId> first = repository.append(evidence(), {});
    ASSERT_TRUE(first);
    ASSERT_EQ(repository.standing()->size(), 1U);
    EXPECT_EQ(repository.standing()->front().name, u"a.pdf"_s);
    EXPECT_EQ(**repository.content(evidence().sha256), QByteArray("abc"));
    ASSERT_TRUE(repository.append(evidence(), *first));
    EXPECT_TRUE(repository.standing()->empty());
    EXPECT_FALSE(repository.append(evidence(), *first)) << "taken out twice";
    EXPECT_EQ(**repository.content(evidence().sha256), QByteArray("abc"));
    EXPECT_FALSE(m_store->database().execute(u"DELETE FROM evidence"_s));
    EXPECT_FALSE(m_store->database().execute(u"UPDATE evidence_files SET content = "_s +
                                             byteLiteral(GetParam(), u"00"_s)));
}

TEST_P(ProgressTablesTest, readsASettingByTheBeginningOfItsName)
{
    ASSERT_TRUE(m_store->settings().setValue(u"a/1"_s, u"x"_s));
    ASSERT_TRUE(m_store->settings().setValue(u"a/2"_s, u"y"_s));
    ASSERT_TRUE(m_store->settings().setValue(u"b/1"_s, u"z"_s));
    const Result<QHash<QString, QString>> values = m_store->settings().valuesWithPrefix(u"a/"_s);
    ASSERT_TRUE(values);
    EXPECT_EQ(*values, (QHash<QString, QString>{{u"1"_s, u"x"_s}, {u"2"_s, u"y"_s}}));
}

INSTANTIATE_TEST_SUITE_P(On, ProgressTablesTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
