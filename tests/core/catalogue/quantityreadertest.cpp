// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

const Catalogue& builtIn()
{
    static const Catalogue catalogue = [] {
        Result<Catalogue> loaded = Catalogue::load();
        return loaded ? std::move(*loaded) : Catalogue();
    }();
    return catalogue;
}

struct ReadRow
{
    const char16_t* text;
    const char16_t* unit;
    double value;
};

class QuantityReaderTest : public testing::TestWithParam<ReadRow>
{};

TEST_P(QuantityReaderTest, readsWhatAnOfficerTypes)
{
    const Unit unit = builtIn().unit(QString::fromUtf16(GetParam().unit));
    const Result<Quantity> quantity = builtIn().readQuantity(QString::fromUtf16(GetParam().text), unit);
    ASSERT_TRUE(quantity) << quantity.error().message.toStdString();
    EXPECT_EQ(quantity->value, GetParam().value);
    EXPECT_EQ(quantity->unit, unit);
}

INSTANTIATE_TEST_SUITE_P(
    typed, QuantityReaderTest,
    testing::Values(ReadRow{u"1200", u"万元", 1200}, ReadRow{u"1.2亿", u"万元", 12000},
                    ReadRow{u"1.2亿元", u"万元", 12000}, ReadRow{u"12000万", u"万元", 12000},
                    ReadRow{u"12000万", u"亿元", 1.2}, ReadRow{u"0.07亿", u"万元", 700},
                    ReadRow{u"1.1亿", u"元", 110000000}, ReadRow{u"1,234.5", u"亿元", 1234.5},
                    ReadRow{u"１２００", u"家", 1200}, ReadRow{u"１，２３４．５", u"亿元", 1234.5},
                    ReadRow{u"１２亿", u"亿元", 12}, ReadRow{u"85%", u"%", 85}, ReadRow{u"85", u"%", 85},
                    ReadRow{u"８５％", u"%", 85}, ReadRow{u" 60 % ", u"%", 60}, ReadRow{u"-3.5", u"%", -3.5},
                    ReadRow{u"−3.5", u"%", -3.5}, ReadRow{u"+2", u"家", 2}, ReadRow{u"0", u"家", 0},
                    ReadRow{u".5", u"%", 0.5}, ReadRow{u"35家", u"家", 35}, ReadRow{u"35个", u"家", 35},
                    ReadRow{u"35家", u"个", 35}, ReadRow{u"1560万", u"万张", 1560},
                    ReadRow{u"1560万张", u"张", 15600000}, ReadRow{u"5T", u"Gbps", 5000},
                    ReadRow{u"5000Gbps", u"Tbps", 5}, ReadRow{u"5千", u"Gbps", 5000},
                    ReadRow{u"3个百分点", u"个百分点", 3}, ReadRow{u"12条生产线", u"条生产线", 12},
                    ReadRow{u"　20　", u"家", 20}, ReadRow{u"100亿美元", u"亿美元", 100},
                    ReadRow{u"1.4万亿", u"亿元", 14000}, ReadRow{u"88", u"", 88}));

struct RefusalRow
{
    const char16_t* text;
    const char16_t* unit;
    ErrorCode code;
    const char16_t* sentence;
};

class QuantityRefusalTest : public testing::TestWithParam<RefusalRow>
{};

TEST_P(QuantityRefusalTest, saysWhatIsWrong)
{
    const RefusalRow& row = GetParam();
    const Result<Quantity> quantity =
        builtIn().readQuantity(QString::fromUtf16(row.text), builtIn().unit(QString::fromUtf16(row.unit)));
    ASSERT_FALSE(quantity);
    EXPECT_EQ(quantity.error().code, row.code);
    EXPECT_EQ(quantity.error().message, QString::fromUtf16(row.sentence));
}

INSTANTIATE_TEST_SUITE_P(
    typed, QuantityRefusalTest,
    testing::Values(RefusalRow{u"", u"家", ErrorCode::InvalidInput,
                               u"Nothing is written. An empty cell means “no data”; write 0 for zero."},
                    RefusalRow{u"　", u"家", ErrorCode::InvalidInput,
                               u"Nothing is written. An empty cell means “no data”; write 0 for zero."},
                    RefusalRow{u"1a", u"家", ErrorCode::InvalidInput,
                               u"“1a”: “a” is not a unit. Write the figure in 家."},
                    RefusalRow{u"1e5", u"家", ErrorCode::InvalidInput,
                               u"“1e5”: “e5” is not a unit. Write the figure in 家."},
                    RefusalRow{u"1,2,3", u"家", ErrorCode::InvalidInput,
                               u"“1,2,3” has commas in the wrong places. Write 1,234.5 or 1234.5."},
                    RefusalRow{u"12,34", u"家", ErrorCode::InvalidInput,
                               u"“12,34” has commas in the wrong places. Write 1,234.5 or 1234.5."},
                    RefusalRow{u"1..2", u"家", ErrorCode::InvalidInput,
                               u"“1..2” has more than one decimal point. Write 1234.5."},
                    RefusalRow{u"12.", u"家", ErrorCode::InvalidInput,
                               u"“12.” ends with a decimal point. Write 1234 or 1234.5."},
                    RefusalRow{u"约100", u"家", ErrorCode::InvalidInput,
                               u"“约100” is not a number. Write digits, such as 1234.5 or 1.2亿."},
                    RefusalRow{u"亿", u"亿元", ErrorCode::InvalidInput,
                               u"“亿” is not a number. Write digits, such as 1234.5 or 1.2亿."},
                    RefusalRow{u"1 2", u"家", ErrorCode::InvalidInput,
                               u"“1 2”: “2” is not a unit. Write the figure in 家."},
                    RefusalRow{u"1.2亿", u"%", ErrorCode::Refused,
                               u"“1.2亿” does not fit a measure in %. Write a figure such as 85%."},
                    RefusalRow{u"85%", u"家", ErrorCode::Refused, u"“85%”: % does not fit a measure in 家."},
                    RefusalRow{u"100亿美元", u"亿元", ErrorCode::Refused,
                               u"“100亿美元”: 亿美元 does not fit a measure in 亿元."},
                    RefusalRow{u"5个百分点", u"%", ErrorCode::Refused,
                               u"“5个百分点”: 个百分点 does not fit a measure in %."},
                    RefusalRow{u"35人", u"家", ErrorCode::Refused,
                               u"“35人”: 人 does not fit a measure in 家."},
                    RefusalRow{u"99999999999亿", u"元", ErrorCode::InvalidInput,
                               u"“99999999999亿” is too large to be a figure."}));

struct FigureRow
{
    const char16_t* text;
    const char16_t* unit;
    double value;
    bool approximate;
    std::optional<double> low;
    std::optional<double> high;
};

class FigureTypingTest : public testing::TestWithParam<FigureRow>
{};

TEST_P(FigureTypingTest, readsAboutAndRanges)
{
    const FigureRow& row = GetParam();
    const Unit unit = builtIn().unit(QString::fromUtf16(row.unit));
    const Result<TypedFigure> figure =
        builtIn().readFigure(QString::fromUtf16(row.text), unit, RangeUse::Allowed);
    ASSERT_TRUE(figure) << figure.error().message.toStdString();
    EXPECT_EQ(figure->value, row.value);
    EXPECT_EQ(figure->unit, unit);
    EXPECT_EQ(figure->approximate, row.approximate);
    EXPECT_EQ(figure->low, row.low);
    EXPECT_EQ(figure->high, row.high);
}

INSTANTIATE_TEST_SUITE_P(
    typed, FigureTypingTest,
    testing::Values(FigureRow{u"300", u"家", 300, false, {}, {}},
                    FigureRow{u"约300", u"家", 300, true, {}, {}},
                    FigureRow{u"约３００家", u"家", 300, true, {}, {}},
                    FigureRow{u"300左右", u"家", 300, true, {}, {}},
                    FigureRow{u"大约 1.2亿", u"万元", 12000, true, {}, {}},
                    FigureRow{u"-3.5", u"%", -3.5, false, {}, {}}, FigureRow{u"3-5", u"家", 4, false, 3, 5},
                    FigureRow{u"3—5", u"家", 4, false, 3, 5}, FigureRow{u"３～５", u"家", 4, false, 3, 5},
                    FigureRow{u"3至5亿", u"万元", 40000, false, 30000, 50000},
                    FigureRow{u"3亿-5亿", u"亿元", 4, false, 3, 5}, FigureRow{u"3%-5%", u"%", 4, false, 3, 5},
                    FigureRow{u"3-5%", u"%", 4, false, 3, 5},
                    FigureRow{u"约1,000-2,000家", u"家", 1500, true, 1000, 2000}));

TEST(FigureRefusalTest, saysWhyARangeIsRefused)
{
    const Unit unit = builtIn().unit(u"家"_s);
    const auto messageOf = [&unit](const QString& text, RangeUse ranges) {
        const Result<TypedFigure> figure = builtIn().readFigure(text, unit, ranges);
        return figure ? QString() : figure.error().message;
    };
    EXPECT_EQ(messageOf(u"3-5"_s, RangeUse::Refused),
              u"“3-5” is a range, but this measure takes one number. Write the figure itself, such as 4."_s);
    EXPECT_EQ(messageOf(u"5-3"_s, RangeUse::Allowed),
              u"“5-3” begins with its higher end. Write the lower one first, such as 3-5."_s);
    EXPECT_EQ(messageOf(u"3-5亿元"_s, RangeUse::Allowed), u"“3亿元”: 亿元 does not fit a measure in 家."_s);
    EXPECT_EQ(messageOf(u"约"_s, RangeUse::Allowed),
              u"Nothing is written. An empty cell means “no data”; write 0 for zero."_s);
    EXPECT_EQ(messageOf(u"2017-06-30"_s, RangeUse::Allowed),
              u"“2017-06-30”: “-06-30” is not a unit. Write the figure in 家."_s);
}

} // namespace
} // namespace milepost
