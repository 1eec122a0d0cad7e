// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

namespace milepost {

bool Utf8Decoder::failAt(qint64 offset)
{
    m_errorOffset = offset;
    return false;
}

bool Utf8Decoder::decode(QByteArrayView bytes, std::u32string& text)
{
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        const qint64 here = m_offset++;
        if (m_missing > 0) {
            if ((c & 0xC0) != 0x80)
                return failAt(here);
            m_value = (m_value << 6) | (c & 0x3F);
            if (--m_missing > 0)
                continue;
            if (m_value < m_least || m_value > 0x10FFFF || (m_value >= 0xD800 && m_value < 0xE000))
                return failAt(here);
            text.push_back(m_value);
        } else if (c < 0x80) {
            text.push_back(c);
        } else if (c >= 0xC2 && c < 0xF5) {
            m_missing = c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
            m_value = c & (0x3F >> m_missing);
            m_least = c < 0xE0 ? 0x80 : c < 0xF0 ? 0x800 : 0x10000;
        } else {
            return failAt(here);
        }
    }
    return true;
}

bool Utf8Decoder::finish()
{
    return m_missing == 0 || failAt(m_offset);
}

} // namespace milepost
