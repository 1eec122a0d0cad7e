// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include <QIODevice>

namespace milepost {

void Console::write(const QByteArray& data)
{
    m_out.write(data);
}

void Console::say(const QString& line)
{
    showPassing({});
    m_words.write((line + u'\n').toUtf8());
}

void Console::showPassing(const QString& line)
{
    if (m_kind == Words::ToFile || (line.isEmpty() && !m_passing))
        return;
    m_words.write("\r\x1b[K" + line.toUtf8()); // back to the start, and wipe to the end
    m_passing = !line.isEmpty();
}

} // namespace milepost
