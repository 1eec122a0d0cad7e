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

/// Adverbs, modals and connectives at the head of a clause.
constexpr std::array<Word, 69> kHeadWords{
    U"其中",   U"同时", U"并且", U"并",   U"且",   U"以及", U"和",   U"及",   U"与",   U"或",
    U"还",     U"再",   U"使",   U"让",   U"将",   U"要",   U"应",   U"须",   U"努力", U"确保",
    U"保证",   U"预计", U"有望", U"基本", U"初步", U"全面", U"重点", U"积极", U"加快", U"大力",
    U"进一步", U"继续", U"逐步", U"全力", U"着力", U"切实", U"争",   U"明确", U"提出", U"、",
    U"—",      U"-",    U"·",    U"的",   U"年内", U"期间", U"左右", U"时",   U"到",   U"至",
    U"在",     U"截至", U"即",   U"使得", U"共",   U"前",   U"再",   U"已",   U"我们", U"针对",
    U"将会",   U"成功", U"分别", U"每个", U"每",   U"各类", U"各",   U"》",   U"”"};
constexpr std::array<Word, 30> kPlaces{
    U"全省",     U"全市", U"全区",   U"全县",       U"全国",       U"全州",       U"我国",   U"我省",
    U"我市",     U"我区", U"我县",   U"本省",       U"本市",       U"省内",       U"市内",   U"区内",
    U"国内外",   U"国内", U"省内外", U"全省范围内", U"全市范围内", U"全国范围内", U"范围内", U"各地",
    U"全自治区", U"全域", U"全行业", U"全社会累计", U"该省",       U"该市"};
constexpr std::array<Word, 3> kStriving{U"力争", U"争取", U"努力"};
constexpr std::array<Word, 5> kCumulative{U"累计", U"总计", U"合计", U"共计", U"累计实现"};
constexpr std::array<Word, 5> kYearly{U"每年", U"年均", U"平均每年", U"年平均", U"年度"};
constexpr std::array<Word, 7> kNew{U"新增", U"新建", U"新培育", U"净增", U"新引进", U"新认定", U"新"};
/// Words that open an aside about the way or the place; the verb behind it takes the number.
constexpr std::array<Word, 16> kAsides{U"在", U"通过", U"依托", U"围绕", U"以",   U"从",   U"由",   U"对",
                                       U"向", U"面向", U"结合", U"按照", U"鼓励", U"引导", U"支持", U"为"};
/// Verbs that may stand in the middle: what stands before is who or where.
constexpr std::array<Word, 9> kMiddleVerbs{U"累计完成", U"累计实现", U"完成",     U"建成",    U"打造",
                                           U"培育",     U"实现",     U"累计建成", U"累计培育"};
/// Adverbs behind which a verb takes the number: 省财政每年安排.
constexpr std::array<Word, 8> kBeforeVerb{U"每年", U"累计", U"计划", U"力争",
                                          U"争取", U"年内", U"将",   U"至少"};
constexpr std::array<Word, 2> kCovering{U"覆盖", U"惠及"};
constexpr std::array<Word, 4> kGiving{U"给予", U"予以", U"一次性给予", U"一次性予以"};
constexpr std::array<Word, 3> kShareVerbs{U"约占", U"占", U"占到"};
constexpr std::array<Word, 3> kLevelVerbs{U"达到", U"相当于", U"等于"};
constexpr std::u32string_view kNotYearly = U"底末内度初限来轻龄级代份间前后";

class FrontReader
{
public:
    FrontReader(std::u32string_view text, TextSpan span, UnitClass kind,
                const std::vector<PeriodMention>& periods)
        : m_text(text), m_span(span), m_kind(kind), m_periods(periods)
    {}

    FrontPhrase read()
    {
        trimEnd();
        while (m_span.start < m_span.end && stripHead())
            continue;
        cutShare();
        cutAside();
        cutAdverbialVerb();
        cutFinalVerb();
        cutMiddleVerb();
        while (m_span.start < m_span.end && stripHead())
            continue;
        m_phrase.isAnnual = m_phrase.isAnnual || namesYearlyFlow();
        m_phrase.noun = m_span;
        return m_phrase;
    }

private:
    void trimEnd()
    {
        while (m_span.end > m_span.start &&
               (at(m_text, m_span.end - 1) == U' ' || at(m_text, m_span.end - 1) == U'、'))
            --m_span.end;
    }

    bool strip(qsizetype length)
    {
        m_span.start = std::min(m_span.start + length, m_span.end);
        return length > 0;
    }

    bool stripFlag(Words words, bool& flag)
    {
        const qsizetype length = fits(longestAt(m_text, m_span.start, words));
        flag = flag || length > 0;
        return strip(length);
    }

    qsizetype fits(qsizetype length) const { return m_span.start + length <= m_span.end ? length : 0; }

    bool stripHead()
    {
        if (at(m_text, m_span.start) == U' ')
            return strip(1);
        if (std::u32string_view(U"每各").find(at(m_text, m_span.start)) != std::u32string_view::npos &&
            isPerCapita())
            return false;
        if (stripPeriod() || stripFlag(kStriving, m_phrase.isStriving) ||
            stripFlag(kCumulative, m_phrase.isCumulative) || stripFlag(kYearly, m_phrase.isAnnual))
            return true;
        if (const qsizetype length = fits(longestAt(m_text, m_span.start, kNew)); length > 1)
            m_phrase.isNew = true;
        if (stripVerb())
            return true;
        if (at(m_text, m_span.start) == U'年' && verbLengthAt(m_text, m_span.start + 1, m_span.end) > 0) {
            m_phrase.isAnnual = true;
            return strip(1);
        }
        return strip(fits(
            std::max(longestAt(m_text, m_span.start, kHeadWords), longestAt(m_text, m_span.start, kPlaces))));
    }

    /// 每万人, 每百户: the head of a ratio's name.
    bool isPerCapita() const
    {
        const char32_t next = at(m_text, m_span.start + 1);
        return next == U'万' || next == U'人' || next == U'户' || next == U'平' || isChineseNumeral(next) ||
               isDigit(next);
    }

    bool stripPeriod()
    {
        const auto found =
            std::partition_point(m_periods.begin(), m_periods.end(),
                                 [&](const PeriodMention& m) { return m.span.end <= m_span.start; });
        if (found == m_periods.end() || found->span.start > m_span.start || found->span.end > m_span.end)
            return false;
        return strip(found->span.end - m_span.start);
    }

    bool stripVerb()
    {
        qsizetype length = verbLengthAt(m_text, m_span.start, m_span.end);
        const qsizetype nominal = longestAt(m_text, m_span.start, nominalVerbs());
        if (length == 0 && m_kind == UnitClass::Count && m_span.start + nominal == m_span.end)
            length = nominal;
        if (length == 0)
            return false;
        m_phrase.verb = {m_span.start, m_span.start + length};
        return strip(length);
    }

    /// 增加值占全省工业增加值的: the subject ends before 占. 达到我省GDP的: there is none.
    void cutShare()
    {
        if (m_span.isEmpty() || at(m_text, m_span.end - 1) != U'的')
            return;
        const TextSpan share = lastOf(m_text, m_span, kShareVerbs);
        const TextSpan level = lastOf(m_text, m_span, kLevelVerbs);
        if (share.isEmpty() && level.isEmpty()) {
            --m_span.end;
            return;
        }
        m_phrase.isShareOf = true;
        m_span.end = share.isEmpty() ? level.start : share.start;
        while (m_span.end > m_span.start &&
               std::u32string_view(U"或将约已可要").find(at(m_text, m_span.end - 1)) !=
                   std::u32string_view::npos)
            --m_span.end;
    }

    /// 通过…平台聚集 → nothing; 从…资金中统筹 → 资金.
    void cutAside()
    {
        const qsizetype opening = longestAt(m_text, m_span.start, kAsides);
        if (m_span.isEmpty() || opening == 0)
            return;
        for (qsizetype i = m_span.end - 1; i > m_span.start; --i) {
            const qsizetype length = verbAnywhere(i);
            if (length == 0)
                continue;
            m_phrase.verb = {i, i + length};
            const bool reachesEnd = i + length >= m_span.end;
            if (reachesEnd && at(m_text, i - 1) == U'中')
                m_span = innerNoun({m_span.start + opening, i - 1});
            else
                m_span.start = i + length;
            return;
        }
    }

    qsizetype verbAnywhere(qsizetype position) const
    {
        const qsizetype atEnd = longestAt(m_text, position, nominalVerbs());
        if (atEnd > 0 && position + atEnd == m_span.end)
            return atEnd;
        const qsizetype length = longestAt(m_text, position, promiseVerbs());
        return position + length <= m_span.end && at(m_text, position + length) != U'率' ? length : 0;
    }

    /// What the last 的 of an aside leads to.
    TextSpan innerNoun(TextSpan span) const
    {
        for (qsizetype i = span.end - 1; i >= span.start; --i)
            if (at(m_text, i) == U'的')
                return {i + 1, span.end};
        return span;
    }

    /// 省财政每年安排专项资金: what stands before the adverb is who.
    void cutAdverbialVerb()
    {
        const TextSpan adverb = lastOf(m_text, m_span, kBeforeVerb);
        if (adverb.isEmpty())
            return;
        qsizetype length = longestAt(m_text, adverb.end, promiseVerbs());
        if (length == 0)
            length = verbLengthAt(m_text, adverb.end, m_span.end);
        if (length == 0 || adverb.end + length > m_span.end)
            return;
        m_phrase.isAnnual = m_phrase.isAnnual || at(m_text, adverb.start) == U'每';
        m_phrase.isCumulative = m_phrase.isCumulative || at(m_text, adverb.start) == U'累';
        m_phrase.verb = {adverb.end, adverb.end + length};
        m_span.start = adverb.end + length;
    }

    /// 各县建成1个: the verb directly before a number that counts.
    void cutFinalVerb()
    {
        if (const qsizetype cover = longestBefore(m_text, m_span.end, kCovering, m_span.start); cover > 0)
            m_phrase.verb = {m_span.end - cover, m_span.end};
        const Words verbs = m_kind == UnitClass::Count ? promiseVerbs() : Words(kGiving);
        const qsizetype length = longestBefore(m_text, m_span.end, verbs, m_span.start);
        if (length == 0)
            return;
        m_phrase.verb = {m_span.end - length, m_span.end};
        m_span.start = m_span.end;
    }

    void cutMiddleVerb()
    {
        const TextSpan verb = lastOf(m_text, m_span, kMiddleVerbs);
        if (verb.isEmpty() || verb.end >= m_span.end || at(m_text, verb.end) == U'率' ||
            at(m_text, verb.end) == U'的')
            return;
        m_phrase.isCumulative = m_phrase.isCumulative || at(m_text, verb.start) == U'累';
        m_phrase.verb = {verb.end - 2, verb.end};
        m_span.start = verb.end;
    }

    /// 年交易额, 年收入: a year that is no date.
    bool namesYearlyFlow() const
    {
        for (qsizetype i = m_span.start; i + 1 < m_span.end; ++i) {
            if (at(m_text, i) != U'年')
                continue;
            const char32_t before = i > m_span.start ? at(m_text, i - 1) : U' ';
            const char32_t after = at(m_text, i + 1);
            const bool counted = isDigit(before) || isChineseNumeral(before) || before == U'全' ||
                                 before == U'青' || before == U'当' || before == U'少';
            if (!counted && isIdeograph(after) && kNotYearly.find(after) == kNotYearly.npos)
                return true;
        }
        return false;
    }

    std::u32string_view m_text;
    TextSpan m_span;
    UnitClass m_kind;
    const std::vector<PeriodMention>& m_periods;
    FrontPhrase m_phrase;
};

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

FrontPhrase readFrontPhrase(std::u32string_view text, TextSpan span, UnitClass kind,
                            const std::vector<PeriodMention>& periods)
{
    return FrontReader(text, span, kind, periods).read();
}

BackPhrase readBackPhrase(std::u32string_view text, TextSpan span, UnitClass kind, std::u32string_view verb)
{
    while (span.start < span.end && (at(text, span.start) == U' ' || at(text, span.start) == U'的'))
        ++span.start;
    while (span.end > span.start &&
           std::u32string_view(U"、和及与等 ").find(at(text, span.end - 1)) != std::u32string_view::npos)
        --span.end;
    span.end = std::min(span.end, openBracketIn(text, span));
    const char32_t first = at(text, span.start);
    const bool opensNoun = isIdeograph(first) || isLatin(first) || isDigit(first) || first == U'“' ||
                           first == U'「' || first == U'《' || first == U'(';
    if (span.isEmpty() || !opensNoun)
        return {};
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
