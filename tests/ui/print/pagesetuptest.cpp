// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagesetup.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

TEST(PageSetup, keepsTheBodyOfOfficialDocuments)
{
    const PageSetup setup = PageSetup::official(PaperSize::A4, PaperOrientation::Portrait);
    EXPECT_EQ(setup.body(), QRectF(28, 37, 156, 225));
}

TEST(PageSetup, turnsTheSheetForLandscape)
{
    const PageSetup setup = PageSetup::official(PaperSize::A4, PaperOrientation::Landscape);
    EXPECT_EQ(setup.paper, QSizeF(297, 210));
    EXPECT_EQ(setup.body(), QRectF(35, 28, 225, 156));
}

TEST(PageSetup, takesOwnMarginsAndKeepsThemToWhatPaperBears)
{
    const PaperHabits own{PaperSize::A4, PageMargins::Own, QMarginsF(12, 25, 30, 18)};
    EXPECT_EQ(PageSetup::with(own, PaperOrientation::Portrait).body(), QRectF(12, 25, 168, 254));
    const PaperHabits mad{PaperSize::A4, PageMargins::Own, QMarginsF(0, -5, 500, 3)};
    EXPECT_EQ(PageSetup::with(mad, PaperOrientation::Landscape).margins,
              QMarginsF(kLeastMargin, kLeastMargin, kMostMargin, kLeastFoot));
}

class PageSetupOnDevice : public testing::TestWithParam<std::tuple<PaperSize, PaperOrientation>>
{};

TEST_P(PageSetupOnDevice, isExactToTheMillimetre)
{
    const PageSetup setup = PageSetup::official(std::get<0>(GetParam()), std::get<1>(GetParam()));
    const QSizeF full = setup.fullPage().fullRect(QPageLayout::Millimeter).size();
    EXPECT_NEAR(full.width(), setup.paper.width(), 0.5);
    EXPECT_NEAR(full.height(), setup.paper.height(), 0.5);
}

INSTANTIATE_TEST_SUITE_P(Papers, PageSetupOnDevice,
                         testing::Combine(testing::Values(PaperSize::A4, PaperSize::A3),
                                          testing::Values(PaperOrientation::Portrait,
                                                          PaperOrientation::Landscape)));

} // namespace
} // namespace milepost
