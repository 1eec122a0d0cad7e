// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The packs built into the program are what the parser makes of the documents today.
#include "core/catalogue/catalogue.h"
#include "core/documents/documentreader.h"
#include "core/exchange/planpack.h"
#include "core/extract/planparser.h"
#include "tests/support/printers.h"
#include "tests/support/realplans.h"

#include <QFile>

#include <gtest/gtest.h>
#include <ostream>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class BuiltInPackTest : public testing::TestWithParam<const char*>
{
protected:
    QByteArray builtIn() const
    {
        QFile pack(u":/plans/%1.plan.json"_s.arg(QLatin1StringView(GetParam())));
        EXPECT_TRUE(pack.open(QIODevice::ReadOnly));
        return pack.readAll();
    }
};

TEST_P(BuiltInPackTest, isReadable)
{
    const Result<ParsedPlan> plan = readPlanPack(builtIn(), QString::fromLatin1(GetParam()));
    ASSERT_TRUE(plan) << plan.error().message.toStdString();
    EXPECT_EQ(writePlanPack(*plan), builtIn());
}

TEST_P(BuiltInPackTest, isWhatTheParserMakesOfTheDocument)
{
    if (!realPlansPresent())
        GTEST_SKIP()
            << "The real documents are not here; set MILEPOST_PLANS to the folder that holds plans/.";
    const Result<Catalogue> catalogue = Catalogue::load();
    ASSERT_TRUE(catalogue);
    const Result<SourceText> text = readDocument(realPlan(QString::fromLatin1(GetParam())));
    ASSERT_TRUE(text) << text.error().message.toStdString();
    const Result<ParsedPlan> plan = parsePlan(*text, *catalogue);
    ASSERT_TRUE(plan);
    // Not EXPECT_EQ, which would print both.
    EXPECT_TRUE(writePlanPack(*plan) == builtIn()) << "Run ./dev packs and look at what changed.";
}

INSTANTIATE_TEST_SUITE_P(Plans, BuiltInPackTest,
                         testing::Values("guizhou", "hainan", "henan", "liaoning", "shaanxi"),
                         [](const auto& plan) { return std::string(plan.param); });

} // namespace
} // namespace milepost
