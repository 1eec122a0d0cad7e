// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

using namespace Qt::StringLiterals;

namespace milepost {

QString sourceFile(const QString& path)
{
    return QStringLiteral(MILEPOST_SOURCE_DIR "/") + path;
}

QString builtFile(const QString& path)
{
    return QStringLiteral(MILEPOST_BINARY_DIR "/") + path;
}

QString realPlansFolder()
{
    const QString named = qEnvironmentVariable("MILEPOST_PLANS");
    return named.isEmpty() ? sourceFile(u"../shared"_s) : named;
}

} // namespace milepost
