// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"
#include "tests/bench/sampleworkspace.h"
#include "tests/bench/typedfigures.h"
#include "tests/support/paths.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace milepost::bench {

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
    if (!workspace || !fill(**workspace, *catalogue, 5, 100)) {
        skip(what, u"no database can be made in the build folder"_s);
        return false;
    }
    const std::optional<CommitTimes> times = typeFigures(**workspace, *catalogue, QDir(folder.path()));
    if (!times) {
        skip(what, u"a figure could not be saved"_s);
        return false;
    }
    note(u"Bare SQLite commit, median"_s, median(times->bare), u"ms"_s);
    note(u"Bare SQLite commit, 99 of 100 within"_s, quantile(times->bare, 0.99), u"ms"_s);
    note(what + u", median"_s, median(times->typed), u"ms"_s);
    note(what + u", 99 of 100 within"_s, quantile(times->typed, 0.99), u"ms"_s);
    report(u"Typing against a bare commit"_s, times->ratio(), u"x"_s, 1.5);
    return true;
}

} // namespace milepost::bench
