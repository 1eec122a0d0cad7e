// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewdraft.h"

#include "tests/core/review/reviewplans.h"
#include "tests/support/printers.h"

#include <QSignalSpy>

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class ReviewDraftTest : public ReviewFixture
{
protected:
    std::array<int, 1> only(double value) const { return {itemOf(value)}; }
};

TEST_F(ReviewDraftTest, holdsWhatWasReadInTheOrderOfTheText)
{
    EXPECT_EQ(itemWith(3500).kind, ReviewKind::Target);
    EXPECT_EQ(itemWith(65).kind, ReviewKind::Target);
    EXPECT_EQ(itemWith(1200).kind, ReviewKind::Baseline);
    EXPECT_EQ(itemWith(80).kind, ReviewKind::Policy);
    EXPECT_TRUE(std::ranges::is_sorted(m_draft->order(), {},
                                       [this](int id) { return placeOf(m_draft->item(id)).start; }));
    EXPECT_FALSE(m_draft->canUndo());
    EXPECT_FALSE(m_draft->canRedo());
}

TEST_F(ReviewDraftTest, findsTheItemAtAPlaceOfTheText)
{
    const TextSpan number = spanOf(u"3500"_s);
    EXPECT_EQ(m_draft->itemAt(number.start), itemOf(3500));
    EXPECT_EQ(m_draft->itemAt(number.end - 1), itemOf(3500));
    EXPECT_EQ(m_draft->itemAt(0), -1);
}

TEST_F(ReviewDraftTest, everyOperationIsUndoneAndDoneAgain)
{
    const int id = itemOf(3500);
    const std::array<int, 1> ids{id};
    const ReviewItem before = m_draft->item(id);
    const std::vector<std::function<Result<void>()>> operations{
        [&] { return m_draft->decide(ids, Decision::Rejected); },
        [&] { return m_draft->setKind(ids, ReviewKind::Policy); },
        [&] { return m_draft->setValue(ids, u"3600-3800"_s); },
        [&] { return m_draft->setUnit(ids, u"座"_s); },
        [&] { return m_draft->setBound(ids, Bound::LessThan); },
        [&] { return m_draft->setYear(ids, u"2019"_s); },
        [&] { return m_draft->setSubject(ids, u"示例微型基站"_s); },
        [&] { return m_draft->setArea(ids, u"a2"_s, {}); },
    };
    for (const auto& operation : operations) {
        ASSERT_TRUE(operation());
        const ReviewItem after = m_draft->item(id);
        EXPECT_TRUE(after.content != before.content || after.kind != before.kind ||
                    after.decision != before.decision);
        EXPECT_FALSE(m_draft->undoText().isEmpty());
        m_draft->undo();
        EXPECT_EQ(m_draft->item(id).content, before.content);
        EXPECT_EQ(m_draft->item(id).kind, before.kind);
        EXPECT_EQ(m_draft->item(id).decision, before.decision);
        EXPECT_FALSE(m_draft->canUndo());
        m_draft->redo();
        EXPECT_EQ(m_draft->item(id).content, after.content);
        EXPECT_EQ(m_draft->item(id).kind, after.kind);
        m_draft->undo();
    }
}

TEST_F(ReviewDraftTest, anEditAcceptsTheItemAndOneThatChangesNothingIsNoStep)
{
    ASSERT_TRUE(m_draft->setYear(only(3500), u"2018"_s));
    EXPECT_FALSE(m_draft->canUndo());
    EXPECT_EQ(itemWith(3500).decision, Decision::Open);
    ASSERT_TRUE(m_draft->setYear(only(3500), u"2019年"_s));
    EXPECT_EQ(itemWith(3500).content.year, 2019);
    EXPECT_EQ(itemWith(3500).decision, Decision::Accepted);
    EXPECT_TRUE(itemWith(3500).isEdited);
}

TEST_F(ReviewDraftTest, aNewStepForgetsWhatWasUndone)
{
    ASSERT_TRUE(m_draft->setYear(only(3500), u"2019"_s));
    m_draft->undo();
    EXPECT_TRUE(m_draft->canRedo());
    ASSERT_TRUE(m_draft->decide(only(65), Decision::Accepted));
    EXPECT_FALSE(m_draft->canRedo());
}

TEST_F(ReviewDraftTest, refusesWhatIsNoValueAndNoYearInASentence)
{
    for (const Result<void>& refused :
         {m_draft->setValue(only(3500), u"about a few"_s), m_draft->setYear(only(3500), u"18"_s),
          m_draft->setSubject(only(3500), u"  "_s)}) {
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
        EXPECT_FALSE(refused.error().message.isEmpty());
    }
    EXPECT_FALSE(m_draft->canUndo());
}

TEST_F(ReviewDraftTest, aUnitTypedWithTheValueBecomesTheItems)
{
    ASSERT_TRUE(m_draft->setValue(only(3500), u"0.4万个"_s));
    EXPECT_EQ(itemWith(0.4).content.unit, u"万个"_s);
}

TEST_F(ReviewDraftTest, anEmptyYearTakesTheDeadlineAwayAndRaisesADoubt)
{
    const int id = itemOf(3500);
    EXPECT_FALSE(m_draft->needsLook(id));
    ASSERT_TRUE(m_draft->setYear(only(3500), QString()));
    EXPECT_EQ(m_draft->item(id).content.year, std::nullopt);
    EXPECT_EQ(m_draft->doubts(id).front().code, u"review.no-year"_s);
    EXPECT_FALSE(m_draft->needsLook(id)) << "an edit is a look";
}

TEST_F(ReviewDraftTest, twoValuesOfOneThingForOneYearAreDoubtedUntilOneGoes)
{
    const Result<int> copy = m_draft->split(itemOf(3500));
    ASSERT_TRUE(copy);
    const int first = itemOf(3500);
    EXPECT_TRUE(m_draft->doubts(first).empty());
    ASSERT_TRUE(m_draft->setValue(std::array{*copy}, u"4000"_s));
    ASSERT_EQ(m_draft->doubts(first).size(), 1U);
    EXPECT_EQ(m_draft->doubts(first).front().code, u"review.contradiction"_s);
    ASSERT_TRUE(m_draft->decide(std::array{*copy}, Decision::Rejected));
    EXPECT_TRUE(m_draft->doubts(first).empty());
}

TEST_F(ReviewDraftTest, splitsARangeIntoItsEnds)
{
    const int id = itemOf(3);
    ASSERT_EQ(m_draft->item(id).content.valueMax, 5.0);
    const size_t before = m_draft->order().size();
    const Result<int> upper = m_draft->split(id);
    ASSERT_TRUE(upper);
    EXPECT_EQ(m_draft->item(id).content.valueMax, std::nullopt);
    EXPECT_EQ(m_draft->item(*upper).content.value, 5.0);
    EXPECT_EQ(m_draft->order().size(), before + 1);
    m_draft->undo();
    EXPECT_EQ(m_draft->order().size(), before);
    EXPECT_EQ(m_draft->item(id).content.valueMax, 5.0);
}

TEST_F(ReviewDraftTest, splitsANumberForSeveralThingsByTheirNames)
{
    ASSERT_TRUE(m_draft->setSubject(only(3500), u"示例基站、示例机房和示例铁塔"_s));
    ASSERT_TRUE(m_draft->split(itemOf(3500)));
    QStringList names;
    for (const int id : m_draft->order()) {
        if (m_draft->item(id).content.value == 3500)
            names.append(m_draft->item(id).content.subject);
    }
    EXPECT_EQ(names, (QStringList{u"示例基站"_s, u"示例机房"_s, u"示例铁塔"_s}));
}

TEST_F(ReviewDraftTest, mergesWhatSaysTheSameAndKeepsThePlaces)
{
    m_draft = draftOf(words() + u"三、保障措施\n到2018年,全省示例基站建设规模为3500个。\n"_s);
    std::vector<int> same;
    for (const int id : m_draft->order()) {
        if (m_draft->item(id).content.value == 3500)
            same.push_back(id);
    }
    ASSERT_EQ(same.size(), 2U);
    const TextSpan other = m_draft->item(same[1]).content.number;
    ASSERT_TRUE(m_draft->merge(same));
    EXPECT_TRUE(m_draft->item(same[1]).isGone);
    EXPECT_EQ(m_draft->item(same[0]).content.repeats, std::vector<TextSpan>{other});
    m_draft->undo();
    EXPECT_FALSE(m_draft->item(same[1]).isGone);
    EXPECT_TRUE(m_draft->item(same[0]).content.repeats.empty());
}

TEST_F(ReviewDraftTest, doesNotMergeWhatDiffers)
{
    const Result<int> merged = m_draft->merge(std::array{itemOf(3500), itemOf(65)});
    ASSERT_FALSE(merged);
    EXPECT_EQ(merged.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(m_draft->merge(std::array{itemOf(3500)}));
    EXPECT_FALSE(m_draft->canUndo());
}

TEST_F(ReviewDraftTest, addingAFigureThatIsThereMakesItATarget)
{
    const int rule = itemOf(80);
    const Result<int> added = m_draft->add(spanOf(u"补助80万元"_s));
    ASSERT_TRUE(added);
    EXPECT_EQ(*added, rule);
    EXPECT_EQ(m_draft->item(rule).kind, ReviewKind::Target);
    m_draft->undo();
    EXPECT_EQ(m_draft->item(rule).kind, ReviewKind::Policy);
}

TEST_F(ReviewDraftTest, addsADeliverableFromWordsWithoutANumber)
{
    const size_t before = m_draft->order().size();
    const Result<int> added = m_draft->add(spanOf(u"发展示例园区"_s));
    ASSERT_TRUE(added);
    EXPECT_EQ(m_draft->item(*added).kind, ReviewKind::Deliverable);
    EXPECT_EQ(m_draft->item(*added).content.label, u"发展示例园区"_s);
    EXPECT_EQ(m_draft->item(*added).content.area, u"a2"_s);
    m_draft->undo();
    EXPECT_EQ(m_draft->order().size(), before);
    m_draft->redo();
    EXPECT_EQ(m_draft->order().size(), before + 1);
}

TEST_F(ReviewDraftTest, acceptSureLeavesWhatNeedsALook)
{
    ASSERT_TRUE(m_draft->setYear(only(65), QString()));
    ASSERT_TRUE(m_draft->decide(only(65), Decision::Open));
    ASSERT_TRUE(m_draft->needsLook(itemOf(65)));
    const int toLookAt = m_draft->progress().toLookAt;
    ASSERT_TRUE(m_draft->acceptSure());
    EXPECT_EQ(itemWith(3500).decision, Decision::Accepted);
    EXPECT_EQ(itemWith(65).decision, Decision::Open);
    EXPECT_EQ(m_draft->progress().toLookAt, toLookAt);
}

TEST_F(ReviewDraftTest, countsWhatWillBeStored)
{
    const ReviewProgress before = m_draft->progress();
    ASSERT_TRUE(m_draft->decide(only(3500), Decision::Rejected));
    EXPECT_EQ(m_draft->progress().targets, before.targets - 1);
    EXPECT_EQ(m_draft->progress().rejected, 1);
}

TEST_F(ReviewDraftTest, tellsWhatChanged)
{
    QSignalSpy items(m_draft.get(), &ReviewDraft::itemsChanged);
    QSignalSpy order(m_draft.get(), &ReviewDraft::orderChanged);
    QSignalSpy facts(m_draft.get(), &ReviewDraft::factsChanged);
    ASSERT_TRUE(m_draft->setYear(only(3500), u"2019"_s));
    ASSERT_EQ(items.count(), 1);
    EXPECT_EQ(items[0][0].value<QList<int>>(), QList<int>{itemOf(3500)});
    EXPECT_EQ(order.count(), 0);
    ASSERT_TRUE(m_draft->split(itemOf(3500)));
    EXPECT_EQ(order.count(), 1);
    PlanFacts changed = m_draft->facts();
    changed.title = u"另一个名称"_s;
    ASSERT_TRUE(m_draft->setFacts(changed));
    EXPECT_EQ(facts.count(), 1);
    m_draft->undo();
    EXPECT_EQ(facts.count(), 2);
    EXPECT_EQ(m_draft->facts().title, m_draft->plan().plan.title);
}

TEST_F(ReviewDraftTest, aLaterDateOfIssueDoubtsEarlierDeadlines)
{
    PlanFacts facts = m_draft->facts();
    facts.issued = QDate(2019, 1, 1);
    ASSERT_TRUE(m_draft->setFacts(facts));
    EXPECT_TRUE(m_draft->needsLook(itemOf(3500)));
    m_draft->undo();
    EXPECT_FALSE(m_draft->needsLook(itemOf(3500)));
}

} // namespace
} // namespace milepost
