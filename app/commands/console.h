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
    enum class Words { ToFile, ToTerminal };

    Console(QIODevice& out, QIODevice& words, Words kind = Words::ToFile)
        : m_out(out), m_words(words), m_kind(kind)
    {}

    void write(const QByteArray& data);
    void write(const QString& text) { write(text.toUtf8()); }
    /// One line for people.
    void say(const QString& line);
    /// A line that gives way to the next one, on a terminal; elsewhere nothing. An empty one leaves no trace.
    void showPassing(const QString& line);

private:
    QIODevice& m_out;
    QIODevice& m_words;
    Words m_kind;
    bool m_passing = false; ///< such a line stands
};

} // namespace milepost
