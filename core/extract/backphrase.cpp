// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/phrases.h"
#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

/// Nouns that act: what follows them may be their predicate.
constexpr std::array<Word, 24> kActors{U"企业", U"机构", U"社区", U"园区",   U"学校",       U"医院",
                                       U"单位", U"家庭", U"用户", U"农户",   U"村",         U"县",
                                       U"市",   U"镇",   U"区",   U"县(市)", U"县(市、区)", U"基地",
                                       U"高校", U"人员", U"场",   U"场)",    U"公司",       U"部门"};
/// What opens a description that 的 closes: 具有…的, 处于…的.
constexpr std::array<Word, 26> kDescribing{U"具有", U"具备",   U"有",     U"各具", U"处于", U"能够", U"能",
                                           U"在",   U"以",     U"面向",   U"集",   U"拥有", U"符合", U"由",
                                           U"从事", U"为",     U"年",     U"主营", U"专业", U"服务", U"适应",
                                           U"达到", U"高水平", U"高成长", U"较",   U"国内"};
/// Deeds at the end of a phrase: 4个景区的平台建设 is about the 景区.
constexpr std::array<Word, 12> kDeeds{U"建设", U"改造", U"接入",     U"覆盖", U"升级",     U"部署",
                                      U"推广", U"发行", U"开发应用", U"创建", U"升级改造", U"提升"};
/// What a round amount is called, not what it is of.
constexpr std::array<Word, 4> kMarks{U"大关", U"关口", U"台阶", U"门槛"};
constexpr std::array<Word, 5> kPerforming{U"完成", U"开展", U"推进", U"实现", U"实施"};

TextSpan withoutDescription(std::u32string_view text, TextSpan noun)
{
    TextSpan of;
    for (qsizetype i = noun.start; i < noun.end; ++i)
        if (at(text, i) == U'的' && i + 1 < noun.end)
            of = {i, i + 1};
    if (of.isEmpty())
        return noun;
    const std::u32string_view head = slice(text, {noun.start, of.start});
    const bool isDeed = endsWithAny(slice(text, {of.end, noun.end}), kDeeds);
    const bool describes = startsWithAny(head, kDescribing);
    return isDeed && !describes ? TextSpan{noun.start, of.start} : TextSpan{of.end, noun.end};
}

/// Where the predicate begins, or the span's end.
qsizetype predicateStart(std::u32string_view text, TextSpan span)
{
    for (qsizetype i = span.start + 1; i < span.end; ++i) {
        if (longestAt(text, i, predicateVerbs()) > 0)
            return i;
        const bool afterActor = longestBefore(text, i, kActors, span.start) > 0;
        const qsizetype verb = afterActor ? verbLengthAt(text, i, span.end) : 0;
        if (verb > 0 && i + verb + 1 < span.end)
            return i;
        if (afterActor && at(text, i) == U'通' && i + 1 < span.end)
            return i;
    }
    return span.end;
}

/// Where a bracket opens that does not close in `span`, or the span's end.
qsizetype openBracketIn(std::u32string_view text, TextSpan span)
{
    int depth = 0;
    for (qsizetype i = span.end - 1; i >= span.start; --i) {
        depth += at(text, i) == U')' ? 1 : at(text, i) == U'(' ? -1 : 0;
        if (depth < 0)
            return i;
    }
    return span.end;
}

} // namespace

BackPhrase readBackPhrase(std::u32string_view text, TextSpan span, UnitClass kind, std::u32string_view verb)
{
    while (span.start < span.end && (at(text, span.start) == U' ' || at(text, span.start) == U'的'))
        ++span.start;
    while (span.end > span.start &&
           std::u32string_view(U"、和及与等 ").find(at(text, span.end - 1)) != std::u32string_view::npos)
        --span.end;
    span.end = std::min(span.end, openBracketIn(text, span));
    const char32_t first = at(text, span.start);
    if (first == U'(' && at(text, span.end - 1) == U')' &&
        slice(text, span).find(U')') + 1 == static_cast<size_t>(span.length()))
        return {}; // 17.2%(以2020年为基期): an aside
    const bool opensNoun = isIdeograph(first) || isLatin(first) || isDigit(first) || first == U'“' ||
                           first == U'「' || first == U'《' || first == U'(';
    if (span.isEmpty() || !opensNoun)
        return {};
    if (longestAt(text, span.start, kMarks) == span.length())
        return {}; // 突破3000亿元大关
    if (longestAt(text, span.start, predicateVerbs()) > 0)
        return {{}, span, {}};
    const qsizetype end = predicateStart(text, span);
    if (kind == UnitClass::Ratio)
        return {{span.start, end}, {end, span.end}, {end, span.end}};
    BackPhrase phrase{withoutDescription(text, {span.start, end}), {end, span.end}, {}};
    if (startsWithAny(verb, kPerforming)) {
        const qsizetype deed = longestBefore(text, phrase.noun.end, kDeeds, phrase.noun.start);
        if (deed > 0 && phrase.noun.length() - deed >= 2)
            phrase.noun.end -= deed;
    }
    phrase.rest = {phrase.noun.end, span.end};
    return phrase;
}

} // namespace milepost
