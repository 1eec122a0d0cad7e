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
        const QTextCursor place = m_view.document()->find(words);
        for (const QTextEdit::ExtraSelection& selection : m_view.extraSelections()) {
            if (selection.cursor.selectionStart() <= place.selectionStart() &&
                selection.cursor.selectionEnd() >= place.selectionEnd())
                return selection.format;
        }
        return {};
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

TEST_F(PlanTextViewTest, findsEveryPlaceOfSomeWords)
{
    QSignalSpy changes(&m_view, &PlanTextView::foundChanged);
    EXPECT_EQ(m_view.search(u"示例"_s), 3);
    EXPECT_EQ(m_view.foundNumber(), 1);
    m_view.goToFound(PlanTextView::Direction::Next);
    EXPECT_EQ(m_view.foundNumber(), 2);
    m_view.goToFound(PlanTextView::Direction::Previous);
    m_view.goToFound(PlanTextView::Direction::Previous);
    EXPECT_EQ(m_view.foundNumber(), 3) << "from the first to the last";
    EXPECT_EQ(m_view.textCursor().position(), m_text.remove(u'\r').lastIndexOf(u"示例"_s));
    EXPECT_EQ(m_view.search(u"没有"_s), 0);
    EXPECT_EQ(m_view.foundNumber(), 0);
    EXPECT_EQ(m_view.search(QString()), 0);
    EXPECT_EQ(changes.count(), 6);
}

TEST_F(PlanTextViewTest, saysWhatIsSelectedInTheDocument)
{
    EXPECT_TRUE(m_view.selectedSpan().isEmpty());
    m_view.setTextCursor(m_view.document()->find(u"补助50万元"_s));
    EXPECT_EQ(m_view.selectedSpan(), spanOf(u"补助50万元"_s));
}

// Marks made while the old text is taken out would be freed with it and be freed once more later.
TEST_F(PlanTextViewTest, anotherTextTakesTheMarksOfTheFirstAway)
{
    m_view.show();
    m_view.light(m_nodes[1].span, m_nodes[1].number);
    ASSERT_FALSE(m_view.extraSelections().isEmpty());
    m_view.showText(u"示例文字"_s);
    EXPECT_TRUE(m_view.extraSelections().isEmpty());
}

TEST_F(PlanTextViewTest, aStruckMarkLosesItsKind)
{
    m_view.setMarks({{spanOf(u"35"_s), OutlineKind::Target, 7, true}});
    EXPECT_TRUE(formatOf(u"35"_s).fontStrikeOut());
    EXPECT_EQ(m_view.nodeAt(m_view.document()->find(u"35"_s).selectionStart()), 7);
}

TEST_F(PlanTextViewTest, aLongTextComesInPartByPartAndAPlaceIsThereAtOnce)
{
    const QString line = QString(99, u'字') + u'\n';
    const QString text = line.repeated(10'000);
    m_view.show();
    m_view.showText(text);
    ASSERT_TRUE(m_view.isLoading());
    EXPECT_LT(m_view.document()->characterCount(), text.size());
    const TextSpan late{900'000, 900'010};
    m_view.light(late, {});
    EXPECT_EQ(m_view.textCursor().position(), late.start);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_view.isLoading(); }));
    EXPECT_EQ(m_view.toPlainText(), text);
    EXPECT_EQ(m_view.textCursor().position(), late.start);
}

} // namespace
} // namespace milepost
