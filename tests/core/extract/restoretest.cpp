// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/restore.h"

#include "core/documents/documentreader.h"
#include "core/extract/streams.h"
#include "core/text/characters.h"
#include "tests/support/printers.h"
#include "tests/support/realplans.h"
#include "tests/support/scrambler.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <map>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

std::u32string withoutLineEnds(std::u32string_view text)
{
    std::u32string result(text);
    std::erase(result, U'\n');
    return result;
}

std::u32string joined(const std::vector<std::u32string>& sentences)
{
    std::u32string text;
    for (const std::u32string& sentence : sentences)
        text += sentence;
    return text;
}

TEST(RestoreTest, leavesAnOrdinaryTextAlone)
{
    std::vector<Issue> issues;
    const std::u32string text = joined(sampleSentences(60));
    const WorkingText restored = restore(text, issues);
    EXPECT_EQ(restored.text(), text);
    EXPECT_EQ(restored.pieces().size(), 1u);
    EXPECT_TRUE(issues.empty());
}

TEST(RestoreTest, aHabitOfSpeechIsNoDamage)
{
    std::u32string text;
    for (const std::u32string& sentence : sampleSentences(60))
        text += sentence + U"由各单位按分工落实。\n";
    std::vector<Issue> issues;
    EXPECT_EQ(restore(text, issues).text(), text);
    EXPECT_TRUE(issues.empty());
}

TEST(RestoreTest, interleavedCopiesArePutBackInOrder)
{
    const ScrambledText scrambled = scramble(sampleSentences(300));
    std::vector<Issue> issues;
    const WorkingText restored = restore(scrambled.text, issues);
    EXPECT_TRUE(withoutLineEnds(restored.text()) == scrambled.restored);
    EXPECT_EQ(restored.gaps().size(), scrambled.gaps);
    ASSERT_FALSE(issues.empty());
    EXPECT_EQ(issues.front().code, u"text.doubled"_s);
    EXPECT_EQ(issues.back().code, u"text.gap"_s);
    EXPECT_EQ(issues.size(), 1 + scrambled.gaps);
}

TEST(RestoreTest, everyOffsetOfARestoredTextPointsToTheSameCharacter)
{
    const ScrambledText scrambled = scramble(sampleSentences(200));
    std::vector<Issue> issues;
    const WorkingText restored = restore(scrambled.text, issues);
    for (qsizetype i = 0; i < restored.size(); ++i) {
        const TextSpan source = restored.toSource({i, i + 1});
        ASSERT_EQ(scrambled.text.at(static_cast<size_t>(source.start)),
                  restored.text().at(static_cast<size_t>(i)));
        for (const TextSpan& other : restored.otherPlaces(source))
            ASSERT_EQ(scrambled.text.at(static_cast<size_t>(other.start)),
                      restored.text().at(static_cast<size_t>(i)));
    }
}

TEST(RestoreTest, aTextPrintedTwiceIsReadOnce)
{
    const std::u32string once = joined(sampleSentences(30)) + U'\n';
    std::vector<Issue> issues;
    const WorkingText restored = restore(once + once, issues);
    EXPECT_EQ(withoutLineEnds(restored.text()), withoutLineEnds(once));
    const auto length = static_cast<qsizetype>(once.size());
    EXPECT_EQ(restored.otherPlaces({3, 9}), (std::vector<TextSpan>{{length + 3, length + 9}}));
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues.front().code, u"text.doubled"_s);
}

TEST(RestoreTest, aParagraphThatFollowsItselfIsReadOnce)
{
    const std::u32string paragraph = U"到2019年,全县要修好三十座小桥,桥头都立上标牌,"
                                     U"由养护站每季度检查一次并公布结果。过桥的车辆要限重。\n";
    std::vector<Issue> issues;
    const WorkingText restored = restore(U"开头一段。\n" + paragraph + paragraph + U"结尾一段。", issues);
    EXPECT_EQ(withoutLineEnds(restored.text()), withoutLineEnds(U"开头一段。\n" + paragraph + U"结尾一段。"));
    EXPECT_EQ(issues.size(), 1u);
}

TEST(RestoreTest, anEmptyTextStaysEmpty)
{
    std::vector<Issue> issues;
    EXPECT_EQ(restore(U"", issues).size(), 0);
    EXPECT_TRUE(issues.empty());
}

TEST(RestoreTest, agreesWithTheLabelsOfTheScrambledPlan)
{
    if (!realPlansPresent())
        GTEST_SKIP()
            << "The real documents are not here; set MILEPOST_PLANS to the folder that holds plans/.";
    const Result<SourceText> text = readDocument(realPlan(u"henan"_s));
    ASSERT_TRUE(text);
    QFile file(annotation(u"henan.streams.json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const StreamSplit split = splitStreams(normalised(text->characters));
    ASSERT_EQ(split.damage, Damage::Interleaved);
    std::map<qsizetype, Stream> streams;
    for (const SourceSentence& sentence : split.sentences)
        streams[sentence.span.start] = sentence.stream;
    int right = 0;
    for (const QJsonValue& label : QJsonDocument::fromJson(file.readAll()).array()) {
        const bool trailing = label.toArray().at(3).toString() == u"B";
        const auto found = streams.find(label.toArray().at(1).toInt());
        right += found != streams.end() && (found->second == Stream::Trailing) == trailing;
    }
    EXPECT_EQ(right, 441);
}

} // namespace
} // namespace milepost
