// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace milepost {

/// How moments stand in the database: UTC, "2026-11-22T01:30:00.000Z".
inline QString textFromMoment(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}
inline QDateTime momentFromText(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/// A reference of the domain, where an empty id means "none", as the database keeps it.
inline std::optional<QString> reference(const QString& id)
{
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

} // namespace milepost
