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

TEST(CatalogueTest, loadsFromTheProgram)
{
    const Result<Catalogue> loaded = Catalogue::load();
    ASSERT_TRUE(loaded) << loaded.error().message.toStdString();
    EXPECT_GE(loaded->indicators().size(), 40u);
}

TEST(CatalogueTest, holdsAllProvincesInStandardOrder)
{
    ASSERT_EQ(builtIn().provinces().size(), 34u);
    EXPECT_TRUE(std::ranges::is_sorted(builtIn().provinces(), {}, &Province::code));
    EXPECT_EQ(builtIn().province(u"520000"_s)->nameZh, u"贵州省"_s);
    EXPECT_EQ(builtIn().province(u"710000"_s)->nameEn, u"Taiwan"_s);
    EXPECT_EQ(builtIn().province(u"810000"_s)->shortZh, u"香港"_s);
    EXPECT_EQ(builtIn().province(u"820000"_s)->nameEn, u"Macao"_s);
    EXPECT_EQ(builtIn().province(u"999999"_s), nullptr);
    EXPECT_EQ(builtIn().provinceForName(u"河南"_s)->code, u"410000"_s);
    EXPECT_EQ(builtIn().provinceForName(u"海南省"_s)->code, u"460000"_s);
    EXPECT_EQ(builtIn().provinceForName(u"南"_s), nullptr);
}

struct AreaRow
{
    const char16_t* name;
    const char16_t* id;
};

class CatalogueAreaTest : public testing::TestWithParam<AreaRow>
{};

TEST_P(CatalogueAreaTest, mapsAPlansName)
{
    const CanonicalArea* area = builtIn().areaForName(QString::fromUtf16(GetParam().name));
    EXPECT_EQ(area ? area->id : QString(), QString::fromUtf16(GetParam().id));
}

INSTANTIATE_TEST_SUITE_P(
    names, CatalogueAreaTest,
    testing::Values(
        AreaRow{u"创业创新", u"innovation"}, AreaRow{u"协同制造", u"manufacturing"},
        AreaRow{u"现代农业", u"agriculture"}, AreaRow{u"热带高效农业", u"agriculture"},
        AreaRow{u"智慧能源", u"energy"}, AreaRow{u"普惠金融", u"finance"},
        AreaRow{u"益民服务", u"public_services"}, AreaRow{u"高效物流", u"logistics"},
        AreaRow{u"现代物流", u"logistics"}, AreaRow{u"电子商务", u"ecommerce"},
        AreaRow{u"便捷交通", u"transport"}, AreaRow{u"绿色生态", u"ecology"}, AreaRow{u"人工智能", u"ai"},
        AreaRow{u"精准扶贫", u"poverty"}, AreaRow{u"全域旅游", u"tourism"}, AreaRow{u"文化旅游", u"tourism"},
        AreaRow{u"教育培训", u"education"}, AreaRow{u"文化教育", u"education"},
        AreaRow{u"健康养老", u"health"}, AreaRow{u"政府服务", u"government"},
        AreaRow{u"政务服务", u"government"}, AreaRow{u"总体目标", u"goals"}, AreaRow{u"保障措施", u"support"},
        AreaRow{u"基础支撑和制度保障", u"support"}, AreaRow{u"实施“互联网＋”电子商务行动", u"ecommerce"},
        AreaRow{u"“互联网+”现代农业专项行动计划", u"agriculture"}, AreaRow{u"附件", u""}, AreaRow{u"", u""}));

struct UnitRow
{
    const char16_t* symbol;
    UnitKind kind;
    const char16_t* base;
    double factor;
    bool known;
};

class CatalogueUnitTest : public testing::TestWithParam<UnitRow>
{};

TEST_P(CatalogueUnitTest, reducesToItsBase)
{
    const UnitRow& row = GetParam();
    const QString symbol = QString::fromUtf16(row.symbol);
    const Unit unit = builtIn().unit(symbol);
    EXPECT_EQ(unit.symbol, symbol);
    EXPECT_EQ(unit.kind, row.kind);
    EXPECT_EQ(unit.base, QString::fromUtf16(row.base));
    EXPECT_EQ(unit.factor, row.factor);
    EXPECT_EQ(builtIn().knowsUnit(symbol), row.known);
}

INSTANTIATE_TEST_SUITE_P(symbols, CatalogueUnitTest,
                         testing::Values(UnitRow{u"元", UnitKind::Money, u"元", 1, true},
                                         UnitRow{u"万元", UnitKind::Money, u"元", 1e4, true},
                                         UnitRow{u"亿元", UnitKind::Money, u"元", 1e8, true},
                                         UnitRow{u"万亿元", UnitKind::Money, u"元", 1e12, true},
                                         UnitRow{u"亿美元", UnitKind::ForeignMoney, u"美元", 1e8, true},
                                         UnitRow{u"万张", UnitKind::Count, u"张", 1e4, true},
                                         UnitRow{u"万人次", UnitKind::Count, u"人次", 1e4, true},
                                         UnitRow{u"%", UnitKind::Ratio, u"%", 1, true},
                                         UnitRow{u"个百分点", UnitKind::PercentagePoint, u"个百分点", 1,
                                                 true},
                                         UnitRow{u"倍", UnitKind::Multiple, u"倍", 1, true},
                                         UnitRow{u"Gbps", UnitKind::Bandwidth, u"Mbps", 1000, true},
                                         UnitRow{u"T", UnitKind::Bandwidth, u"Mbps", 1e6, true},
                                         UnitRow{u"兆", UnitKind::Bandwidth, u"Mbps", 1, true},
                                         UnitRow{u"吉比特每秒", UnitKind::Bandwidth, u"Mbps", 1000, true},
                                         UnitRow{u"PB", UnitKind::DataVolume, u"GB", 1e6, true},
                                         UnitRow{u"千米", UnitKind::Length, u"公里", 1, true},
                                         UnitRow{u"万平方米", UnitKind::Area, u"平方米", 1e4, true},
                                         UnitRow{u"万千瓦", UnitKind::Power, u"千瓦", 1e4, true},
                                         UnitRow{u"亿千瓦时", UnitKind::Energy, u"千瓦时", 1e8, true},
                                         UnitRow{u"万吨", UnitKind::Mass, u"吨", 1e4, true},
                                         UnitRow{u"万亿", UnitKind::Index, u"", 1e12, true},
                                         UnitRow{u"", UnitKind::Index, u"", 1, true},
                                         UnitRow{u"座山", UnitKind::Count, u"座山", 1, false},
                                         UnitRow{u"万座山", UnitKind::Count, u"座山", 1e4, false}));

struct IndicatorRow
{
    const char16_t* subject;
    const char16_t* unit;
    const char16_t* area;
    const char16_t* id;
    MeasureKind kind = MeasureKind::Stock;
};

class CatalogueIndicatorTest : public testing::TestWithParam<IndicatorRow>
{};

TEST_P(CatalogueIndicatorTest, linksASubject)
{
    const IndicatorRow& row = GetParam();
    const Indicator* indicator =
        builtIn().indicatorFor(QString::fromUtf16(row.subject), QString::fromUtf16(row.unit),
                               QString::fromUtf16(row.area), row.kind);
    EXPECT_EQ(indicator ? indicator->id : QString(), QString::fromUtf16(row.id));
}

INSTANTIATE_TEST_SUITE_P(
    subjects, CatalogueIndicatorTest,
    testing::Values(
        IndicatorRow{u"电子商务交易额", u"亿元", u"goals", u"ecommerce_turnover"},
        IndicatorRow{u"电子商务年交易额", u"万亿元", u"", u"ecommerce_turnover"},
        IndicatorRow{u"电子商务交易额", u"%", u"", u""},
        IndicatorRow{u"电子商务交易额", u"%", u"", u"ecommerce_turnover_growth", MeasureKind::GrowthRate},
        IndicatorRow{u"电子商务交易额", u"%", u"", u"", MeasureKind::PercentChange},
        IndicatorRow{u"单位生产总值能耗", u"%", u"", u"energy_intensity_cut", MeasureKind::PercentChange},
        IndicatorRow{u"跨境贸易电子商务交易额", u"亿美元", u"ecommerce", u"crossborder_ecommerce_turnover"},
        IndicatorRow{u"跨境电子商务交易额", u"亿元", u"ecommerce", u"crossborder_ecommerce_turnover_cny"},
        IndicatorRow{u"农产品电商年交易额", u"亿元", u"", u"agricultural_ecommerce_turnover"},
        IndicatorRow{u"网络零售交易额", u"亿元", u"goals", u"online_retail"},
        IndicatorRow{u"网络零售额占全年社会消费品零售额", u"%", u"goals", u"online_retail_share"},
        IndicatorRow{u"互联网出省带宽", u"Gbps", u"support", u"outbound_bandwidth"},
        IndicatorRow{u"互联网出省总带宽", u"T", u"goals", u"outbound_bandwidth"},
        IndicatorRow{u"众创空间", u"家", u"innovation", u"makerspaces"},
        IndicatorRow{u"省级众创空间", u"个", u"innovation", u"makerspaces"},
        IndicatorRow{u"众创空间", u"万平方米", u"innovation", u""},
        IndicatorRow{u"众创空间聚集创客人数", u"人", u"innovation", u"makers"},
        IndicatorRow{u"投资", u"亿元", u"goals", u"investment_total"},
        IndicatorRow{u"投资", u"万元", u"innovation", u"investment_area"},
        IndicatorRow{u"互联网服务年收入", u"亿元", u"goals", u"internet_revenue"},
        IndicatorRow{u"互联网产业规模", u"亿元", u"goals", u"internet_revenue"},
        IndicatorRow{u"“互联网＋”示范企业", u"家", u"goals", u"demonstration_enterprises"},
        IndicatorRow{u"重大示范项目", u"个", u"energy", u"demonstration_projects"},
        IndicatorRow{u"省级农业产业化龙头企业质量安全追溯覆盖比例", u"%", u"agriculture",
                     u"traceability_cover"},
        IndicatorRow{u"城市50Mbps以上宽带接入能力", u"%", u"support", u"urban_broadband_cover"},
        IndicatorRow{u"农村12Mbps以上宽带接入能力", u"%", u"support", u"rural_broadband_cover"},
        IndicatorRow{u"全社会物流总费用与生产总值的比率", u"%", u"logistics", u"logistics_cost_ratio"},
        IndicatorRow{u"高速公路的ETC覆盖", u"%", u"transport", u"etc_cover"},
        IndicatorRow{u"居民健康卡", u"万张", u"public_services", u"health_cards"},
        IndicatorRow{u"智能工厂试点", u"家", u"manufacturing", u"smart_factories"},
        IndicatorRow{u"柔性化生产线", u"条", u"manufacturing", u""}, IndicatorRow{u"企业", u"户", u"", u""},
        IndicatorRow{u"", u"家", u"", u""}));

TEST(CatalogueTest, comparesInTheIndicatorsUnit)
{
    const Indicator& bandwidth = *builtIn().indicator(u"outbound_bandwidth"_s);
    EXPECT_EQ(builtIn().inIndicatorUnit(38, u"Tbps"_s, bandwidth)->value, 38000.0);
    const Indicator& turnover = *builtIn().indicator(u"ecommerce_turnover"_s);
    EXPECT_EQ(builtIn().inIndicatorUnit(1.4, u"万亿元"_s, turnover)->value, 14000.0);
    const Indicator& makerspaces = *builtIn().indicator(u"makerspaces"_s);
    EXPECT_EQ(builtIn().inIndicatorUnit(200, u"个"_s, makerspaces)->value, 200.0);
    EXPECT_EQ(builtIn().inIndicatorUnit(200, u"个"_s, makerspaces)->unit.symbol, u"家"_s);
}

TEST(CatalogueTest, neverComparesUnlikeCurrenciesOrThings)
{
    const Indicator& turnover = *builtIn().indicator(u"ecommerce_turnover"_s);
    const Result<Quantity> dollars = builtIn().inIndicatorUnit(100, u"亿美元"_s, turnover);
    ASSERT_FALSE(dollars);
    EXPECT_EQ(dollars.error().code, ErrorCode::Refused);
    const Indicator& makerspaces = *builtIn().indicator(u"makerspaces"_s);
    EXPECT_FALSE(builtIn().inIndicatorUnit(500, u"人"_s, makerspaces));
    EXPECT_TRUE(turnover.related.contains(u"crossborder_ecommerce_turnover"_s));
}

TEST(CatalogueTest, lowerIsBetterForCosts)
{
    EXPECT_EQ(builtIn().indicator(u"logistics_cost_ratio"_s)->direction, Direction::LessIsBetter);
    EXPECT_EQ(builtIn().indicator(u"makerspaces"_s)->direction, Direction::MoreIsBetter);
    EXPECT_EQ(builtIn().indicator(u"nothing"_s), nullptr);
}

} // namespace
} // namespace milepost
