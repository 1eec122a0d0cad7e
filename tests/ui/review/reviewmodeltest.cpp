// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewmodel.h"

#include "tests/core/review/reviewplans.h"
#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"
#include "ui/review/reviewproxy.h"

#include <QSignalSpy>

#include <array>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class ReviewModelTest : public ReviewFixture
{
protected:
    ReviewModelTest() { m_model.setDraft(m_draft.get()); }
    QModelIndex cell(double value, int column) const
    {
        return m_model.index(m_model.rowOf(itemOf(value)), column);
    }

    ReviewModel m_model;
    ModelContract m_contract{m_model};
};

TEST_F(ReviewModelTest, showsEveryFieldOfAnItem)
{
    EXPECT_EQ(m_model.rowCount(), static_cast<int>(m_draft->order().size()));
    EXPECT_EQ(cell(3500, ReviewModel::SubjectColumn).data().toString(), itemWith(3500).content.label);
    EXPECT_EQ(cell(3500, ReviewModel::ValueColumn).data().toString(), u"3,500"_s);
    EXPECT_EQ(cell(3500, ReviewModel::UnitColumn).data().toString(), u"个"_s);
    EXPECT_EQ(cell(3500, ReviewModel::YearColumn).data().toString(), u"2018"_s);
    EXPECT_EQ(cell(65, ReviewModel::BoundColumn).data().toString(), u"≥"_s);
    EXPECT_EQ(cell(3, ReviewModel::ValueColumn).data().toString(), u"3–5"_s);
    EXPECT_FALSE(cell(3500, ReviewModel::AreaColumn).data().toString().isEmpty());
}

TEST_F(ReviewModelTest, writingACellEditsTheDraft)
{
    EXPECT_TRUE(m_model.setData(cell(3500, ReviewModel::YearColumn), u"2019"_s));
    EXPECT_EQ(itemWith(3500).content.year, 2019);
    EXPECT_TRUE(m_model.setData(cell(3500, ReviewModel::BoundColumn), static_cast<int>(Bound::About)));
    EXPECT_EQ(itemWith(3500).content.bound, Bound::About);
    EXPECT_TRUE(m_model.setData(cell(3500, ReviewModel::AreaColumn), u"a2"_s));
    EXPECT_EQ(itemWith(3500).content.area, u"a2"_s);
    EXPECT_TRUE(m_model.setData(cell(3500, ReviewModel::KindColumn), static_cast<int>(ReviewKind::Policy)));
    EXPECT_EQ(itemWith(3500).kind, ReviewKind::Policy);
    EXPECT_TRUE(m_model.setData(cell(3500, ReviewModel::SubjectColumn), u"示例新站"_s));
    EXPECT_TRUE(m_model.setData(cell(3500, ReviewModel::UnitColumn), u"座"_s));
    EXPECT_EQ(itemWith(3500).content.unit, u"座"_s);
    EXPECT_EQ(itemWith(3500).content.subject, u"示例新站"_s);
}

TEST_F(ReviewModelTest, anEntryThatIsNoneIsRefusedInASentence)
{
    QSignalSpy refused(&m_model, &ReviewModel::refused);
    EXPECT_FALSE(m_model.setData(cell(3500, ReviewModel::ValueColumn), u"many"_s));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_TRUE(refused[0][0].toString().contains(u"many"_s));
    EXPECT_TRUE(m_model.setData(cell(3500, ReviewModel::ValueColumn), u"3500"_s))
        << "what stands is no change";
    EXPECT_FALSE(m_draft->canUndo());
}

TEST_F(ReviewModelTest, anEntryInASelectedLineIsForAllSelectedLines)
{
    m_model.setSelection({itemOf(3500), itemOf(65)});
    EXPECT_TRUE(m_model.setData(cell(3500, ReviewModel::YearColumn), u"2022"_s));
    EXPECT_EQ(itemWith(65).content.year, 2022);
    m_draft->undo();
    EXPECT_EQ(itemWith(65).content.year, 2018);
    EXPECT_TRUE(m_model.setData(cell(3, ReviewModel::YearColumn), u"2022"_s));
    EXPECT_EQ(itemWith(65).content.year, 2018) << "the line is not of the selection";
}

TEST_F(ReviewModelTest, aDeliverableHasNoNumberToEdit)
{
    for (const int id : m_draft->order()) {
        const bool isDeliverable = m_draft->item(id).kind == ReviewKind::Deliverable;
        const QModelIndex value = m_model.index(m_model.rowOf(id), ReviewModel::ValueColumn);
        EXPECT_EQ(bool(value.flags() & Qt::ItemIsEditable), !isDeliverable);
    }
    EXPECT_FALSE(cell(80, ReviewModel::BoundColumn).flags() & Qt::ItemIsEditable) << "a rule has no bound";
}

TEST_F(ReviewModelTest, followsWhatComesAndGoes)
{
    const int rows = m_model.rowCount();
    ASSERT_TRUE(m_draft->split(itemOf(3500)));
    EXPECT_EQ(m_model.rowCount(), rows + 1);
    m_draft->undo();
    EXPECT_EQ(m_model.rowCount(), rows);
    m_model.setDraft(nullptr);
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(ReviewModelTest, theProxyListsAScopeOrOnlyWhatNeedsALook)
{
    ReviewProxy proxy;
    proxy.setSourceModel(&m_model);
    const int targets = proxy.rowCount();
    EXPECT_EQ(targets, m_draft->progress().targets);
    proxy.setScope(ReviewScope::Deliverables);
    EXPECT_EQ(proxy.rowCount(), m_draft->progress().deliverables);
    proxy.setScope(ReviewScope::Figures);
    EXPECT_GT(proxy.rowCount(), targets);
    proxy.setShow(ReviewProxy::Show::NeedsLook);
    EXPECT_EQ(proxy.rowCount(), m_draft->progress().toLookAt);
    ASSERT_TRUE(m_draft->setYear(std::array{itemOf(65)}, QString()));
    ASSERT_TRUE(m_draft->decide(std::array{itemOf(65)}, Decision::Open));
    EXPECT_EQ(proxy.rowCount(), m_draft->progress().toLookAt);
}

} // namespace
} // namespace milepost
