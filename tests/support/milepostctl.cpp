// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/milepostctl.h"

#include <QProcess>

namespace milepost {

ProgramRun runMilepostctl(const QStringList& arguments)
{
    QProcess program;
    program.start(QStringLiteral(MILEPOST_BINARY_DIR "/milepostctl"),
                  QStringList{QStringLiteral("--lang=en")} + arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace milepost
