// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/observation.h"
#include "core/domain/plan.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

TEST(NamesTest, ofBoundsComeBack)
{
    for (const Bound bound :
         {Bound::AtLeast, Bound::MoreThan, Bound::About, Bound::Equal, Bound::AtMost, Bound::LessThan})
        EXPECT_EQ(boundFromString(toString(bound)), bound);
    EXPECT_EQ(boundFromString(QStringLiteral("at least")), std::nullopt);
}

TEST(NamesTest, ofStatusesAreTheSdmxCodes)
{
    EXPECT_EQ(statusCode(ObservationStatus::Final), QLatin1Char('A'));
    EXPECT_EQ(statusFromCode(QLatin1Char('P')), ObservationStatus::Provisional);
    EXPECT_EQ(statusFromCode(QLatin1Char('Z')), std::nullopt);
}

TEST(NamesTest, ofMeasureKindsAndDirectionsComeBack)
{
    EXPECT_EQ(measureKindFromString(toString(MeasureKind::CumulativeFlow)), MeasureKind::CumulativeFlow);
    EXPECT_EQ(directionFromString(toString(Direction::LessIsBetter)), Direction::LessIsBetter);
}

} // namespace
} // namespace milepost
