// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/offsetmap.h"

#include "tests/support/printers.h"

#include <QTextCursor>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Mapping
{
    const char* name;
    QString source;
    std::vector<int> positions; ///< view position of each code point, and of the end
};

class OffsetMapTest : public testing::TestWithParam<Mapping>
{};

TEST_P(OffsetMapTest, findsEveryCodePointInTheView)
{
    const Mapping& mapping = GetParam();
    const OffsetMap map(mapping.source);
    for (size_t i = 0; i < mapping.positions.size(); ++i)
        EXPECT_EQ(map.toView(static_cast<qsizetype>(i)), mapping.positions[i]) << "code point " << i;
}

TEST_P(OffsetMapTest, comesBackToTheSameCodePoint)
{
    const OffsetMap map(GetParam().source);
    for (size_t i = 0; i < GetParam().positions.size(); ++i) {
        const auto codePoint = static_cast<qsizetype>(i);
        const int position = map.toView(codePoint);
        EXPECT_EQ(map.toView(map.toCodePoint(position)), position);
    }
}

TEST_P(OffsetMapTest, agreesWithTheTextDocument)
{
    const OffsetMap map(GetParam().source);
    QTextDocument document;
    document.setPlainText(map.viewText());
    EXPECT_EQ(document.characterCount() - 1, GetParam().positions.back());
}

INSTANTIATE_TEST_SUITE_P(Texts, OffsetMapTest,
                         testing::Values(Mapping{"empty", u""_s, {0}},
                                         Mapping{"plain", u"到35家"_s, {0, 1, 2, 3, 4}},
                                         Mapping{"beyondTheBasicPlane", u"𠀀35𠮷家"_s, {0, 2, 3, 4, 6, 7}},
                                         Mapping{"crLf", u"一\r\n35\r\n"_s, {0, 1, 2, 2, 3, 4, 5, 5}},
                                         Mapping{"loneCr", u"一\r二"_s, {0, 1, 2, 3}},
                                         Mapping{"both", u"𠀀\r\n𠮷9"_s, {0, 2, 3, 3, 5, 6}}),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(OffsetMapSpanTest, coversTheSameWords)
{
    const OffsetMap map(u"𠀀𠀁序\r\n建成众创空间35家。"_s);
    const ViewSpan span = map.toView(TextSpan{11, 13}); // 𠀀𠀁序 CR LF 建成众创空间 take 11 code points
    EXPECT_EQ(map.viewText().mid(span.start, span.end - span.start), u"35"_s);
}

TEST(OffsetMapSpanTest, takesOffsetsBeyondTheTextAsItsEnd)
{
    const OffsetMap map(u"𠀀a"_s);
    EXPECT_EQ(map.toView(99), 3);
    EXPECT_EQ(map.toView(-1), 0);
    EXPECT_EQ(map.toCodePoint(99), 2);
}

TEST(OffsetMapSpanTest, anEndlessLineIsBrokenForTheViewOnly)
{
    const QString sentence = QString(99, u'字') + u'。';
    const OffsetMap map(sentence.repeated(100));
    EXPECT_EQ(map.viewText().size(), 100 * 100 + 2);
    EXPECT_EQ(map.viewText()[4000], u'\n');
    for (const qsizetype codePoint : {0, 3999, 4000, 4001, 7999, 8000, 9999}) {
        const int position = map.toView(codePoint);
        EXPECT_EQ(map.viewText()[position], sentence[codePoint % 100]) << codePoint;
        EXPECT_EQ(map.toCodePoint(position), codePoint);
    }
    EXPECT_EQ(map.toCodePoint(4000), 4000) << "the break stands before the character that follows";
    EXPECT_EQ(OffsetMap(QString(20000, u'字')).viewText().count(u'\n'), 2) << "also without a sentence's end";
}

TEST(OffsetMapSpanTest, positionInsideASurrogatePairIsTheCharacterItself)
{
    EXPECT_EQ(OffsetMap(u"a𠀀b"_s).toCodePoint(2), 1);
}

} // namespace
} // namespace milepost
