// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparisonchart.h"

#include "tests/support/comparisons.h"
#include "tests/support/printers.h"

#include <QImage>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

TEST(ComparisonChart, isAsTallAsItsRowsNeed)
{
    ComparisonChart chart;
    chart.setContent(bulletContent(samples::turnover()));
    EXPECT_GE(chart.heightForWidth(480), chart.heightForWidth(1200));
    chart.resize(700, chart.heightForWidth(700));
    EXPECT_EQ(qCeil(chart.drawing().size.height()), chart.height());
}

TEST(ComparisonChart, saysItsNumbersToAScreenReader)
{
    ComparisonChart chart;
    chart.setContent(bulletContent(samples::turnover()));
    EXPECT_TRUE(chart.accessibleDescription().contains(u"1,066\u00A0亿元"_s));
    EXPECT_TRUE(chart.accessibleDescription().contains(u"辽宁"_s));
}

TEST(ComparisonChart, followsADarkPalette)
{
    ComparisonChart chart;
    chart.resize(480, 300);
    QPalette dark = chart.palette();
    dark.setColor(QPalette::Base, QColor(0x1E, 0x22, 0x27));
    chart.setPalette(dark);
    chart.setContent(bulletContent(samples::turnover()));
    EXPECT_LT(chart.grab().toImage().pixelColor(478, 298).lightness(), 60);
}

} // namespace
} // namespace milepost
