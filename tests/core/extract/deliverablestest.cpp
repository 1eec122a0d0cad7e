// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/extract/planparser.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <ostream>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// "year name" of every deliverable, joined with |.
QString deliverablesOf(const std::u32string& text)
{
    const Result<Catalogue> catalogue = Catalogue::load();
    EXPECT_TRUE(catalogue);
    const Result<ParsedPlan> plan = parsePlan({u"plan.txt"_s, u"UTF-8"_s, {}, text}, *catalogue);
    EXPECT_TRUE(plan);
    QStringList lines;
    for (const Deliverable& deliverable : plan->deliverables)
        lines.append(u"%1 %2"_s.arg(deliverable.year.value_or(0)).arg(deliverable.name));
    return lines.join(u'|');
}

struct Row
{
    const char* what;
    std::u32string text;
    QString deliverables;
};

void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.what;
}

class DeliverablesTest : public testing::TestWithParam<Row>
{};

TEST_P(DeliverablesTest, areDatedPromisesWithoutANumber)
{
    EXPECT_EQ(deliverablesOf(GetParam().text), GetParam().deliverables);
}

INSTANTIATE_TEST_SUITE_P(
    Table, DeliverablesTest,
    testing::Values(
        Row{"one thing", U"到2019年,基本建成水情监测平台。", u"2019 基本建成水情监测平台"_s},
        Row{"an enumeration is several", U"到2019年,建成水情监测系统、桥梁检测平台和石料交易中心等。",
            u"2019 建成水情监测系统|2019 建成桥梁检测平台|2019 建成石料交易中心"_s},
        Row{"one enumeration of parts is one", U"到2019年,建成集水情、路况、天气于一体的平台。",
            u"2019 建成集水情、路况、天气于一体的平台"_s},
        Row{"how hard is tried is no part of it", U"到2019年,力争建成石料交易中心。",
            u"2019 建成石料交易中心"_s},
        Row{"the subject may come first", U"到2019年,乡村道路网络基本形成。", u"2019 乡村道路网络基本形成"_s},
        Row{"the verb may come later", U"到2019年,依托老桥建立一批石料交易中心。",
            u"2019 建立一批石料交易中心"_s},
        Row{"a thing may be made into another", U"到2019年,将老渡口建成水情监测站。",
            u"2019 将老渡口建成水情监测站"_s},
        Row{"a subject may become something", U"到2019年,石桥成为山区的名片,桥面平整度达到全国先进水平。",
            u"2019 石桥成为山区的名片|2019 桥面平整度达到全国先进水平"_s},
        Row{"what has a number is a target", U"到2019年,建成小桥30座,开通水情热线。", u"2019 开通水情热线"_s},
        Row{"undated wishes are none", U"大力推进石料交易中心建设。建成水情监测平台。", u""_s},
        Row{"the date ends with its sentence", U"先看水情。到2019年,建成水情监测平台。建成石料交易中心。",
            u"2019 建成水情监测平台"_s},
        Row{"a date that opens a paragraph rules it",
            U"2019年,建成水情监测平台。完善石料交易中心。\n推进其他工作。",
            u"2019 建成水情监测平台|2019 完善石料交易中心"_s}),
    [](const auto& row) { return "row" + std::to_string(row.index); });

TEST(PastDeliverablesTest, areNone)
{
    EXPECT_EQ(deliverablesOf(U"云南省人民政府关于修桥的意见\n一、总则\n2014年,"
                             U"建成水情监测平台。\n云南省人民政府\n2016年3月9日"),
              QString());
}

} // namespace
} // namespace milepost
