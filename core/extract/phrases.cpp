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
constexpr std::array<Word, 74> kHeadWords{
    U"其中", U"同时", U"并且", U"并",   U"且",   U"以及", U"和",   U"及",   U"与",     U"或",   U"还",
    U"再",   U"使",   U"让",   U"将",   U"要",   U"应",   U"须",   U"努力", U"确保",   U"保证", U"预计",
    U"有望", U"基本", U"初步", U"全面", U"重点", U"积极", U"加快", U"大力", U"进一步", U"继续", U"逐步",
    U"全力", U"着力", U"切实", U"争",   U"明确", U"提出", U"、",   U"—",    U"-",      U"·",    U"的",
    U"年内", U"期间", U"左右", U"时",   U"到",   U"至",   U"在",   U"截至", U"即",     U"使得", U"共",
    U"前",   U"再",   U"已",   U"我们", U"针对", U"将会", U"成功", U"分别", U"每个",   U"每",   U"各类",
    U"涉及", U"各",   U"》",   U"”",    U"目前", U"已有", U"现有", U"共有"};
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
constexpr std::array<Word, 8> kSaying{U"提出", U"明确", U"要求", U"计划", U"规划", U"指出", U"宣布", U"确定"};
/// Before a verb: 计划投资, 拟建设.
constexpr std::array<Word, 3> kPlanning{U"计划", U"规划", U"拟"};
constexpr std::array<Word, 2> kCovering{U"覆盖", U"惠及"};
constexpr std::array<Word, 4> kGiving{U"给予", U"予以", U"一次性给予", U"一次性予以"};
constexpr std::array<Word, 3> kShareVerbs{U"约占", U"占", U"占到"};
constexpr std::array<Word, 3> kLevelVerbs{U"达到", U"相当于", U"等于"};
/// Between what is measured and the items it is measured of: 流通率提高到果蔬20%、肉类30%.
constexpr std::array<Word, 18> kBridges{U"分别达到", U"达到",   U"提高到", U"提高至", U"提升到", U"提升至",
                                        U"增加到",   U"增加至", U"扩大到", U"扩大至", U"下降到", U"下降至",
                                        U"降低到",   U"降低至", U"降到",   U"降至",   U"稳定在", U"控制在"};
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
        cutSaying();
        while (m_span.start < m_span.end && stripHead())
            continue;
        cutShare();
        cutAside();
        cutAdverbialVerb();
        cutFinalVerb();
        cutMiddleVerb();
        while (m_span.start < m_span.end && stripHead())
            continue;
        cutTrait();
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

    /// 某市提出到2030年: who says so is not what is measured.
    void cutSaying()
    {
        const auto behind =
            std::partition_point(m_periods.begin(), m_periods.end(),
                                 [&](const PeriodMention& m) { return m.span.start <= m_span.start; });
        if (behind == m_periods.end() || behind->span.end >= m_span.end)
            return;
        const char32_t before = at(m_text, behind->span.start - 1);
        qsizetype until = behind->span.start - (before == U'到' || before == U'至' ? 1 : 0);
        while (until > m_span.start && at(m_text, until - 1) == U' ')
            --until;
        if (longestBefore(m_text, until, kSaying, m_span.start) > 0)
            m_span.start = behind->span.end;
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
        if (const qsizetype length = fits(longestAt(m_text, m_span.start, kNew)); length > 1) {
            if (measuresState())
                return false; // 新建建筑节能率: the new ones are what is measured
            m_phrase.isNew = true;
        }
        if (stripVerb())
            return true;
        if (at(m_text, m_span.start) == U'年' && verbLengthAt(m_text, m_span.start + 1, m_span.end) > 0) {
            m_phrase.isAnnual = true;
            return strip(1);
        }
        const std::u32string_view rest = m_text.substr(static_cast<size_t>(m_span.start));
        const bool isUse = rest.starts_with(U"应用") || rest.starts_with(U"共享");
        const qsizetype plan = longestAt(m_text, m_span.start, kPlanning);
        if (plan > 0 && fits(plan) > 0 &&
            std::max(longestAt(m_text, m_span.start + plan, nominalVerbs()),
                     longestAt(m_text, m_span.start + plan, promiseVerbs())) > 0)
            return strip(plan);
        if (isUse || (at(m_text, m_span.start) == U'重' && qualifiesNoun()))
            return false;
        return strip(fits(
            std::max(longestAt(m_text, m_span.start, kHeadWords), longestAt(m_text, m_span.start, kPlaces))));
    }

    /// 重点企业上云率: no verb follows that 重点 could be about.
    bool qualifiesNoun() const
    {
        return at(m_text, m_span.start + 1) == U'点' && measuresState() &&
               longestAt(m_text, m_span.start + 2, promiseVerbs()) == 0;
    }

    /// The unit is that of a state, not of things that are made.
    bool measuresState() const
    {
        return m_kind == UnitClass::Ratio || m_kind == UnitClass::None || m_kind == UnitClass::Rate ||
               m_kind == UnitClass::Duration;
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
        const bool isAct = longestAt(m_text, m_span.start, promiseVerbs()) > 0;
        const bool isOfNew = !isAct && m_phrase.isNew && !m_phrase.verb.isEmpty(); // 新增共享车位
        if (length == 0 || isOfNew ||
            (!isAct && measuresState() && endsWithAny(slice(m_text, m_span), shareTails())))
            return false; // 应用场所覆盖率: the verb is a part of the name
        m_phrase.verb = {m_span.start, m_span.start + length};
        const bool isTime = at(m_text, m_span.start + length) == U'后'; // 建成后年产能
        return strip(isTime ? length + 1 : length);
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
        if (m_span.isEmpty())
            return;
        takeSource();
        const qsizetype opening = longestAt(m_text, m_span.start, kAsides);
        if (opening == 0)
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

    /// 各部门从专项资金中统筹: who takes it from there stands in front.
    void takeSource()
    {
        const qsizetype verb = longestBefore(m_text, m_span.end, promiseVerbs(), m_span.start);
        if (verb == 0 || at(m_text, m_span.end - verb - 1) != U'中')
            return;
        const size_t from = slice(m_text, m_span).rfind(U'从');
        if (from != std::u32string_view::npos)
            m_span.start += static_cast<qsizetype>(from);
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
        if (length == 0 && m_kind == UnitClass::Count) { // 至少建设1个
            const qsizetype nominal = longestAt(m_text, adverb.end, nominalVerbs());
            length = adverb.end + nominal == m_span.end ? nominal : 0;
        }
        if (length == 0 || adverb.end + length > m_span.end)
            return;
        m_phrase.isAnnual = m_phrase.isAnnual || at(m_text, adverb.start) == U'每' ||
                            longestBefore(m_text, adverb.start, kYearly, m_span.start) > 0;
        m_phrase.isCumulative = m_phrase.isCumulative || at(m_text, adverb.start) == U'累';
        m_phrase.isAtLeast = at(m_text, adverb.start) == U'至';
        m_phrase.isNew = m_phrase.isNew || at(m_text, adverb.end) == U'新';
        m_phrase.verb = {adverb.end, adverb.end + length};
        m_phrase.topic = {m_span.start, adverb.start};
        m_span.start = adverb.end + length;
    }

    /// 各县建成1个: the verb directly before a number that counts.
    void cutFinalVerb()
    {
        const qsizetype place = longestBefore(m_text, m_span.end, kPlaces, m_span.start);
        if (const qsizetype cover = longestBefore(m_text, m_span.end - place, kCovering, m_span.start);
            cover > 0 && m_kind == UnitClass::Count) { // 服务站覆盖全省500个村
            m_phrase.verb = {m_span.end - place - cover, m_span.end - place};
            m_span.end = m_phrase.verb.start;
            while (m_span.end > m_span.start &&
                   std::u32string_view(U"要将可已").find(at(m_text, m_span.end - 1)) !=
                       std::u32string_view::npos)
                --m_span.end;
            return;
        }
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

    /// 流通率提高到果蔬: what is measured, the level verb and the item whose number follows.
    void cutTrait()
    {
        const TextSpan bridge = firstOf(m_text, m_span, kBridges);
        if (bridge.isEmpty() && m_kind == UnitClass::Ratio) {
            cutNamedTrait();
            return;
        }
        if (bridge.isEmpty() || bridge.start < m_span.start + 2 || bridge.end >= m_span.end ||
            at(m_text, bridge.end) == U'的' || isDigit(at(m_text, bridge.end)))
            return;
        m_phrase.trait = {m_span.start, bridge.start};
        m_phrase.traitFalls = at(m_text, bridge.start) == U'降' || at(m_text, bridge.start) == U'下';
        m_span.start = bridge.end;
    }

    /// 普及率三级医院: the share and, behind it, of what.
    void cutNamedTrait()
    {
        const size_t rate = slice(m_text, m_span).find(U'率');
        const qsizetype end = m_span.start + static_cast<qsizetype>(rate) + 1;
        const bool isNamed = rate != std::u32string_view::npos && rate >= 2 && m_span.end - end >= 2 &&
                             isIdeograph(at(m_text, end)) && !isConnector(at(m_text, end)) &&
                             !endsWithAny(slice(m_text, m_span), shareTails()) &&
                             verbLengthAt(m_text, end, m_span.end) == 0 && at(m_text, end) != U'占';
        if (!isNamed)
            return;
        m_phrase.trait = {m_span.start, end};
        m_span.start = end;
    }

    /// 年交易额, 年收入: a year that is no date.
    bool namesYearlyFlow() const
    {
        const size_t of = slice(m_text, m_span).find_last_of(U"的上"); // 年交易额亿元以上平台: a description
        const qsizetype start = of == std::u32string_view::npos ? m_span.start : m_span.start + qsizetype(of);
        for (qsizetype i = start; i + 1 < m_span.end; ++i) {
            if (at(m_text, i) != U'年')
                continue;
            const char32_t before = i > m_span.start ? at(m_text, i - 1) : U' ';
            const char32_t after = at(m_text, i + 1);
            const bool counted = isDigit(before) || isChineseNumeral(before) || before == U'全' ||
                                 before == U'青' || before == U'当' || before == U'少' || before == U'老' ||
                                 before == U'成';
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

} // namespace

FrontPhrase readFrontPhrase(std::u32string_view text, TextSpan span, UnitClass kind,
                            const std::vector<PeriodMention>& periods)
{
    return FrontReader(text, span, kind, periods).read();
}

} // namespace milepost
