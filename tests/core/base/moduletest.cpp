// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module.h"

#include "tests/support/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

TEST(ModuleTest, everyModuleStandsWhereTheProgramLooks)
{
    EXPECT_TRUE(moduleFunction(u"milepost_readers"_s, "milepostReaders"));
    EXPECT_TRUE(moduleFunction(u"milepost_workbooks"_s, "milepostWriteWorkbook"));
    EXPECT_TRUE(moduleFunction(u"milepost_pdf"_s, "milepostFinishPdf"));
}

TEST(ModuleTest, isFoundInTheSecondFolderWhenTheFirstLacksIt)
{
    const QTemporaryDir empty;
    EXPECT_TRUE(moduleFunction(u"milepost_readers"_s, "milepostReaders",
                               QStringList{empty.path()} + moduleFolders()));
}

TEST(ModuleTest, saysWhichModuleIsMissingAndWhereItWasSought)
{
    const QTemporaryDir empty;
    const Result<ModuleFunction> found = moduleFunction(u"milepost_none"_s, "door", {empty.path()});
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(found.error().message.contains(u"milepost_none"_s));
    EXPECT_TRUE(found.error().detail.contains(empty.path()));
}

TEST(ModuleTest, aModuleWithoutTheFunctionIsNotTakenForIt)
{
    const Result<ModuleFunction> found = moduleFunction(u"milepost_readers"_s, "noSuchFunction");
    ASSERT_FALSE(found);
    EXPECT_FALSE(found.error().detail.isEmpty());
}

} // namespace
} // namespace milepost
