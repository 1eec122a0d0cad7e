// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace milepost {

/// The folder with the real documents and their annotations; they are not part of the source.
inline QString realPlansFolder()
{
    const QString set = qEnvironmentVariable("MILEPOST_PLANS");
    return set.isEmpty() ? QStringLiteral(MILEPOST_SOURCE_DIR "/../shared") : set;
}

inline bool realPlansPresent()
{
    return QDir(realPlansFolder()).exists(QStringLiteral("plans"));
}

inline QString realPlan(const QString& name)
{
    return realPlansFolder() + QStringLiteral("/plans/") + name + QStringLiteral(".txt");
}

inline QString annotation(const QString& fileName)
{
    return realPlansFolder() + QStringLiteral("/gold/") + fileName;
}

} // namespace milepost
