// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/labels.h"

#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr size_t kLongestModifier = 10;
constexpr size_t kShortestHead = 3;   // less than this is left when the two are nouns of their own
constexpr size_t kLongestPaired = 12; // 国家级, 城市: what 和 and 、 pair up

QString toQString(std::u32string_view text)
{
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

/// Where the modifier that pairs with `first` ends in `rest`: 国家级 with 省级…, 城市 with 农村….
size_t pairedLength(std::u32string_view first, std::u32string_view rest)
{
    const size_t common = rest.substr(0, kLongestModifier).find(first.back());
    return common != rest.npos ? common + 1 : first.size();
}

/// 城市和农村家庭宽带接入能力 with two numbers: the label of the first says 城市, of the second 农村.
std::u32string distributed(std::u32string_view subject, size_t item)
{
    for (size_t i = subject.find_first_of(U"和、与"); i != subject.npos;
         i = subject.find_first_of(U"和、与", i + 1))
        if (endsWithAny(subject.substr(0, i), shareTails()) && endsWithAny(subject, shareTails()))
            return std::u32string(item == 0 ? subject.substr(0, i) : subject.substr(i + 1)); // 覆盖率、提供率
    const size_t mark = subject.find_first_of(U"和、与及");
    if (mark == subject.npos || mark == 0 || mark > kLongestPaired)
        return std::u32string(subject);
    const std::u32string_view first = subject.substr(0, mark);
    const std::u32string_view rest = subject.substr(mark + 1);
    const size_t second = pairedLength(first, rest);
    if (second + kShortestHead > rest.size())
        return std::u32string(item == 0 ? first : rest);
    return item == 0 ? std::u32string(first) + std::u32string(rest.substr(second)) : std::u32string(rest);
}

/// Which of the numbers that share a subject this is, or -1 when it stands alone.
int itemOf(const std::vector<FigureDraft>& drafts, size_t index)
{
    const bool shared = index + 1 < drafts.size() && drafts[index + 1].isCoordinated &&
                        drafts[index + 1].subject == drafts[index].subject;
    if (!drafts[index].isCoordinated || drafts[index - 1].subject != drafts[index].subject)
        return shared ? 0 : -1;
    return 1;
}

QString changeWords(const FigureDraft& draft)
{
    const QString yearly = draft.annual ? u"年均"_s : QString();
    switch (draft.change) {
    case Change::Increase:
        return yearly + u"增长"_s;
    case Change::Decrease:
        return yearly + u"下降"_s;
    case Change::Multiple:
        return yearly + u"增长倍数"_s;
    case Change::None:
        break;
    }
    return draft.annual && draft.lead.isAnnual ? yearly : QString();
}

/// Nouns that name a trait of something counted just before: 打造30家示范店,销售额达到5亿元.
constexpr std::array<std::u32string_view, 22> kTraits{
    U"覆盖面", U"覆盖率", U"普及率",   U"利用率",   U"使用率",   U"开通率", U"参与率", U"达标率",
    U"合格率", U"占比",   U"比重",     U"比例",     U"总量",     U"数量",   U"规模",   U"总规模",
    U"年产值", U"产值",   U"销售收入", U"年销售额", U"年交易额", U"容量"};
/// What tells that a name is that of a share already.
constexpr std::array<std::u32string_view, 8> kShareNames{U"率",   U"比例", U"比重", U"占比",
                                                         U"份额", U"面",   U"度",   U"数"};
/// Deeds whose extent a share gives: 信息系统服务接入 100%.
constexpr std::array<std::u32string_view, 12> kShared{U"覆盖", U"普及", U"接入", U"开放", U"共享", U"联网",
                                                      U"应用", U"上线", U"利用", U"达标", U"上网", U"公开"};
constexpr qsizetype kLongestRelation = 32; // a longer description is cut

class LabelMaker
{
public:
    LabelMaker(std::u32string_view text, const std::vector<FigureDraft>& drafts, size_t index)
        : m_text(text), m_drafts(drafts), m_index(index), m_draft(drafts[index])
    {}

    QString label() const
    {
        const bool isCounted = m_draft.quantity.kind == UnitClass::Count && m_draft.change == Change::None;
        const QString words = m_draft.frontPhrase.isShareOf ? shareOfWords()
                              : isCounted                   ? countWords()
                              : isShare()                   ? shareWords()
                                                            : subject() + changeWords(m_draft);
        return m_draft.cumulative && !words.startsWith(u"累计"_s) ? u"累计"_s + words : words;
    }

private:
    QString words(TextSpan span) const { return toQString(slice(m_text, span)); }

    bool isShare() const
    {
        return m_draft.quantity.kind == UnitClass::Ratio && m_draft.change == Change::None;
    }

    /// What is counted or measured, with its owner where the text leaves that to the number before.
    QString subject() const
    {
        const int item = itemOf(m_drafts, m_index);
        const std::u32string_view written = slice(m_text, m_draft.subject);
        if (item >= 0 && m_draft.owner.isEmpty())
            return toQString(distributed(written, static_cast<size_t>(item)));
        return ownerOfTrait(written) + words(m_draft.owner) + toQString(written) + words(m_draft.trait);
    }

    /// The number before in the same clause or the next: whose trait this one is.
    const FigureDraft* countedBefore() const
    {
        if (m_index == 0)
            return nullptr;
        const FigureDraft& before = m_drafts[m_index - 1];
        const bool isNear = before.section == m_draft.section && m_draft.clause - before.clause <= 1 &&
                            slice(m_text, {before.quantity.number.end, m_draft.quantity.number.start})
                                    .find_first_of(U"。;\n") == std::u32string_view::npos;
        const bool counts = before.quantity.kind == UnitClass::Count &&
                            (before.reasons.subject == "back" || before.reasons.subject == "front");
        return isNear && counts ? &before : nullptr;
    }

    QString ownerOfTrait(std::u32string_view written) const
    {
        if (m_draft.reasons.subject != "front" || m_index == 0)
            return QString();
        const FigureDraft& before = m_drafts[m_index - 1];
        if (written.starts_with(U'对') && before.section == m_draft.section &&
            m_draft.clause - before.clause == 1)
            return words(before.subject); // 销售额…,对经济增长贡献率达到5%
        const bool isTrait = longestAt(written, 0, kTraits) == static_cast<qsizetype>(written.size());
        const FigureDraft* counted = isTrait ? countedBefore() : nullptr;
        return counted ? words(counted->subject) : QString();
    }

    /// 网络零售额占社会消费品零售总额比重
    QString shareOfWords() const
    {
        const TextSpan share{m_draft.frontPhrase.noun.end, m_draft.lead.start};
        QString of = words(share);
        const qsizetype mark = of.indexOf(u'占');
        of = mark >= 0 ? of.mid(mark) : u"占"_s + of.mid(std::max<qsizetype>(of.indexOf(u'到') + 1, 0));
        return subject() + of + u"比重"_s;
    }

    /// 25%的企业│开展智能化改造 → 开展智能化改造的企业比例
    QString shareWords() const
    {
        const QString name = subject();
        const std::u32string_view predicate = slice(m_text, m_draft.backPhrase.predicate);
        if (m_draft.reasons.subject == "back" && predicate.size() > 1) {
            const QString deed = relation(m_draft.backPhrase.predicate);
            return (deed.isEmpty() ? deed : deed + u'的') + name + u"比例"_s;
        }
        const std::u32string written = name.toStdU32String();
        const bool isOwn = m_draft.reasons.subject == "front";
        if (isOwn && !m_draft.backPhrase.noun.isEmpty() && written.ends_with(U"覆盖"))
            return name.chopped(2) + words(m_draft.backPhrase.noun) + u"覆盖率"_s; // 系统覆盖90%的超市
        const std::u32string_view behind = trimmed(slice(m_text, m_draft.back));
        if (isOwn && longestAt(behind, 0, kShared) == qsizetype(behind.size()) && !behind.empty())
            return name + toQString(behind) + u'率'; // 目录100%开放
        if (endsWithAny(written, kShared))
            return name + u'率';
        const bool isOfWhole = written.find(U'占') != written.npos && !endsWithAny(written, kShareNames);
        return isOfWhole ? name + u"比重"_s : name;
    }

    /// The verb that governs the number; that of a number before it says nothing of a level reached.
    QString verb() const
    {
        const FrontPhrase& front = m_draft.frontPhrase;
        const bool isInherited = front.verb.end <= m_draft.front.start;
        return m_draft.lead.isLevel && isInherited ? QString() : words(front.verb);
    }

    QString countWords() const
    {
        const QString verb = this->verb();
        const QString doing = m_draft.isNew && !verb.startsWith(u'新') ? u"新增"_s : verb;
        if (m_draft.reasons.subject == "predicate") {
            const FigureDraft* before = countedBefore();
            return before ? relation(m_draft.subject) + u'的' + words(before->subject) : doing + subject();
        }
        if (m_draft.reasons.subject != "back")
            return doing + subject();
        if (doing == u"覆盖"_s && !m_draft.frontPhrase.noun.isEmpty())
            return words(m_draft.frontPhrase.noun) + doing + subject();
        if (const QString kinds = kindsCounted(); !kinds.isEmpty())
            return doing + subject() + u'的' + kinds;
        const BackPhrase& back = phraseBehind();
        const QString deed = words({back.rest.start, std::max(back.rest.start, back.predicate.start)});
        const QString relation = this->relation(back.predicate);
        if (relation.isEmpty())
            return doing + subject() + deed;
        return doing + relation + u'的' + subject() + deed;
    }

    /// 6种语言版本的官网: of a thing that comes in kinds, the kinds are counted.
    QString kindsCounted() const
    {
        const std::u32string_view unit = slice(m_text, m_draft.quantity.unit);
        const std::u32string_view words =
            trimmed(slice(m_text, {m_draft.back.start, std::max(m_draft.back.start, m_draft.subject.start)}));
        const bool counts = unit.ends_with(U'种') || unit.ends_with(U'类') || unit.ends_with(U'款');
        return counts && words.size() > 2 && words.size() <= kLongestModifier && words.ends_with(U'的')
                   ? toQString(words.substr(0, words.size() - 1))
                   : QString();
    }

    /// 200家医院和1500家诊所│开通预约: what the last of them does, all of them do.
    const BackPhrase& phraseBehind() const
    {
        const bool goesOn = m_draft.hasNext && m_draft.back.end > m_draft.back.start &&
                            std::u32string_view(U"、和与及").find(at(m_text, m_draft.back.end - 1)) !=
                                std::u32string_view::npos;
        const bool ends = m_draft.backPhrase.rest.isEmpty();
        if (!goesOn || !ends || m_index + 1 >= m_drafts.size())
            return m_draft.backPhrase;
        const FigureDraft& next = m_drafts[m_index + 1];
        const bool isAlike = next.clause == m_draft.clause && next.quantity.kind == UnitClass::Count &&
                             next.reasons.subject == "back" && next.lead.start == next.quantity.whole.start;
        return isAlike ? next.backPhrase : m_draft.backPhrase;
    }

    /// What those counted do, short enough for a name; nothing where another number stands in it.
    QString relation(TextSpan predicate) const
    {
        if (predicate.isEmpty() || (m_draft.hasNext && predicate.end == m_draft.backPhrase.rest.end &&
                                    predicate.end + 1 >= m_draft.back.end))
            return {};
        if (predicate.length() > kLongestRelation) {
            const std::u32string_view written =
                slice(m_text, {predicate.start, predicate.start + kLongestRelation});
            const size_t cut = written.find_last_of(U"、和与及");
            predicate.end =
                predicate.start + (cut == written.npos || cut < 4 ? kLongestRelation : qsizetype(cut));
        }
        return words(predicate);
    }

    static std::u32string_view trimmed(std::u32string_view text)
    {
        while (!text.empty() && (text.front() == U' ' || text.front() == U'的'))
            text.remove_prefix(1);
        while (!text.empty() && text.back() == U' ')
            text.remove_suffix(1);
        return text;
    }

    std::u32string_view m_text;
    const std::vector<FigureDraft>& m_drafts;
    size_t m_index;
    const FigureDraft& m_draft;
};

} // namespace

QString labelOf(std::u32string_view text, const std::vector<FigureDraft>& drafts, size_t index)
{
    return LabelMaker(text, drafts, index).label();
}

} // namespace milepost
