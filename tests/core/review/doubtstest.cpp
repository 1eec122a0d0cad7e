// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/doubts.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct DoubtRow
{
    const char* name;
    const char* code; ///< of the doubt; empty: none
    Confidence confidence;
    void (*spoil)(ReviewItem& item);
};

void PrintTo(const DoubtRow& row, std::ostream* out)
{
    *out << row.name;
}

class DoubtsTest : public testing::TestWithParam<DoubtRow>
{
protected:
    static ReviewItem soundTarget()
    {
        ReviewItem item;
        item.content.subject = u"示例园区"_s;
        item.content.label = u"示例园区"_s;
        item.content.value = 5;
        item.content.unit = u"个"_s;
        item.content.year = 2018;
        item.content.area = u"a1"_s;
        item.content.number = {10, 11};
        item.content.clause = {4, 20};
        return item;
    }
    static DoubtContext context() { return {QDate(2016, 3, 1), true, false, {}}; }
};

TEST_P(DoubtsTest, isRaisedByTheItemAlone)
{
    ReviewItem item = soundTarget();
    GetParam().spoil(item);
    const std::vector<Issue> doubts = doubtsOf(item, context());
    EXPECT_EQ(confidenceOf(doubts), GetParam().confidence);
    if (QByteArray(GetParam().code).isEmpty()) {
        EXPECT_TRUE(doubts.empty());
        return;
    }
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts.front().code, QLatin1String(GetParam().code));
    EXPECT_FALSE(doubts.front().message.isEmpty());
    EXPECT_EQ(doubts.front().span, placeOf(item));
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, DoubtsTest,
    testing::Values(DoubtRow{"sound", "", Confidence::High, [](ReviewItem&) {}},
                    DoubtRow{"noSubject", "review.no-subject", Confidence::Low,
                             [](ReviewItem& item) { item.content.subject.clear(); }},
                    DoubtRow{"longSubject", "review.long-subject", Confidence::Low,
                             [](ReviewItem& item) { item.content.subject = QString(40, u'长'); }},
                    DoubtRow{"noYear", "review.no-year", Confidence::Low,
                             [](ReviewItem& item) { item.content.year.reset(); }},
                    DoubtRow{"yearBeforeIssue", "review.year-past", Confidence::Low,
                             [](ReviewItem& item) { item.content.year = 2014; }},
                    DoubtRow{"turnedRange", "review.range", Confidence::Low,
                             [](ReviewItem& item) { item.content.valueMax = 3; }},
                    DoubtRow{"shareAboveTheWhole", "review.share", Confidence::Low,
                             [](ReviewItem& item) {
                                 item.content.subject = u"示例普及率"_s;
                                 item.content.unit = u"%"_s;
                                 item.content.value = 120;
                             }},
                    DoubtRow{"growthMayExceedTheWhole", "", Confidence::High,
                             [](ReviewItem& item) {
                                 item.content.subject = u"示例增长率"_s;
                                 item.content.unit = u"%"_s;
                                 item.content.value = 120;
                             }},
                    DoubtRow{"noUnit", "review.no-unit", Confidence::Medium,
                             [](ReviewItem& item) { item.content.unit.clear(); }},
                    DoubtRow{"noArea", "review.no-area", Confidence::Medium,
                             [](ReviewItem& item) { item.content.area.clear(); }},
                    DoubtRow{"ruleWithAYear", "review.dated-rule", Confidence::Medium,
                             [](ReviewItem& item) { item.kind = ReviewKind::Policy; }},
                    DoubtRow{"factOfTheFuture", "review.future-fact", Confidence::Low,
                             [](ReviewItem& item) { item.kind = ReviewKind::Baseline; }},
                    DoubtRow{"deliverableWithoutADeadline", "review.no-deadline", Confidence::Medium,
                             [](ReviewItem& item) {
                                 item.kind = ReviewKind::Deliverable;
                                 item.content.year.reset();
                             }},
                    DoubtRow{"deliverableOfAWholeSentence", "review.long-name", Confidence::Low,
                             [](ReviewItem& item) {
                                 item.kind = ReviewKind::Deliverable;
                                 item.content.label = QString(60, u'长');
                             }},
                    DoubtRow{"rejected", "", Confidence::High,
                             [](ReviewItem& item) {
                                 item.decision = Decision::Rejected;
                                 item.content.year.reset();
                             }},
                    DoubtRow{"other", "", Confidence::High,
                             [](ReviewItem& item) {
                                 item.kind = ReviewKind::Other;
                                 item.content = {};
                             }}),
    [](const auto& row) { return std::string(row.param.name); });

TEST_F(DoubtsTest, theTextsRemarksAreDoubtsToo)
{
    DoubtContext gap = context();
    gap.remarks = {{Severity::Warning, u"text.gap"_s, u"示例提示"_s, {6, 7}}};
    gap.contradicts = true;
    const std::vector<Issue> doubts = doubtsOf(soundTarget(), gap);
    ASSERT_EQ(doubts.size(), 2U);
    EXPECT_EQ(doubts[0].code, u"text.gap"_s);
    EXPECT_EQ(doubts[1].code, u"review.contradiction"_s);
}

} // namespace
} // namespace milepost
