// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/frontheads.h"

#include "core/extract/headwords.h"
#include "core/extract/verbs.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

constexpr std::array<Word, 3> kStriving{U"力争", U"争取", U"努力"};
constexpr std::array<Word, 5> kCumulative{U"累计", U"总计", U"合计", U"共计", U"累计实现"};
constexpr std::array<Word, 5> kYearly{U"每年", U"年均", U"平均每年", U"年平均", U"年度"};
constexpr std::array<Word, 7> kNew{U"新增", U"新建", U"新培育", U"净增", U"新引进", U"新认定", U"新"};
/// Before a verb: 计划投资, 拟建设.
constexpr std::array<Word, 3> kPlanning{U"计划", U"规划", U"拟"};
/// Head words only before a time expression: 用三年时间, 今后五年; not 用户, 未来工厂.
constexpr std::array<Word, 4> kBeforePeriod{U"用", U"今后", U"未来", U"经过"};

} // namespace

void FrontHeads::stripHeads()
{
    while (m_span.start < m_span.end && stripHead())
        continue;
}

Words FrontHeads::strivingWords()
{
    return kStriving;
}

Words FrontHeads::yearlyWords()
{
    return kYearly;
}

Words FrontHeads::cumulativeWords()
{
    return kCumulative;
}

bool FrontHeads::strip(qsizetype length)
{
    m_span.start = std::min(m_span.start + length, m_span.end);
    return length > 0;
}

bool FrontHeads::stripFlag(Words words, bool& flag)
{
    const qsizetype length = fits(longestAt(m_text, m_span.start, words));
    flag = flag || length > 0;
    return strip(length);
}

qsizetype FrontHeads::fits(qsizetype length) const
{
    return m_span.start + length <= m_span.end ? length : 0;
}

qsizetype FrontHeads::listMarkLength() const
{
    const bool isBracketed = at(m_text, m_span.start) == U'('; // (2)建设…
    if (at(m_text, m_span.start - 1) != U'\n' && m_span.start > 0 && !isBracketed)
        return 0;
    qsizetype end = m_span.start + (isBracketed ? 1 : 0);
    while (end < m_span.end && (isDigit(at(m_text, end)) || isChineseNumeral(at(m_text, end))))
        ++end;
    const char32_t mark = at(m_text, end);
    const bool marks = end > m_span.start + (isBracketed ? 1 : 0) &&
                       (isBracketed ? mark == U')' : mark == U'、' || mark == U'.');
    return marks ? end + 1 - m_span.start : 0;
}

bool FrontHeads::stripHead()
{
    if (at(m_text, m_span.start) == U' ')
        return strip(1);
    if (const qsizetype mark = fits(listMarkLength()); mark > 0)
        return strip(mark);
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
    const char32_t planned = at(m_text, m_span.start + plan); // 计划总投资
    if (plan > 0 && fits(plan) > 0 &&
        (planned == U'总' || longestAt(m_text, m_span.start + plan, nominalVerbs()) > 0 ||
         longestAt(m_text, m_span.start + plan, promiseVerbs()) > 0))
        return strip(plan);
    const qsizetype length = fits(headWordLength(m_text, m_span.start, measuresState()));
    const qsizetype dated = longestAt(m_text, m_span.start, kBeforePeriod);
    if (isUse || (dated > 0 && !opensWithPeriod(m_span.start + dated)))
        return false;
    return strip(length);
}

bool FrontHeads::opensWithPeriod(qsizetype position) const
{
    const auto found = std::partition_point(m_periods.begin(), m_periods.end(),
                                            [&](const PeriodMention& m) { return m.span.end <= position; });
    return found != m_periods.end() && found->span.start <= position;
}

bool FrontHeads::measuresState() const
{
    return m_kind == UnitClass::Ratio || m_kind == UnitClass::None || m_kind == UnitClass::Rate ||
           m_kind == UnitClass::Duration;
}

bool FrontHeads::isPerCapita() const
{
    const char32_t next = at(m_text, m_span.start + 1);
    return next == U'万' || next == U'人' || next == U'户' || next == U'平' || isChineseNumeral(next) ||
           isDigit(next);
}

bool FrontHeads::stripPeriod()
{
    const auto found = std::partition_point(m_periods.begin(), m_periods.end(), [&](const PeriodMention& m) {
        return m.span.end <= m_span.start;
    });
    if (found == m_periods.end() || found->span.start > m_span.start || found->span.end > m_span.end)
        return false;
    return strip(found->span.end - m_span.start);
}

bool FrontHeads::stripVerb()
{
    qsizetype length = verbLengthAt(m_text, m_span.start, m_span.end);
    const qsizetype nominal = longestAt(m_text, m_span.start, nominalVerbs());
    if (length == 0 && m_kind == UnitClass::Count && m_span.start + nominal == m_span.end)
        length = nominal;
    const bool isAct = longestAt(m_text, m_span.start, promiseVerbs()) > 0;
    const bool isOfNew = !isAct && m_phrase.isNew && !m_phrase.verb.isEmpty(); // 新增共享车位
    if (length == 0 || isOfNew || (!isAct && measuresState()))
        return false; // 应用场所覆盖率, 研发投入强度: the verb is a part of the name
    m_phrase.verb = {m_span.start, m_span.start + length};
    const bool isTime = at(m_text, m_span.start + length) == U'后'; // 建成后年产能
    return strip(isTime ? length + 1 : length);
}

} // namespace milepost
