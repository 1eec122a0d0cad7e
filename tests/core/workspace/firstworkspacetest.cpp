// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/firstworkspace.h"

#include "core/catalogue/catalogue.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class FirstWorkspaceTest : public testing::Test
{
protected:
    void SetUp() override
    {
        Result<Catalogue> catalogue = Catalogue::load();
        ASSERT_TRUE(catalogue);
        m_catalogue = std::move(*catalogue);
        m_path = m_folder.filePath(u"new/folder/first.milepost"_s);
    }

    Result<FirstWorkspace> open() { return openFirstWorkspace(m_path, m_catalogue, m_clock); }

    QTemporaryDir m_folder;
    QString m_path;
    Catalogue m_catalogue;
    FixedClock m_clock;
};

TEST_F(FirstWorkspaceTest, isCreatedWithItsFolderAndHoldsTheBuiltInPlans)
{
    const Result<std::vector<ParsedPlan>> plans = builtInPlans();
    ASSERT_TRUE(plans) << plans.error().message.toStdString();
    const Result<FirstWorkspace> first = open();
    ASSERT_TRUE(first) << first.error().message.toStdString();
    EXPECT_TRUE(first->filled);
    EXPECT_TRUE(QFileInfo::exists(m_path));
    ASSERT_EQ(first->workspace->plans().size(), plans->size());
    for (size_t i = 0; i < plans->size(); ++i)
        EXPECT_EQ(first->workspace->plans()[i].content.source.sha256, (*plans)[i].source.sha256);
    EXPECT_EQ(first->published.recorded + static_cast<int>(first->published.leftOut.size()), 12);
    EXPECT_NE(first->workspace->author(), u"Milepost"_s);
}

TEST_F(FirstWorkspaceTest, isOnlyOpenedTheSecondTime)
{
    {
        const Result<FirstWorkspace> first = open();
        ASSERT_TRUE(first);
        for (const PlanRecord& plan : std::vector<PlanRecord>(first->workspace->plans()))
            ASSERT_TRUE(first->workspace->withdrawPlan(plan.id));
    }
    const Result<FirstWorkspace> second = open();
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->filled);
    EXPECT_TRUE(second->workspace->plans().empty());
}

TEST_F(FirstWorkspaceTest, makesGoodAFillThatWasCutShort)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(m_path).absolutePath()));
    ASSERT_TRUE(Workspace::open(m_path, Workspace::OpenMode::CreateIfAbsent, m_catalogue, m_clock));
    const Result<FirstWorkspace> first = open();
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->filled);
    EXPECT_EQ(first->workspace->plans().size(), builtInPlans()->size());
}

TEST_F(FirstWorkspaceTest, liesInTheUsersDataFolder)
{
    EXPECT_TRUE(defaultWorkspacePath().endsWith(u"/workspace.milepost"));
    EXPECT_TRUE(QFileInfo(defaultWorkspacePath()).isAbsolute());
}

TEST_F(FirstWorkspaceTest, saysWhenItsFolderCannotBe)
{
    QFile file(m_folder.filePath(u"new"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const Result<FirstWorkspace> first = open();
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().code, ErrorCode::Storage);
}

} // namespace
} // namespace milepost
