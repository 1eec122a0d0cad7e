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
    m_words.write((line + u'\n').toUtf8());
}

} // namespace milepost
