// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"

#include "core/text/utf8.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr char32_t kReplacement = 0xFFFD;
constexpr qsizetype kChunk = qsizetype{1} << 18;

struct Alias
{
    const char* name; ///< lower case, without dashes, underlines and spaces
    TextEncoding encoding;
};

constexpr std::array<Alias, 20> kAliases{{
    {"utf8", TextEncoding::Utf8},
    {"utf8sig", TextEncoding::Utf8},
    {"ascii", TextEncoding::Utf8},
    {"usascii", TextEncoding::Utf8},
    {"utf16", TextEncoding::Utf16LittleEndian},
    {"utf16le", TextEncoding::Utf16LittleEndian},
    {"unicode", TextEncoding::Utf16LittleEndian},
    {"utf16be", TextEncoding::Utf16BigEndian},
    {"unicodefffe", TextEncoding::Utf16BigEndian},
    {"gb18030", TextEncoding::Gb18030},
    {"gb2312", TextEncoding::Gb18030},
    {"gb231280", TextEncoding::Gb18030},
    {"gbk", TextEncoding::Gb18030},
    {"xgbk", TextEncoding::Gb18030},
    {"cp936", TextEncoding::Gb18030},
    {"euccn", TextEncoding::Gb18030},
    {"big5", TextEncoding::Big5},
    {"big5hkscs", TextEncoding::Big5},
    {"xxbig5", TextEncoding::Big5},
    {"cp950", TextEncoding::Big5},
}};

QByteArray byteOrderMark(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "\xEF\xBB\xBF"_ba;
    case TextEncoding::Utf16LittleEndian:
        return "\xFF\xFE"_ba;
    case TextEncoding::Utf16BigEndian:
        return "\xFE\xFF"_ba;
    case TextEncoding::Gb18030:
        return "\x84\x31\x95\x33"_ba;
    case TextEncoding::Big5:
        break;
    }
    return {};
}

QByteArrayView withoutMark(QByteArrayView bytes, TextEncoding encoding)
{
    const QByteArray mark = byteOrderMark(encoding);
    return !mark.isEmpty() && bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
}

DecodedText decodeUtf8(QByteArrayView bytes)
{
    DecodedText result;
    result.characters.reserve(static_cast<size_t>(bytes.size() / 2));
    for (qint64 start = 0;;) {
        Utf8Decoder decoder;
        if (decoder.decode(bytes.sliced(start), result.characters) && decoder.finish())
            return result;
        const qint64 error = start + decoder.errorOffset();
        if (result.firstError < 0)
            result.firstError = error;
        result.characters.push_back(kReplacement);
        // The rest of a broken character is part of the same error.
        start = std::min<qint64>(error + 1, bytes.size());
        while (start < bytes.size() && (static_cast<unsigned char>(bytes[start]) & 0xC0) == 0x80)
            ++start;
        if (start >= bytes.size())
            return result;
    }
}

/// Joins UTF-16 that arrives in pieces into code points.
class CodePointCollector
{
public:
    explicit CodePointCollector(std::u32string& text) : m_text(text) {}

    void add(QStringView units)
    {
        for (const QChar unit : units)
            add(unit);
    }

    void finish()
    {
        if (m_high != 0)
            replace();
        m_high = 0;
    }

    /// Half a character stood alone.
    bool hasError() const { return m_error; }

private:
    void replace()
    {
        m_text.push_back(kReplacement);
        m_error = true;
    }

    void add(QChar unit)
    {
        if (m_high != 0 && unit.isLowSurrogate()) {
            m_text.push_back(QChar::surrogateToUcs4(m_high, unit.unicode()));
            m_high = 0;
            return;
        }
        finish();
        if (unit.isHighSurrogate())
            m_high = unit.unicode();
        else if (unit.isLowSurrogate())
            replace();
        else
            m_text.push_back(unit.unicode());
    }

    std::u32string& m_text;
    char16_t m_high = 0;
    bool m_error = false;
};

/// How many bytes the characters before the first replacement take.
qint64 offsetOfFirstError(const std::u32string& characters, TextEncoding encoding)
{
    const size_t length = std::min(characters.find(kReplacement), characters.size());
    QStringEncoder encoder(encodingName(encoding).toLatin1().constData());
    qint64 offset = 0;
    for (size_t start = 0; start < length; start += kChunk) {
        const auto size = static_cast<qsizetype>(std::min<size_t>(kChunk, length - start));
        const QByteArray bytes = encoder.encode(QString::fromUcs4(characters.data() + start, size));
        offset += bytes.size();
    }
    return offset;
}

bool isWide(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
}

DecodedText decodeWithQt(QByteArrayView bytes, TextEncoding encoding)
{
    const QByteArrayView plain = withoutMark(bytes, encoding);
    DecodedText result;
    result.characters.reserve(static_cast<size_t>(plain.size() / 2));
    CodePointCollector collector(result.characters);
    QStringDecoder decoder(encodingName(encoding).toLatin1().constData());
    for (qsizetype start = 0; start < plain.size(); start += kChunk) {
        const QString piece = decoder.decode(plain.sliced(start, std::min(kChunk, plain.size() - start)));
        collector.add(piece);
    }
    // A character that stops in the middle shows only when something follows.
    const bool cut =
        isWide(encoding) ? plain.size() % 2 != 0 : QString(decoder.decode(QByteArrayView("\n"))) != u"\n";
    collector.finish();
    if (cut)
        result.characters.push_back(kReplacement);
    if (cut || decoder.hasError() || collector.hasError())
        result.firstError = (bytes.size() - plain.size()) + offsetOfFirstError(result.characters, encoding);
    return result;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16BE"_s;
    case TextEncoding::Gb18030:
        return u"GB18030"_s;
    case TextEncoding::Big5:
        return u"Big5"_s;
    }
    return {};
}

std::optional<TextEncoding> encodingNamed(QStringView name)
{
    QString plain;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            plain += c.toLower();
    for (const Alias& alias : kAliases)
        if (plain == QLatin1StringView(alias.name))
            return alias.encoding;
    return {};
}

QStringList encodingNames()
{
    return {u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};
}

DecodedText decodeText(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding != TextEncoding::Utf8)
        return decodeWithQt(bytes, encoding);
    const QByteArrayView plain = withoutMark(bytes, encoding);
    DecodedText result = decodeUtf8(plain);
    if (result.firstError >= 0)
        result.firstError += bytes.size() - plain.size();
    return result;
}

} // namespace milepost
