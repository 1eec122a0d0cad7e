// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the database itself lets an officer do who comes with psql instead of the program: every statement is
// tried as every role, and afterwards the content is what it was.
#include "core/store/serverrights.h"

#include "core/workspace/sharedworkspace.h"
#include "tests/core/store/serverofficers.h"

#include <QSignalSpy>
#include <QVariant>

#include <algorithm>

namespace milepost {
namespace {

class ServerRightsTest : public ServerOfficersFixture
{};

TEST_F(ServerRightsTest, everyTableHasItsRules)
{
    const Result<QVariant> loose =
        m_owner->database().scalar(u"SELECT string_agg(relname, ' ') FROM pg_class WHERE relnamespace = "
                                   u"CAST('milepost' AS regnamespace) AND "
                                   "relkind = 'r' AND NOT relrowsecurity"_s);
    ASSERT_TRUE(loose);
    EXPECT_EQ(loose->toString(), QString());
}

TEST_F(ServerRightsTest, whoHasNoRightSeesNothing)
{
    const Result<std::unique_ptr<Workspace>> opened = m_place->open(m_catalogue, m_clock, kNobody);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Refused);
    EXPECT_TRUE(opened.error().message.contains(u"no right"_s)) << opened.error().message.toStdString();
    const std::vector<StoredTable> tables = storedTables(m_owner->database()).value();
    for (const StoredTable& table : tables)
        EXPECT_FALSE(tryAs(kNobody, {u"SELECT * FROM milepost.%1"_s.arg(table.name)}))
            << table.name.toStdString();
}

TEST_F(ServerRightsTest, everyOfficerReadsEverything)
{
    for (const QString& login : {kReader, kEditor, kCloser, kAdministrator}) {
        const auto workspace = openAs(login);
        EXPECT_EQ(*workspace->fingerprint(), content()) << login.toStdString();
        EXPECT_TRUE(workspace->verify()->isSound());
        EXPECT_EQ(workspace->author(), login);
    }
}

TEST_F(ServerRightsTest, eachDoesWhatItsRoleIsFor)
{
    EXPECT_TRUE(recordAs(kEditor, m_plan, k2017));
    EXPECT_TRUE(recordAs(kAdministrator, m_other, k2017));
    EXPECT_TRUE(openAs(kCloser)->closePeriod(Period(PeriodKind::Year, 2015), u"520000"_s));
    EXPECT_TRUE(
        openAs(kCloser)->reopenPeriod(Period(PeriodKind::Year, 2015), u"张三"_s, u"x"_s, u"520000"_s));
    EXPECT_TRUE(openAs(kAdministrator)->setBands({1.2, 0.9, 0.5}));
    EXPECT_TRUE(openAs(kEditor)->setSetting(u"comparisons"_s, u"[]"_s));
    const auto editor = openAs(kEditor);
    EXPECT_TRUE(editor->attachEvidence(measure(m_plan), k2017, u"b.txt"_s, "b"));
    EXPECT_TRUE(editor->withdrawPlan(m_plan));
    EXPECT_TRUE(editor->reinstatePlan(m_plan));
    EXPECT_TRUE(editor->verify()->isSound());
    EXPECT_EQ(openAs(kReader)->history(measure(m_plan), k2017)->back().author, kEditor);
}

TEST_F(ServerRightsTest, theProgramSaysWhenARoleIsNotForIt)
{
    const QString before = content();
    const QList<Result<void>> refusals{
        recordAs(kReader, m_plan, k2017),
        recordAs(kCloser, m_plan, k2017),
        recordAs(kEditor, m_other, k2017),
        openAs(kEditor)->closePeriod(k2017, u"520000"_s),
        openAs(kCloser)->closePeriod(k2017, u"460000"_s),
        openAs(kCloser)->closePeriod(k2017),
        openAs(kEditor)->setBands({1.2, 0.9, 0.5}),
        openAs(kEditor)->withdrawPlan(m_other),
        openAs(kEditor)->reopenPeriod(Period(PeriodKind::Year, 2014), u"张三"_s, u"x"_s),
    };
    for (qsizetype at = 0; at < refusals.size(); ++at) {
        ASSERT_FALSE(refusals[at]) << at;
        EXPECT_EQ(refusals[at].error().code, ErrorCode::Refused) << at;
        EXPECT_TRUE(refusals[at].error().message.contains(u"no right"_s))
            << at << refusals[at].error().message.toStdString();
    }
    EXPECT_EQ(content(), before);
}

/// Whatever a role may not do in the window it cannot do with a statement either.
TEST_F(ServerRightsTest, noStatementOnAnyTableChangesWhatTheWindowWouldNot)
{
    const QString before = content();
    const std::vector<StoredTable> tables = storedTables(m_owner->database()).value();
    for (const QString& login : {kReader, kEditor, kCloser, kAdministrator, kNobody}) {
        Database database = connectAs(login);
        for (const StoredTable& table : tables) {
            const QString name = u"milepost."_s + table.name;
            QStringList statements{u"DELETE FROM "_s + name,
                                   u"TRUNCATE %1 CASCADE"_s.arg(name),
                                   u"INSERT INTO %1 SELECT * FROM %1"_s.arg(name),
                                   u"INSERT INTO %1 DEFAULT VALUES"_s.arg(name),
                                   u"DROP TABLE %1 CASCADE"_s.arg(name),
                                   u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(name),
                                   u"ALTER TABLE %1 DISABLE ROW LEVEL SECURITY"_s.arg(name)};
            for (const StoredColumn& column : table.columns) {
                const QString other = column.type == StoredColumn::Type::Text    ? u"'withdrawn'"_s
                                      : column.type == StoredColumn::Type::Bytes ? u"''"_s
                                                                                 : u"7"_s;
                statements.append(u"UPDATE %1 SET %2 = %3"_s.arg(name, column.name, other));
            }
            for (const QString& statement : std::as_const(statements))
                static_cast<void>(tryOn(database, {statement}));
            ASSERT_EQ(content(), before) << login.toStdString() << " on " << table.name.toStdString();
        }
    }
}

TEST_F(ServerRightsTest, anAdministratorGivesAndTakesRightsAndTheChainTellsOfIt)
{
    const QString address = TestServer::as(m_place->path(), kAdministrator);
    const auto shared = SharedWorkspace::open(address, m_clock).value();
    const OfficerRight right{kNobody, OfficerRole::Editor, u"460000"_s};
    ASSERT_TRUE(shared->grant(right));
    EXPECT_TRUE(recordAs(kNobody, m_other, k2017));
    EXPECT_FALSE(recordAs(kNobody, m_plan, k2017));
    const std::vector<OfficerRight> rights = shared->rights().value();
    EXPECT_NE(std::ranges::find(rights, right), rights.end());
    ASSERT_TRUE(shared->revoke(right));
    EXPECT_FALSE(m_place->open(m_catalogue, m_clock, kNobody));
    EXPECT_EQ(shared->revoke(right).error().code, ErrorCode::NotFound);
    EXPECT_EQ(shared->grant({u"unknown"_s, OfficerRole::Reader, {}}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(shared->grant({kReader, OfficerRole::Administrator, u"520000"_s}).error().code,
              ErrorCode::InvalidInput);
    EXPECT_TRUE(openAs(kReader)->auditCsv()->contains("right.grant,right/has_no_right"));
    EXPECT_TRUE(openAs(kReader)->verify()->isSound());
}

TEST_F(ServerRightsTest, theWorkspaceKnowsWhatItsUserMayDo)
{
    const auto editor = openAs(kEditor);
    EXPECT_TRUE(editor->may(OfficerRole::Editor, u"520000"_s));
    EXPECT_FALSE(editor->may(OfficerRole::Editor, u"460000"_s));
    EXPECT_FALSE(editor->may(OfficerRole::Editor)) << "not of all provinces";
    EXPECT_TRUE(editor->mayAnywhere(OfficerRole::Editor));
    EXPECT_FALSE(editor->mayAnywhere(OfficerRole::Closer));
    EXPECT_FALSE(editor->may(OfficerRole::Administrator));
    EXPECT_FALSE(openAs(kReader)->mayAnywhere(OfficerRole::Editor));
    EXPECT_TRUE(openAs(kAdministrator)->may(OfficerRole::Closer, u"460000"_s));
    const auto owner =
        Workspace::open(m_place->path(), Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
    EXPECT_TRUE(owner->may(OfficerRole::Administrator));
    QSignalSpy told(editor.get(), &Workspace::rightsChanged);
    const auto shared =
        SharedWorkspace::open(TestServer::as(m_place->path(), kAdministrator), m_clock).value();
    ASSERT_TRUE(shared->grant({kEditor, OfficerRole::Editor, u"460000"_s}));
    ASSERT_TRUE(editor->refresh());
    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(editor->may(OfficerRole::Editor, u"460000"_s));
}

TEST_F(ServerRightsTest, onlyAnAdministratorGivesRights)
{
    for (const QString& login : {kReader, kEditor, kCloser}) {
        const auto shared = SharedWorkspace::open(TestServer::as(m_place->path(), login), m_clock).value();
        const Result<void> granted = shared->grant({login, OfficerRole::Administrator, {}});
        ASSERT_FALSE(granted);
        EXPECT_EQ(granted.error().code, ErrorCode::Refused);
        EXPECT_EQ(shared->rights()->size(), 1U) << "others' rights are not for everybody";
    }
}

TEST_F(ServerRightsTest, provisioningTwiceDoesNoHarm)
{
    const QString before = content();
    const Result<Provisioned> again = SharedWorkspace::provision(m_place->path(), {}, m_clock);
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    const QString database = m_owner->database().scalar(u"SELECT current_database()::TEXT"_s)->toString();
    EXPECT_EQ(again->roles, (QStringList{database + u"_readers"_s, database + u"_writers"_s}));
    EXPECT_EQ(again->formatBefore, again->format);
    EXPECT_EQ(content(), before);
    EXPECT_TRUE(recordAs(kEditor, m_plan, k2017));
    EXPECT_FALSE(recordAs(kReader, m_plan, k2017));
}

TEST_F(ServerRightsTest, aCopiedDatabaseGetsRolesOfItsOwn)
{
    // The workspace of a test is a copy: until it is provisioned it shares the roles of what it was copied
    // from.
    ASSERT_TRUE(m_owner->database().execute(
        u"UPDATE server_state SET readers = 'workspace_template_readers', writers = "
        "'workspace_template_writers'"_s));
    ASSERT_TRUE(
        m_owner->database().execute(u"GRANT USAGE ON SCHEMA milepost TO workspace_template_readers"_s));
    ASSERT_TRUE(SharedWorkspace::provision(m_place->path(), {}, m_clock));
    const auto value = [this](const QString& sql) {
        return m_owner->database().scalar(sql).value().toString();
    };
    EXPECT_EQ(value(u"SELECT readers FROM server_state"_s),
              value(u"SELECT current_database() || '_readers'"_s));
    EXPECT_EQ(
        value(u"SELECT has_schema_privilege('workspace_template_readers', 'milepost', 'usage')::TEXT"_s),
        u"false"_s);
    EXPECT_EQ(value(u"SELECT array_to_string(s.setconfig, ' ') FROM pg_db_role_setting s JOIN pg_database d "
                    "ON d.oid = s.setdatabase WHERE d.datname = current_database()"_s),
              u"idle_in_transaction_session_timeout=5min"_s);
    EXPECT_TRUE(recordAs(kEditor, m_plan, k2017)) << "who had a right has it still";
    EXPECT_FALSE(recordAs(kReader, m_plan, k2017));
    EXPECT_TRUE(openAs(kReader));
}

/// As after pg_restore on a server that never knew the officers' roles.
TEST_F(ServerRightsTest, provisioningLetsInWhoHasARightAfterAMoveToAnotherServer)
{
    for (const QString& login : {kReader, kEditor, kAdministrator}) {
        ASSERT_TRUE(m_owner->database().execute(
            u"DO $$ BEGIN EXECUTE (SELECT format('REVOKE %I, %I FROM %I', readers, writers, '%1') FROM "
            "server_state); END $$"_s.arg(login)));
    }
    ASSERT_FALSE(m_place->open(m_catalogue, m_clock, kReader));
    ASSERT_TRUE(SharedWorkspace::provision(m_place->path(), {}, m_clock));
    EXPECT_TRUE(recordAs(kEditor, m_plan, k2017));
    EXPECT_TRUE(openAs(kAdministrator)->setBands({1.2, 0.9, 0.5}));
    EXPECT_TRUE(openAs(kReader));
    EXPECT_FALSE(recordAs(kReader, m_plan, k2017)) << "to read, and no more";
}

TEST_F(ServerRightsTest, aRightIsGivenForAProvinceOnly)
{
    const auto shared =
        SharedWorkspace::open(TestServer::as(m_place->path(), kAdministrator), m_clock).value();
    for (const QString& typed : {u"Guizhou"_s, u"52000"_s, u"5200000"_s}) {
        const Result<void> granted = shared->grant({kNobody, OfficerRole::Editor, typed});
        ASSERT_FALSE(granted) << typed.toStdString();
        EXPECT_EQ(granted.error().code, ErrorCode::InvalidInput);
        EXPECT_TRUE(granted.error().message.contains(typed)) << granted.error().message.toStdString();
    }
    // One that was given before can still be taken.
    ASSERT_TRUE(m_owner->database().execute(u"SELECT grant_right('has_no_right', 'editor', '52000')"_s));
    EXPECT_TRUE(shared->revoke({kNobody, OfficerRole::Editor, u"52000"_s}));
}

TEST_F(ServerRightsTest, aFileMovesToTheServerAndBackUnchanged)
{
    const TestPlace file(Engine::Sqlite);
    ASSERT_TRUE(openAs(kReader)->backup(file.path()));
    const QString address = TestServer::ofThisRun().takeDatabase();
    const Result<Provisioned> moved = SharedWorkspace::provision(address, {file.path(), {kEditor}}, m_clock);
    ASSERT_TRUE(moved) << moved.error().message.toStdString() << moved.error().detail.toStdString();
    EXPECT_EQ(moved->formatBefore, 0);
    EXPECT_EQ(moved->fingerprint, content());
    const auto there = Workspace::open(TestServer::as(address, kEditor), Workspace::OpenMode::MustExist,
                                       m_catalogue, m_clock)
                           .value();
    EXPECT_TRUE(there->record(std::vector{entry(m_plan, k2017, 1.0)}))
        << "numbers go on where the file's ended";
    EXPECT_TRUE(there->verify()->isSound());
    EXPECT_EQ(SharedWorkspace::provision(address, {file.path(), {}}, m_clock).error().code,
              ErrorCode::Refused)
        << "what is there is not mixed with something else";
    TestServer::ofThisRun().giveBack(address);
}

} // namespace
} // namespace milepost
