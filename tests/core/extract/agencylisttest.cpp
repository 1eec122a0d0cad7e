// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/agencylist.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <ostream>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Row
{
    std::u32string words;
    QString lead; ///< joined with 、
    QString participants;
};

void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.lead.toStdString() << '/' << row.participants.toStdString();
}

class AgencyListTest : public testing::TestWithParam<Row>
{};

TEST_P(AgencyListTest, tellsWhoLeads)
{
    AgencyConvention convention;
    const std::optional<Agencies> agencies = readAgencyList(GetParam().words, convention);
    ASSERT_TRUE(agencies);
    EXPECT_EQ(agencies->lead.join(u'、'), GetParam().lead);
    EXPECT_EQ(agencies->participants.join(u'、'), GetParam().participants);
}

INSTANTIATE_TEST_SUITE_P(
    Table, AgencyListTest,
    testing::Values(Row{U"牵头单位:省水利厅", u"省水利厅"_s, u""_s},
                    Row{U"牵头部门:省水利厅、省林业厅等部门", u"省水利厅、省林业厅"_s, u""_s},
                    Row{U"牵头单位:省水利厅;参加单位:省林业厅、各市政府", u"省水利厅"_s,
                        u"省林业厅、各市政府"_s},
                    Row{U"责任单位:省水利厅,各市〔州〕政府", u"省水利厅、各市〔州〕政府"_s, u""_s},
                    Row{U"牵头单位:省水利厅;责任单位:省林业厅", u"省水利厅"_s, u"省林业厅"_s},
                    Row{U"省水利厅牵头", u"省水利厅"_s, u""_s},
                    Row{U"省水利厅、省林业厅共同牵头", u"省水利厅、省林业厅"_s, u""_s},
                    Row{U"省水利厅牵头,省林业厅、省农业厅配合", u"省水利厅"_s, u"省林业厅、省农业厅"_s},
                    Row{U"省水利厅、省林业厅分别负责", u"省水利厅、省林业厅"_s, u""_s},
                    Row{U"省水利厅、省林业厅等负责", u"省水利厅、省林业厅"_s, u""_s},
                    Row{U"省水利厅、省林业厅,各市政府等负责,列第一位者为牵头部门,下同", u"省水利厅"_s,
                        u"省林业厅、各市政府"_s},
                    Row{U"省水利厅、省林业厅,东港、西港市政府等,列第一位者为牵头部门,下同", u"省水利厅"_s,
                        u"省林业厅、东港、西港市政府"_s},
                    Row{U"省水利厅、省林业厅", u"省水利厅、省林业厅"_s, u""_s}),
    [](const auto& row) { return "row" + std::to_string(row.index); });

class NoAgencyListTest : public testing::TestWithParam<const char32_t*>
{};

TEST_P(NoAgencyListTest, isLeftAlone)
{
    AgencyConvention convention;
    EXPECT_FALSE(readAgencyList(GetParam(), convention));
    EXPECT_FALSE(convention.firstLeads);
}

INSTANTIATE_TEST_SUITE_P(Table, NoAgencyListTest,
                         testing::Values(U"", U"简体、繁体", U"IPTV", U"来源:某某网站 编选:某某中心",
                                         U"此件主动公开", U"含引桥、护栏", U"二"));

TEST(AgencyConventionTest, holdsForTheListsThatFollow)
{
    AgencyConvention convention;
    ASSERT_TRUE(readAgencyList(U"省水利厅、省林业厅负责,列第一位者为牵头部门,下同", convention));
    const std::optional<Agencies> next = readAgencyList(U"省农业厅、省水利厅等负责", convention);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->lead, QStringList{u"省农业厅"_s});
    EXPECT_EQ(next->participants, QStringList{u"省水利厅"_s});
}

TEST(AgencyConventionTest, aGroupWithoutANameDoesNotLead)
{
    AgencyConvention convention{true};
    const std::optional<Agencies> agencies = readAgencyList(U"省级各有关部门负责", convention);
    ASSERT_TRUE(agencies);
    EXPECT_TRUE(agencies->lead.isEmpty());
    EXPECT_EQ(agencies->participants, QStringList{u"省级各有关部门"_s});
}

TEST(ClosingBracketTest, isTheOneAtTheEndWithItsNestedOnes)
{
    const std::u32string text = U"先修(含引桥)。(省水利厅、各市(州)政府)。\n";
    const std::optional<TextSpan> bracket = closingBracket(text, {0, static_cast<qsizetype>(text.size())});
    ASSERT_TRUE(bracket);
    EXPECT_EQ(text.substr(static_cast<size_t>(bracket->start), static_cast<size_t>(bracket->length())),
              U"省水利厅、各市(州)政府");
    EXPECT_FALSE(closingBracket(U"没有括号。", {0, 5}));
    EXPECT_FALSE(closingBracket(U"不配对)", {0, 4}));
}

} // namespace
} // namespace milepost
