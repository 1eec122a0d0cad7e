// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include <QDir>
#include <QString>

namespace milepost {

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
