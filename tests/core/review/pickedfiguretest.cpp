// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/pickedfigure.h"

#include "tests/core/review/reviewplans.h"
#include "tests/support/printers.h"

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class PickedFigureTest : public ReviewFixture
{
protected:
    Result<ReviewItem> pick(const QString& passage) const
    {
        return pickFigure(m_draft->text(), spanOf(passage), m_draft->plan(), m_catalogue);
    }
};

TEST_F(PickedFigureTest, readsThePassageAsItsSentenceSays)
{
    const Result<ReviewItem> item = pick(u"示例基站3500个"_s);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->kind, ReviewKind::Target);
    EXPECT_EQ(item->content.value, 3500);
    EXPECT_EQ(item->content.unit, u"个"_s);
    EXPECT_EQ(item->content.year, 2018);
    EXPECT_EQ(item->content.subject, u"示例基站"_s);
    EXPECT_EQ(item->content.area, u"a1"_s);
    EXPECT_EQ(item->content.number, spanOf(u"3500"_s));
    EXPECT_TRUE(item->isAdded);
}

TEST_F(PickedFigureTest, aFactThatIsPickedIsMeantAsATarget)
{
    const Result<ReviewItem> item = pick(u"已有示例基站1200个"_s);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->kind, ReviewKind::Target);
    EXPECT_EQ(item->content.value, 1200);
}

TEST_F(PickedFigureTest, wordsWithoutANumberAreADeliverable)
{
    const Result<ReviewItem> item = pick(u"建成示例数据平台"_s);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->kind, ReviewKind::Deliverable);
    EXPECT_EQ(item->content.label, u"建成示例数据平台"_s);
    EXPECT_EQ(item->content.year, 2020);
    EXPECT_EQ(item->content.clause, spanOf(u"建成示例数据平台"_s));
}

TEST_F(PickedFigureTest, nothingSelectedIsRefusedInASentence)
{
    for (const TextSpan& span : {TextSpan{5, 5}, TextSpan{9, 4}, TextSpan{100000, 100005}}) {
        const Result<ReviewItem> item = pickFigure(m_draft->text(), span, m_draft->plan(), m_catalogue);
        ASSERT_FALSE(item);
        EXPECT_EQ(item.error().code, ErrorCode::InvalidInput);
    }
}

} // namespace
} // namespace milepost
