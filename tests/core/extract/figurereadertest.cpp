// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/figurereader.h"

#include "core/catalogue/catalogue.h"
#include "core/domain/plan.h"
#include "core/extract/planparser.h"
#include "core/text/sourcetext.h"
#include "tests/support/planlines.h"
#include "tests/support/printers.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

const Catalogue& catalogue()
{
    static const Catalogue catalogue = *Catalogue::load();
    return catalogue;
}

ParsedPlan planOf(std::u32string text)
{
    SourceText source;
    source.characters = std::move(text);
    return *parsePlan(source, catalogue());
}

struct ClauseRow
{
    std::u32string text;
    QStringList figures;
};

class ClauseFigures : public testing::TestWithParam<ClauseRow>
{};

TEST_P(ClauseFigures, AreReadWithEveryField)
{
    EXPECT_EQ(figureLines(planOf(GetParam().text)), GetParam().figures);
}

INSTANTIATE_TEST_SUITE_P(
    Subjects, ClauseFigures,
    testing::Values(
        ClauseRow{U"到2018年,培育200家以上“互联网+”骨干企业。", {u"“互联网+”骨干企业 ≥200家 2018"_s}},
        ClauseRow{U"到2018年,软件业年收入超过500亿元。", {u"软件业年收入 >500亿元 2018 annual"_s}},
        ClauseRow{U"到2018年,支持15家企业开展云设计。", {u"企业 =15家 2018"_s}},
        ClauseRow{U"到2018年,打造6家具有示范意义的智慧书店。", {u"智慧书店 =6家 2018"_s}},
        ClauseRow{U"到2019年,完成6个4A级公园、12个2A和3A级城市公园的停车平台建设。",
                  {u"4A级公园 =6个 2019"_s, u"2A和3A级城市公园 =12个 2019"_s}},
        ClauseRow{U"到2019年,县城20Mbps以上无线接入能力达到60%。",
                  {u"县城20Mbps以上无线接入能力 =60% 2019"_s}},
        ClauseRow{U"到2018年,在全县建成各类投递网点700个。", {u"投递网点 =700个 2018"_s}},
        ClauseRow{U"到2018年,通过产业平台聚集不少于30家基金。", {u"基金 ≥30家 2018"_s}},
        ClauseRow{U"到2018年,云平台3个、数据园5个。", {u"云平台 =3个 2018"_s, u"数据园 =5个 2018"_s}},
        ClauseRow{U"到2018年,服务百姓用车2.5万户。", {u"百姓用车 =2.5万户 2018"_s}},
        ClauseRow{U"到2020年,实现80%以上的规上企业上云。", {u"规上企业上云 ≥80% 2020"_s}}));

INSTANTIATE_TEST_SUITE_P(
    Coordination, ClauseFigures,
    testing::Values(ClauseRow{U"到2020年,县城和乡镇下载速率分别达到80Mbps和20Mbps以上。",
                              {u"县城和乡镇下载速率 ≥80Mbps 2020"_s, u"县城和乡镇下载速率 ≥20Mbps 2020"_s}},
                    ClauseRow{U"到2021年,国家级、省级试点县分别达15个、100个。",
                              {u"国家级、省级试点县 =15个 2021"_s, u"国家级、省级试点县 =100个 2021"_s}},
                    ClauseRow{U"到2020年,网购额达到180亿元,年均增长20%以上。",
                              {u"网购额 =180亿元 2020"_s, u"网购额 ≥20% increase 2020 annual"_s}},
                    ClauseRow{U"到2020年,货运费率由2013年的18%下降到16%左右。",
                              {u"货运费率 ≈16% 2020"_s, u"baseline: 货运费率 18% 2013"_s}},
                    ClauseRow{U"到2020年,出口带宽由12Tbps扩容至40Tbps。",
                              {u"出口带宽 =40Tbps 2020"_s, u"baseline: 出口带宽 12Tbps"_s}},
                    ClauseRow{
                        U"到2025年,数据产值年均增长10%,占地区产值比重达到45%。",
                        {u"数据产值 =10% increase 2025 annual"_s, u"数据产值占地区产值比重 =45% 2025"_s}}));

INSTANTIATE_TEST_SUITE_P(
    Bounds, ClauseFigures,
    testing::Values(ClauseRow{U"到2018年,覆盖率不低于60%。", {u"覆盖率 ≥60% 2018"_s}},
                    ClauseRow{U"到2018年,覆盖率突破60%。", {u"覆盖率 >60% 2018"_s}},
                    ClauseRow{U"到2018年,覆盖率达到60%左右。", {u"覆盖率 ≈60% 2018"_s}},
                    ClauseRow{U"到2018年,空驶率控制在35%以内。", {u"空驶率 ≤35% 2018"_s}},
                    ClauseRow{U"到2018年,费率下降到19%以下。", {u"费率 ≤19% 2018"_s}},
                    ClauseRow{U"到2018年,建成驿站3—5家。", {u"驿站 =3-5家 2018"_s}},
                    ClauseRow{U"到2018年,引进专家2000余名。", {u"专家 >2000名 2018"_s}}));

INSTANTIATE_TEST_SUITE_P(
    Changes, ClauseFigures,
    testing::Values(
        ClauseRow{U"到2018年,工效提升20%。", {u"工效 =20% increase 2018"_s}},
        ClauseRow{U"到2018年,成本下降20%。", {u"成本 =20% decrease 2018"_s}},
        ClauseRow{U"到2018年,普及率提高到20%。", {u"普及率 =20% 2018"_s}},
        ClauseRow{U"到2018年,带宽扩容至5000Gbps以上。", {u"带宽 ≥5000Gbps 2018"_s}},
        ClauseRow{U"到2025年,能耗比2020年下降13.5%。", {u"能耗 =13.5% decrease 2020- 2025"_s}},
        ClauseRow{U"到2025年,网购额年均增速保持在12%以上。", {u"网购额 ≥12% increase 2025 annual"_s}},
        ClauseRow{U"到2025年,软件收入翻一番。", {u"软件收入 =1番 multiple 2025"_s}},
        ClauseRow{U"到2035年,经济总量达到2020年的3倍。", {u"经济总量 =3倍 multiple 2020- 2035"_s}},
        ClauseRow{U"到2020年,占比降低2个百分点。", {u"占比 =2个百分点 decrease 2020"_s}}));

INSTANTIATE_TEST_SUITE_P(
    Projects, ClauseFigures,
    testing::Values(ClauseRow{U"实施宽带工程,总投资50亿元,其中2017年投资20亿元。数据共享率不低于85%。",
                              {u"总投资 =50亿元"_s, u"投资 =20亿元 2017"_s, u"数据共享率 ≥85%"_s}},
                    ClauseRow{U"到2017年,服务满意度达到75分以上。", {u"服务满意度 ≥75分 2017"_s}},
                    ClauseRow{U"到2017年,追溯体系覆盖60%的规模化基地。", {u"追溯体系覆盖 =60% 2017"_s}},
                    ClauseRow{U"旅客总数由2015年的3亿人增加到2020年的5亿人,是2015年的2倍。",
                              {u"旅客总数 =5亿人 2020"_s, u"旅客总数 =2倍 multiple 2015- 2020"_s,
                               u"baseline: 旅客总数 3亿人 2015"_s}}));

INSTANTIATE_TEST_SUITE_P(
    Flags, ClauseFigures,
    testing::Values(ClauseRow{U"2015-2018年累计完成投资约5亿元。", {u"投资 ≈5亿元 2015- 2018 cumulative"_s}},
                    ClauseRow{U"到2018年,新增驿站60家以上。", {u"驿站 ≥60家 2018 new"_s}},
                    ClauseRow{U"到2018年,每年新增20家驿站。", {u"驿站 =20家 2018 annual new"_s}},
                    ClauseRow{U"到2018年,力争产量超过3亿部。", {u"产量 >3亿部 2018 striving"_s}},
                    ClauseRow{
                        U"到2017年,新培育甲类企业不少于40家,乙类企业不少于5家,智能化率达到70%。",
                        {u"甲类企业 ≥40家 2017 new"_s, u"乙类企业 ≥5家 2017 new"_s, u"智能化率 =70% 2017"_s}},
                    ClauseRow{U"未来2至3年,驿站覆盖全省1.1万个行政村。", {u"行政村 =1.1万个"_s}}));

INSTANTIATE_TEST_SUITE_P(
    RulesAndFacts, ClauseFigures,
    testing::Values(ClauseRow{U"对实际投入500万元以上的项目,一次性给予10%补助,最高60万元。",
                              {u"policy: 项目 500万元"_s, u"policy: 补助 10%"_s, u"policy: 补助 60万元"_s}},
                    ClauseRow{U"由所在地给予3年的房租减免。", {u"policy: 房租减免 3年"_s}},
                    ClauseRow{U"针对45岁以下的创业者开展培训。", {u"policy: 创业者 45岁"_s}},
                    ClauseRow{U"截至2015年底,全省建成基站3万个。", {u"baseline: 基站 3万个 2015"_s}},
                    ClauseRow{U"目前,甲类企业已达180家。", {u"baseline: 甲类企业 180家"_s}},
                    ClauseRow{U"完善标准、人才、资金3个区域协同。", {}},
                    ClauseRow{U"实施千兆网、云平台等21项重大工程。", {}}));

TEST(FigureReader, KeepsUnitAndSubjectOfATraditionalTextAsWritten)
{
    EXPECT_EQ(figureLines(planOf(U"到2017年,打造10家智能書店,聯網率達到70%以上。")),
              QStringList({u"智能書店 =10家 2017"_s, u"聯網率 ≥70% 2017"_s}));
}

TEST(FigureReader, ReadsATableOfIndicatorsWithOneCellALine)
{
    const ParsedPlan plan =
        planOf(U"主要指标\n序号\n指标\n单位\n2015年\n2020年\n属性\n1\n驿站普及率\n%\n52\n≥75\n预期性\n"
               U"2\n驿站交易额\n亿元\n—\n12000\n预期性\n");
    EXPECT_EQ(figureLines(plan), QStringList({u"驿站普及率 ≥75% 2020"_s, u"驿站交易额 =12000亿元 2020"_s,
                                              u"baseline: 驿站普及率 52% 2015"_s}));
}

TEST(FigureReader, ReadsFullWidthDigits)
{
    EXPECT_EQ(figureLines(planOf(U"到２０１８年，培育１２家以上驿站。")), QStringList{u"驿站 ≥12家 2018"_s});
}

TEST(FigureReader, LetsADateRuleTheSentencesThatFollow)
{
    EXPECT_EQ(figureLines(planOf(U"到2018年,建成驿站5家。覆盖率达到60%。到2025年,建成驿站9家。")),
              QStringList({u"驿站 =5家 2018"_s, u"覆盖率 =60% 2018"_s, u"驿站 =9家 2025"_s}));
}

TEST(FigureReader, LabelsWithVerbNounAndPurpose)
{
    const ParsedPlan plan = planOf(
        U"到2018年,累计培育驿站35家,支持15家企业开展云设计,城市和农村接入能力分别达到50Mbps和12Mbps。");
    QStringList labels;
    for (const Target& target : plan.targets)
        labels.append(target.label);
    EXPECT_EQ(labels, QStringList({u"累计培育驿站"_s, u"支持开展云设计的企业"_s, u"城市接入能力"_s,
                                   u"农村接入能力"_s}));
}

TEST(FigureReader, JoinsTheTargetsOfOneThingIntoAMeasure)
{
    const ParsedPlan plan =
        planOf(U"到2018年,电子商务交易额达到2500亿元。到2020年,电子商务交易额突破4600亿元,年均增长20%。");
    ASSERT_EQ(plan.targets.size(), 3U);
    ASSERT_EQ(plan.measures.size(), 2U);
    EXPECT_EQ(plan.targets[0].measure, plan.targets[1].measure);
    EXPECT_EQ(plan.measures[0].indicator, u"ecommerce_turnover"_s);
    EXPECT_EQ(plan.measures[1].indicator, u"ecommerce_turnover_growth"_s);
    EXPECT_EQ(plan.measures[1].kind, MeasureKind::GrowthRate);
}

class YearsOfAFlow : public testing::TestWithParam<std::u32string>
{};

TEST_P(YearsOfAFlow, AreAMeasureApartFromTheirSum)
{
    const ParsedPlan plan = planOf(GetParam());
    ASSERT_EQ(plan.targets.size(), 3U);
    ASSERT_EQ(plan.measures.size(), 2U);
    EXPECT_EQ(plan.measures[0].kind, MeasureKind::CumulativeFlow);
    EXPECT_EQ(plan.measures[1].kind, MeasureKind::AnnualFlow);
    EXPECT_EQ(plan.targets[1].measure, plan.targets[2].measure);
}

INSTANTIATE_TEST_SUITE_P(
    FigureReader, YearsOfAFlow,
    testing::Values(
        U"到2018年,新增驿站600家。2016年,新增驿站150家。2017年,新增驿站150家。",
        U"到2018年,驿站建设完成投资60亿元。2016年,驿站建设完成投资15亿元。2017年,驿站建设完成投资20亿元。",
        U"到2018年,累计投资60亿元。2016年,投资15亿元。2017年,投资20亿元。"));

TEST(FigureReader, KeepsTheYearsOfALevelInOneMeasure)
{
    const ParsedPlan plan = planOf(U"到2016年,网购额达到15亿元。到2018年,网购额达到60亿元。");
    ASSERT_EQ(plan.targets.size(), 2U);
    EXPECT_EQ(plan.measures.size(), 1U);
}

TEST(FigureReader, CountsASentenceThatStandsTwiceOnce)
{
    const std::u32string sentence = U"到2020年,全省建成农村驿站1000个,驿站的行政村覆盖率达到80%以上。";
    const ParsedPlan plan = planOf(sentence + U"\n" + sentence);
    ASSERT_EQ(plan.targets.size(), 2U);
    ASSERT_EQ(plan.targets[0].repeats.size(), 1U);
    EXPECT_EQ(plan.targets[0].repeats[0].start,
              plan.targets[0].number.start + static_cast<qsizetype>(sentence.size()) + 1);
}

TEST(FigureReader, WishesLessOfWhatIsToFall)
{
    const ParsedPlan plan = planOf(U"到2018年,车辆空驶率下降到35%,货车准点率提高到90%。");
    ASSERT_EQ(plan.measures.size(), 2U);
    EXPECT_EQ(plan.measures[0].direction, Direction::LessIsBetter);
    EXPECT_EQ(plan.measures[1].direction, Direction::MoreIsBetter);
}

TEST(FigureReader, StaysInsideTheTextOnAnyInput)
{
    constexpr std::u32string_view alphabet =
        U"0123456789.,万亿个家%年到至-—~“”()《》十两百翻番倍达超的建成培育分别和、以上。;\n到2018年";
    QRandomGenerator random(11);
    for (int round = 0; round < 100; ++round) {
        std::u32string text;
        for (int i = 0; i < 200; ++i)
            text.push_back(alphabet[random.bounded(static_cast<quint32>(alphabet.size()))]);
        const auto size = static_cast<qsizetype>(text.size());
        for (const Target& target : planOf(text).targets) {
            EXPECT_LT(target.number.start, target.number.end);
            EXPECT_LE(target.number.end, size);
            EXPECT_LE(target.clause.start, target.number.start);
            EXPECT_LE(target.number.end, target.clause.end);
        }
    }
}

} // namespace
