// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace milepost {

/// What a run of the true program gave back.
struct ProgramRun
{
    int exitCode = -1; ///< -1 when it crashed or never ended
    QByteArray out;
    QByteArray words;
};

/// Runs milepostctl in a language, "zh" or "en".
ProgramRun runMilepostctl(const QStringList& arguments, const QString& language = QStringLiteral("en"));

} // namespace milepost
