// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/contexttable.h"

#include "tests/support/printers.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr int kValue = 2;
constexpr int kSource = 5;

class ContextTableTest : public testing::Test
{
protected:
    ContextTableTest() : m_dialog({{u"520000"_s, u"贵州"_s}, {u"410000"_s, u"河南"_s}}, figures())
    {
        QObject::connect(&m_dialog, &ContextTable::changed, &m_dialog,
                         [this](const std::vector<ContextFigure>& all) {
                             ++m_changes;
                             m_last = all;
                         });
    }

    static std::vector<ContextFigure> figures()
    {
        return {{u"520000"_s, ContextQuantity::Population, u"2018"_s, 3600, u"公报"_s},
                {u"520000"_s, ContextQuantity::Gdp, u"2018"_s, 14806, u"公报"_s}};
    }

    QTableWidget& table() { return *m_dialog.findChild<QTableWidget*>(); }

    void pasteAt(int row, int column, const QString& text)
    {
        QApplication::clipboard()->setText(text);
        table().setCurrentCell(row, column);
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    }

    double valueOf(const QString& province, ContextQuantity quantity) const
    {
        const ContextFigure* figure = figureOf(m_last, province, quantity);
        return figure ? figure->value : 0;
    }

    ContextTable m_dialog;
    int m_changes = 0;
    std::vector<ContextFigure> m_last;
};

TEST_F(ContextTableTest, takesABlockInOneStep)
{
    pasteAt(0, kValue, u"3,580\t万人\t2017\t年鉴\n13540\t亿元\t2017\t年鉴\n9559\t万人\t2017\t年鉴\n"_s);
    EXPECT_EQ(m_changes, 1);
    EXPECT_EQ(valueOf(u"520000"_s, ContextQuantity::Population), 3580);
    EXPECT_EQ(valueOf(u"520000"_s, ContextQuantity::Gdp), 13540);
    EXPECT_EQ(valueOf(u"410000"_s, ContextQuantity::Population), 9559);
    EXPECT_EQ(figureOf(m_last, u"520000"_s, ContextQuantity::Gdp)->source, u"年鉴"_s);
    EXPECT_EQ(table().item(0, 3)->text(), u"万人"_s) << "a unit is no matter of pasting";
}

TEST_F(ContextTableTest, keepsWhatIsNoNumberOutAndSaysSo)
{
    pasteAt(0, kValue, u"1a\n15000\n"_s);
    EXPECT_EQ(valueOf(u"520000"_s, ContextQuantity::Population), 3600);
    EXPECT_EQ(valueOf(u"520000"_s, ContextQuantity::Gdp), 15000);
    EXPECT_TRUE(m_dialog.findChild<QLabel*>(u"contextMessage"_s)->text().contains(u"1a"_s));
}

TEST_F(ContextTableTest, passesOverWhatLiesBeyondTheTable)
{
    pasteAt(3, kSource, u"甲\t乙\n丙\n"_s);
    EXPECT_EQ(table().item(3, kSource)->text(), QString()) << "a source without a figure is none";
    EXPECT_EQ(m_changes, 0);
}

TEST_F(ContextTableTest, emptiesWhatIsSelected)
{
    table().setCurrentCell(0, kValue);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(m_changes, 1);
    EXPECT_EQ(figureOf(m_last, u"520000"_s, ContextQuantity::Population), nullptr);
}

} // namespace
} // namespace milepost
