// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/draftreader.h"
#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"

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
    const bool prefersFront = !front.isEmpty() && !ofWhom && (!counts || runsIntoNext(text, draft));
    if (!back.isEmpty() && !prefersFront && !draft.lead.isFrom) {
        draft.subject = back;
        draft.reasons.subject = "back";
    } else if (!front.isEmpty()) {
        draft.subject = front;
        draft.reasons.subject = "front";
    } else if (!draft.backPhrase.predicate.isEmpty() && draft.quantity.kind == UnitClass::Count) {
        draft.subject = draft.backPhrase.predicate;
        draft.reasons.subject = "predicate";
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

/// 分别比2010年增长2.5倍和1.8倍: the numbers of a clause without a noun take the subjects of as many numbers
/// before.
bool takeRespective(std::vector<FigureDraft>& drafts, size_t index)
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
    drafts[index].subject = drafts[index - count].subject;
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
        const bool hasRespective = draft.lead.isRespective && takeRespective(drafts, i);
        if (!hasRespective && (!draft.isCoordinated || !draft.backPhrase.noun.isEmpty()))
            chooseOwnSubject(text, draft);
        if (draft.reasons.subject == "front")
            draft.trait = draft.frontPhrase.trait;
        if (draft.isCoordinated && draft.reasons.subject == "back")
            lendToList(drafts, i);
        const bool inSentence = before && clauses[before->clause].period == clauses[draft.clause].period;
        const bool isNext = before && (inSentence || followsOn(text, clauses, before->clause, draft.clause));
        if (isNext && (draft.subject.isEmpty() || isMoreOfTheSame(text, draft))) {
            draft.subject = before->subject;
            draft.trait = before->trait;
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
