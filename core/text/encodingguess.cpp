// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

// Enough to be sure; more would only take time.
constexpr qsizetype kSample = qsizetype{256} << 10;

// Most pairs of bytes are some character of UTF-16: without a mark nearly all must be usual ones.
constexpr double kLeastWide = 0.9;
// And there must be some: one unit in three is usual by chance.
constexpr qint64 kFewestWide = 8;

/// How the bytes read under one encoding.
struct Reading
{
    qint64 usual = 0;   ///< characters that texts are made of
    qint64 unusual = 0; ///< valid, yet rare
    qint64 wrong = 0;   ///< not in the encoding

    qint64 total() const { return usual + unusual + wrong; }
    /// From below 0 (not this encoding) to 1.
    double score() const
    {
        if (total() == 0)
            return 0;
        return (static_cast<double>(usual) - 5.0 * static_cast<double>(wrong)) / static_cast<double>(total());
    }
};

unsigned at(QByteArrayView bytes, qsizetype index)
{
    return static_cast<unsigned char>(bytes[index]);
}

bool isWithin(unsigned value, unsigned first, unsigned last)
{
    return value >= first && value <= last;
}

int utf8Length(unsigned lead)
{
    return isWithin(lead, 0xC2, 0xDF)   ? 2
           : isWithin(lead, 0xE0, 0xEF) ? 3
           : isWithin(lead, 0xF0, 0xF4) ? 4
                                        : 0;
}

/// Only characters beyond ASCII count: the rest is the same in all of the byte encodings.
Reading readAsUtf8(QByteArrayView bytes)
{
    Reading reading;
    for (qsizetype i = 0; i < bytes.size();) {
        if (at(bytes, i) < 0x80) {
            ++i;
            continue;
        }
        const int length = utf8Length(at(bytes, i));
        int good = 1;
        while (good < length && i + good < bytes.size() && (at(bytes, i + good) & 0xC0) == 0x80)
            ++good;
        const bool whole = length > 0 && good == length;
        const bool cutAtEnd = length > 0 && i + good == bytes.size();
        reading.usual += whole ? 1 : 0;
        reading.wrong += !whole && !cutAtEnd ? 1 : 0;
        i += whole ? length : good;
    }
    return reading;
}

struct Step
{
    qsizetype length = 1; ///< bytes of the character
    qint64 Reading::*kind = &Reading::wrong;
};

/// Walks over the characters beyond ASCII; `read` tells of two bytes how long their character is and of which
/// kind. One byte at the end may be half a character.
template <class Read>
Reading readPairs(QByteArrayView bytes, Read read)
{
    Reading reading;
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned lead = at(bytes, i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        if (i + 1 == bytes.size())
            break;
        const Step step = read(lead, at(bytes, i + 1));
        ++(reading.*step.kind);
        i += step.length;
    }
    return reading;
}

/// GB2312 puts punctuation in the rows A1–A3 and the 3,755 everyday ideographs in B0–D7.
Step gb18030Step(unsigned lead, unsigned trail)
{
    if (!isWithin(lead, 0x81, 0xFE))
        return {};
    if (isWithin(trail, 0x30, 0x39))
        return {4, &Reading::unusual};
    if (!isWithin(trail, 0x40, 0xFE) || trail == 0x7F)
        return {};
    const bool everyday = trail >= 0xA1 && (isWithin(lead, 0xA1, 0xA3) || isWithin(lead, 0xB0, 0xD7));
    return {2, everyday ? &Reading::usual : &Reading::unusual};
}

/// Big5 puts punctuation in the rows A1–A3 and the 5,401 everyday ideographs in A440–C67E.
Step big5Step(unsigned lead, unsigned trail)
{
    if (!isWithin(lead, 0x87, 0xFE) || !(isWithin(trail, 0x40, 0x7E) || isWithin(trail, 0xA1, 0xFE)))
        return {};
    const bool everyday = isWithin(lead, 0xA1, 0xC5) || (lead == 0xC6 && trail <= 0x7E);
    return {2, everyday ? &Reading::usual : &Reading::unusual};
}

/// Every unit counts: a byte encoding read as UTF-16 scatters over scripts that no plan uses.
Reading readAsUtf16(QByteArrayView bytes, TextEncoding encoding)
{
    Reading reading;
    const bool little = encoding == TextEncoding::Utf16LittleEndian;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const unsigned unit =
            little ? at(bytes, i) | at(bytes, i + 1) << 8 : at(bytes, i) << 8 | at(bytes, i + 1);
        const bool text = isWithin(unit, 0x4E00, 0x9FA5) || isWithin(unit, 0x20, 0x7E) || unit == 0x09 ||
                          unit == 0x0A || unit == 0x0D || isWithin(unit, 0x3000, 0x301F) ||
                          isWithin(unit, 0xFF01, 0xFF5E) || isWithin(unit, 0x2010, 0x2026);
        const bool wrong = unit < 0x09 || isWithin(unit, 0x0E, 0x1F) || unit >= 0xFFFE;
        ++(text ? reading.usual : wrong ? reading.wrong : reading.unusual);
    }
    reading.wrong += bytes.size() % 2;
    return reading;
}

std::optional<EncodingGuess> fromMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return EncodingGuess{TextEncoding::Utf8, 1};
    if (bytes.startsWith("\xFF\xFE"))
        return EncodingGuess{TextEncoding::Utf16LittleEndian, 1};
    if (bytes.startsWith("\xFE\xFF"))
        return EncodingGuess{TextEncoding::Utf16BigEndian, 1};
    if (bytes.startsWith("\x84\x31\x95\x33"))
        return EncodingGuess{TextEncoding::Gb18030, 1};
    return {};
}

struct Candidate
{
    TextEncoding encoding;
    Reading reading;
};

} // namespace

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    if (const std::optional<EncodingGuess> marked = fromMark(bytes))
        return *marked;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSample));
    const bool hasNull = sample.contains('\0');
    const Reading utf8 = readAsUtf8(sample);
    if (utf8.total() == 0 && !hasNull)
        return {TextEncoding::Utf8, 1};

    // In the order that decides between equals: the encodings met most often first.
    std::array<Candidate, 5> candidates{{
        {TextEncoding::Utf8, utf8},
        {TextEncoding::Gb18030, readPairs(sample, gb18030Step)},
        {TextEncoding::Big5, readPairs(sample, big5Step)},
        {TextEncoding::Utf16LittleEndian, readAsUtf16(sample, TextEncoding::Utf16LittleEndian)},
        {TextEncoding::Utf16BigEndian, readAsUtf16(sample, TextEncoding::Utf16BigEndian)},
    }};
    for (Candidate& candidate : candidates) {
        const bool wide = candidate.encoding == TextEncoding::Utf16LittleEndian ||
                          candidate.encoding == TextEncoding::Utf16BigEndian;
        // Bytes that are valid UTF-8 are UTF-8; a null byte stands in no text but UTF-16.
        const bool unlikelyWide =
            (!hasNull && (utf8.wrong == 0 || candidate.reading.total() < kFewestWide)) ||
            candidate.reading.score() < kLeastWide;
        if (wide ? unlikelyWide : hasNull)
            candidate.reading.wrong += candidate.reading.total() + 1;
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.reading.score() > b.reading.score();
    });
    const Candidate& best = candidates[0];
    const double score = std::clamp(best.reading.score(), 0.0, 1.0);
    const double lead = std::clamp(score - std::max(0.0, candidates[1].reading.score()), 0.0, 0.3) / 0.3;
    const auto seen = static_cast<double>(best.reading.total());
    // A few characters can be read in several ways; certainty grows with the text.
    return {best.encoding, score * (0.5 + 0.5 * lead) * seen / (seen + 2)};
}

} // namespace milepost
