// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace milepost {

class Database;

/// Named texts that belong to the workspace rather than to one officer's desktop.
class SettingsRepository
{
public:
    explicit SettingsRepository(Database& database) : m_database(database) {}

    Result<std::optional<QString>> value(const QString& name);
    /// Every text whose name begins so, by the rest of the name.
    Result<QHash<QString, QString>> valuesWithPrefix(const QString& prefix);
    Result<void> setValue(const QString& name, const QString& value);

private:
    Database& m_database;
};

} // namespace milepost
