// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/clauses.h"

#include "core/extract/outline.h"
#include "core/extract/units.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>

namespace milepost {
namespace {

constexpr qsizetype kLongestAside = 40; // a longer bracket is read as clauses of its own

/// The closing bracket of a short aside that opens at `position`, or -1.
qsizetype asideEnd(std::u32string_view text, qsizetype position, qsizetype end)
{
    int depth = 0;
    for (qsizetype i = position; i < end && i - position <= kLongestAside; ++i) {
        depth += text[static_cast<size_t>(i)] == U'(' ? 1 : text[static_cast<size_t>(i)] == U')' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return -1;
}

bool isWordCharacter(char32_t c)
{
    return isIdeograph(c) || c == U'”' || c == U'》' || c == U'“' || c == U'《';
}

/// A dash of two strokes, a space between words, or a mark of punctuation.
bool cutsAt(std::u32string_view text, qsizetype i)
{
    const char32_t c = at(text, i);
    if (isIdeograph(c)) // most of a text
        return false;
    if (c == U'—')
        return at(text, i + 1) == U'—' || at(text, i - 1) == U'—';
    if (c == U' ')
        return isWordCharacter(at(text, i - 1)) && isWordCharacter(at(text, i + 1));
    return isClauseMark(c);
}

} // namespace

ClauseMap::ClauseMap(std::u32string_view text, const Outline& outline)
{
    const auto& sentences = outline.sentences;
    for (size_t i = 0; i < sentences.size(); ++i) {
        const Sentence& sentence = sentences[i];
        const bool goesOn =
            i > 0 && sentences[i - 1].section == sentence.section && !sentence.opensParagraph &&
            (at(text, sentences[i - 1].span.end - 1) == U';' || at(text, sentences[i - 1].span.end) == U';');
        if (goesOn)
            m_fullSentences.back().end = sentence.span.end;
        else
            m_fullSentences.push_back(sentence.span);
        cut(text, sentence.span, static_cast<qsizetype>(i),
            static_cast<qsizetype>(m_fullSentences.size()) - 1);
    }
}

void ClauseMap::cut(std::u32string_view text, TextSpan span, qsizetype sentence, qsizetype period)
{
    qsizetype start = span.start;
    const auto close = [&](qsizetype end) {
        if (end > start)
            m_clauses.push_back({{start, end}, sentence, period});
        start = end + 1;
    };
    for (qsizetype i = span.start; i < span.end; ++i) {
        const char32_t c = text[static_cast<size_t>(i)];
        if (c == U'(') {
            const qsizetype end = asideEnd(text, i, span.end);
            i = end > 0 ? end : i;
        } else if (cutsAt(text, i) && !(c == U',' && isDigit(at(text, i - 1)) && isDigit(at(text, i + 1))))
            close(i);
    }
    close(span.end);
}

qsizetype ClauseMap::indexAt(qsizetype position) const
{
    const auto after = std::partition_point(m_clauses.begin(), m_clauses.end(), [&](const Clause& clause) {
        return clause.span.start <= position;
    });
    const qsizetype index = std::distance(m_clauses.begin(), after) - 1;
    return index >= 0 && m_clauses[static_cast<size_t>(index)].span.contains(position) ? index : -1;
}

TextSpan ClauseMap::fullSentence(qsizetype clause) const
{
    return m_fullSentences[static_cast<size_t>(m_clauses[static_cast<size_t>(clause)].period)];
}

} // namespace milepost
