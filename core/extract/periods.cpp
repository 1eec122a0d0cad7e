// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/periods.h"

#include "core/extract/numerals.h"
#include "core/extract/periodreaders.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"
#include "core/text/charactersieve.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

constexpr Word kYearWords = U"去上今本明下第年一二三四";
constexpr qsizetype kLongestTitle = 120;
constexpr qsizetype kLongestOutlook = 12; // between the plan's period and 展望到2035年
constexpr qsizetype kLongestDefining = 4; // 期限为 before the plan's period
constexpr std::array<Word, 4> kOutlook{U"展望到", U"展望至", U"展望", U"远景到"};

constexpr CharacterSieve kStarts{kNumeralStarts, kYearWords, U"十期"};

class PeriodScanner
{
public:
    explicit PeriodScanner(std::u32string_view text) : m_text(text) {}

    std::vector<PeriodMention> scan()
    {
        while (m_position < static_cast<qsizetype>(m_text.size())) {
            const char32_t c = m_text[static_cast<size_t>(m_position)];
            if (!kStarts.mayHold(c))
                ++m_position;
            else if (const auto mention = read(c))
                add(*mention);
            else
                m_position =
                    isDigit(c) ? std::max(skipDigits(m_text, m_position), m_position + 1) : m_position + 1;
        }
        return std::move(m_mentions);
    }

private:
    std::optional<PeriodMention> read(char32_t c) const
    {
        if (isDigit(c)) {
            const auto dated = readDatedPeriod(m_text, m_position);
            const auto counted = dated ? dated : readYearCount(m_text, m_position);
            return counted ? counted : readNamedYear(m_text, m_position);
        }
        if (c == U'十')
            return readFiveYearPlan(m_text, m_position);
        if (c == U'期')
            return readOwnPeriod(m_text, m_position);
        std::optional<PeriodMention> mention;
        if (isChineseNumeral(c))
            mention = readYearCount(m_text, m_position);
        const bool isNamed = !mention && kYearWords.find(c) != Word::npos;
        return isNamed ? readNamedYear(m_text, m_position) : mention;
    }

    void add(PeriodMention mention)
    {
        if (isOutlookOfTerm(mention.span.start))
            mention.role = PeriodRole::Name;
        m_mentions.push_back(mention);
        m_position = mention.span.end;
    }

    /// 规划期为2021—2025年,展望到2035年: the sentence says what the plan is for and promises nothing.
    bool isOutlookOfTerm(qsizetype start) const
    {
        if (m_mentions.empty() || longestBefore(m_text, start, kOutlook) == 0)
            return false;
        const PeriodMention& last = m_mentions.back();
        return last.role == PeriodRole::Name && last.from && start - last.span.end <= kLongestOutlook;
    }

    std::u32string_view m_text;
    qsizetype m_position = 0;
    std::vector<PeriodMention> m_mentions;
};

/// Gives the time expressions of a text the years that it leaves to be known.
class PeriodDater
{
public:
    PeriodDater(std::u32string_view text, const YearsKnown& known) : m_text(text), m_known(known) {}

    void date(PeriodMention& mention)
    {
        switch (mention.role) {
        case PeriodRole::ThisYear:
            mention.year = m_known.issued;
            break;
        case PeriodRole::NextYear:
            mention.year = m_known.issued ? std::optional(*m_known.issued + 1) : std::nullopt;
            break;
        case PeriodRole::PartOfYear:
            datePart(mention);
            break;
        case PeriodRole::OwnEnd:
        case PeriodRole::OwnTerm:
            dateOwn(mention);
            break;
        default:
            break;
        }
        remember(mention);
    }

private:
    /// The year that the paragraph speaks of, else the one planned, else that of issue.
    void datePart(PeriodMention& mention) const
    {
        const bool inParagraph =
            m_spoken && Word(slice(m_text, {m_spokenAt, mention.span.start})).find(U'\n') == Word::npos;
        mention.year = inParagraph ? m_spoken : m_known.planned ? m_known.planned : m_known.issued;
        const char32_t last = at(m_text, mention.span.end - 1);
        const bool isDue = Word(U"前底末内").find(last) != Word::npos;
        mention.role = !mention.year ? PeriodRole::Name : isDue ? PeriodRole::Deadline : PeriodRole::Point;
    }

    void dateOwn(PeriodMention& mention) const
    {
        if (!m_known.term)
            return;
        mention.year = m_known.term->last;
        if (mention.role == PeriodRole::OwnTerm)
            mention.from = m_known.term->first;
        mention.role = mention.role == PeriodRole::OwnTerm ? PeriodRole::Span : PeriodRole::Deadline;
    }

    /// A year by itself, or a month of it.
    void remember(const PeriodMention& mention)
    {
        const bool isMonth =
            mention.role == PeriodRole::Deadline && slice(m_text, mention.span).find(U'月') != Word::npos;
        const bool isYear = mention.role == PeriodRole::Point || mention.role == PeriodRole::ThisYear ||
                            mention.role == PeriodRole::NextYear;
        if (!mention.year || !(isYear || isMonth))
            return;
        m_spoken = mention.year;
        m_spokenAt = mention.span.end;
    }

    std::u32string_view m_text;
    const YearsKnown& m_known;
    std::optional<int> m_spoken;
    qsizetype m_spokenAt = 0;
};

} // namespace

void datePeriods(std::u32string_view text, std::vector<PeriodMention>& mentions, const YearsKnown& known)
{
    PeriodDater dater(text, known);
    for (PeriodMention& mention : mentions)
        dater.date(mention);
}

std::optional<PlanTerm> planTerm(std::u32string_view text, const std::vector<PeriodMention>& mentions)
{
    std::optional<PlanTerm> titled;
    for (const PeriodMention& mention : mentions) {
        const bool inTitle = mention.span.start < kLongestTitle;
        const bool isNamed = mention.role == PeriodRole::Name && mention.year && mention.from;
        const qsizetype before = std::max<qsizetype>(mention.span.start - kLongestDefining, 0);
        const bool defines = isNamed && slice(text, {before, mention.span.start}).find(U'期') != Word::npos;
        if (defines)
            return PlanTerm{*mention.from, *mention.year};
        if (!titled && inTitle && isNamed)
            titled = PlanTerm{*mention.from, *mention.year};
        const auto fiveYears = !titled && inTitle ? fiveYearPlanStart(text, mention) : std::nullopt;
        if (fiveYears)
            titled = PlanTerm{*fiveYears, *fiveYears + 4};
    }
    return titled;
}

std::optional<PlanTerm> countedFrom(std::u32string_view text, const PeriodMention& mention, int issued)
{
    const auto first =
        mention.role == PeriodRole::Relative ? readNumeral(text, mention.span.start) : std::nullopt;
    if (!first)
        return std::nullopt;
    const auto second =
        isPeriodRangeMark(at(text, first->span.end)) ? readNumeral(text, first->span.end + 1) : std::nullopt;
    const int least = static_cast<int>(first->value);
    return PlanTerm{issued + least,
                    issued + std::max(least, second ? static_cast<int>(second->value) : least)};
}

std::vector<PeriodMention> findPeriods(std::u32string_view text)
{
    return PeriodScanner(text).scan();
}

qsizetype lastPeriodBefore(const std::vector<PeriodMention>& mentions, qsizetype position)
{
    const auto after = std::partition_point(mentions.begin(), mentions.end(),
                                            [&](const PeriodMention& m) { return m.span.end <= position; });
    return std::distance(mentions.begin(), after) - 1;
}

} // namespace milepost
