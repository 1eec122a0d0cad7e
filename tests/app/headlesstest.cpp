// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class Headless : public testing::Test
{
protected:
    void SetUp() override
    {
        const Catalogue catalogue = Catalogue::load().value();
        m_options.workspace = path(u"w.milepost"_s);
        m_options.asOf = QDate(2018, 12, 31);
        const auto workspace =
            Workspace::open(m_options.workspace, Workspace::OpenMode::CreateIfAbsent, catalogue, m_clock);
        ASSERT_TRUE(workspace.isOk());
        ASSERT_TRUE((*workspace)->importPlan(samplePlan()).isOk());
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    int run()
    {
        QTextStream out(&m_out);
        QTextStream complaints(&m_complaints);
        return runHeadless(m_options, m_clock, out, complaints);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    LaunchOptions m_options;
    QString m_out;
    QString m_complaints;
};

TEST_F(Headless, writesReportAndComparisonAndNamesThem)
{
    m_options.reportFile = path(u"report.pdf"_s);
    m_options.indicator = u"makerspaces"_s;
    m_options.comparisonFile = path(u"compare.svg"_s);
    EXPECT_EQ(run(), 0);
    EXPECT_TRUE(QFile::exists(path(u"report.pdf"_s)));
    EXPECT_TRUE(QFile::exists(path(u"compare.svg"_s)));
    EXPECT_EQ(m_out.count(u'\n'), 2);
    EXPECT_TRUE(m_complaints.isEmpty()) << m_complaints.toStdString();
}

TEST_F(Headless, doesTheMainJobInAFolder)
{
    m_options.headlessFolder = path(u"out"_s);
    EXPECT_EQ(run(), 0);
    EXPECT_TRUE(QFile::exists(path(u"out/overview.pdf"_s)));
    EXPECT_TRUE(m_out.contains(samplePlan().plan.province));
}

TEST_F(Headless, saysWhichPublishedFiguresAreNotShown)
{
    m_options.workspace.clear();
    m_options.headlessFolder = path(u"out"_s);
    EXPECT_EQ(run(), 0);
    EXPECT_TRUE(m_complaints.contains(u"is not shown: no plan of this province."_s) ||
                m_complaints.contains(u"is not shown: the plan "_s))
        << m_complaints.toStdString();
}

TEST_F(Headless, aMissingWorkspaceIsSaidAndNothingIsWritten)
{
    m_options.workspace = path(u"absent.milepost"_s);
    m_options.reportFile = path(u"report.pdf"_s);
    EXPECT_NE(run(), 0);
    EXPECT_TRUE(m_complaints.contains(u"absent.milepost"_s));
    EXPECT_FALSE(QFile::exists(path(u"report.pdf"_s)));
    EXPECT_FALSE(QFile::exists(m_options.workspace));
}

TEST_F(Headless, anUnknownIndicatorIsSaid)
{
    m_options.indicator = u"nonsense"_s;
    m_options.comparisonFile = path(u"compare.pdf"_s);
    EXPECT_NE(run(), 0);
    EXPECT_TRUE(m_complaints.contains(u"nonsense"_s));
    EXPECT_FALSE(QFile::exists(path(u"compare.pdf"_s)));
}

} // namespace
} // namespace milepost
