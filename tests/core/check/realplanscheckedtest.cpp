// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real plans checked against themselves: what is known to add up, and no false alarm.
#include "core/catalogue/catalogue.h"
#include "core/check/consistency.h"
#include "core/documents/documentreader.h"
#include "core/extract/planparser.h"
#include "tests/support/printers.h"
#include "tests/support/realplans.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class RealPlansCheckedTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!realPlansPresent())
            GTEST_SKIP()
                << "The real documents are not here; set MILEPOST_PLANS to the folder that holds plans/.";
    }

    static std::vector<Finding> check(const QString& path)
    {
        const Result<Catalogue> catalogue = Catalogue::load();
        const Result<SourceText> text = readDocument(path);
        EXPECT_TRUE(catalogue && text);
        const Result<ParsedPlan> plan = parsePlan(*text, *catalogue);
        EXPECT_TRUE(plan);
        return checkConsistency(*plan, *catalogue, text->characters);
    }

    static bool says(const std::vector<Finding>& findings, FindingKind kind, const QString& amount)
    {
        return std::ranges::any_of(findings, [&](const Finding& finding) {
            return finding.kind == kind && finding.classification == FindingClass::Agreeing &&
                   finding.message.contains(amount);
        });
    }
};

TEST_F(RealPlansCheckedTest, guizhousSumsAddUp)
{
    const std::vector<Finding> findings = check(realPlan(u"guizhou"_s));
    EXPECT_TRUE(says(findings, FindingKind::SumOfAreas, u"791 亿元"_s));
    EXPECT_TRUE(says(findings, FindingKind::SumOfYears, u"4.69 亿元"_s));
    EXPECT_TRUE(says(findings, FindingKind::SumOfYears, u"600 家"_s));
}

TEST_F(RealPlansCheckedTest, theOnlyDoubtsAreTextsThatStandTwice)
{
    int checked = 0;
    for (const QString& folder : {u"/plans"_s, u"/plans-other"_s}) {
        const QDir documents(realPlansFolder() + folder);
        for (const QString& name : documents.entryList({u"*.txt"_s}, QDir::Files)) {
            for (const Finding& finding : check(documents.filePath(name))) {
                EXPECT_TRUE(finding.classification != FindingClass::Doubtful ||
                            finding.kind == FindingKind::DoubledText)
                    << name.toStdString() << ": " << finding.message.toStdString();
            }
            ++checked;
        }
    }
    EXPECT_GE(checked, 5);
}

} // namespace
} // namespace milepost
