// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/sectionreference.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

QString sectionOf(const QString& text, const QString& passage)
{
    return sectionReference(text.toStdU32String(), text.indexOf(passage));
}

TEST(SectionReferenceTest, citesChaptersAndSectionsAsTheyAreWritten)
{
    const QString text =
        u"示例规划\n第一章 总则\n第一节 甲\n内容甲。\n第二章 任务\n第一节 乙\n内容乙。\n第二节 丙\n内容丙。\n"_s;
    EXPECT_EQ(sectionOf(text, u"内容甲"_s), u"第一章第一节"_s);
    EXPECT_EQ(sectionOf(text, u"内容乙"_s), u"第二章第一节"_s);
    EXPECT_EQ(sectionOf(text, u"内容丙"_s), u"第二章第二节"_s);
    EXPECT_EQ(sectionOf(text, u"示例规划"_s), QString());
}

TEST(SectionReferenceTest, countsWhatHasOnlyNumbers)
{
    const QString text =
        u"示例计划\n一、总体要求\n内容甲。\n二、主要任务\n（一）建设\n1.网络。内容乙。\n2.平台。内容丙。\n（二）应用\n内容丁。\n"_s;
    EXPECT_EQ(sectionOf(text, u"内容甲"_s), u"第一部分"_s);
    EXPECT_EQ(sectionOf(text, u"内容乙"_s), u"第二部分（一）第1项"_s);
    EXPECT_EQ(sectionOf(text, u"内容丙"_s), u"第二部分（一）第2项"_s);
    EXPECT_EQ(sectionOf(text, u"内容丁"_s), u"第二部分（二）"_s);
}

TEST(QuotationTest, namesProvinceDocumentAndSection)
{
    PlanFacts plan;
    plan.title = u"“互联网+”示例行动方案"_s;
    plan.province = u"示例省"_s;
    EXPECT_EQ(quotation(u"到2018年，\n建成“甲”平台"_s, plan, u"第三章第二节"_s),
              u"“到2018年， 建成‘甲’平台”（示例省《“互联网+”示例行动方案》，第三章第二节）"_s);
    plan.title = u"示例省贯彻《示例意见》方案"_s;
    EXPECT_EQ(quotation(u"甲"_s, plan, QString()), u"“甲”（《示例省贯彻〈示例意见〉方案》）"_s);
    plan.title.clear();
    plan.issuer = u"示例省政府"_s;
    EXPECT_EQ(quotation(u"甲"_s, plan, u"附件"_s), u"“甲”（示例省政府，附件）"_s);
}

} // namespace
} // namespace milepost
