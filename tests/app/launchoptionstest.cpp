// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launchoptions.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

Result<LaunchOptions> read(const QStringList& arguments)
{
    return readLaunchOptions(QStringList{u"milepost"_s} + arguments);
}

TEST(LaunchOptionsTest, readEverythingTheCommandLineOffers)
{
    const Result<LaunchOptions> options =
        read({u"a.milepost"_s, u"--lang"_s, u"en"_s, u"--as-of"_s, u"2017-12-31"_s, u"--compare"_s,
              u"makerspaces"_s, u"--to"_s, u"out.pdf"_s});
    ASSERT_TRUE(options);
    EXPECT_EQ(options->workspace, u"a.milepost"_s);
    EXPECT_EQ(options->language, LanguageChoice::English);
    EXPECT_EQ(options->asOf, QDate(2017, 12, 31));
    EXPECT_EQ(options->indicator, u"makerspaces"_s);
    EXPECT_EQ(options->comparisonFile, u"out.pdf"_s);
    EXPECT_TRUE(options->isHeadless());
}

TEST(LaunchOptionsTest, openAWindowWhenNothingElseIsAsked)
{
    const Result<LaunchOptions> options = read({});
    ASSERT_TRUE(options);
    EXPECT_FALSE(options->isHeadless());
    EXPECT_EQ(options->language, std::nullopt);
}

TEST(LaunchOptionsTest, writeOnUprightA4WhereNothingIsSaid)
{
    const Result<LaunchOptions> options = read({u"--report"_s, u"r.pdf"_s});
    ASSERT_TRUE(options);
    EXPECT_EQ(options->paper.paper, QSizeF(210, 297));
    EXPECT_EQ(options->paper.margins, QMarginsF(28, 37, 26, 35));
    EXPECT_EQ(options->paper.ink, PaperInk::Colour);
    EXPECT_TRUE(options->title.isEmpty());
}

TEST(LaunchOptionsTest, chooseThePaperAsThePrintDialogDoes)
{
    const Result<LaunchOptions> options =
        read({u"--report"_s, u"r.pdf"_s, u"--paper"_s, u"a3"_s, u"--orientation"_s, u"landscape"_s,
              u"--margins"_s, u"narrow"_s, u"--ink"_s, u"grey"_s, u"--title"_s, u" Quarterly  report "_s});
    ASSERT_TRUE(options);
    EXPECT_EQ(options->paper.paper, QSizeF(420, 297));
    EXPECT_EQ(options->paper.margins, QMarginsF(15, 15, 15, 15));
    EXPECT_EQ(options->paper.ink, PaperInk::Grey);
    EXPECT_EQ(options->title, u"Quarterly report"_s);
}

TEST(LaunchOptionsTest, sayWhichWordsAnOptionTakes)
{
    const Result<LaunchOptions> options = read({u"--report"_s, u"r.pdf"_s, u"--paper"_s, u"letter"_s});
    ASSERT_FALSE(options);
    EXPECT_EQ(options.error().message, u"--paper knows no “letter”; use one of A4, A3."_s);
}

class WrongLaunchOptionsTest : public testing::TestWithParam<QStringList>
{};

TEST_P(WrongLaunchOptionsTest, areRefusedWithASentence)
{
    const Result<LaunchOptions> options = read(GetParam());
    ASSERT_FALSE(options);
    EXPECT_EQ(options.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(options.error().message.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Words, WrongLaunchOptionsTest,
    testing::Values(QStringList{u"--lang"_s, u"fr"_s}, QStringList{u"--as-of"_s, u"yesterday"_s},
                    QStringList{u"--as-of"_s, u"2017-02-30"_s}, QStringList{u"--compare"_s, u"x"_s},
                    QStringList{u"--to"_s, u"x.pdf"_s}, QStringList{u"--paper"_s, u"A3"_s},
                    QStringList{u"--title"_s, u"x"_s}, QStringList{u"--no-such-option"_s},
                    QStringList{u"a.milepost"_s, u"b.milepost"_s}));

} // namespace
} // namespace milepost
