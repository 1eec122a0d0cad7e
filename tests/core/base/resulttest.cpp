// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::InvalidInput, QStringLiteral("odd")};
    return number / 2;
}

TEST(ResultTest, holdsTheValueOfASuccess)
{
    const Result<int> result = half(8);
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, 4);
}

TEST(ResultTest, holdsTheErrorOfAFailure)
{
    const Result<int> result = half(7);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(result.error().message, QStringLiteral("odd"));
}

TEST(ResultTest, ofNothingIsASuccessByDefault)
{
    EXPECT_TRUE(Result<void>());
    EXPECT_FALSE(Result<void>(Error{ErrorCode::Storage, QStringLiteral("full")}));
}

TEST(ResultTest, movesAValueOut)
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(3));
    const std::unique_ptr<int> value = std::move(result).value();
    EXPECT_EQ(*value, 3);
}

} // namespace
} // namespace milepost
