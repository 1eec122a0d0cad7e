// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/valuefile.h"
#include "tests/bench/measurement.h"
#include "tests/bench/sampleworkspace.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kProvinces = 31;
constexpr int kMeasures = 1'000;
constexpr int kRows = 1'000'000;
constexpr double kMostTimes = 2.0;

/// The same rows twice: as an officer's table, and as the columns of the table they end up in.
bool writeRows(const Workspace& workspace, const QString& officers, const QString& stored)
{
    QFile values(officers);
    QFile rows(stored);
    if (!values.open(QIODevice::WriteOnly) || !rows.open(QIODevice::WriteOnly))
        return false;
    values.write("measure,period,value,status,source,note\n");
    int row = 0;
    for (int month = 0; row < kRows; ++month) {
        const QByteArray period = QByteArray::number(1990 + month / 12) + '-' +
                                  QByteArray::number(month % 12 + 1).rightJustified(2, '0');
        for (const PlanRecord& plan : workspace.plans()) {
            for (const Measure& measure : plan.content.measures) {
                if (row == kRows)
                    return values.flush() && rows.flush();
                ++row;
                const QByteArray start = plan.measureId(measure).toString().toUtf8() + ',' + period + ',';
                const QByteArray value = QByteArray::number(60 + month % 31 + row % 7) + ".5";
                values.write(start + value + ",P,示例统计公报,\n");
                // The shell cannot write NULL: each row says that it supersedes the one before.
                rows.write(QByteArray::number(row) + ',' + start + value + ',' + value +
                           ",P,0,entered,示例统计公报,,示例,2026-01-01T00:00:00.000Z," +
                           QByteArray::number(row - 1) + ",\n");
            }
        }
    }
    return values.flush() && rows.flush();
}

/// Seconds the shell of SQLite takes to put the rows into the table observations of a workspace.
std::optional<double> shellSeconds(const QString& workspace, const QString& rows)
{
    QProcess shell;
    bool done = false;
    const double taken = milliseconds([&] {
        shell.start(u"sqlite3"_s, {u"-cmd"_s, u"PRAGMA synchronous = FULL"_s, workspace, u".mode csv"_s,
                                   u".import \"%1\" observations"_s.arg(rows)});
        done =
            shell.waitForFinished(-1) && shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
    });
    const QByteArray complaints = shell.readAllStandardError();
    if (!done || !complaints.isEmpty())
        return std::nullopt;
    return taken / 1'000;
}

std::unique_ptr<Workspace> emptyWorkspace(const QString& path, const Catalogue& catalogue, const Clock& clock)
{
    Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(path, Workspace::OpenMode::CreateIfAbsent, catalogue, clock);
    if (!workspace || !fillPlans(**workspace, catalogue, kProvinces, kMeasures))
        return nullptr;
    return *std::move(workspace);
}

} // namespace

bool importing()
{
    const QString what = u"Taking %1 values from a table"_s.arg(kRows);
    const Result<Catalogue> catalogue = Catalogue::load();
    const QTemporaryDir folder;
    const SystemClock clock;
    if (!catalogue || !folder.isValid())
        return false;
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty()) {
        skip(what, u"there is no sqlite3 shell to compare with"_s);
        return true;
    }
    const QString path = folder.filePath(u"w.milepost"_s);
    const QString barePath = folder.filePath(u"bare.milepost"_s);
    const QString officers = folder.filePath(u"values.csv"_s);
    const QString rows = folder.filePath(u"rows.csv"_s);
    std::unique_ptr<Workspace> workspace = emptyWorkspace(path, *catalogue, clock);
    if (!workspace || !writeRows(*workspace, officers, rows) || !workspace->backup(barePath))
        return false;
    const std::optional<double> shell = shellSeconds(barePath, rows);
    if (!shell)
        return false;
    bool whole = false;
    double reading = 0;
    const double ours = milliseconds([&] {
                            Result<ValueFile> file = readValueFile(*workspace, *catalogue, officers);
                            QElapsedTimer timer;
                            timer.start();
                            const Result<TakenFile> taken =
                                file ? workspace->takeValues(*file) : Result<TakenFile>(file.error());
                            reading = static_cast<double>(timer.elapsed()) / 1'000;
                            whole = taken && taken->values == kRows;
                        }) /
                        1'000;
    if (!whole)
        return false;
    note(u"  of which writing"_s, reading, u"s"_s);
    note(u"  sqlite3 .import of the same rows into the same table"_s, *shell, u"s"_s);
    note(u"  milepost: read, checked, stored, chained, in memory"_s, ours, u"s"_s);
    report(what, ours / *shell, u"times sqlite3 .import"_s, kMostTimes);
    return true;
}

} // namespace milepost::bench
