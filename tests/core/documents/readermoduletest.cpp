// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/readermodule.h"

#include "tests/support/printers.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {
namespace {

TEST(ReaderModuleTest, standsBesideTheProgram)
{
    const Result<ReaderModule> module = readerModuleIn({QCoreApplication::applicationDirPath()});
    ASSERT_TRUE(module);
    EXPECT_NE(module->readPdfPages, nullptr);
    ASSERT_NE(module->zip, nullptr);
    EXPECT_NE(module->zip->open, nullptr);
}

TEST(ReaderModuleTest, saysWhatToDoWhenItIsMissing)
{
    const QTemporaryDir empty;
    const Result<ReaderModule> module = readerModuleIn({empty.path()});
    ASSERT_FALSE(module);
    EXPECT_EQ(module.error().code, ErrorCode::Storage);
    EXPECT_TRUE(module.error().message.contains(QStringLiteral("milepost_readers")));
    EXPECT_FALSE(module.error().detail.isEmpty());
}

} // namespace
} // namespace milepost
