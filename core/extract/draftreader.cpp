// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/draftreader.h"

#include "core/base/workmeter.h"
#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

constexpr qsizetype kLongestPhrase = 120; // no subject is longer
constexpr std::array<std::u32string_view, 2> kStriving{U"力争", U"争取"};
constexpr std::array<std::u32string_view, 2> kBasis{U"的基础上", U"基础上"};
/// 增速高于全省平均1个百分点: what it is compared with is no part of what is measured.
constexpr std::array<std::u32string_view, 5> kComparedTo{U"高于", U"低于", U"快于", U"高出", U"慢于"};
constexpr qsizetype kLongestComparand = 16;
constexpr std::array<std::u32string_view, 4> kDateGlue{U"到", U"至", U"在", U"用"};

bool onlyConnects(std::u32string_view text, TextSpan span)
{
    for (qsizetype i = span.start; i < span.end; ++i)
        if (std::u32string_view(U"、和与及或,到至在 ").find(at(text, i)) == std::u32string_view::npos)
            return false;
    return !span.isEmpty();
}

/// After the last bracket that opens in `span` and does not close in it.
qsizetype behindOpenBracket(std::u32string_view text, TextSpan span)
{
    int depth = 0;
    for (qsizetype i = span.end - 1; i >= span.start; --i) {
        depth += at(text, i) == U')' ? 1 : at(text, i) == U'(' ? -1 : 0;
        if (depth < 0)
            return i + 1;
    }
    return span.start;
}

} // namespace

DraftReader::DraftReader(std::u32string_view text, const Outline& outline, const ClauseMap& clauses,
                         const std::vector<PeriodMention>& periods)
    : m_text(text), m_outline(outline), m_clauses(clauses), m_periods(periods),
      m_governance(text, outline, periods)
{}

std::vector<FigureDraft> DraftReader::read(const std::vector<QuantityMention>& quantities, WorkMeter& meter)
{
    std::vector<FigureDraft> drafts;
    drafts.reserve(quantities.size());
    for (const QuantityMention& quantity : quantities) {
        const qsizetype clause = m_clauses.indexAt(quantity.number.start);
        if (clause < 0)
            continue;
        FigureDraft draft;
        draft.quantity = quantity;
        draft.clause = clause;
        draft.section = m_outline.sentences[static_cast<size_t>(m_clauses[clause].sentence)].section;
        if (m_outline.sections[static_cast<size_t>(draft.section)].kind != SectionKind::WorkDivision)
            drafts.push_back(draft);
    }
    place(drafts);
    FigureDraft* before = nullptr;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (!meter.goesOn(static_cast<qint64>(i), static_cast<qint64>(drafts.size())))
            return drafts;
        FigureDraft& draft = drafts[i];
        readWords(draft, before);
        if (!draft.isAttribute)
            before = &draft;
    }
    for (size_t i = 1; i < drafts.size(); ++i)
        if (drafts[i].isCoordinated && (i + 1 == drafts.size() || !drafts[i + 1].isCoordinated))
            shareOut(drafts, i);
    return drafts;
}

/// 分别达到A、B和C以上: the bound behind the last number holds for all; 到2025年和2030年分别达到A和B: as many
/// dates as numbers are given one each.
void DraftReader::shareOut(std::vector<FigureDraft>& drafts, size_t last) const
{
    size_t first = last;
    while (first > 0 && drafts[first].isCoordinated)
        --first;
    if (!drafts[first].lead.isRespective)
        return;
    for (size_t i = first; i < last; ++i)
        if (drafts[i].bound == Bound::Equal)
            drafts[i].bound = drafts[last].bound;
    const size_t count = last - first + 1;
    const qsizetype index = drafts[first].period ? drafts[first].period - m_periods.data() : -1;
    if (index + 1 < static_cast<qsizetype>(count) || !isListOfDates(static_cast<size_t>(index), count))
        return;
    for (size_t i = first; i <= last; ++i) {
        drafts[i].period = &m_periods[static_cast<size_t>(index) - (last - i)];
        drafts[i].year = drafts[i].period->year;
    }
}

/// The `count` dates up to `last` stand side by side, and no more of them: 2024年、2025年和2026年.
bool DraftReader::isListOfDates(size_t last, size_t count) const
{
    const auto touches = [&](size_t i) {
        return onlyConnects(m_text, {m_periods[i - 1].span.end, m_periods[i].span.start});
    };
    for (size_t i = last; i + 1 > last + 2 - count; --i)
        if (!touches(i))
            return false;
    return last + 1 == count || !touches(last + 1 - count);
}

/// Cuts the clauses between their quantities. A number inside a name does not cut.
void DraftReader::place(std::vector<FigureDraft>& drafts) const
{
    for (size_t i = 0; i < drafts.size(); ++i)
        drafts[i].hasNext = i + 1 < drafts.size() && drafts[i + 1].clause == drafts[i].clause;
    const FigureDraft* before = nullptr;
    for (size_t i = 0; i < drafts.size(); ++i) {
        FigureDraft& draft = drafts[i];
        const bool shares = before && before->clause == draft.clause;
        draft.opensClause = !shares;
        draft.front = frontOf(draft, shares ? before : nullptr);
        draft.back = backOf(draft, draft.hasNext ? &drafts[i + 1] : nullptr);
        if (i > 1 && drafts[i - 2].awaitsNoun)
            draft.front.start = behindQuantity(m_text, drafts[i - 1].quantity);
        draft.lead = leadOf(draft);
        draft.lead.isFrom = draft.lead.isFrom || longestAt(m_text, draft.back.start, kBasis) > 0;
        draft.isAttribute = isAttribute(draft);
        if (boundsNext(drafts, i))
            draft.isAttribute = true;
        if (shares && awaitsNoun(drafts, i)) {
            draft.isAttribute = true;
            drafts[i - 1].awaitsNoun = true;
        } else if (qualifiesCounted(draft, shares ? before : nullptr)) {
            draft.isAttribute = true;
            drafts[i - 1].back.end = draft.back.end;
        }
        if (!draft.isAttribute)
            before = &draft;
    }
}

Lead DraftReader::leadOf(const FigureDraft& draft) const
{
    const TextSpan front = draft.front;
    const Lead lead = readLead(m_text, front.start, front.end, m_periods);
    if (draft.quantity.kind != UnitClass::Ratio || !slice(m_text, draft.quantity.unit).ends_with(U"百分点"))
        return lead;
    const TextSpan near{std::max(front.start, front.end - kLongestComparand), lead.start};
    const TextSpan compared = near.isEmpty() ? TextSpan{} : lastOf(m_text, near, kComparedTo);
    return compared.isEmpty() ? lead : readLead(m_text, front.start, compared.start, m_periods);
}

/// 10家产值超亿元、50家超千万元的企业: the first amount qualifies what both count.
bool DraftReader::awaitsNoun(const std::vector<FigureDraft>& drafts, size_t index) const
{
    if (index == 0 || index + 2 >= drafts.size() || drafts[index + 2].clause != drafts[index].clause)
        return false;
    const QuantityMention& next = drafts[index + 1].quantity;
    return drafts[index - 1].quantity.kind == UnitClass::Count && drafts[index].lead.bound &&
           drafts[index].quantity.kind == UnitClass::Amount && next.kind == UnitClass::Count &&
           drafts[index + 2].quantity.kind == UnitClass::Amount &&
           at(m_text, behindQuantity(m_text, drafts[index].quantity)) == U'、' &&
           behindQuantity(m_text, drafts[index].quantity) + 1 == next.whole.start &&
           at(m_text, behindQuantity(m_text, drafts[index + 2].quantity)) == U'的';
}

/// 50亿元以上8家: the amount says which ones the next number counts.
bool DraftReader::boundsNext(const std::vector<FigureDraft>& drafts, size_t index) const
{
    const FigureDraft& draft = drafts[index];
    const qsizetype behind = behindQuantity(m_text, draft.quantity);
    return draft.hasNext && draft.quantity.kind == UnitClass::Amount && behind > draft.quantity.whole.end &&
           drafts[index + 1].quantity.kind == UnitClass::Count &&
           drafts[index + 1].quantity.whole.start == behind;
}

/// 10家产值超50亿元的企业: the amount qualifies what the number before it counts.
bool DraftReader::qualifiesCounted(const FigureDraft& draft, const FigureDraft* before) const
{
    const TextSpan between{draft.front.start, draft.lead.start};
    const std::u32string_view words = slice(m_text, between);
    return before && before + 1 == &draft && before->quantity.kind == UnitClass::Count &&
           draft.quantity.kind == UnitClass::Amount && draft.bound == Bound::Equal && draft.lead.bound &&
           at(m_text, draft.back.start) == U'的' && words.find(U'、') == words.npos;
}

TextSpan DraftReader::frontOf(const FigureDraft& draft, const FigureDraft* before) const
{
    const qsizetype end = draft.quantity.whole.start;
    qsizetype start = before ? behindQuantity(m_text, before->quantity) : m_clauses[draft.clause].span.start;
    start = std::max(start, end - kLongestPhrase);
    return {behindOpenBracket(m_text, {start, end}), end};
}

TextSpan DraftReader::backOf(const FigureDraft& draft, const FigureDraft* next) const
{
    const qsizetype start = behindQuantity(m_text, draft.quantity);
    const qsizetype end = next ? next->quantity.whole.start : m_clauses[draft.clause].span.end;
    return {start, std::clamp(end, start, start + kLongestPhrase)};
}

/// 县城48小时送达率95%, 5岁以下儿童死亡率: a time that is part of the name of what another number measures.
bool DraftReader::namesTrait(const FigureDraft& draft) const
{
    const std::u32string_view unit = slice(m_text, draft.quantity.unit);
    const bool isShort = draft.quantity.kind == UnitClass::Age || (unit != U"年" && unit != U"个月");
    return isShort && draft.hasNext && draft.lead.start == draft.quantity.whole.start &&
           verbLengthAt(m_text, draft.back.start, draft.back.end) == 0 &&
           longestAt(m_text, draft.back.start, predicateVerbs()) == 0;
}

/// 50Mbps以上宽带接入能力, 超100亿元的企业5家: the number qualifies a noun that another number counts.
bool DraftReader::isAttribute(const FigureDraft& draft) const
{
    const QuantityMention& quantity = draft.quantity;
    const char32_t first = at(m_text, skipSpaces(m_text, draft.back.start));
    const bool describes = first == U'的';
    if (draft.back.isEmpty() || draft.lead.isFrom || !isIdeograph(first) ||
        (isConnector(first) && !describes))
        return false;
    if (quantity.kind == UnitClass::Rate)
        return true;
    if (quantity.kind == UnitClass::Duration || quantity.kind == UnitClass::Age)
        return namesTrait(draft);
    const bool counted =
        quantity.kind == UnitClass::Amount || (quantity.kind == UnitClass::Ratio && describes);
    return counted && draft.hasNext && verbLengthAt(m_text, draft.back.start, draft.back.end) == 0;
}

void DraftReader::readWords(FigureDraft& draft, FigureDraft* before) const
{
    const FigureDraft* inSentence =
        before && m_clauses[before->clause].period == m_clauses[draft.clause].period ? before : nullptr;
    const TextSpan verbs{draft.front.start, draft.lead.start};
    draft.frontPhrase = readFrontPhrase(m_text, verbs, draft.quantity.kind, m_periods);
    draft.bound = readBound(m_text, draft.lead, draft.quantity);
    if (draft.frontPhrase.isAtLeast && draft.bound == Bound::Equal)
        draft.bound = Bound::AtLeast;
    draft.change = readChange(draft.lead, draft.quantity);
    const bool touches =
        before && before->clause == draft.clause &&
        onlyConnects(m_text, {behindQuantity(m_text, before->quantity), draft.quantity.number.start});
    if (touches)
        coordinate(draft, *before);
    else if (before && before->clause == draft.clause)
        shareTrait(draft, *before);
    const TextSpan verb = !draft.frontPhrase.verb.isEmpty() || draft.opensClause || !inSentence
                              ? draft.frontPhrase.verb
                              : inSentence->frontPhrase.verb;
    draft.backPhrase = readBackPhrase(m_text, draft.back, draft.quantity.kind, slice(m_text, verb));
    if (draft.frontPhrase.verb.isEmpty() && !draft.opensClause)
        draft.frontPhrase.verb = verb;
    readTold(draft, before);
    readDate(draft, inSentence);
    readFlags(draft, inSentence);
}

/// 分别达到20家、30家以上: the second number shares the words of the first.
void DraftReader::coordinate(FigureDraft& draft, const FigureDraft& before) const
{
    const Lead own = draft.lead;
    draft.isCoordinated = true;
    draft.lead = before.lead;
    draft.lead.start = own.start;
    if (draft.bound == Bound::Equal && before.lead.bound)
        draft.bound = *before.lead.bound;
    draft.change = readChange(draft.lead, draft.quantity);
}

/// 流通率提高到果蔬20%、肉类30%: what the first item is measured by holds for the next.
void DraftReader::shareTrait(FigureDraft& draft, const FigureDraft& before) const
{
    const char32_t mark = at(m_text, behindQuantity(m_text, before.quantity));
    const bool goesOn = mark == U'、' || mark == U'和';
    const bool isBare = draft.lead.start == draft.quantity.whole.start || draft.lead.isLevel;
    const bool isItem = isBare && draft.frontPhrase.verb.isEmpty() && draft.frontPhrase.trait.isEmpty() &&
                        !draft.frontPhrase.noun.isEmpty();
    if (!goesOn || !isItem || before.frontPhrase.trait.isEmpty() ||
        before.quantity.kind != draft.quantity.kind)
        return;
    draft.frontPhrase.trait = before.frontPhrase.trait;
    draft.lead = before.lead;
    draft.lead.start = draft.quantity.whole.start;
}

void DraftReader::readDate(FigureDraft& draft, const FigureDraft* before) const
{
    draft.period = m_governance.at(draft.quantity.number.start);
    if (draft.period) {
        draft.year = draft.period->year;
        draft.from = draft.period->from;
    }
    if (draft.lead.isFrom) {
        draft.year = draft.lead.reference; // the deadline is that of the level reached
        draft.from = std::nullopt;
    }
    if (draft.change == Change::None)
        return;
    if (draft.lead.reference)
        draft.from = draft.lead.reference;
    else if (before && before->lead.reference)
        draft.from = before->lead.reference;
    else if (before && before->change == Change::None && before->from && !draft.from)
        draft.from = before->from;
}

/// 力争到2020年, 力争用三年时间: the date itself is striven for.
bool DraftReader::strivesUntil(const FigureDraft& draft) const
{
    const auto sentence = static_cast<size_t>(m_clauses[draft.clause].sentence);
    if (!draft.period || draft.period->span.start < m_outline.sentences[sentence].span.start)
        return false;
    qsizetype start = draft.period->span.start;
    start -= longestBefore(m_text, start, kDateGlue);
    return longestBefore(m_text, start, kStriving) > 0;
}

/// 新增 and 力争 hold for the items one verb governs.
void DraftReader::readFlags(FigureDraft& draft, const FigureDraft* before) const
{
    const FrontPhrase& front = draft.frontPhrase;
    draft.annual = front.isAnnual || draft.lead.isAnnual;
    draft.cumulative = front.isCumulative || draft.lead.isCumulative;
    draft.isNew = front.isNew || draft.lead.isNew;
    draft.striving = front.isStriving || draft.lead.isStriving || strivesUntil(draft);
    if (!before || m_clauses[before->clause].sentence != m_clauses[draft.clause].sentence)
        return;
    const bool ownVerb = !front.verb.isEmpty() && front.verb != before->frontPhrase.verb;
    const bool isThing = draft.quantity.kind == UnitClass::Count ||
                         (before->clause == draft.clause && draft.quantity.kind == UnitClass::Amount);
    const bool isApart = before->clause != draft.clause;
    const bool isState =
        (draft.lead.isLevel || (draft.lead.bound == Bound::MoreThan && isApart)) && !front.noun.isEmpty();
    const bool isTotal = draft.cumulative && draft.lead.isLevel;
    if (before->isNew && !ownVerb && isThing && !isState && !isTotal)
        draft.isNew = true;
    if (before->striving && !before->frontPhrase.verb.isEmpty() && ownVerb)
        draft.striving = true;
    if (draft.isCoordinated) {
        draft.annual = before->annual;
        draft.cumulative = before->cumulative;
        draft.striving = before->striving;
    }
}

} // namespace milepost
