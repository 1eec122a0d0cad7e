// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {

/// The engines tests can run on here: without PostgreSQL the file alone, which TestServerTest tells of.
std::vector<Engine> enginesHere();

/// "Sqlite", "Postgres": the end of a test's name.
std::string engineName(const testing::TestParamInfo<Engine>& info);

/// Where one test keeps its workspace: a file that is not there yet, or an empty workspace on the server of
/// the run. Gone with the test.
class TestPlace
{
public:
    explicit TestPlace(Engine engine);
    ~TestPlace();
    Q_DISABLE_COPY_MOVE(TestPlace)

    Engine engine() const { return m_engine; }
    /// What opens it, always the same workspace.
    QString path() const { return m_path; }

    /// For who owns the server's database.
    std::unique_ptr<Store> openStore() const;
    /// For an officer with every right; without a name, one nobody asks for.
    Result<std::unique_ptr<Workspace>> open(const Catalogue& catalogue, const Clock& clock,
                                            const QString& author = {}) const;
    /// For a test that opens it once: the file is in memory then.
    Result<std::unique_ptr<Workspace>> openOnce(const Catalogue& catalogue, const Clock& clock,
                                                const QString& author = {}) const;

private:
    Engine m_engine;
    QTemporaryDir m_folder;
    QString m_path;
};

/// The same without a workspace: an empty database, in memory or on the server.
class BareTestPlace
{
public:
    explicit BareTestPlace(Engine engine);
    ~BareTestPlace();
    Q_DISABLE_COPY_MOVE(BareTestPlace)

    Database openDatabase() const;

private:
    QString m_address; ///< empty in memory
};

/// Does what only somebody can who goes round the program: without the guards of a table, or of references.
/// On a server both only go for this connection.
void dropGuards(Database& database, const QString& table);
void ignoreReferences(Database& database);
/// A byte written as the engine writes it: "x'62'".
QString byteLiteral(Engine engine, const QString& hex);

/// A fixture on each engine in turn, which it takes when it is made.
template <class Fixture>
class OnEngine : public Fixture, public testing::WithParamInterface<Engine>
{
protected:
    OnEngine() : Fixture(GetParam()) {}
};

} // namespace milepost
