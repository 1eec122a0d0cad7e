// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/extract/planparser.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

PlanFacts factsOf(const std::u32string& text)
{
    const Result<Catalogue> catalogue = Catalogue::load();
    EXPECT_TRUE(catalogue);
    const Result<ParsedPlan> plan = parsePlan({u"plan.txt"_s, u"UTF-8"_s, {}, text}, *catalogue);
    EXPECT_TRUE(plan);
    return plan->plan;
}

TEST(PlanFactsTest, ofAPlanWithTitleLineAndSignature)
{
    const PlanFacts facts = factsOf(U"云南省人民政府关于修桥的实施意见\n各州、市人民政府:\n一、总则\n修桥。\n"
                                    U"云南省人民政府\n2016年3月9日");
    EXPECT_EQ(facts.title, u"云南省人民政府关于修桥的实施意见"_s);
    EXPECT_EQ(facts.issuer, u"云南省人民政府"_s);
    EXPECT_EQ(facts.province, u"云南省"_s);
    EXPECT_EQ(facts.provinceCode, u"530000"_s);
    EXPECT_EQ(facts.issued, QDate(2016, 3, 9));
    EXPECT_EQ(facts.number, std::nullopt);
}

TEST(PlanFactsTest, theCoverLetterIsNotTheTitle)
{
    const PlanFacts facts =
        factsOf(U"2016-01-02 来源:某网站\n云南省人民政府关于印发云南省修桥\n补路方案的通知\n"
                U"云南省人民政府\n云南省修桥补路方案\n一、总则\n修桥。");
    EXPECT_EQ(facts.title, u"云南省修桥补路方案"_s);
    EXPECT_EQ(facts.issuer, u"云南省人民政府"_s);
    EXPECT_EQ(facts.issued, std::nullopt) << "the date of the web page is not the plan's";
}

TEST(PlanFactsTest, runTogetherWithoutLineBreaks)
{
    const PlanFacts facts = factsOf(
        U"云南省人民政府关于印发云南省修桥方案的通知发布日期:2016-03-10各州市人民政府:现将《云南省修桥方案》"
        U"印发给你们,请认真执行。云南省人民政府2016年3月9日云南省修桥方案一、总则。修桥。");
    EXPECT_EQ(facts.title, u"云南省修桥方案"_s);
    EXPECT_EQ(facts.issuer, u"云南省人民政府"_s);
    EXPECT_EQ(facts.issued, QDate(2016, 3, 9));
}

TEST(PlanFactsTest, itsNumberStandsInTheTitleOrOnItsOwnLine)
{
    const PlanFacts inTitle = factsOf(U"关于推进修桥行动的实施意见(某政办发〔2017〕29号)\n一、总则\n修桥。");
    EXPECT_EQ(inTitle.number, u"某政办发〔2017〕29号"_s);
    EXPECT_EQ(inTitle.title, u"关于推进修桥行动的实施意见"_s);
    const PlanFacts onLine = factsOf(U"云南省人民政府关于修桥的意见\n云政发〔2016〕8号\n一、总则\n修桥。");
    EXPECT_EQ(onLine.number, u"云政发〔2016〕8号"_s);
    const PlanFacts cited =
        factsOf(U"云南省人民政府关于修桥的意见\n按《意见》(国发〔2015〕40号)要求修桥。\n一、总则\n修桥。");
    EXPECT_EQ(cited.number, std::nullopt);
}

TEST(PlanFactsTest, whatTheTextDoesNotSayStaysEmpty)
{
    const PlanFacts facts = factsOf(U"各市人民政府,省政府各部门:\n为把桥修好,制定本意见。\n一、总则\n修桥。");
    EXPECT_EQ(facts.title, QString());
    EXPECT_EQ(facts.issuer, QString());
    EXPECT_EQ(facts.province, QString());
    EXPECT_EQ(facts.issued, std::nullopt);
}

TEST(PlanFactsTest, aDateInChineseNumeralsIsRead)
{
    EXPECT_EQ(factsOf(U"云南省人民政府关于修桥的意见\n一、总则\n修桥。\n云南省人民政府\n二〇一六年三月十九日")
                  .issued,
              QDate(2016, 3, 19));
}

} // namespace
} // namespace milepost
