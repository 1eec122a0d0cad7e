// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuetext.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

const QString kSpace(QChar(0x00A0));

TEST(ValueText, groupsDigitsAndGluesTheUnit)
{
    EXPECT_EQ(valueText(12000, u"个"_s), u"12,000"_s + kSpace + u"个"_s);
    EXPECT_EQ(valueText(65, u"%"_s), u"65%"_s);
    EXPECT_EQ(valueText(1257.5, u""_s), u"1,257.5"_s);
    EXPECT_EQ(valueText(-3.25, u"元"_s), u"−3.25"_s + kSpace + u"元"_s);
    EXPECT_EQ(valueText(0, u"家"_s), u"0"_s + kSpace + u"家"_s);
}

TEST(ValueText, showsNoNoiseOfAConversion)
{
    EXPECT_EQ(numberText(12800.0 * 1e4 / 1e8), u"1.28"_s);
    EXPECT_EQ(numberText(0.1 + 0.2), u"0.3"_s);
}

struct PromiseCase
{
    double value;
    std::optional<double> valueMax;
    Bound bound;
    Change change;
    QString unit;
    QString text;
};

class PromiseText : public testing::TestWithParam<PromiseCase>
{};

TEST_P(PromiseText, readsAsAnOfficerWritesIt)
{
    const PromiseCase& one = GetParam();
    EXPECT_EQ(promiseText(one.value, one.valueMax, one.bound, one.change, one.unit), one.text);
}

INSTANTIATE_TEST_SUITE_P(
    Bounds, PromiseText,
    testing::Values(
        PromiseCase{5000,
                    {},
                    Bound::AtLeast,
                    Change::None,
                    u"Gbps"_s,
                    u"≥"_s + kSpace + u"5,000"_s + kSpace + u"Gbps"_s},
        PromiseCase{1000,
                    {},
                    Bound::MoreThan,
                    Change::None,
                    u"亿元"_s,
                    u">"_s + kSpace + u"1,000"_s + kSpace + u"亿元"_s},
        PromiseCase{
            200, {}, Bound::About, Change::None, u"个"_s, u"≈"_s + kSpace + u"200"_s + kSpace + u"个"_s},
        PromiseCase{5, 10, Bound::Equal, Change::None, u"家"_s, u"5–10"_s + kSpace + u"家"_s},
        PromiseCase{35, {}, Bound::Equal, Change::None, u"家"_s, u"35"_s + kSpace + u"家"_s},
        PromiseCase{19, {}, Bound::AtMost, Change::None, u"%"_s, u"≤"_s + kSpace + u"19%"_s},
        PromiseCase{20, {}, Bound::Equal, Change::Increase, u"%"_s, u"+20%"_s},
        PromiseCase{20, {}, Bound::Equal, Change::Decrease, u"%"_s, u"−20%"_s},
        PromiseCase{2, {}, Bound::Equal, Change::Multiple, u""_s, u"×2"_s}));

struct ScaleCase
{
    double low;
    double high;
    QString unit;
    QStringList labels;
};

class NiceScale : public testing::TestWithParam<ScaleCase>
{};

TEST_P(NiceScale, coversTheRangeWithRoundTicks)
{
    const Scale scale = niceScale(GetParam().low, GetParam().high, 4, GetParam().unit);
    EXPECT_EQ(QStringList(scale.labels.begin(), scale.labels.end()), GetParam().labels);
    EXPECT_LE(scale.low(), GetParam().low);
    EXPECT_GE(scale.high(), GetParam().high);
}

INSTANTIATE_TEST_SUITE_P(
    Ranges, NiceScale,
    testing::Values(ScaleCase{0, 35, u"家"_s, {u"0"_s, u"10"_s, u"20"_s, u"30"_s, u"40"_s}},
                    ScaleCase{0, 38000, u"Gbps"_s, {u"0"_s, u"1万"_s, u"2万"_s, u"3万"_s, u"4万"_s}},
                    ScaleCase{0, 3.1e8, u"部"_s, {u"0"_s, u"1亿"_s, u"2亿"_s, u"3亿"_s, u"4亿"_s}},
                    ScaleCase{0, 12800, u"万元"_s, {u"0"_s, u"5,000"_s, u"10,000"_s, u"15,000"_s}},
                    ScaleCase{-2, 3, u"%"_s, {u"−2"_s, u"0"_s, u"2"_s, u"4"_s}},
                    ScaleCase{0, 0, u"家"_s, {u"0"_s, u"0.25"_s, u"0.5"_s, u"0.75"_s, u"1"_s}}));

TEST(NiceScaleInEnglish, scalesByThousandsAndMillions)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(niceScale(0, 38000, 4, u"Gbps"_s).labels.back(), u"40k"_s);
    EXPECT_EQ(niceScale(0, 3.1e6, 4, u"部"_s).labels.back(), u"4M"_s);
    QLocale::setDefault(before);
}

} // namespace
} // namespace milepost
