// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/headings.h"

#include "core/extract/workingtext.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <ostream>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// Headings as "form number name", one a line.
QString headingsOf(const std::u32string& text)
{
    static const QString kForms = u"PAIBUXG"_s; // Part Article Item Box bUllet anneX Gap
    QStringList lines;
    for (const Heading& heading : findHeadings(WorkingText(text)))
        lines.append(u"%1%2 %3"_s.arg(kForms.at(static_cast<qsizetype>(heading.form)))
                         .arg(heading.number)
                         .arg(heading.name));
    return lines.join(u'|');
}

struct Row
{
    const char* what;
    std::u32string text;
    QString headings;
};

void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.what;
}

class HeadingsTest : public testing::TestWithParam<Row>
{};

TEST_P(HeadingsTest, areFound)
{
    EXPECT_EQ(headingsOf(GetParam().text), GetParam().headings);
}

INSTANTIATE_TEST_SUITE_P(
    Table, HeadingsTest,
    testing::Values(
        Row{"own lines", U"一、总则\n(一)修桥。\n1.选址。先看水情。\n2.施工。\n(二)补路\n二、保障",
            u"P1 总则|A1 修桥|I1 选址|I2 施工|A2 补路|P2 保障"_s},
        Row{"full-width and blanks", U"1 . 选址\n2、 施工\n", u"I1 选址|I2 施工"_s},
        Row{"chapters", U"第一章 总则\n第二节 修桥\n", u"P1 总则|A2 修桥"_s},
        Row{"no dot after the digit", U"(一)修桥。先修后补。\n1看水情。每月看。\n2备石料。入冬前备齐。\n",
            u"A1 修桥|I1 看水情|I2 备石料"_s},
        Row{"a line that opens with a quantity is none", U"(一)修桥。\n3座小桥要修。\n1年之内修好。\n",
            u"A1 修桥"_s},
        Row{"decimals are none", U"(一)修桥。\n1.5万米长的路要补。\n", u"A1 修桥"_s},
        Row{"glued to the next heading", U"一、要求(一)思路。先易后难。(二)目标。后年修完。",
            u"P1 要求|A1 思路|A2 目标"_s},
        Row{"without line breaks",
            U"开头一句。一、总则。先易后难。(一)修桥。1.选址。看水情。2.施工。备石料。(二)补路。补好。",
            u"P1 总则|A1 修桥|I1 选址|I2 施工|A2 补路"_s},
        Row{"numbers that do not continue are text", U"一、总则。先易后难。三、不是标题。(五)也不是。",
            u"P1 总则"_s},
        Row{"a bracket inside the name", U"1.修桥(含引桥、护栏和排水沟)工程。先看水情。",
            u"I1 修桥(含引桥、护栏和排水沟)工程"_s},
        Row{"a name that runs into its sentence",
            U"1.修建横跨南河的石拱桥并配套建设两岸的引桥,同时把上下游的护岸一并加固,把河道里的淤泥清理干净,"
            U"方便来往行人车辆。",
            u"I1 修建横跨南河的石拱桥并配套建设两岸的引桥"_s},
        Row{"boxes and bullets", U"先易后难。专栏2修桥行动近期重点———南桥专项:先修。———北桥专项:后修。",
            u"B2 修桥行动近期重点|U0 南桥专项|U0 北桥专项"_s},
        Row{"a dash without a name is none", U"———先易后难,统筹安排。后年修完。", u""_s},
        Row{"an annex", U"先易后难。\n附件1\n修桥计划\n一、目标\n", u"X0 |P1 目标"_s},
        Row{"a colon ends a name", U"(三)目标:到2019年修完。", u"A3 目标"_s}),
    [](const auto& row) { return "row" + std::to_string(row.index); });

TEST(HeadingsTest, aRunInHeadingCoversItsNumberOnly)
{
    const std::u32string text =
        U"2.修建横跨南河的石拱桥并配套建设两岸的引桥,把上下游的护岸一并加固,到2019年修好三座。";
    const std::vector<Heading> headings = findHeadings(WorkingText(text));
    ASSERT_EQ(headings.size(), 1u);
    EXPECT_EQ(headings.front().span, (TextSpan{0, 2}));
}

TEST(HeadingsTest, afterAGapNumbersMayBeMissing)
{
    const std::u32string source = U"(一)修桥。1.选址。看水情。4.验收。请人来看。";
    const WorkingText text(source, {{0, {0, 13}}, {13, {13, static_cast<qsizetype>(source.size())}}}, {13},
                           {});
    const std::vector<Heading> headings = findHeadings(text);
    ASSERT_EQ(headings.size(), 4u);
    EXPECT_EQ(headings.at(2).form, HeadingForm::Gap);
    EXPECT_EQ(headings.at(3).name, u"验收"_s);
}

} // namespace
} // namespace milepost
