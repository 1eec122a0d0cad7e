// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scoreboard.h"
#include "tests/bench/measurement.h"
#include "tests/bench/sampleworkspace.h"
#include "tests/support/paths.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kCommits = 300;

/// One table, one row a transaction, write-ahead log, fully synchronised: the least a saved figure can cost.
class BareDatabase
{
public:
    explicit BareDatabase(const QString& path)
    {
        const bool opened = sqlite3_open(qUtf8Printable(path), &m_database) == SQLITE_OK;
        m_isReady = opened && execute("PRAGMA journal_mode = WAL") && execute("PRAGMA synchronous = FULL") &&
                    execute("CREATE TABLE observation (id INTEGER PRIMARY KEY, value REAL) STRICT") &&
                    sqlite3_prepare_v2(m_database, "INSERT INTO observation (value) VALUES (?1)", -1,
                                       &m_insert, nullptr) == SQLITE_OK;
    }
    ~BareDatabase()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(BareDatabase)

    bool isReady() const { return m_isReady; }

    bool commit(double value)
    {
        const bool begun = execute("BEGIN IMMEDIATE");
        sqlite3_bind_double(m_insert, 1, value);
        const bool inserted = sqlite3_step(m_insert) == SQLITE_DONE;
        sqlite3_reset(m_insert);
        return begun && inserted && execute("COMMIT");
    }

private:
    bool execute(const char* sql)
    {
        return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    bool m_isReady = false;
};

/// What the editor does with a typed figure: read it, record it, judge the measure again.
bool typeFigure(Workspace& workspace, const Catalogue& catalogue, Scoreboard& scoreboard,
                const MeasureId& measure, int number)
{
    ObservationEntry entry =
        noDataEntry(measure, Period(PeriodKind::Month, 2017 + (number / 12) % 4, 1 + number % 12));
    entry.entered = QString::number(1000 + number) + u".5"_s;
    const Result<Quantity> typed =
        catalogue.readQuantity(entry.entered, catalogue.unit(workspace.measure(measure)->unit));
    if (!typed)
        return false;
    entry.value = typed->value;
    if (!workspace.record(std::span(&entry, 1)))
        return false;
    scoreboard.refresh({measure});
    return true;
}

} // namespace

bool typing()
{
    const QString what = u"Typing a figure until it is on the disk"_s;
    const Result<Catalogue> catalogue = Catalogue::load();
    // Beside the program, so that both files lie on the disk it was built on and not in a memory file system.
    const QTemporaryDir folder(builtFile(u"bench-XXXXXX"_s));
    if (!catalogue || !folder.isValid()) {
        skip(what, u"no temporary folder in the build folder"_s);
        return false;
    }
    const SystemClock clock;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(
        folder.filePath(u"bench.milepost"_s), Workspace::OpenMode::CreateIfAbsent, *catalogue, clock);
    BareDatabase bare(folder.filePath(u"bare.sqlite"_s));
    if (!workspace || !bare.isReady() || !fill(**workspace, *catalogue, 5, 100)) {
        skip(what, u"no database can be made in the build folder"_s);
        return false;
    }
    Scoreboard scoreboard(**workspace, *catalogue, QDate(2017, 12, 31));
    const PlanRecord& plan = (*workspace)->plans().front();
    std::vector<double> bareTimes;
    std::vector<double> typedTimes;
    bool allSaved = true;
    for (int i = 0; i < kCommits; ++i) { // in turn, so that a busy disk slows both
        bareTimes.push_back(milliseconds([&] { allSaved = bare.commit(i) && allSaved; }));
        const Measure& measure = plan.content.measures[static_cast<size_t>(i) % plan.content.measures.size()];
        const MeasureId id = plan.measureId(measure);
        typedTimes.push_back(milliseconds(
            [&] { allSaved = typeFigure(**workspace, *catalogue, scoreboard, id, i) && allSaved; }));
    }
    if (!allSaved) {
        skip(what, u"a figure could not be saved"_s);
        return false;
    }
    note(u"Bare SQLite commit, median"_s, median(bareTimes), u"ms"_s);
    note(u"Bare SQLite commit, 99 of 100 within"_s, quantile(bareTimes, 0.99), u"ms"_s);
    note(what + u", median"_s, median(typedTimes), u"ms"_s);
    note(what + u", 99 of 100 within"_s, quantile(typedTimes, 0.99), u"ms"_s);
    report(u"Typing against a bare commit"_s, median(typedTimes) / median(bareTimes), u"x"_s, 2.0);
    return true;
}

} // namespace milepost::bench
