// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quantity.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

const Unit kYuan{QStringLiteral("元"), UnitKind::Money, QStringLiteral("元"), 1.0};
const Unit kHundredMillionYuan{QStringLiteral("亿元"), UnitKind::Money, QStringLiteral("元"), 1e8};
const Unit kHousehold{QStringLiteral("户"), UnitKind::Count, QStringLiteral("户"), 1.0};

TEST(QuantityTest, convertsWithinAKind)
{
    const Result<Quantity> yuan = Quantity{1.5, kHundredMillionYuan}.convertedTo(kYuan);
    ASSERT_TRUE(yuan);
    EXPECT_EQ(yuan->value, 150'000'000.0);
    EXPECT_EQ(yuan->unit, kYuan);
}

TEST(QuantityTest, refusesToConvertAcrossKinds)
{
    const Result<Quantity> households = Quantity{1.5, kHundredMillionYuan}.convertedTo(kHousehold);
    ASSERT_FALSE(households);
    EXPECT_EQ(households.error().code, ErrorCode::Refused);
}

} // namespace
} // namespace milepost
