// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/draftreader.h"
#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

/// The noun phrase another number follows directly: 培育企业20家产值….
bool runsIntoNext(std::u32string_view text, const FigureDraft& draft)
{
    return draft.hasNext && !isConnector(at(text, draft.back.end - 1));
}

/// What is done for those counted: 平台累计服务500家次.
constexpr std::array<std::u32string_view, 4> kServing{U"服务", U"培训", U"接待", U"覆盖"};

/// Who does something, when that stands before the verb.
constexpr std::array<std::u32string_view, 14> kDoers{U"省",   U"市",   U"县",   U"区",   U"州",
                                                     U"局",   U"厅",   U"委",   U"部门", U"政府",
                                                     U"单位", U"财政", U"乡镇", U"村"};

/// What is counted stands before its verb, and nothing behind the number.
bool isObject(std::u32string_view text, const FigureDraft& draft)
{
    const std::u32string_view topic = slice(text, draft.frontPhrase.topic);
    return draft.quantity.kind == UnitClass::Count && topic.size() >= 2 && topic.front() != U'每' &&
           topic.front() != U'各' && !endsWithAny(topic, kDoers) && draft.frontPhrase.verb.length() > 0 &&
           draft.frontPhrase.verb.start == draft.frontPhrase.topic.end;
}

constexpr std::array<std::u32string_view, 3> kBoundWords{U"以上", U"以下", U"以内"};

/// A description that 的 closes, and nothing behind it but the number.
bool isHeadless(std::u32string_view text, const FigureDraft& draft)
{
    const TextSpan front = draft.frontPhrase.noun;
    return draft.quantity.kind == UnitClass::Count && front.length() > 2 && !draft.frontPhrase.isShareOf &&
           draft.backPhrase.noun.isEmpty() &&
           ((at(text, front.end) == U'的' && draft.lead.start <= front.end + 1) ||
            (endsWithAny(slice(text, front), kBoundWords) && draft.quantity.whole.start == front.end));
}

/// 电商企业 of 亿元以上的电商企业
TextSpan headOf(std::u32string_view text, TextSpan subject)
{
    const TextSpan bound = lastOf(text, subject, kBoundWords);
    if (!bound.isEmpty() && bound.end < subject.end)
        return {bound.end + (at(text, bound.end) == U'的' ? 1 : 0), subject.end};
    const size_t of = slice(text, subject).rfind(U'的');
    return of == std::u32string_view::npos
               ? subject
               : TextSpan{subject.start + static_cast<qsizetype>(of) + 1, subject.end};
}

/// A measure word counts the noun behind it; everything else measures the noun in front.
void chooseOwnSubject(std::u32string_view text, FigureDraft& draft)
{
    const TextSpan front = draft.frontPhrase.noun;
    const TextSpan back = draft.backPhrase.noun;
    const bool isState = (draft.lead.isLevel || draft.lead.isFrom) && !front.isEmpty();
    const bool counts = draft.quantity.kind == UnitClass::Count && !isState;
    const bool ofWhom =
        draft.quantity.kind == UnitClass::Ratio && !draft.opensClause && at(text, draft.back.start) == U'的';
    const bool ofItsOwn = draft.quantity.kind == UnitClass::Ratio && !draft.backPhrase.predicate.isEmpty() &&
                          draft.lead.start == draft.quantity.whole.start && !front.isEmpty() &&
                          !back.isEmpty();
    if (ofItsOwn) { // 城市地区90%以上家庭具备…能力
        draft.owner = front;
        draft.subject = back;
        draft.reasons.subject = "back";
        return;
    }
    if (isHeadless(text, draft)) { // 10亿元以上的5家: of what the number before counts
        draft.owner = {front.start, front.end + (at(text, front.end) == U'的' ? 1 : 0)};
        return;
    }
    const bool isCover = draft.quantity.kind == UnitClass::Ratio && !back.isEmpty() &&
                         longestAt(text, front.start, kServing) == front.length(); // 覆盖95%以上的乡镇
    const bool prefersFront =
        !front.isEmpty() && !isCover && !ofWhom && (!counts || runsIntoNext(text, draft));
    if (!back.isEmpty() && !prefersFront && !draft.lead.isFrom) {
        draft.subject = back;
        draft.reasons.subject = "back";
    } else if (!front.isEmpty()) {
        draft.subject = front;
        draft.reasons.subject = "front";
    } else if (!draft.backPhrase.predicate.isEmpty() && draft.quantity.kind == UnitClass::Count) {
        draft.subject = draft.backPhrase.predicate;
        draft.reasons.subject = "predicate";
    } else if (isObject(text, draft)) { // 市民卡发放200万张
        draft.subject = draft.frontPhrase.topic;
        draft.reasons.subject = "topic";
    } else if (longestAt(text, draft.frontPhrase.verb.start, nominalVerbs()) ==
               draft.frontPhrase.verb.length()) {
        const bool isObject = !draft.frontPhrase.topic.isEmpty() &&
                              longestAt(text, draft.frontPhrase.verb.start, kServing) == 0;
        draft.subject = isObject ? draft.frontPhrase.topic : draft.frontPhrase.verb;
        draft.reasons.subject = isObject ? "topic" : "verb"; // 数据集累计开放500个; 服务100万人次
    }
}

/// 再改造3万户 after 累计改造棚户区12万户: more of the same.
bool isMoreOfTheSame(std::u32string_view text, const FigureDraft& draft)
{
    return draft.reasons.subject == "verb" && at(text, draft.frontPhrase.verb.start - 1) == U'再';
}

constexpr size_t kLongestList = 8;

/// 10家、20家示范企业: the noun behind the last number of a list is that of the numbers before.
void lendToList(std::vector<FigureDraft>& drafts, size_t last)
{
    for (size_t i = last; i > 0 && drafts[i].isCoordinated && last - i < kLongestList; --i) {
        if (!drafts[i - 1].backPhrase.noun.isEmpty() || drafts[i - 1].reasons.subject == "front")
            return;
        drafts[i - 1].subject = drafts[last].subject;
        drafts[i - 1].reasons.subject = "lent";
    }
}

/// Where as many numbers with the same units stand before the number `first`, nearest first; those directly
/// before it where the units differ everywhere (分别增长2.5倍和1.8倍).
size_t runBefore(std::u32string_view text, const std::vector<FigureDraft>& drafts, size_t first, size_t count)
{
    for (size_t start = first - count; first - start <= kLongestList; --start) {
        size_t alike = 0;
        while (alike < count && slice(text, drafts[start + alike].quantity.unit) ==
                                    slice(text, drafts[first + alike].quantity.unit))
            ++alike;
        if (alike == count)
            return start;
        if (start == 0)
            break;
    }
    return first - count;
}

/// 分别比2010年增长2.5倍和1.8倍: the numbers of a clause without a noun take the subjects of as many numbers
/// before.
bool takeRespective(std::u32string_view text, std::vector<FigureDraft>& drafts, size_t index)
{
    size_t first = index;
    while (first > 0 && drafts[first].isCoordinated && index - first < kLongestList)
        --first;
    size_t last = index;
    while (last + 1 < drafts.size() && drafts[last + 1].isCoordinated && last - index < kLongestList)
        ++last;
    const size_t count = last - first + 1;
    if (!drafts[first].lead.isRespective || count < 2 || first < count ||
        !drafts[first].frontPhrase.noun.isEmpty())
        return false;
    drafts[index].subject = drafts[runBefore(text, drafts, first, count) + index - first].subject;
    drafts[index].reasons.subject = "respective";
    return true;
}

/// Halves of a whole: a share of one is told of the other too.
constexpr std::array<std::u32string_view, 9> kHalves{U"城市", U"城镇", U"城区", U"农村", U"乡村",
                                                     U"乡镇", U"县城", U"东部", U"西部"};

/// 大型企业上云率达到90%,中小企业达到60%: the trait of the share before, which this one leaves out.
TextSpan traitLeftOut(std::u32string_view text, const FigureDraft& draft, const FigureDraft& before)
{
    const std::u32string_view own = slice(text, draft.subject);
    const std::u32string_view other = slice(text, before.subject);
    const bool isShare = draft.quantity.kind == UnitClass::Ratio &&
                         before.quantity.kind == UnitClass::Ratio && draft.lead.isLevel &&
                         draft.change == Change::None && own.size() >= 2;
    if (!isShare || !endsWithAny(other, shareTails()) || endsWithAny(own, shareTails()))
        return {};
    const auto behind = [&](size_t length) {
        return TextSpan{before.subject.start + static_cast<qsizetype>(length), before.subject.end};
    };
    if (longestAt(own, 0, kHalves) == static_cast<qsizetype>(own.size()) && startsWithAny(other, kHalves))
        return behind(2);
    const std::u32string_view head = own.substr(own.size() - 2);
    const size_t shared = other.find(head);
    return shared == other.npos || shared + head.size() >= other.size() ? TextSpan{}
                                                                        : behind(shared + head.size());
}

/// 建成农田300万亩,保障产能100亿斤,2030年建成400万亩: of the numbers of a sentence that with the same unit,
/// and the same verb where there is one.
const FigureDraft* likeBefore(std::u32string_view text, const ClauseMap& clauses,
                              const std::vector<FigureDraft>& drafts, size_t index, const FigureDraft* before)
{
    const FigureDraft& draft = drafts[index];
    const std::u32string_view unit = slice(text, draft.quantity.unit);
    const bool isReached =
        draft.lead.isLevel || draft.quantity.kind == UnitClass::Count || draft.frontPhrase.verb.length() > 0;
    if (draft.change != Change::None || before->change != Change::None || unit.empty() || !isReached ||
        slice(text, before->quantity.unit) == unit)
        return before;
    const std::u32string_view verb = slice(text, draft.frontPhrase.verb);
    const FigureDraft* like = nullptr;
    for (size_t i = index; i > 0 && index - i < kLongestList; --i) {
        const FigureDraft& other = drafts[i - 1];
        if (clauses[other.clause].period != clauses[draft.clause].period)
            break;
        if (other.isAttribute || other.change != Change::None || other.subject.isEmpty() ||
            slice(text, other.quantity.unit) != unit)
            continue;
        if (!verb.empty() && slice(text, other.frontPhrase.verb) == verb)
            return &other;
        like = like ? like : &other;
    }
    return like ? like : before;
}

/// 总数: of what the number before counts.
bool isBareTotal(std::u32string_view text, const FigureDraft& draft)
{
    constexpr std::array<std::u32string_view, 4> kTotals{U"总数", U"总量", U"总数量", U"累计总数"};
    const std::u32string_view own = slice(text, draft.subject);
    return draft.reasons.subject == "front" &&
           std::find(kTotals.begin(), kTotals.end(), own) != kTotals.end();
}

/// The next sentence of the same paragraph may leave out what the last one spoke of: 到2026年,达到600座.
bool followsOn(std::u32string_view text, const ClauseMap& clauses, qsizetype before, qsizetype clause)
{
    return clauses[clause].period - clauses[before].period == 1 &&
           slice(text, {clauses[before].span.end, clauses[clause].span.start}).find(U'\n') ==
               std::u32string_view::npos;
}

} // namespace

void readSubjects(std::u32string_view text, const ClauseMap& clauses, std::vector<FigureDraft>& drafts)
{
    const FigureDraft* before = nullptr;
    for (size_t i = 0; i < drafts.size(); ++i) {
        FigureDraft& draft = drafts[i];
        const bool hasRespective = draft.lead.isRespective && takeRespective(text, drafts, i);
        if (!hasRespective && (!draft.isCoordinated || !draft.backPhrase.noun.isEmpty()))
            chooseOwnSubject(text, draft);
        if (draft.reasons.subject == "front")
            draft.trait = draft.frontPhrase.trait;
        if (draft.isCoordinated && draft.reasons.subject == "back")
            lendToList(drafts, i);
        const bool inSentence = before && clauses[before->clause].period == clauses[draft.clause].period;
        const bool isNext = before && (inSentence || followsOn(text, clauses, before->clause, draft.clause));
        if (draft.subject.isEmpty() && !draft.told.isEmpty()) {
            draft.subject = draft.told;
            draft.reasons.subject = "told";
        }
        if (inSentence && isBareTotal(text, draft) && before->quantity.kind == draft.quantity.kind &&
            slice(text, before->quantity.unit) == slice(text, draft.quantity.unit))
            draft.owner = before->subject; // 新建基站8万个,总数达到15万个
        if (isNext && !draft.owner.isEmpty() && draft.subject.isEmpty()) {
            draft.subject = headOf(text, before->subject);
            draft.reasons.subject = "head";
        } else if (isNext && (draft.subject.isEmpty() || isMoreOfTheSame(text, draft))) {
            const FigureDraft& source = *likeBefore(text, clauses, drafts, i, before);
            draft.subject = source.subject;
            draft.trait = source.trait;
            draft.reasons.subject = "inherited";
        }
        if (inSentence && draft.reasons.subject == "front" && draft.trait.isEmpty())
            draft.trait = traitLeftOut(text, draft, *before);
        const bool isShare =
            draft.reasons.subject == "front" && slice(text, draft.subject).starts_with(U"占");
        if (isShare && inSentence)
            draft.owner = before->owner.isEmpty() ? before->subject : before->owner;
        if (!draft.isAttribute)
            before = &draft;
        if (i >= 2 && drafts[i - 2].awaitsNoun) {
            drafts[i - 2].subject = draft.subject;
            drafts[i - 2].reasons.subject = "lent";
        }
    }
}

} // namespace milepost
