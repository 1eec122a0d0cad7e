// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"

#include "core/base/serveraddress.h"
#include "core/store/formatmark.h"
#include "tests/support/fixedclock.h"
#include "tests/support/testserver.h"

namespace milepost {

using namespace Qt::StringLiterals;

std::vector<Engine> enginesHere()
{
    if (TestServer::isInstalled())
        return {Engine::Sqlite, Engine::Postgres};
    return {Engine::Sqlite};
}

std::string engineName(const testing::TestParamInfo<Engine>& info)
{
    return info.param == Engine::Sqlite ? "Sqlite" : "Postgres";
}

TestPlace::TestPlace(Engine engine)
    : m_engine(engine), m_path(engine == Engine::Sqlite ? m_folder.filePath(u"w.milepost"_s)
                                                        : TestServer::ofThisRun().takeWorkspace())
{}

TestPlace::~TestPlace()
{
    if (m_engine == Engine::Postgres)
        TestServer::ofThisRun().giveBack(m_path);
}

std::unique_ptr<Store> TestPlace::openStore() const
{
    const FixedClock clock;
    return Store::open(m_path, Store::OpenMode::CreateIfAbsent, clock).value();
}

Result<std::unique_ptr<Workspace>> TestPlace::open(const Catalogue& catalogue, const Clock& clock,
                                                   const QString& author) const
{
    const QString path = m_engine == Engine::Sqlite ? m_path : TestServer::as(m_path, author);
    Result<std::unique_ptr<Workspace>> opened =
        Workspace::open(path, Workspace::OpenMode::CreateIfAbsent, catalogue, clock);
    if (opened && !author.isEmpty())
        (*opened)->setAuthor(author);
    return opened;
}

Result<std::unique_ptr<Workspace>> TestPlace::openOnce(const Catalogue& catalogue, const Clock& clock,
                                                       const QString& author) const
{
    if (m_engine == Engine::Postgres)
        return open(catalogue, clock, author);
    Result<std::unique_ptr<Workspace>> opened = Workspace::openInMemory(catalogue, clock);
    if (opened && !author.isEmpty())
        (*opened)->setAuthor(author);
    return opened;
}

BareTestPlace::BareTestPlace(Engine engine)
    : m_address(engine == Engine::Sqlite ? QString() : TestServer::ofThisRun().takeDatabase())
{}

BareTestPlace::~BareTestPlace()
{
    if (!m_address.isEmpty())
        TestServer::ofThisRun().giveBack(m_address);
}

Database BareTestPlace::openDatabase() const
{
    if (m_address.isEmpty())
        return Database::openInMemory().value();
    Database database =
        Database::connect(*ServerAddress::parse(m_address), {}, Database::Access::ReadWrite).value();
    EXPECT_TRUE(database.execute(u"CREATE SCHEMA IF NOT EXISTS "_s + kServerSchema));
    return database;
}

void dropGuards(Database& database, const QString& table)
{
    if (database.engine() == Engine::Postgres) {
        ignoreReferences(database);
        return;
    }
    for (const QString& change : {u"update"_s, u"delete"_s})
        EXPECT_TRUE(database.execute(u"DROP TRIGGER IF EXISTS %1_forbid_%2"_s.arg(table, change)));
}

void ignoreReferences(Database& database)
{
    EXPECT_TRUE(database.execute(database.engine() == Engine::Sqlite
                                     ? u"PRAGMA foreign_keys = OFF"_s
                                     : u"SET session_replication_role = replica"_s));
}

QString byteLiteral(Engine engine, const QString& hex)
{
    return (engine == Engine::Sqlite ? u"x'%1'"_s : u"'\\x%1'"_s).arg(hex);
}

} // namespace milepost
