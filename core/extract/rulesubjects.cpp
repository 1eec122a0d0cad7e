// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/rulesubjects.h"

#include "core/extract/wordtable.h"

#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

/// What leads to the noun a rule's number is a share or an amount of.
constexpr std::array<Word, 13> kLeading{U"按照", U"按",   U"对",   U"给予", U"予以", U"由",    U"从",
                                        U"用于", U"依据", U"根据", U"可按", U"针对", U"再给予"};
/// What stands between such a word and its noun.
constexpr std::array<Word, 14> kBetween{U"不超过", U"不低于", U"不高于", U"不少于", U"最高",
                                        U"至少",   U"超过",   U"低于",   U"其",     U"该",
                                        U"的",     U"再",     U"在",     U"原则上"};
constexpr std::array<Word, 6> kBounds{U"原则上", U"不超过", U"不低于", U"不高于", U"不少于", U"最高"};
/// How often or for whom an amount is given, where a noun should stand.
constexpr std::array<Word, 7> kManner{U"一次性", U"适当", U"每年", U"单项", U"最高", U"定额", U"每月"};
/// Nouns that hold such a word by chance: 相对应, 对外贸易额, 从业人员.
constexpr std::array<Word, 8> kNouns{U"对外", U"对口", U"对接", U"对象", U"按揭", U"从业", U"从事", U"对应"};
constexpr std::array<Word, 7> kTrailing{U"按", U"在", U"的", U"中提取", U"中列支", U"中安排", U"中支付"};
constexpr qsizetype kShortestNoun = 2;

/// The span behind its last word of kLeading that leaves a noun.
TextSpan nounOf(std::u32string_view text, TextSpan span)
{
    for (TextSpan before = span; !before.isEmpty();) {
        const TextSpan word = lastOf(text, before, kLeading);
        if (word.isEmpty())
            return span;
        before.end = word.start;
        if (longestAt(text, word.start, kNouns) > 0)
            continue;
        if (at(text, word.start) == U'由' && word.start - span.start >= kShortestNoun)
            return {span.start, word.start}; // 上云费用由财政补贴
        TextSpan noun{word.end, span.end};
        for (qsizetype length = longestAt(text, noun.start, kBetween); length > 0 && noun.length() > length;
             length = longestAt(text, noun.start, kBetween))
            noun.start += length;
        if (noun.length() >= kShortestNoun)
            return noun;
    }
    return span;
}

/// 支持比例原则上不超过项目总投资: what is bounded, not what bounds it.
TextSpan withoutBound(std::u32string_view text, TextSpan span)
{
    const TextSpan bound = firstOf(text, span, kBounds);
    return bound.start >= span.start + kShortestNoun ? TextSpan{span.start, bound.start} : span;
}

bool isManner(std::u32string_view words)
{
    return words.starts_with(U'每') || longestAt(words, 0, kManner) == static_cast<qsizetype>(words.size());
}

} // namespace

void shortenRuleSubjects(std::u32string_view text, std::vector<FigureDraft>& drafts)
{
    for (FigureDraft& draft : drafts) {
        if (draft.isDropped || draft.kind != FigureKind::Policy || draft.subject.isEmpty())
            continue;
        draft.subject = withoutBound(text, nounOf(text, draft.subject));
        if (const qsizetype tail = longestBefore(text, draft.subject.end, kTrailing, draft.subject.start);
            draft.subject.length() - tail >= kShortestNoun)
            draft.subject.end -= tail;
        const TextSpan given = draft.backPhrase.noun;
        if (given.length() >= kShortestNoun && draft.reasons.subject == "front" &&
            isManner(slice(text, draft.subject)))
            draft.subject = nounOf(text, given); // 给予每站6000元运营补贴
    }
}

} // namespace milepost
