// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawingview.h"

#include "tests/support/printers.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class DrawingViewTest : public testing::Test
{
protected:
    DrawingViewTest()
    {
        m_view.setDrawing(
            [](qreal width, const ChartStyle&) {
                DrawingList drawing;
                drawing.size = QSizeF(width, 200);
                drawing.regions = {{QRectF(0, 0, width, 100), MeasureId(u"a"_s), u"the first"_s},
                                   {QRectF(0, 100, width, 100), MeasureId(), u"nothing here"_s}};
                return drawing;
            },
            u"a drawing"_s);
        m_view.setWording([](const MeasureId& id) { return u"wording of "_s + id.toString(); });
        m_view.resize(400, 200);
        m_view.show();
    }

    DrawingView m_view;
};

TEST_F(DrawingViewTest, leadsFromAPlaceToItsMeasure)
{
    QSignalSpy asked(&m_view, &DrawingView::measureActivated);
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, QPoint(10, 150));
    EXPECT_TRUE(asked.isEmpty());
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, QPoint(10, 50));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<MeasureId>(), MeasureId(u"a"_s));
}

TEST_F(DrawingViewTest, canBeWalkedThroughAndAskedWithTheKeyboard)
{
    QSignalSpy asked(&m_view, &DrawingView::measureActivated);
    QTest::keyClick(&m_view, Qt::Key_Return);
    EXPECT_TRUE(asked.isEmpty()) << "nothing is chosen yet";
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(m_view.accessibleDescription(), u"the first\nwording of a"_s);
    QTest::keyClick(&m_view, Qt::Key_Return);
    EXPECT_EQ(asked.size(), 1);
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(m_view.accessibleDescription(), u"nothing here"_s);
}

TEST_F(DrawingViewTest, isAChartWhoseRegionsSpeakToAScreenReader)
{
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&m_view);
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    EXPECT_EQ(chart->text(QAccessible::Description), u"a drawing"_s);
    ASSERT_EQ(chart->childCount(), 2);
    QAccessibleInterface* first = chart->child(0);
    EXPECT_EQ(first->text(QAccessible::Name), u"the first\nwording of a"_s);
    EXPECT_EQ(chart->child(0), first);
    EXPECT_EQ(chart->indexOfChild(first), 0);
    EXPECT_EQ(first->parent(), chart);
    const QPoint inside = m_view.mapToGlobal(QPoint(10, 150));
    EXPECT_TRUE(chart->child(1)->rect().contains(inside));
    EXPECT_EQ(chart->childAt(inside.x(), inside.y()), chart->child(1));
    EXPECT_EQ(chart->child(2), nullptr);
    m_view.setDrawing(
        [](qreal width, const ChartStyle&) {
            return DrawingList{QSizeF(width, 10), {}, {}};
        },
        {});
    EXPECT_EQ(chart->childCount(), 0);
    EXPECT_FALSE(first->isValid()) << "what it spoke of is gone";
    EXPECT_EQ(first->text(QAccessible::Name), QString());
}

TEST_F(DrawingViewTest, tellsUnderThePointer)
{
    QHelpEvent help(QEvent::ToolTip, QPoint(10, 50), m_view.mapToGlobal(QPoint(10, 50)));
    QApplication::sendEvent(&m_view, &help);
    EXPECT_TRUE(QToolTip::text().contains(u"wording of a"_s)) << QToolTip::text().toStdString();
    QToolTip::hideText();
}

TEST_F(DrawingViewTest, showsWhereTheKeyboardIs)
{
    m_view.clearFocus();
    const QImage before = m_view.grab().toImage();
    QApplication::setActiveWindow(&m_view);
    m_view.setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(m_view.hasFocus());
    const QImage whole = m_view.grab().toImage();
    EXPECT_NE(before, whole) << "a ring around the drawing";
    QTest::keyClick(&m_view, Qt::Key_Down);
    const QImage region = m_view.grab().toImage();
    EXPECT_NE(whole, region) << "a ring around a part of it";
    EXPECT_NE(before, region);
}

} // namespace
} // namespace milepost
