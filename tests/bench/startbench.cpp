// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kRuns = 15;
constexpr int kTimeLimit = 60'000;

/// Milliseconds from starting the program until it says that its window is painted; negative when it never
/// does.
double untilPainted(const QString& program, const QStringList& arguments,
                    const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bool said = false;
    const double elapsed = milliseconds([&] {
        process.start(program, arguments);
        said = process.waitForReadyRead(kTimeLimit);
    });
    process.waitForFinished(kTimeLimit);
    return said && process.exitCode() == 0 ? elapsed : -1.0;
}

} // namespace

bool starting()
{
    const QString what = u"Start until the first window is painted"_s;
    const QString folder = QCoreApplication::applicationDirPath();
    const QString program = folder + u"/milepost"_s;
    const QTemporaryDir home;
    if (!QFileInfo(program).isExecutable() || !home.isValid()) {
        skip(what, u"there is no program milepost beside this one"_s);
        return true;
    }
    // A home of its own: the workspace of whoever runs this is left alone.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    const QStringList measure{u"--measure-start"_s};
    if (untilPainted(program, measure, environment) < 0) { // also fills the first workspace
        skip(what, u"the program does not say when its window is painted"_s);
        return false;
    }
    std::vector<double> bare;
    std::vector<double> full;
    for (int run = 0; run < kRuns; ++run) { // in turn, so that whatever else runs slows both
        bare.push_back(untilPainted(folder + u"/milepost_bare_window"_s, {}, environment));
        full.push_back(untilPainted(program, measure, environment));
    }
    if (quantile(bare, 0.0) < 0 || quantile(full, 0.0) < 0) {
        skip(what, u"a start failed"_s);
        return false;
    }
    note(u"Bare window with a table and an empty chart, median"_s, median(bare), u"ms"_s);
    note(u"Milepost with the built-in plans, median"_s, median(full), u"ms"_s);
    report(what + u", against the bare window"_s, median(full) / median(bare), u"x"_s, 1.6);
    return true;
}

} // namespace milepost::bench
