// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/headedlistdelegate.h"

#include "tests/support/printers.h"
#include "ui/common/headedlistmodel.h"
#include "ui/common/theme.h"

#include <QImage>
#include <QListView>
#include <QPainter>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class HeadedListDelegateTest : public testing::Test
{
protected:
    HeadedListDelegateTest()
    {
        HeadedItem one;
        one.id = u"one"_s;
        one.heading = u"电子商务"_s;
        one.name = u"一个很长很长的指标名称"_s.repeated(5);
        one.count = 3;
        HeadedItem other = one;
        other.id = u"other"_s;
        other.heading = u"基础设施"_s;
        m_model.setItems({one, other});
        m_list.setModel(&m_model);
        m_list.setItemDelegate(&m_delegate);
    }

    int heightOf(int row) const { return m_delegate.sizeHint({}, m_model.index(row)).height(); }

    HeadedListModel m_model;
    HeadedListDelegate m_delegate;
    QListView m_list;
};

TEST_F(HeadedListDelegateTest, linesHaveRoomAndHeadingsStandClear)
{
    EXPECT_GE(heightOf(1), 28);
    EXPECT_EQ(heightOf(0), heightOf(1));
    EXPECT_GT(heightOf(2), heightOf(1));
}

TEST_F(HeadedListDelegateTest, aLongNameNeverAsksForMoreThanTheList)
{
    EXPECT_LE(m_delegate.sizeHint({}, m_model.index(1)).width(), 1);
    EXPECT_TRUE(m_model.index(1)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .startsWith(m_model.index(1).data().toString() + u'\n'));
}

// The number stands in the right quarter, on a ground the name never reaches.
TEST_F(HeadedListDelegateTest, theCountStandsAtTheRight)
{
    QImage image(240, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = themePalette(ThemeVariant::Light);
    m_delegate.paint(&painter, option, m_model.index(1));
    painter.end();
    const auto inkBetween = [&image](int from, int to) {
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).lightness() < 160)
                    return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(inkBetween(214, 225));
    EXPECT_FALSE(inkBetween(225, 240));
    EXPECT_FALSE(inkBetween(0, 16));
    EXPECT_TRUE(inkBetween(16, 100));
}

} // namespace
} // namespace milepost
