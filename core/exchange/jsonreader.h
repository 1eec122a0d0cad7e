// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace milepost {

/// Reads the members of a JSON object and remembers the first thing that is wrong and where
/// ("targets[3].value"). Reading goes on after a fault with empty values, so that callers need no checks in
/// between.
class JsonReader
{
public:
    /// What readers of one document share.
    struct Fault
    {
        QString place;
        QString expected; ///< translated: "a number"
        bool isSet() const { return !place.isEmpty(); }
    };

    JsonReader(QJsonObject object, QString place, Fault& fault);

    QString text(QLatin1StringView name) const;
    /// An absent or null member is empty.
    QString textOrEmpty(QLatin1StringView name) const;
    double number(QLatin1StringView name) const;
    std::optional<double> numberOrNothing(QLatin1StringView name) const;
    /// A whole number between `least` and `most`.
    qint64 integer(QLatin1StringView name, qint64 least, qint64 most) const;
    std::optional<int> yearOrNothing(QLatin1StringView name) const;
    bool truth(QLatin1StringView name) const;
    QStringList texts(QLatin1StringView name) const;
    JsonReader object(QLatin1StringView name) const;
    QJsonArray list(QLatin1StringView name) const;
    /// Calls `read` with each object of a list.
    void forEach(QLatin1StringView name, const std::function<void(const JsonReader&)>& read) const;
    /// The member's text as `parse` understands it; a fault when it does not.
    template <class T>
    T named(QLatin1StringView name, std::optional<T> (*parse)(const QString&)) const
    {
        const std::optional<T> value = parse(text(name));
        if (!value)
            report(name);
        return value.value_or(T{});
    }

    /// Records that the member is wrong.
    void report(QLatin1StringView name) const;
    void report(QLatin1StringView name, const QString& expected) const;

private:
    QString placeOf(QLatin1StringView name) const;

    QJsonObject m_object;
    QString m_place;
    Fault& m_fault;
};

} // namespace milepost
