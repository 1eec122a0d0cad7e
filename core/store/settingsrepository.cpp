// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingsrepository.h"

#include "core/store/statement.h"

namespace milepost {

using namespace Qt::StringLiterals;

Result<std::optional<QString>> SettingsRepository::value(const QString& name)
{
    Statement statement(m_database, u"SELECT value FROM settings WHERE name = :name"_s);
    if (Result<void> done = statement.bind(u":name"_s, name).run(); !done)
        return done.error();
    return statement.next() ? std::optional(statement.text(0)) : std::nullopt;
}

Result<QHash<QString, QString>> SettingsRepository::valuesWithPrefix(const QString& prefix)
{
    Statement statement(
        m_database, u"SELECT name, value FROM settings WHERE substr(name, 1, length(:prefix)) = :prefix"_s);
    if (Result<void> done = statement.bind(u":prefix"_s, prefix).run(); !done)
        return done.error();
    QHash<QString, QString> values;
    while (statement.next())
        values.insert(statement.text(0).mid(prefix.size()), statement.text(1));
    return values;
}

Result<void> SettingsRepository::setValue(const QString& name, const QString& value)
{
    Statement statement(m_database, u"INSERT INTO settings (name, value) VALUES (:name, :value) "
                                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    return statement.bind(u":name"_s, name).bind(u":value"_s, value).run();
}

} // namespace milepost
