// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serveraddress.h"
#include "core/catalogue/catalogue.h"
#include "core/store/serverrights.h"
#include "core/store/storedtables.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/testserver.h"

#include <gtest/gtest.h>

namespace milepost {

using namespace Qt::StringLiterals;

inline const QString kReader = u"only_reads"_s;
inline const QString kEditor = u"edits_520000"_s;
inline const QString kCloser = u"closes_520000"_s;
inline const QString kAdministrator = u"administers"_s;
inline const QString kNobody = u"has_no_right"_s;
inline const Period k2016(PeriodKind::Year, 2016);
inline const Period k2017(PeriodKind::Year, 2017);

/// Two plans of two provinces, 520000 and 460000, with something in every table, and one officer of each
/// kind.
class ServerOfficersFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!TestServer::isInstalled())
            GTEST_SKIP() << "PostgreSQL is not installed.";
        m_place = std::make_unique<TestPlace>(Engine::Postgres);
        m_owner = m_place->openStore();
        makeOfficers();
        fill();
    }

    void TearDown() override
    {
        if (!m_owner)
            return;
        EXPECT_TRUE(m_owner->database().execute(
            u"DELETE FROM rights WHERE login LIKE '%\\_%' OR login = 'administers'"_s));
        // Roles are the server's, and the database of the next test has the same.
        for (const QString& login : {kReader, kEditor, kCloser, kAdministrator, kNobody}) {
            EXPECT_TRUE(m_owner->database().execute(
                u"DO $$ BEGIN EXECUTE (SELECT format('REVOKE %I, %I FROM %1', readers, writers) FROM server_state); END $$"_s
                    .arg(login)));
        }
    }

    void makeOfficers()
    {
        // A database provisioned itself turns strangers away at the door; here they are let in, to see what
        // the tables keep from them.
        EXPECT_TRUE(m_owner->database().execute(
            u"DO $$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO PUBLIC', current_database()); END $$"_s));
        for (const QString& login : {kReader, kEditor, kCloser, kAdministrator, kNobody}) {
            EXPECT_TRUE(m_owner->database().execute(
                u"DO $$ BEGIN CREATE ROLE %1 LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s.arg(
                    login)));
        }
        for (const OfficerRight& right : {OfficerRight{kReader, OfficerRole::Reader, {}},
                                          OfficerRight{kEditor, OfficerRole::Editor, u"520000"_s},
                                          OfficerRight{kCloser, OfficerRole::Closer, u"520000"_s},
                                          OfficerRight{kAdministrator, OfficerRole::Administrator, {}}})
            ASSERT_TRUE(grantRight(m_owner->database(), right));
    }

    void fill()
    {
        const auto workspace = m_place->open(m_catalogue, m_clock).value();
        m_plan = workspace->importPlan(samplePlan()).value().plan;
        m_other = workspace->importPlan(otherSamplePlan()).value().plan;
        ASSERT_TRUE(workspace->attachDocument(m_plan, sampleText()));
        ASSERT_TRUE(workspace->record(std::vector{entry(m_plan, k2016, 5.0), entry(m_other, k2016, 6.0)}));
        ASSERT_TRUE(workspace->attachEvidence(measure(m_plan), k2016, u"a.txt"_s, "a"));
        const StatusEntry report{
            {m_plan, WorkItem::Kind::Task, u"a1.t1"_s}, WorkState::InProgress, 40.0, {}, {}};
        ASSERT_TRUE(workspace->recordStatus(std::span(&report, 1)));
        ASSERT_TRUE(workspace->setBands({1.1, 0.9, 0.5}));
        ASSERT_TRUE(workspace->closePeriod(Period(PeriodKind::Year, 2014)));
    }

    MeasureId measure(const PlanId& plan) const { return MeasureId(plan.toString() + u"/m1"_s); }

    ObservationEntry entry(const PlanId& plan, const Period& period, double value) const
    {
        ObservationEntry result = noDataEntry(measure(plan), period);
        result.value = value;
        return result;
    }

    std::unique_ptr<Workspace> openAs(const QString& login) const
    {
        return m_place->open(m_catalogue, m_clock, login).value();
    }

    Result<void> recordAs(const QString& login, const PlanId& plan, const Period& period) const
    {
        const auto recorded = openAs(login)->record(std::vector{entry(plan, period, 7.0)});
        return recorded ? Result<void>() : Result<void>(recorded.error());
    }

    Database connectAs(const QString& login) const
    {
        const QString address = TestServer::as(m_place->path(), login);
        return Database::connect(*ServerAddress::parse(address), {}, Database::Access::ReadWrite).value();
    }

    /// Runs the statements as psql would, in one transaction.
    Result<void> tryAs(const QString& login, const QStringList& statements) const
    {
        Database database = connectAs(login);
        return tryOn(database, statements);
    }

    static Result<void> tryOn(Database& database, const QStringList& statements)
    {
        if (Result<void> begun = database.execute(u"BEGIN"_s); !begun)
            return begun;
        Result<void> done = database.executeAll(statements);
        // What waits for the end is asked before it, for COMMIT would not say.
        if (done)
            done = database.execute(u"SET CONSTRAINTS ALL IMMEDIATE"_s);
        static_cast<void>(database.execute(done ? u"COMMIT"_s : u"ROLLBACK"_s));
        return done;
    }

    QString content() const { return contentFingerprint(m_owner->database()).value(); }

    Catalogue m_catalogue = Catalogue::load().value();
    FixedClock m_clock;
    std::unique_ptr<TestPlace> m_place;
    std::unique_ptr<Store> m_owner;
    PlanId m_plan;
    PlanId m_other;
};

} // namespace milepost
