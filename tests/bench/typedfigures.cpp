// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/typedfigures.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "tests/bench/measurement.h"

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

double CommitTimes::ratio() const
{
    return median(typed) / median(bare);
}

std::optional<CommitTimes> typeFigures(Workspace& workspace, const Catalogue& catalogue, const QDir& folder)
{
    BareDatabase bare(folder.filePath(u"bare.sqlite"_s));
    Scoreboard scoreboard(workspace, catalogue, QDate(2017, 12, 31));
    const PlanRecord& plan = workspace.plans().front();
    CommitTimes times;
    bool allSaved = bare.isReady();
    for (int i = 0; i < kCommits && allSaved; ++i) {
        times.bare.push_back(milliseconds([&] { allSaved = bare.commit(i) && allSaved; }));
        const Measure& measure = plan.content.measures[static_cast<size_t>(i) % plan.content.measures.size()];
        const MeasureId id = plan.measureId(measure);
        times.typed.push_back(milliseconds(
            [&] { allSaved = typeFigure(workspace, catalogue, scoreboard, id, i) && allSaved; }));
    }
    return allSaved ? std::optional(times) : std::nullopt;
}

} // namespace milepost::bench
