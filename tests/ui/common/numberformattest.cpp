// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/numberformat.h"

#include "tests/support/printers.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

/// Sets the default locale for one test and puts it back.
class WithLocale
{
public:
    explicit WithLocale(const QLocale& locale) { QLocale::setDefault(locale); }
    ~WithLocale() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

const QLocale kChinese(QLocale::Chinese, QLocale::China);
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

TEST(NumberFormatTest, groupsDigitsAndDropsTrailingZeros)
{
    EXPECT_EQ(formatNumber(1560), u"1,560"_s);
    EXPECT_EQ(formatNumber(12.50), u"12.5"_s);
    EXPECT_EQ(formatNumber(0.0), u"0"_s);
    EXPECT_EQ(formatNumber(-0.001), u"0"_s);
    EXPECT_EQ(formatNumber(100), u"100"_s);
}

TEST(NumberFormatTest, shortensInTheWayOfTheLanguage)
{
    {
        const WithLocale locale(kChinese);
        EXPECT_EQ(shortNumber(120000000), u"1.2亿"_s);
        EXPECT_EQ(shortNumber(34000), u"3.4万"_s);
        EXPECT_EQ(shortNumber(9999), u"9,999"_s);
    }
    const WithLocale locale(kEnglish);
    EXPECT_EQ(shortNumber(120000000), u"120 m"_s);
    EXPECT_EQ(shortNumber(34000), u"34k"_s);
}

TEST(NumberFormatTest, putsUnitsWhereTheLanguagePutsThem)
{
    {
        const WithLocale locale(kChinese);
        EXPECT_EQ(formatQuantity(1560, u"万张"_s), u"1,560万张"_s);
        EXPECT_EQ(formatQuantity(5000, u"Gbps"_s), u"5,000 Gbps"_s);
    }
    const WithLocale locale(kEnglish);
    EXPECT_EQ(formatQuantity(1560, u"万张"_s), u"1,560 万张"_s);
    EXPECT_EQ(formatQuantity(85, u"%"_s), u"85%"_s);
}

TEST(NumberFormatTest, neverWritesNothingForAQuantityThatIsThere)
{
    const WithLocale locale(kChinese);
    EXPECT_EQ(formatQuantity(0.00012, u"亿美元"_s), u"0.00012亿美元"_s);
    EXPECT_EQ(formatQuantity(-0.001, u"亿元"_s), u"-0.001亿元"_s);
    EXPECT_EQ(formatQuantity(0.0, u"亿元"_s), u"0亿元"_s);
    EXPECT_EQ(formatQuantity(1e-17, u"亿元"_s), u"0亿元"_s);
    EXPECT_EQ(formatQuantity(0.02, u"亿元"_s), u"0.02亿元"_s);
}

TEST(NumberFormatTest, writesThePromiseWithItsBound)
{
    Target target;
    target.value = 85;
    target.unit = u"%"_s;
    EXPECT_EQ(formatTarget(target), u"85%"_s);
    target.bound = Bound::AtLeast;
    EXPECT_EQ(formatTarget(target), u"≥ 85%"_s);
    target.bound = Bound::Equal;
    target.value = 5;
    target.valueMax = 10;
    target.unit = u"家"_s;
    EXPECT_EQ(formatTarget(target), u"5–10家"_s);
}

TEST(NumberFormatTest, saysWhatIsCountedEveryYear)
{
    Target target;
    target.value = 40;
    target.unit = u"家次"_s;
    target.label = u"服务企业"_s;
    target.annual = true;
    EXPECT_TRUE(formatTarget(target).endsWith(u"/year"_s) || formatTarget(target).endsWith(u"/年"_s))
        << formatTarget(target).toStdString();
    target.label = u"年服务企业"_s;
    EXPECT_FALSE(formatTarget(target).contains(u'/'));
    target.label = u"服务企业"_s;
    target.annual = false;
    EXPECT_FALSE(formatTarget(target).contains(u'/'));
}

TEST(NumberFormatTest, signsALead)
{
    EXPECT_TRUE(formatPoints(13.8).startsWith(u"+13.8"_s));
    EXPECT_TRUE(formatPoints(-7.4).startsWith(u"-7.4"_s));
    EXPECT_EQ(formatPercent(0.7845), u"78.5%"_s);
}

} // namespace
} // namespace milepost
