// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans written for these tests: read by the parser, checked against themselves.
#include "core/check/consistency.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/planpack.h"
#include "core/extract/planparser.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <gtest/gtest.h>

namespace milepost {

void PrintTo(FindingKind kind, std::ostream* out)
{
    *out << toString(kind).toStdString();
}

namespace {

using namespace Qt::StringLiterals;

const Catalogue& catalogue()
{
    static const Result<Catalogue> loaded = Catalogue::load();
    return *loaded;
}

ParsedPlan parsed(const QString& text)
{
    const Result<ParsedPlan> plan =
        parsePlan({u"plan.txt"_s, u"UTF-8"_s, {}, text.toStdU32String()}, catalogue());
    EXPECT_TRUE(plan);
    return *plan;
}

std::vector<Finding> findingsIn(const QString& text)
{
    return checkConsistency(parsed(text), catalogue(), text.toStdU32String());
}

/// The findings of one kind; what is missing from a small sample is not what most tests look at.
std::vector<Finding> findings(const QString& text, FindingKind kind)
{
    std::vector<Finding> found = findingsIn(text);
    std::erase_if(found, [kind](const Finding& finding) { return finding.kind != kind; });
    return found;
}

QString wordsAt(const QString& text, const FindingPlace& place)
{
    return text.mid(place.span.start, place.span.length());
}

/// A plan of three actions with an investment each, in 亿元, and a total.
QString investments(const QString& total, const QStringList& parts)
{
    static const QStringList names{u"电子商务"_s, u"高效物流"_s, u"普惠金融"_s};
    QString text = u"示例省人民政府关于推进示例行动的实施意见\n一、总体要求\n(一)发展目标\n到2019年,示例行动"
                   "累计完成投资"_s +
                   total + u"。\n二、工作任务\n"_s;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        text += u"(%1)实施“互联网+”%2专项行动\n2016-2019年,累计完成投资%3。(牵头单位:省示例厅)\n"
                "1.推进示例工作。加强示例服务。\n"_s.arg(u"一二三"_s.mid(i, 1), names[i], parts[i]);
    }
    return text + u"三、保障措施\n(一)加强领导\n各级政府加强领导。\n"_s;
}

TEST(SumOfAreasTest, agreesWithinWhatTheTotalSays)
{
    const QString text = investments(u"90亿元以上"_s, {u"30亿元"_s, u"40亿元"_s, u"25亿元"_s});
    const std::vector<Finding> found = findings(text, FindingKind::SumOfAreas);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].classification, FindingClass::Agreeing);
    EXPECT_TRUE(found[0].message.contains(u"95 亿元")) << found[0].message.toStdString();
    ASSERT_EQ(found[0].places.size(), 4);
    EXPECT_TRUE(wordsAt(text, found[0].places[0]).contains(u"90亿元"));
    EXPECT_TRUE(wordsAt(text, found[0].places[3]).contains(u"25亿元"));
    EXPECT_TRUE(found[0].places[3].section.contains(u"普惠金融"));
    EXPECT_FALSE(found[0].places[3].target.isEmpty());
}

struct SumCase
{
    const char* name;
    QString total;
    QStringList parts;
    QString difference; ///< empty: no contradiction
};

void PrintTo(const SumCase& sample, std::ostream* out)
{
    *out << sample.name;
}

class SumOfAreasTest : public testing::TestWithParam<SumCase>
{};

TEST_P(SumOfAreasTest, saysHowFarTheSumIsOff)
{
    const std::vector<Finding> found =
        findings(investments(GetParam().total, GetParam().parts), FindingKind::SumOfAreas);
    const auto doubtful = std::ranges::find(found, FindingClass::Doubtful, &Finding::classification);
    ASSERT_EQ(doubtful != found.end(), !GetParam().difference.isEmpty());
    if (doubtful != found.end()) {
        EXPECT_TRUE(doubtful->message.contains(GetParam().difference)) << doubtful->message.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    Totals, SumOfAreasTest,
    testing::Values(
        SumCase{"tooLittle", u"100亿元以上"_s, {u"30亿元"_s, u"40亿元"_s, u"20亿元"_s}, u"10 亿元"_s},
        SumCase{"floorsDoNotSaveAFloor",
                u"100亿元以上"_s,
                {u"30亿元以上"_s, u"40亿元以上"_s, u"20亿元以上"_s},
                u"10 亿元"_s},
        SumCase{"tooMuch", u"100亿元"_s, {u"50亿元"_s, u"40亿元"_s, u"30亿元"_s}, u"20 亿元"_s},
        SumCase{"moreThanAFloor", u"100亿元以上"_s, {u"90亿元"_s, u"90亿元"_s, u"90亿元"_s}, {}},
        SumCase{"floorsUnderAFixedTotal", u"100亿元"_s, {u"30亿元以上"_s, u"40亿元"_s, u"20亿元"_s}, {}},
        SumCase{"aboutATenth", u"约100亿元"_s, {u"30亿元"_s, u"40亿元"_s, u"22亿元"_s}, {}},
        SumCase{"roundedAmounts", u"100亿元"_s, {u"33亿元"_s, u"33亿元"_s, u"33亿元"_s}, {}},
        SumCase{"otherUnits", u"100亿元"_s, {u"500000万元"_s, u"300000万元"_s, u"20亿元"_s}, {}},
        SumCase{"incompleteParts", u"100亿元以上"_s, {u"10亿元"_s, u"10亿元"_s}, {}}),
    testing::PrintToStringParamName());

QString years(const QString& total, const QStringList& amounts)
{
    QString text =
        u"示例省“互联网+”创业创新专项行动计划\n一、行动目标\n(一)总体目标\n2016-2018年,累计完成投资"_s +
        total + u"。\n(二)年度目标\n"_s;
    for (int i = 0; i < amounts.size(); ++i)
        text += u"%1年,完成投资%2,完善示例服务功能。\n"_s.arg(2016 + i).arg(amounts[i]);
    return text;
}

TEST(SumOfYearsTest, addsTheYearsOfTheSpan)
{
    const std::vector<Finding> agreeing = findings(
        years(u"约3亿元"_s, {u"9800万元"_s, u"11000万元"_s, u"9500万元"_s}), FindingKind::SumOfYears);
    ASSERT_EQ(agreeing.size(), 1);
    EXPECT_EQ(agreeing[0].classification, FindingClass::Agreeing);
    EXPECT_TRUE(agreeing[0].message.contains(u"3.03 亿元")) << agreeing[0].message.toStdString();

    const std::vector<Finding> off =
        findings(years(u"5亿元"_s, {u"9800万元"_s, u"11000万元"_s, u"9500万元"_s}), FindingKind::SumOfYears);
    ASSERT_EQ(off.size(), 1);
    EXPECT_EQ(off[0].classification, FindingClass::Doubtful);
    EXPECT_TRUE(off[0].message.contains(u"1.97 亿元")) << off[0].message.toStdString();
    EXPECT_EQ(off[0].places.size(), 4);
}

TEST(SumOfYearsTest, doesNotJudgeASpanWithAGap)
{
    EXPECT_TRUE(
        findings(years(u"5亿元"_s, {u"9800万元"_s, u"11000万元"_s}), FindingKind::SumOfYears).empty());
}

TEST(SumOfYearsTest, doesNotAddLevels)
{
    const QString text =
        u"示例省“互联网+”创业创新专项行动计划\n一、行动目标\n2016-2018年,建成示例站点30个。\n"
        "2016年,建成示例站点10个。\n2017年,建成示例站点20个。\n2018年,建成示例站点29个。\n"_s;
    EXPECT_TRUE(findings(text, FindingKind::SumOfYears).empty());
}

QString bodyAndAnnex(const QString& body, const QString& annex)
{
    return u"示例省人民政府关于推进示例行动的实施意见\n一、总体要求\n(一)基本原则\n坚持创新。\n二、工作任务\n"
           "(一)实施“互联网+”电子商务专项行动计划\n(牵头单位:省示例厅)\n1.发展示例平台。到2018年,建成示例电商服务站点"_s +
           body +
           u"。\n附件\n示例省“互联网+”电子商务专项行动计划\n一、行动目标\n到2018年,建成示例电商服务站点"_s +
           annex + u",形成示例格局。\n"_s;
}

TEST(TwoValuesTest, bodyAndAnnexAgreeOrNot)
{
    const std::vector<Finding> same = findings(bodyAndAnnex(u"35个"_s, u"35个"_s), FindingKind::TwoValues);
    ASSERT_EQ(same.size(), 1);
    EXPECT_EQ(same[0].classification, FindingClass::Agreeing);
    EXPECT_EQ(same[0].places.size(), 2);

    const QString text = bodyAndAnnex(u"35个"_s, u"53个"_s);
    const std::vector<Finding> other = findings(text, FindingKind::TwoValues);
    ASSERT_EQ(other.size(), 1);
    EXPECT_EQ(other[0].classification, FindingClass::Doubtful);
    ASSERT_EQ(other[0].places.size(), 2);
    EXPECT_TRUE(wordsAt(text, other[0].places[0]).contains(u"35个"));
    EXPECT_TRUE(wordsAt(text, other[0].places[1]).contains(u"53个"));
}

TEST(SeriesTest, whatShouldRiseDoesNotFall)
{
    const QString text =
        u"一、发展目标\n到2018年,示例网络普及率达到60%。到2020年,示例网络普及率达到50%。\n"_s;
    const std::vector<Finding> found = findings(text, FindingKind::Series);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].classification, FindingClass::Doubtful);
    EXPECT_EQ(found[0].places.size(), 2);
    EXPECT_TRUE(
        findings(u"一、发展目标\n到2018年,示例网络普及率达到60%。到2020年,示例网络普及率达到70%。\n"_s,
                 FindingKind::Series)
            .empty());
}

TEST(SeriesTest, whatShouldFallDoesNotRise)
{
    const QString text =
        u"一、发展目标\n到2018年,单位产值能耗下降到0.5吨标准煤。到2020年,单位产值能耗下降到0.8吨标准煤。\n"_s;
    EXPECT_EQ(findings(text, FindingKind::Series).size(), 1);
}

TEST(SeriesTest, yearlyAmountsMayGoUpAndDown)
{
    EXPECT_TRUE(
        findings(years(u"约3亿元"_s, {u"11000万元"_s, u"9800万元"_s, u"9500万元"_s}), FindingKind::Series)
            .empty());
    EXPECT_TRUE(findings(u"一、发展目标\n2017年,建成示例站点30个。\n2018年,建成示例站点20个。\n"_s,
                         FindingKind::Series)
                    .empty());
}

TEST(StartingPointTest, aPromiseLiesBeyondIt)
{
    ParsedPlan plan = samplePlan(); // m3 promises 65 % for 2018 and had 52 % in 2014
    plan.figures[1].value = 70.0;
    const std::vector<Finding> found = checkConsistency(plan, catalogue());
    const auto start = std::ranges::find(found, FindingKind::StartingPoint, &Finding::kind);
    ASSERT_NE(start, found.end());
    EXPECT_EQ(start->places[0].span, plan.figures[1].number);
    plan.figures[1].value = 52.0;
    const std::vector<Finding> before = checkConsistency(plan, catalogue());
    EXPECT_EQ(std::ranges::find(before, FindingKind::StartingPoint, &Finding::kind), before.end());
}

TEST(DeadlinesTest, lieAfterThePlansDate)
{
    ParsedPlan plan = samplePlan();
    plan.plan.issued = QDate(2019, 2, 1);
    const std::vector<Finding> found = checkConsistency(plan, catalogue());
    const auto past = std::ranges::find(found, FindingKind::PastDeadline, &Finding::kind);
    ASSERT_NE(past, found.end());
    EXPECT_EQ(past->places.size(), 4); // three targets and a deliverable of 2018
    EXPECT_TRUE(past->message.contains(u"2019-02-01"));
    plan.plan.issued = QDate(2018, 12, 1);
    const std::vector<Finding> inTime = checkConsistency(plan, catalogue());
    EXPECT_EQ(std::ranges::find(inTime, FindingKind::PastDeadline, &Finding::kind), inTime.end());
}

TEST(DeadlinesTest, areMissedWhereThereAreNone)
{
    const std::vector<Finding> found = checkConsistency(samplePlan(), catalogue());
    const auto undated = std::ranges::find(found, FindingKind::NoDeadline, &Finding::kind);
    ASSERT_NE(undated, found.end());
    EXPECT_EQ(undated->classification, FindingClass::Missing);
    ASSERT_EQ(undated->places.size(), 1);
    EXPECT_EQ(undated->places[0].target, u"t6");
}

TEST(DeadlinesTest, thatCountFromTheDayOfIssueSayWhatTheyComeTo)
{
    const QString promise = u"一、发展目标\n未来2至3年,建成示例驿站20家。\n"_s;
    const std::vector<Finding> undated = findings(promise, FindingKind::NoDeadline);
    ASSERT_EQ(undated.size(), 1);
    EXPECT_TRUE(undated[0].places[0].words.endsWith(u" · 2至3年"))
        << undated[0].places[0].words.toStdString();
    const std::vector<Finding> dated =
        findings(promise + u"示例省人民政府\n2016年3月1日\n"_s, FindingKind::NoDeadline);
    ASSERT_EQ(dated.size(), 1);
    EXPECT_TRUE(dated[0].places[0].words.endsWith(u" · 2至3年 → 2018–2019"))
        << dated[0].places[0].words.toStdString();
}

TEST(SharesTest, doNotPassTheWhole)
{
    const QString text = u"一、发展目标\n到2018年,示例网络覆盖率达到120%。\n"_s;
    EXPECT_EQ(findings(text, FindingKind::ImpossibleShare).size(), 1);
    EXPECT_TRUE(findings(u"一、发展目标\n到2018年,示例网络覆盖率达到100%。\n"_s, FindingKind::ImpossibleShare)
                    .empty());
}

TEST(PartsTest, areNotMoreThanTheirWhole)
{
    const QString text = u"一、发展目标\n到2018年,培育示例企业20家,其中示例骨干企业30家。\n"_s;
    const std::vector<Finding> found = findings(text, FindingKind::PartOfWhole);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].places.size(), 2);
    EXPECT_TRUE(findings(u"一、发展目标\n到2018年,培育示例企业20家,其中示例骨干企业3家。\n"_s,
                         FindingKind::PartOfWhole)
                    .empty());
}

TEST(AgenciesTest, areMissedWhereThePlanNamesThem)
{
    ParsedPlan plan = samplePlan();
    const std::vector<Finding> some = checkConsistency(plan, catalogue());
    EXPECT_EQ(std::ranges::count(some, FindingKind::NoAgency, &Finding::kind), 2); // goals and actions apart
    for (Area& area : plan.areas) {
        area.lead.clear();
        area.tasks.clear();
    }
    for (Target& target : plan.targets)
        target.lead.clear();
    const std::vector<Finding> none = checkConsistency(plan, catalogue());
    ASSERT_EQ(std::ranges::count(none, FindingKind::NoAgency, &Finding::kind), 1);
    EXPECT_TRUE(std::ranges::find(none, FindingKind::NoAgency, &Finding::kind)->places.empty());
}

TEST(DoubledTextTest, isFoundWhereItStands)
{
    const QString passage =
        u"各地区要结合示例实际制定示例方案,明确示例责任和示例进度,按季度报告示例成果和存在的困难。"_s;
    const QString text =
        u"一、组织实施\n"_s + passage + u"加强督查。\n二、监督考核\n"_s + passage + u"严格考核。\n"_s;
    const std::vector<Finding> found = findings(text, FindingKind::DoubledText);
    ASSERT_EQ(found.size(), 1);
    ASSERT_EQ(found[0].places.size(), 2);
    EXPECT_EQ(wordsAt(text, found[0].places[0]), passage);
    EXPECT_EQ(wordsAt(text, found[0].places[1]), passage);
    EXPECT_LT(found[0].places[0].span.start, found[0].places[1].span.start);
}

TEST(ConsistencyTest, aSoundPlanRaisesNothing)
{
    const QString text =
        u"示例省人民政府关于推进示例行动的实施意见\n一、工作任务\n(一)实施“互联网+”电子商务专项行动计划\n"
        "(牵头单位:省示例厅)\n1.发展示例平台。到2018年,建成示例电商服务站点35个。\n"_s;
    EXPECT_TRUE(findingsIn(text).empty());
}

TEST(ConsistencyTest, aPackIsCheckedWithoutItsText)
{
    const ParsedPlan plan = parsed(years(u"5亿元"_s, {u"9800万元"_s, u"11000万元"_s, u"9500万元"_s}));
    const Result<ParsedPlan> pack = readPlanPack(writePlanPack(plan), u"p.plan.json"_s);
    ASSERT_TRUE(pack);
    const std::vector<Finding> found = checkConsistency(*pack, catalogue());
    EXPECT_NE(std::ranges::find(found, FindingKind::SumOfYears, &Finding::kind), found.end());
}

TEST(ConsistencyTest, doubtsComeBeforeGapsBeforeAgreement)
{
    const std::vector<Finding> found =
        findingsIn(investments(u"100亿元以上"_s, {u"30亿元"_s, u"40亿元"_s, u"20亿元"_s}));
    ASSERT_GE(found.size(), 2);
    EXPECT_TRUE(std::ranges::is_sorted(found, {}, &Finding::classification));
    EXPECT_EQ(found.front().classification, FindingClass::Doubtful);
}

} // namespace
} // namespace milepost
