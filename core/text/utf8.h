// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <string>

namespace milepost {

/// Decodes UTF-8 piece by piece, strictly: overlong forms, surrogates and stray bytes are errors.
class Utf8Decoder
{
public:
    /// Appends the code points of `bytes` to `text`. False at the first wrong byte; see errorOffset().
    bool decode(QByteArrayView bytes, std::u32string& text);
    /// False when the text stopped inside a character.
    bool finish();

    /// The offset in the whole stream of the first wrong byte.
    qint64 errorOffset() const { return m_errorOffset; }

private:
    bool failAt(qint64 offset);

    char32_t m_value = 0;
    int m_missing = 0;
    char32_t m_least = 0;
    qint64 m_offset = 0;
    qint64 m_errorOffset = -1;
};

} // namespace milepost
