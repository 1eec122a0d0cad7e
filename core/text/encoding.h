// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace milepost {

/// The encodings a Chinese text file can be in. GB18030 stands for GB2312 and GBK as well, which it contains.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030, Big5 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" or "Big5".
QString encodingName(TextEncoding encoding);
/// The encoding a name stands for, whatever its case and its dashes: gb2312, GBK, cp936, utf8, big5-hkscs, …
std::optional<TextEncoding> encodingNamed(QStringView name);
/// Every name encodingName() gives, the most usual first.
QStringList encodingNames();

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    double confidence =
        0; ///< from 0 (no more than a guess) to 1 (certain: a byte order mark, or plain ASCII)
};

/// Tells the encoding of a text from its bytes: a byte order mark, else which reading of the bytes is valid
/// and uses the characters that texts are made of.
EncodingGuess guessEncoding(QByteArrayView bytes);

struct DecodedText
{
    std::u32string characters; ///< without a byte order mark; U+FFFD stands for what is not in the encoding
    qint64 firstError = -1;    ///< offset of the first byte that is not in the encoding, or -1
};

/// Decodes the whole of `bytes`; goes on after an error.
DecodedText decodeText(QByteArrayView bytes, TextEncoding encoding);

} // namespace milepost
