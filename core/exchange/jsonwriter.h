// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace milepost {

/// Writes JSON with the members in the order they are given, numbers as people write them (35, not 35.0) and
/// one line per element of a list: the same content always gives the same bytes, and a changed fact is a
/// changed line.
class JsonWriter
{
public:
    /// How the members of an object or list stand: each on a line of its own, or all on one.
    enum class Layout { Lines, Inline };

    JsonWriter& beginObject(Layout layout = Layout::Inline);
    JsonWriter& endObject();
    JsonWriter& beginList(Layout layout = Layout::Inline);
    JsonWriter& endList();

    /// The name of the next member of an object.
    JsonWriter& key(QLatin1StringView name);
    JsonWriter& value(const QString& text);
    JsonWriter& value(double number);
    JsonWriter& value(qsizetype number);
    JsonWriter& value(int number) { return value(static_cast<qsizetype>(number)); }
    JsonWriter& value(bool truth);
    JsonWriter& null();
    template <class T>
    JsonWriter& value(const std::optional<T>& maybe)
    {
        return maybe ? value(*maybe) : null();
    }
    template <class T>
    JsonWriter& member(QLatin1StringView name, const T& content)
    {
        return key(name).value(content);
    }

    /// The text written so far, with a line end.
    QByteArray result() const { return m_text + '\n'; }

private:
    struct Level
    {
        Layout layout = Layout::Inline;
        bool empty = true;
    };

    void separate();
    JsonWriter& begin(char mark, Layout layout);
    JsonWriter& end(char mark);
    JsonWriter& raw(const QByteArray& text);

    QByteArray m_text;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

/// The shortest decimal text that reads back as the same number, without an exponent for whole numbers.
QByteArray shortestNumber(double number);

} // namespace milepost
