// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filteredrows.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class FilteredRowsTest : public testing::Test
{
protected:
    FilteredRowsTest()
    {
        for (const char16_t* text : {u"broadband users", u"broadcast", u"roads", u"broadband cost"}) {
            MeasureRow row;
            row.searchText = QString::fromUtf16(text);
            m_rows.push_back(row);
        }
    }

    std::vector<size_t> of(const FilterState& filter) { return *m_filtered.of(m_rows, filter); }

    MeasureRows m_rows;
    FilteredRows m_filtered;
};

TEST_F(FilteredRowsTest, followsAWordTypedAndTakenBack)
{
    EXPECT_EQ(of({}), (std::vector<size_t>{0, 1, 2, 3}));
    EXPECT_EQ(of({.text = u"b"_s}), (std::vector<size_t>{0, 1, 3}));
    EXPECT_EQ(of({.text = u"broadb"_s}), (std::vector<size_t>{0, 3}));
    EXPECT_EQ(of({.text = u"broadb c"_s}), (std::vector<size_t>{3}));
    EXPECT_EQ(of({.text = u"broadb"_s}), (std::vector<size_t>{0, 3}));
    EXPECT_EQ(of({.text = u"road"_s}), (std::vector<size_t>{0, 1, 2, 3}));
}

// "ab" leaves nothing of what "b ab" needs to be told apart: only a text that goes on narrows.
TEST_F(FilteredRowsTest, looksThroughAllRowsForAnotherWordOrAnotherPart)
{
    EXPECT_EQ(of({.text = u"cost"_s}), (std::vector<size_t>{3}));
    EXPECT_EQ(of({.text = u"us"_s}), (std::vector<size_t>{0}));
    EXPECT_EQ(of({.province = u"520000"_s, .text = u"cost"_s}), (std::vector<size_t>{}));
    m_rows[3].provinceCode = u"520000"_s;
    m_filtered.forget();
    EXPECT_EQ(of({.province = u"520000"_s}), (std::vector<size_t>{3}));
    EXPECT_EQ(of({.text = u"b"_s}), (std::vector<size_t>{0, 1, 3}));
}

TEST_F(FilteredRowsTest, asksAnewOnceVerdictsDiffer)
{
    const FilterState met{.verdicts = {Verdict::Met}};
    EXPECT_TRUE(of(met).empty());
    m_rows[1].verdict = Verdict::Met;
    m_filtered.forgetVerdicts();
    EXPECT_EQ(of(met), (std::vector<size_t>{1}));
}

TEST_F(FilteredRowsTest, leavesAnAnswerAsItWas)
{
    const ShownRows before = m_filtered.of(m_rows, {.text = u"cost"_s});
    for (int i = 0; i < 100; ++i)
        m_filtered.of(m_rows, {.text = QString::number(i)});
    EXPECT_EQ(*before, (std::vector<size_t>{3}));
}

} // namespace
} // namespace milepost
