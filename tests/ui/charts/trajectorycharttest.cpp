// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trajectorychart.h"

#include "tests/support/printers.h"

#include <QAccessible>
#include <QImage>
#include <QLabel>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

TrajectoryContent oneTarget()
{
    TrajectorySource source;
    source.measure.label = u"众创空间"_s;
    source.measure.unit = u"家"_s;
    TargetPoint target;
    target.due = QDate(2018, 12, 31);
    target.value = 35;
    source.targets = {target};
    source.asOf = QDate(2018, 12, 31);
    return trajectoryContent(source);
}

TEST(TrajectoryChart, saysItsNumbersToAScreenReader)
{
    TrajectoryChart chart;
    chart.setContent(oneTarget());
    EXPECT_FALSE(chart.accessibleName().isEmpty());
    EXPECT_TRUE(chart.accessibleDescription().contains(u"35\u00A0家"_s));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&chart);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    EXPECT_TRUE(spoken->text(QAccessible::Description).contains(u"35\u00A0家"_s));
}

TEST(TrajectoryChart, showsTheReasonWhenThereIsNothingToDraw)
{
    TrajectoryChart chart;
    TrajectoryContent empty;
    empty.emptyReason = u"nothing"_s;
    chart.setContent(empty);
    auto* label = chart.findChild<QLabel*>(u"trajectoryEmpty"_s);
    ASSERT_NE(label, nullptr);
    EXPECT_TRUE(label->isVisibleTo(&chart));
    EXPECT_EQ(label->text(), u"nothing"_s);
    chart.setContent(oneTarget());
    EXPECT_FALSE(label->isVisibleTo(&chart));
}

TEST(TrajectoryChart, followsADarkPalette)
{
    TrajectoryChart chart;
    chart.resize(480, 240);
    chart.setContent(oneTarget());
    QPalette dark = chart.palette();
    dark.setColor(QPalette::Base, QColor(0x1E, 0x22, 0x27));
    chart.setPalette(dark);
    EXPECT_LT(chart.grab().toImage().pixelColor(2, 2).lightness(), 60);
}

} // namespace
} // namespace milepost
