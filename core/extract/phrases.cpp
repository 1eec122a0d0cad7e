// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/phrases.h"

#include "core/extract/frontheads.h"
#include "core/extract/headwords.h"
#include "core/extract/traits.h"
#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

/// Words that open an aside about the way or the place; the verb behind it takes the number.
constexpr std::array<Word, 16> kAsides{U"在", U"通过", U"依托", U"围绕", U"以",   U"从",   U"由",   U"对",
                                       U"向", U"面向", U"结合", U"按照", U"鼓励", U"引导", U"支持", U"为"};
/// Verbs that may stand in the middle: what stands before is who or where.
constexpr std::array<Word, 10> kMiddleVerbs{U"安排", U"累计完成", U"累计实现", U"完成",     U"建成",
                                            U"打造", U"培育",     U"实现",     U"累计建成", U"累计培育"};
/// Adverbs behind which a verb takes the number: 省财政每年安排.
constexpr std::array<Word, 8> kBeforeVerb{U"每年", U"累计", U"计划", U"力争",
                                          U"争取", U"年内", U"将",   U"至少"};
constexpr std::array<Word, 12> kSaying{U"提出", U"明确", U"要求", U"计划", U"规划", U"指出",
                                       U"宣布", U"确定", U"确保", U"力争", U"争取", U"保证"};
/// What parts the one who intends something from it.
constexpr std::array<Word, 8> kModals{U"将",   U"力争", U"争取", U"将力争",
                                      U"有望", U"预计", U"力保", U"力争使"};
constexpr std::array<Word, 2> kCovering{U"覆盖", U"惠及"};
constexpr std::array<Word, 4> kGiving{U"给予", U"予以", U"一次性给予", U"一次性予以"};
constexpr std::array<Word, 3> kShareVerbs{U"约占", U"占", U"占到"};
constexpr std::array<Word, 3> kLevelVerbs{U"达到", U"相当于", U"等于"};
constexpr std::u32string_view kNotYearly = U"底末内度初限来轻龄级代份间前后";

class FrontReader : private FrontHeads
{
public:
    using FrontHeads::FrontHeads;

    FrontPhrase read()
    {
        trimEnd();
        cutSaying();
        stripHeads();
        cutModal();
        cutShare();
        cutAside();
        cutAdverbialVerb();
        cutFinalVerb();
        cutMiddleVerb();
        stripHeads();
        if (slice(m_text, m_span) == U"目标" || slice(m_text, m_span) == U"目标值")
            m_span.start = m_span.end; // 2023年目标8000亿元
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
        for (qsizetype each = eachAtEnd(); each > 0; each = eachAtEnd())
            m_span.end -= each; // 培训每人每5年
    }

    qsizetype eachAtEnd() const
    {
        if (m_span.length() < 4)
            return 0;
        if (at(m_text, m_span.end - 1) == U'每')
            return 1;
        return at(m_text, m_span.end - 2) == U'每' && at(m_text, m_span.end - 1) == U'人' ? 2 : 0;
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

    /// 商务系统将力争零售总额: who intends it stands before.
    void cutModal()
    {
        const TextSpan modal = lastOf(m_text, m_span, kModals);
        if (modal.length() == 0 || modal.start < m_span.start + 2 || modal.end + 2 > m_span.end ||
            at(m_text, modal.end) == U'的' || at(m_text, modal.end) == U'来' ||
            at(m_text, modal.start - 1) == U'即')
            return;
        const TextSpan before{m_span.start, modal.start};
        m_phrase.isStriving = m_phrase.isStriving || longestBefore(m_text, modal.end, strivingWords()) > 0;
        m_phrase.isAnnual = m_phrase.isAnnual || containsAny(m_text, before, yearlyWords());
        m_phrase.isCumulative = m_phrase.isCumulative || containsAny(m_text, before, cumulativeWords());
        m_span.start = modal.end;
        stripHeads();
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
        if (opening == 0 || opensOtherWord(m_text, m_span.start))
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
        if (length == 0 && at(m_text, adverb.start) == U'每' && opensWithNominal(adverb.end)) {
            m_phrase.isAnnual = true; // 省财政每年投入
            m_span.start = adverb.end;
        }
        const bool isLateDeed = length == 0 && m_kind == UnitClass::Count &&
                                at(m_text, adverb.start) == U'累' && m_span.end - adverb.end <= 2 &&
                                adverb.start - m_span.start >= 2;
        if (isLateDeed) { // 世界500强企业累计落户25家
            m_phrase.isCumulative = true;
            m_span.end = adverb.start;
        }
        if (length == 0 || adverb.end + length > m_span.end)
            return;
        m_phrase.isAnnual = m_phrase.isAnnual || at(m_text, adverb.start) == U'每' ||
                            longestBefore(m_text, adverb.start, yearlyWords(), m_span.start) > 0;
        m_phrase.isCumulative = m_phrase.isCumulative || at(m_text, adverb.start) == U'累';
        m_phrase.isAtLeast = at(m_text, adverb.start) == U'至';
        m_phrase.isNew = m_phrase.isNew || at(m_text, adverb.end) == U'新';
        m_phrase.verb = {adverb.end, adverb.end + length};
        m_phrase.topic = {m_span.start, adverb.start};
        m_span.start = adverb.end + length;
    }

    bool opensWithNominal(qsizetype position) const
    {
        const qsizetype nominal = longestAt(m_text, position, nominalVerbs());
        return nominal > 0 && position + nominal == m_span.end;
    }

    /// 各县建成1个: the verb directly before a number that counts.
    void cutFinalVerb()
    {
        const qsizetype place = longestBefore(m_text, m_span.end, placeWords(), m_span.start);
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
        m_phrase.topic = {m_span.start, m_span.end - length};
        m_span.start = m_span.end;
    }

    void cutMiddleVerb()
    {
        const TextSpan verb = lastOf(m_text, m_span, kMiddleVerbs);
        if (verb.isEmpty() || verb.end >= m_span.end || at(m_text, verb.end) == U'率' ||
            at(m_text, verb.end) == U'的' || (at(m_text, verb.end) == U'区' && m_kind != UnitClass::Count))
            return;                                                       // 完成率, 建成区
        if (at(m_text, verb.end) == U'每' && verb.start > m_span.start) { // 网点实现每万人1个
            m_span.end = verb.start;
            return;
        }
        m_phrase.isCumulative = m_phrase.isCumulative || at(m_text, verb.start) == U'累';
        m_phrase.verb = {verb.end - 2, verb.end};
        m_span.start = verb.end;
    }

    void cutTrait()
    {
        const Trait trait = readTrait(m_text, m_span, m_kind);
        m_phrase.trait = trait.trait;
        m_phrase.traitFalls = trait.falls;
        m_span = trait.of;
    }

    /// 年交易额, 年收入: a year that is no date.
    bool namesYearlyFlow() const
    {
        if (m_kind == UnitClass::Count && at(m_text, m_span.end) == U'的')
            return false;                                              // 年收入超亿元的10家
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
};

} // namespace

FrontPhrase readFrontPhrase(std::u32string_view text, TextSpan span, UnitClass kind,
                            const std::vector<PeriodMention>& periods)
{
    return FrontReader(text, span, kind, periods).read();
}

} // namespace milepost
