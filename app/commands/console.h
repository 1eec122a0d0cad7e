// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace milepost {

/// Where a command writes: data to one device, words for people to the other, both UTF-8.
class Console
{
public:
    Console(QIODevice& out, QIODevice& words) : m_out(out), m_words(words) {}

    void write(const QByteArray& data);
    void write(const QString& text) { write(text.toUtf8()); }
    /// One line for people.
    void say(const QString& line);

private:
    QIODevice& m_out;
    QIODevice& m_words;
};

} // namespace milepost
