// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/quantities.h"

#include "core/extract/wordtable.h"

#include <QRandomGenerator>
#include <QString>

#include <gtest/gtest.h>

using namespace milepost;

namespace {

struct QuantityRow
{
    std::u32string_view text;
    double value;
    double valueMax; ///< -1 for none
    std::u32string_view unit;
};

std::vector<QuantityMention> quantitiesOf(std::u32string_view text)
{
    return findQuantities(text, findPeriods(text));
}

class OneQuantity : public testing::TestWithParam<QuantityRow>
{};

TEST_P(OneQuantity, IsReadWithItsUnitAsWritten)
{
    const QuantityRow& row = GetParam();
    const auto found = quantitiesOf(row.text);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].value, row.value);
    EXPECT_EQ(found[0].valueMax.value_or(-1), row.valueMax);
    EXPECT_EQ(slice(row.text, found[0].unit), row.unit);
}

INSTANTIATE_TEST_SUITE_P(
    Numerals, OneQuantity,
    testing::Values(
        QuantityRow{U"销售额1,234.5亿元", 1234.5, -1, U"亿元"},
        QuantityRow{U"建成基站1.2万个", 1.2, -1, U"万个"}, QuantityRow{U"发行1560 万张", 1560, -1, U"万张"},
        QuantityRow{U"投入4.8万亿", 4.8, -1, U"万亿"}, QuantityRow{U"交易额1.4万亿元", 1.4, -1, U"万亿元"},
        QuantityRow{U"用户达3000万", 3000, -1, U"万"}, QuantityRow{U"装机20万千瓦", 20, -1, U"万千瓦"},
        QuantityRow{U"出口100亿美元", 100, -1, U"亿美元"}, QuantityRow{U"提高2个百分点", 2, -1, U"个百分点"},
        QuantityRow{U"覆盖率85%", 85, -1, U"%"}, QuantityRow{U"带宽5000Gbps", 5000, -1, U"Gbps"},
        QuantityRow{U"能力20兆比特每秒(Mbps)", 20, -1, U"兆比特每秒"},
        QuantityRow{U"带宽达100G以上", 100, -1, U"G"}, QuantityRow{U"存储2300EB", 2300, -1, U"EB"},
        QuantityRow{U"资费30元/月", 30, -1, U"元/月"}, QuantityRow{U"服务500家次", 500, -1, U"家次"},
        QuantityRow{U"增长3.1倍", 3.1, -1, U"倍"}, QuantityRow{U"翻一番", 1, -1, U"番"},
        QuantityRow{U"翻两番", 2, -1, U"番"}, QuantityRow{U"翻番", 1, -1, U"番"}));

INSTANTIATE_TEST_SUITE_P(
    Ranges, OneQuantity,
    testing::Values(QuantityRow{U"建设3—5家", 3, 5, U"家"}, QuantityRow{U"建设3-5个", 3, 5, U"个"},
                    QuantityRow{U"建设3~5处", 3, 5, U"处"}, QuantityRow{U"建设5至10个", 5, 10, U"个"},
                    QuantityRow{U"增长5%-10%", 5, 10, U"%"}, QuantityRow{U"建设3家至5家", 3, 5, U"家"}));

INSTANTIATE_TEST_SUITE_P(MeasureWords, OneQuantity,
                         testing::Values(QuantityRow{U"引进人才2000余名", 2000, -1, U"名"},
                                         QuantityRow{U"建成泊位120泊以上", 120, -1, U"泊"},
                                         QuantityRow{U"培育两家", 2, -1, U"家"},
                                         QuantityRow{U"建成五十个以上", 50, -1, U"个"},
                                         QuantityRow{U"普及率达到百分之八十五", 85, -1, U"百分之"},
                                         QuantityRow{U"指数达到88,", 88, -1, U""},
                                         QuantityRow{U"PUE值控制在1.3以下", 1.3, -1, U""},
                                         QuantityRow{U"打造百亿级产业集群3个", 3, -1, U"个"}));

class NoQuantity : public testing::TestWithParam<std::u32string_view>
{};

TEST_P(NoQuantity, IsFoundInNamesDatesAndNumbersOfLists)
{
    EXPECT_TRUE(quantitiesOf(GetParam()).empty());
}

INSTANTIATE_TEST_SUITE_P(Names, NoQuantity,
                         testing::Values(U"推广4G网络", U"升级IPv6", U"评为5A级", U"3A和4A级景区",
                                         U"12316热线", U"双创基地", U"国发〔2015〕40号", U"第82次会议",
                                         U"三网融合", U"两化融合", U"P2P网贷", U"O2O模式", U"工业4.0",
                                         U"全国前10强", U"世界500强企业", U"“百县千镇”工程", U"一批项目",
                                         U"打造四大平台", U"NB-IoT和5G-R", U"“6+1”产业", U"3S技术", U"一体化",
                                         U"从五个方面"));

INSTANTIATE_TEST_SUITE_P(DatesAndLists, NoQuantity,
                         testing::Values(U"2015年10月22日", U"到2018年,", U"2015-2018年", U"09.07.2017 21:11",
                                         U"1.加快发展", U"4 . 推进", U"2、建设", U"(3)支持", U"“十三五”期间",
                                         U"电话02885551234"));

TEST(Quantities, TakesNoNumberWithMoreDigitsThanADoubleHolds)
{
    std::u32string absurd = U"投资";
    absurd.append(100000, U'9').append(U"亿元,建设3个");
    const auto found = quantitiesOf(absurd);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].value, 3);
}

TEST(Quantities, KeepsItsSpansInOrderOnAnyText)
{
    constexpr std::u32string_view alphabet =
        U"0123456789.,万亿个家%年到至-—~“”()《》十两百翻番倍GMbps/的达 、。\n";
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        std::u32string text;
        for (int i = 0; i < 80; ++i)
            text.push_back(alphabet[random.bounded(static_cast<quint32>(alphabet.size()))]);
        qsizetype end = 0;
        for (const QuantityMention& found : quantitiesOf(text)) {
            EXPECT_GE(found.whole.start, end);
            EXPECT_LE(found.whole.start, found.number.start);
            EXPECT_LT(found.number.start, found.number.end);
            EXPECT_LE(found.whole.end, static_cast<qsizetype>(text.size()));
            end = found.whole.end;
        }
    }
}

} // namespace
