// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/verdictexplanation.h"

#include "core/workspace/scoreboard.h"
#include "tests/core/assessment/inputs.h"
#include "tests/support/windowfixture.h"
#include "ui/common/verdictbadge.h"
#include "ui/targets/measuretable.h"
#include "ui/targets/measuretablemodel.h"
#include "ui/targets/verdictline.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class VerdictExplanationTest : public WindowFixture
{
protected:
    void SetUp() override
    {
        m_session->setAsOf(QDate(2017, 7, 1));
        const std::vector<ObservationEntry> entries{
            entry(u"m3"_s, 2016, 58)}; // 52 in 2014, 65 promised for 2018
        ASSERT_TRUE(m_session->workspace()->record(entries));
        m_window->showPage(PageId::Targets);
    }

    VerdictExplanation* opened() const { return m_window->findChild<VerdictExplanation*>(); }
};

TEST_F(VerdictExplanationTest, showsTheComputationWithItsNumbersAndCopiesIt)
{
    VerdictExplanation dialog(m_session->context(), measure(u"m3"_s));
    EXPECT_TRUE(dialog.plainText().contains(u"Share of the way A: (58 − 52) ÷ (65 − 52) = 46.2 %"_s))
        << dialog.plainText().toStdString();
    EXPECT_TRUE(dialog.plainText().contains(u"Schedule ratio: 46.2 % ÷ 50.0 % = 0.92"_s));
    EXPECT_TRUE(dialog.plainText().contains(u"Forecast: At the pace so far 64"_s));
    EXPECT_EQ(dialog.findChild<QLabel*>(u"explainedWords"_s)->text(),
              m_session->context().scoreboard->headline(measure(u"m3"_s)).words);
    QTest::mouseClick(dialog.findChild<QAbstractButton*>(u"explainedCopy"_s), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), dialog.plainText());
}

TEST_F(VerdictExplanationTest, aDecisionIsAnUndoStepAndChangesTheVerdict)
{
    const MeasureId id = measure(u"m3"_s);
    VerdictExplanation dialog(m_session->context(), id);
    auto* method = dialog.findChild<QComboBox*>(u"explainedMethod"_s);
    method->setCurrentIndex(method->findData(static_cast<int>(Method::GrowthPath)));
    emit method->activated(method->currentIndex());
    EXPECT_EQ(m_session->context().scoreboard->standing(id).method, Method::GrowthPath);
    EXPECT_TRUE(dialog.plainText().contains(u"Method: growth path"_s));
    emit method->activated(method->currentIndex()); // nothing new
    ASSERT_EQ(m_session->undoStack()->count(), 1);
    m_session->undoStack()->undo();
    EXPECT_EQ(m_session->context().scoreboard->standing(id).method, Method::ShareOfWay);
}

TEST_F(VerdictExplanationTest, asksOnlyWhatAppliesToTheMeasure)
{
    VerdictExplanation dialog(m_session->context(), measure(u"m3"_s));
    EXPECT_TRUE(dialog.findChild<QComboBox*>(u"explainedDirection"_s)->isVisibleTo(&dialog));
    EXPECT_FALSE(dialog.findChild<QComboBox*>(u"explainedValues"_s)->isVisibleTo(&dialog)) << "no sum";
    const auto* method = dialog.findChild<QComboBox*>(u"explainedMethod"_s);
    EXPECT_TRUE(method->isVisibleTo(&dialog));
    EXPECT_LT(method->findData(static_cast<int>(Method::CumulativeShare)), 0);
    EXPECT_LT(method->findData(static_cast<int>(Method::StayWithin)), 0);
}

TEST_F(VerdictExplanationTest, opensFromTheDetailAndFromTheTable)
{
    auto* table = find<MeasureTable>("measureTable");
    ASSERT_TRUE(table->selectMeasure(measure(u"m3"_s)));
    QTest::mouseClick(find<VerdictLine>("verdictLine"), Qt::LeftButton);
    ASSERT_NE(opened(), nullptr);
    delete opened();
    QTest::keyClick(find<VerdictLine>("verdictLine"), Qt::Key_Return);
    ASSERT_NE(opened(), nullptr);
    delete opened();
    int column = 0;
    while (table->model()->headerData(column, Qt::Horizontal).toString() != u"Verdict"_s) {
        ASSERT_LT(column, table->model()->columnCount());
        ++column;
    }
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(column));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_NE(opened(), nullptr);
    EXPECT_EQ(m_window->currentPage(), PageId::Targets);
}

TEST_F(VerdictExplanationTest, opensFromTheSheetOfFigures)
{
    m_window->follow({.page = PageId::Progress, .measure = measure(u"m3"_s)});
    auto* verdict = find<VerdictLine>("panelVerdict");
    EXPECT_EQ(verdict->accessibleName(),
              verdictWord(m_session->context().scoreboard->standing(measure(u"m3"_s)).verdict));
    QTest::keyClick(verdict, Qt::Key_Space);
    ASSERT_NE(opened(), nullptr);
    EXPECT_TRUE(opened()->plainText().contains(u"示例普及率"_s));
}

} // namespace
} // namespace milepost
