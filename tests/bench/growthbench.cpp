// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a country would have: 31 provinces with 1,000 measures each and a million values.
#include "core/workspace/scoreboard.h"
#include "tests/bench/grownwindow.h"
#include "tests/bench/measurement.h"
#include "tests/bench/sampleworkspace.h"
#include "tests/bench/typedfigures.h"
#include "tests/bench/windowprobe.h"
#include "tests/support/paths.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kProvinces = 31;
constexpr int kMeasures = 1'000;
constexpr qint64 kValues = 1'000'000;
constexpr int kRounds = 5;
constexpr int kScrolls = 40;
constexpr double kFrame = 16.0;

void measureScrolling(GrownWindow& window)
{
    PaintWatch watch(*window.table->viewport());
    std::vector<double> times;
    for (int i = 0; i < kScrolls; ++i)
        times.push_back(press(*window.table, Qt::Key_PageDown, {}, watch));
    std::erase_if(times, [](double time) { return time < 0; });
    report(u"A page further in the table, 9 of 10"_s, quantile(times, 0.9), u"ms"_s, kFrame);
}

void measureFiltering(GrownWindow& window)
{
    PaintWatch watch(*window.table->viewport());
    window.field->setFocus();
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        for (const QString& word : {u"internet"_s, u"smart"_s, u"zzz"_s}) {
            const std::vector<double> more = typeAndDelete(*window.field, watch, word);
            times.insert(times.end(), more.begin(), more.end());
        }
    }
    std::erase_if(times, [](double time) { return time < 0; }); // nothing changed, nothing painted
    report(u"Filter keystroke until the table is painted, median"_s, median(times), u"ms"_s, kFrame);
    report(u"Filter keystroke until the table is painted, 9 of 10"_s, quantile(times, 0.9), u"ms"_s, kFrame);
}

bool measureWindow(const QString& path, const Catalogue& catalogue, const Clock& clock)
{
#ifdef __GLIBC__
    malloc_trim(0); // what filling the workspace used is not the window's
#endif
    GrownWindow window(catalogue, clock);
    const std::optional<double> opened = window.open(path, kProvinces * kMeasures);
    if (!opened)
        return false;
    report(u"Opening until the table of targets is painted"_s, *opened / 1'000.0, u"s"_s, 1.5);
    if (const std::optional<double> bytes = memoryStatus("VmRSS"))
        report(u"Memory with the window open"_s, *bytes / 1'048'576.0, u"MB"_s, 400.0);
    measureScrolling(window);
    measureFiltering(window);
    return true;
}

bool measureWork(const QString& path, const Catalogue& catalogue, const Clock& clock)
{
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(path, Workspace::OpenMode::MustExist, catalogue, clock);
    if (!workspace)
        return false;
    Scoreboard board(**workspace, catalogue, QDate(2014, 12, 31));
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round)
        times.push_back(milliseconds([&] { board.setAsOf(QDate(2014 + round % 5, 12, 31)); }));
    report(u"Judging every measure at another date, median"_s, median(times), u"ms"_s, 150.0);
    const std::optional<CommitTimes> commits =
        typeFigures(**workspace, catalogue, QFileInfo(path).absoluteDir());
    if (!commits)
        return false;
    report(u"Typing a figure against a bare commit"_s, commits->ratio(), u"x"_s, 1.5);
    return true;
}

} // namespace

bool growth()
{
    const QString what =
        u"A workspace of %1 x %2 measures and %3 values"_s.arg(kProvinces).arg(kMeasures).arg(kValues);
    const Result<Catalogue> catalogue = Catalogue::load();
    const QTemporaryDir folder(builtFile(u"bench-XXXXXX"_s));
    const QString path = folder.filePath(u"grown.milepost"_s);
    const SystemClock clock;
    bool filled = false;
    const double taken = milliseconds([&] {
        const Result<std::unique_ptr<Workspace>> workspace =
            Workspace::open(path, Workspace::OpenMode::CreateIfAbsent, *catalogue, clock);
        filled = workspace && fillPlans(**workspace, *catalogue, kProvinces, kMeasures) &&
                 fillValues(**workspace, PeriodKind::Month, 2014, kValues);
    });
    if (!filled) {
        skip(what, u"it cannot be made in the build folder"_s);
        return false;
    }
    note(what + u", filled"_s, taken / 1'000.0, u"s"_s);
    if (!measureWindow(path, *catalogue, clock) || !measureWork(path, *catalogue, clock)) {
        skip(what, u"it cannot be opened"_s);
        return false;
    }
    return true;
}

} // namespace milepost::bench
