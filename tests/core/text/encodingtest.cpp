// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"

#include "tests/support/printers.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

const QString kSimplified =
    u"到2018年，全省建成示范园区12个，培训技术人员3000人次，网上零售额年均增长25%以上。加快建设公共服务平台。\n"_s;
const QString kTraditional =
    u"到2018年，全區建成示範園區12個，培訓技術人員3000人次，網上零售額年均增長25%以上。加快建設公共服務平臺。\n"_s;

QByteArray encoded(const QString& text, TextEncoding encoding)
{
    QStringEncoder encoder(encodingName(encoding).toLatin1().constData());
    return encoder.encode(text);
}

struct GuessRow
{
    TextEncoding encoding;
    QString text;
};

void PrintTo(const GuessRow& row, std::ostream* out)
{
    *out << encodingName(row.encoding).toStdString();
}

class EncodingGuessTest : public testing::TestWithParam<GuessRow>
{};

TEST_P(EncodingGuessTest, tellsTheEncodingOfALineAndOfAPage)
{
    const GuessRow& row = GetParam();
    const EncodingGuess line = guessEncoding(encoded(row.text, row.encoding));
    EXPECT_EQ(line.encoding, row.encoding);
    EXPECT_GT(line.confidence, 0.6);
    const EncodingGuess page = guessEncoding(encoded(row.text.repeated(50), row.encoding));
    EXPECT_EQ(page.encoding, row.encoding);
    EXPECT_GT(page.confidence, 0.9);
}

TEST_P(EncodingGuessTest, whatWasEncodedIsDecoded)
{
    const GuessRow& row = GetParam();
    // Long enough to be decoded in several pieces.
    const QString text = row.text.repeated(6000);
    const DecodedText decoded = decodeText(encoded(text, row.encoding), row.encoding);
    EXPECT_EQ(decoded.firstError, -1);
    EXPECT_EQ(QString::fromUcs4(decoded.characters.data(), static_cast<qsizetype>(decoded.characters.size())),
              text);
}

INSTANTIATE_TEST_SUITE_P(Table, EncodingGuessTest,
                         testing::Values(GuessRow{TextEncoding::Utf8, kSimplified},
                                         GuessRow{TextEncoding::Utf8, kTraditional},
                                         GuessRow{TextEncoding::Gb18030, kSimplified},
                                         GuessRow{TextEncoding::Big5, kTraditional},
                                         GuessRow{TextEncoding::Utf16LittleEndian, kSimplified},
                                         GuessRow{TextEncoding::Utf16BigEndian, kTraditional}));

TEST(EncodingTest, plainAsciiIsCertain)
{
    const EncodingGuess guess = guessEncoding("12 parks by 2018");
    EXPECT_EQ(guess.encoding, TextEncoding::Utf8);
    EXPECT_EQ(guess.confidence, 1);
}

TEST(EncodingTest, aShortTextIsUncertain)
{
    const EncodingGuess guess = guessEncoding(encoded(u"目标"_s, TextEncoding::Gb18030));
    EXPECT_EQ(guess.encoding, TextEncoding::Gb18030);
    EXPECT_LT(guess.confidence, 0.6);
}

TEST(EncodingTest, aMarkDecidesAndIsNoText)
{
    EXPECT_EQ(guessEncoding("\xFF\xFE\x2D\x4E").encoding, TextEncoding::Utf16LittleEndian);
    EXPECT_EQ(decodeText("\xFF\xFE\x2D\x4E", TextEncoding::Utf16LittleEndian).characters, U"中");
    EXPECT_EQ(guessEncoding("\xFE\xFF\x4E\x2D").encoding, TextEncoding::Utf16BigEndian);
    EXPECT_EQ(decodeText("\xEF\xBB\xBF"
                         "a",
                         TextEncoding::Utf8)
                  .characters,
              U"a");
    EXPECT_EQ(guessEncoding("\x84\x31\x95\x33"
                            "a")
                  .encoding,
              TextEncoding::Gb18030);
}

TEST(EncodingTest, oneWrongByteDoesNotHideUtf8)
{
    const QByteArray bytes = kSimplified.repeated(20).toUtf8() + '\xFF' + kSimplified.toUtf8();
    EXPECT_EQ(guessEncoding(bytes).encoding, TextEncoding::Utf8);
}

struct ErrorRow
{
    TextEncoding encoding;
    QByteArray bytes;
    qint64 firstError;
    std::u32string characters;
};

void PrintTo(const ErrorRow& row, std::ostream* out)
{
    *out << row.bytes.toHex().toStdString();
}

class DecodingErrorTest : public testing::TestWithParam<ErrorRow>
{};

TEST_P(DecodingErrorTest, namesTheFirstWrongByteAndGoesOn)
{
    const DecodedText decoded = decodeText(GetParam().bytes, GetParam().encoding);
    EXPECT_EQ(decoded.firstError, GetParam().firstError);
    EXPECT_EQ(decoded.characters, GetParam().characters);
}

INSTANTIATE_TEST_SUITE_P(Table, DecodingErrorTest,
                         testing::Values(ErrorRow{TextEncoding::Utf8, "ab\xD6\xD0!", 3, U"ab\uFFFD!"},
                                         ErrorRow{TextEncoding::Utf8, "a\xE4\xB8", 3, U"a\uFFFD"},
                                         ErrorRow{TextEncoding::Gb18030, "\xD6\xD0\xFF!", 2, U"中\uFFFD!"},
                                         ErrorRow{TextEncoding::Gb18030, "\xD6\xD0\xD6", 2, U"中\uFFFD"},
                                         ErrorRow{TextEncoding::Big5, "\xA4\xA4\xA4", 2, U"中\uFFFD"},
                                         ErrorRow{TextEncoding::Utf16LittleEndian,
                                                  QByteArray("\x2D\x4E\x00\xD8\x41\x00", 6), 2, U"中\uFFFDA"},
                                         ErrorRow{TextEncoding::Utf16BigEndian, "\x4E\x2D\x4E", 2,
                                                  U"中\uFFFD"}));

TEST(EncodingTest, namesAreUnderstoodInAnySpelling)
{
    EXPECT_EQ(encodingNamed(u"utf8"), TextEncoding::Utf8);
    EXPECT_EQ(encodingNamed(u"GB2312"), TextEncoding::Gb18030);
    EXPECT_EQ(encodingNamed(u"gbk"), TextEncoding::Gb18030);
    EXPECT_EQ(encodingNamed(u"Big5-HKSCS"), TextEncoding::Big5);
    EXPECT_EQ(encodingNamed(u"UTF-16"), TextEncoding::Utf16LittleEndian);
    EXPECT_EQ(encodingNamed(u"koi8-r"), std::nullopt);
    for (const QString& name : encodingNames())
        EXPECT_EQ(encodingName(encodingNamed(name).value()), name);
}

TEST(EncodingGuessTest, aFewBytesOfRubbishAreNotUtf16)
{
    // Read in pairs they are everyday ideographs, by chance.
    const EncodingGuess guess = guessEncoding("\x81\x4E\xFF\x5B");
    EXPECT_NE(guess.encoding, TextEncoding::Utf16LittleEndian);
    EXPECT_NE(guess.encoding, TextEncoding::Utf16BigEndian);
    const EncodingGuess line =
        guessEncoding(encoded(u"到二〇二〇年基本建成平台"_s, TextEncoding::Utf16LittleEndian));
    EXPECT_EQ(line.encoding, TextEncoding::Utf16LittleEndian);
}

} // namespace
} // namespace milepost
