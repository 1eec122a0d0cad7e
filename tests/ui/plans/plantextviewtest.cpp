// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plantextview.h"

#include "tests/support/printers.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// Two characters beyond the basic plane and a CR LF stand before the figures, so that code points and
// positions part.
class PlanTextViewTest : public testing::Test
{
protected:
    PlanTextViewTest()
    {
        m_nodes.emplace_back();
        add(OutlineKind::Target, u"建成示例空间35家"_s, u"35"_s);
        add(OutlineKind::Policy, u"补助50万元"_s, u"50"_s);
        add(OutlineKind::Deliverable, u"建立示例平台"_s, {});
        m_view.resize(400, 300);
        m_view.showDocument(m_text, m_nodes);
    }

    TextSpan spanOf(const QString& words) const
    {
        const QString before = m_text.left(m_text.indexOf(words));
        const auto start = static_cast<qsizetype>(before.toUcs4().size());
        return {start, start + static_cast<qsizetype>(words.toUcs4().size())};
    }

    void add(OutlineKind kind, const QString& clause, const QString& number)
    {
        OutlineNode node;
        node.kind = kind;
        node.parent = 0;
        node.span = spanOf(clause);
        if (!number.isEmpty())
            node.number = spanOf(number);
        m_nodes.push_back(node);
    }

    QTextCharFormat formatOf(const QString& words) const
    {
        QTextCursor cursor = m_view.document()->find(words);
        return cursor.charFormat();
    }

    QString m_text = u"𠀀𠮷示例\r\n到2018年建成示例空间35家。\r\n补助50万元。\r\n建立示例平台。"_s;
    std::vector<OutlineNode> m_nodes;
    PlanTextView m_view;
};

TEST_F(PlanTextViewTest, lightsTheClauseOfANode)
{
    m_view.showNode(m_nodes[1]);
    EXPECT_EQ(m_view.litText(), u"建成示例空间35家"_s);
    m_view.showNode(m_nodes[3]);
    EXPECT_EQ(m_view.litText(), u"建立示例平台"_s);
}

TEST_F(PlanTextViewTest, marksEachKindWithAnUnderlineOfItsOwn)
{
    EXPECT_EQ(formatOf(u"35"_s).underlineStyle(), QTextCharFormat::SingleUnderline);
    EXPECT_EQ(formatOf(u"50"_s).underlineStyle(), QTextCharFormat::DashUnderline);
    EXPECT_EQ(formatOf(u"示例平台"_s).underlineStyle(), QTextCharFormat::DashDotLine);
    EXPECT_EQ(formatOf(u"2018"_s).underlineStyle(), QTextCharFormat::NoUnderline);
}

TEST_F(PlanTextViewTest, clickOnAFigureNamesItsNode)
{
    QSignalSpy activated(&m_view, &PlanTextView::nodeActivated);
    QTextCursor cursor = m_view.document()->find(u"35"_s);
    cursor.setPosition(cursor.selectionStart());
    const QRect place = m_view.cursorRect(cursor);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, place.center() + QPoint(3, 0));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 1);
}

TEST_F(PlanTextViewTest, clickBesideFiguresNamesNothing)
{
    QSignalSpy activated(&m_view, &PlanTextView::nodeActivated);
    QTextCursor cursor = m_view.document()->find(u"到"_s);
    cursor.setPosition(cursor.selectionStart());
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {},
                      m_view.cursorRect(cursor).center() + QPoint(3, 0));
    EXPECT_EQ(activated.count(), 0);
}

TEST_F(PlanTextViewTest, keysGoFromFigureToFigure)
{
    QSignalSpy activated(&m_view, &PlanTextView::nodeActivated);
    m_view.goToFigure(PlanTextView::Direction::Next);
    m_view.goToFigure(PlanTextView::Direction::Next);
    m_view.goToFigure(PlanTextView::Direction::Previous);
    ASSERT_EQ(activated.count(), 3);
    EXPECT_EQ(activated[0][0].toInt(), 1);
    EXPECT_EQ(activated[1][0].toInt(), 2);
    EXPECT_EQ(activated[2][0].toInt(), 1);
    QTest::keyClick(&m_view, Qt::Key_Return);
    EXPECT_EQ(activated.count(), 4);
}

} // namespace
} // namespace milepost
