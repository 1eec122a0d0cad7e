// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

TEST(TestServerTest, isThereToTestSharedWorkspacesOn)
{
    if (!TestServer::isInstalled()) {
        GTEST_SKIP() << "PostgreSQL is not installed, so nothing of shared workspaces is tested. Install "
                        "postgresql and libqt6sql6-psql, as ./dev test does.";
    }
    EXPECT_FALSE(TestServer::ofThisRun().folder().isEmpty());
}

} // namespace
} // namespace milepost
