// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/valuetext.h"

#include "core/catalogue/catalogue.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct TypedRow
{
    QString text;
    double value;
    std::optional<double> valueMax;
    std::optional<QString> unit;
};

void PrintTo(const TypedRow& row, std::ostream* out)
{
    *out << row.text.toStdString();
}

class TypedValueTest : public testing::TestWithParam<TypedRow>
{};

TEST_P(TypedValueTest, isRead)
{
    const Result<TypedValue> typed = readTypedValue(GetParam().text, Catalogue());
    ASSERT_TRUE(typed) << typed.error().message.toStdString();
    EXPECT_EQ(typed->value, GetParam().value);
    EXPECT_EQ(typed->valueMax, GetParam().valueMax);
    EXPECT_EQ(typed->unit, GetParam().unit);
}

INSTANTIATE_TEST_SUITE_P(Forms, TypedValueTest,
                         testing::Values(TypedRow{u"35"_s, 35, {}, {}},
                                         TypedRow{u" 1,234.5 "_s, 1234.5, {}, {}},
                                         TypedRow{u"3-5"_s, 3, 5, {}}, TypedRow{u"3 — 5"_s, 3, 5, {}},
                                         TypedRow{u"3至5家"_s, 3, 5, u"家"_s},
                                         TypedRow{u"１２"_s, 12, {}, {}}, TypedRow{u"85%"_s, 85, {}, u"%"_s},
                                         TypedRow{u"1560万张"_s, 1560, {}, u"万张"_s}));

TEST(TypedValuesTest, refuseWhatIsNone)
{
    for (const QString& text : {u""_s, u"万"_s, u"1,2,3"_s, u"3-"_s, u"1a2"_s, u"-5"_s, u"1.2.3"_s}) {
        const Result<TypedValue> typed = readTypedValue(text, Catalogue());
        EXPECT_FALSE(typed) << text.toStdString();
    }
}

TEST(TypedValuesTest, areWrittenAsTheyAreRead)
{
    Target target;
    target.value = 1234.5;
    EXPECT_EQ(typedValue(target), u"1234.5"_s);
    target.value = 3;
    target.valueMax = 5;
    EXPECT_EQ(typedValue(target), u"3-5"_s);
}

TEST(TypedYearsTest, areFourDigitsOrNothing)
{
    EXPECT_EQ(*readTypedYear(u"2020"_s), 2020);
    EXPECT_EQ(*readTypedYear(u" ２０２０年 "_s), 2020);
    EXPECT_EQ(*readTypedYear(u""_s), std::nullopt);
    for (const QString& text : {u"20"_s, u"1900"_s, u"2500"_s, u"soon"_s})
        EXPECT_FALSE(readTypedYear(text)) << text.toStdString();
}

} // namespace
} // namespace milepost
