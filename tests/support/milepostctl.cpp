// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/milepostctl.h"

#include "tests/support/paths.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace milepost {

ProgramRun runMilepostctl(const QStringList& arguments, const QString& language)
{
    QProcess program;
    program.start(builtFile(u"milepostctl"_s), QStringList{u"--lang=%1"_s.arg(language)} + arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace milepost
