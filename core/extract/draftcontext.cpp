// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a number without a noun of its own may be about: the clause before it, the heading above it.
#include "core/extract/draftreader.h"
#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <array>

namespace milepost {
namespace {

/// How something goes: 产业规模不断扩大.
constexpr std::array<std::u32string_view, 22> kCourses{
    U"不断", U"持续", U"稳步", U"进一步", U"显著", U"明显", U"大幅", U"快速",   U"逐步", U"全面", U"更加",
    U"日益", U"较快", U"平稳", U"迅速",   U"有效", U"逐年", U"加速", U"大幅度", U"得到", U"基本", U"跨越式"};
constexpr qsizetype kLongestTold = 24;

} // namespace

/// 产业规模不断扩大,达到500亿元: a clause of its own names what the number of the next measures.
void DraftReader::readTold(FigureDraft& draft, const FigureDraft* before) const
{
    const qsizetype last = draft.clause - 1;
    takeTraitOfClause(draft);
    const bool mayTell = draft.opensClause && draft.frontPhrase.noun.isEmpty() && last >= 0 &&
                         m_clauses[last].period == m_clauses[draft.clause].period &&
                         (!before || before->clause < last);
    const TextSpan course = mayTell ? firstOf(m_text, m_clauses[last].span, kCourses) : TextSpan{};
    if (course.isEmpty() || course.start - m_clauses[last].span.start > kLongestTold) {
        if (!before || before->section != draft.section)
            draft.told = headingName(draft);
        return;
    }
    const TextSpan words{m_clauses[last].span.start, course.start};
    const FrontPhrase phrase = readFrontPhrase(m_text, words, UnitClass::Ratio, m_periods);
    if (phrase.verb.isEmpty() && phrase.noun.length() >= 2)
        draft.told = phrase.noun;
}

/// 冷链流通率:果蔬25%、肉类45%: a share before a colon is what the items behind it are measured by.
void DraftReader::takeTraitOfClause(FigureDraft& draft) const
{
    const qsizetype last = draft.clause - 1;
    const bool mayTake = draft.opensClause && draft.quantity.kind == UnitClass::Ratio && last >= 0 &&
                         !draft.frontPhrase.noun.isEmpty() && draft.frontPhrase.trait.isEmpty() &&
                         m_clauses[last].sentence == m_clauses[draft.clause].sentence &&
                         at(m_text, m_clauses[last].span.end) == U':' &&
                         !endsWithAny(slice(m_text, draft.frontPhrase.noun), shareTails());
    if (!mayTake || !endsWithAny(slice(m_text, m_clauses[last].span), shareTails()))
        return;
    const FrontPhrase share = readFrontPhrase(m_text, m_clauses[last].span, UnitClass::Ratio, m_periods);
    if (share.verb.isEmpty() && share.noun.length() <= kLongestTold)
        draft.frontPhrase.trait = share.noun;
}

/// (一)网络零售额, where the text below gives numbers only: the heading without its number.
TextSpan DraftReader::headingName(const FigureDraft& draft) const
{
    constexpr qsizetype kLongest = 20;
    constexpr std::u32string_view kNumbering = U"(（)）、.一二三四五六七八九十0123456789 ";
    TextSpan name = m_outline.sections[static_cast<size_t>(draft.section)].heading;
    while (!name.isEmpty() && kNumbering.find(at(m_text, name.start)) != kNumbering.npos)
        ++name.start;
    while (!name.isEmpty() && !isIdeograph(at(m_text, name.end - 1)))
        --name.end;
    const bool names = name.length() >= 2 && name.length() <= kLongest &&
                       verbLengthAt(m_text, name.start, name.end) == 0 &&
                       slice(m_text, name).find_first_of(U",;。") == std::u32string_view::npos;
    return names ? name : TextSpan{};
}

} // namespace milepost
