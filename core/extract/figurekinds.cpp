// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/figurekinds.h"

#include "core/base/workmeter.h"
#include "core/extract/kindwords.h"
#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"

#include <algorithm>
#include <array>

namespace milepost {

using namespace kindwords;

namespace {

using Word = std::u32string_view;

constexpr qsizetype kLongestTitle = 80;
constexpr double kMostParts = 30; // more things than this are not listed one by one

/// A sentence without an end is looked at around the number only.
constexpr qsizetype kWindow = 300;

TextSpan window(TextSpan sentence, TextSpan number)
{
    return {std::max(sentence.start, number.start - kWindow), std::min(sentence.end, number.end + kWindow)};
}

bool isDue(const PeriodMention& period)
{
    return period.role == PeriodRole::Deadline || period.role == PeriodRole::Span ||
           period.role == PeriodRole::Relative || period.role == PeriodRole::OwnEnd ||
           period.role == PeriodRole::OwnTerm;
}

} // namespace

/// What the rules look at.
struct FigureClassifier::Evidence
{
    const FigureDraft& draft;
    bool countsParts = false;
    bool grantsHere = false;   ///< in the clause
    bool grantsAround = false; ///< in the sentence
    bool precedesGrant = false; ///< things to be made, and what each is granted: 选取10个县,每县补助50万元
    bool isCondition = false;
    bool inFactSection = false;
    bool inSupport = false;
    bool inGoals = false;
    bool setsRules = false;     ///< in a text whose title says that it is made of rules
    bool hasDue = false;        ///< a deadline governs
    bool dueInSentence = false; ///< … and stands in the same sentence
    bool dueInPart = false;     ///< … and behind the last ; before the number
    bool periodInSentence = false;
    bool isPast = false; ///< the governing year lies before the document
    bool isFuture = false;
    bool endsEarlierPlan = false; ///< “十三五”末 in a text that sets the next five years' goals
    bool saysFact = false;        ///< 已, 目前 … with no deadline behind them
    bool saysStanding = false;
    bool setsRule = false;       ///< 不得, 方可
    bool isAsARule = false;      ///< 原则上 in a sentence without a date of its own
    bool capsEach = false;       ///< 每个…不超过
    bool appropriates = false;   ///< a text of rules says how much money it sets aside
    bool tellsEarlier = false;   ///< an undated text tells of a year before its first deadline
    bool opensWithVerb = false;  ///< the sentence says what will be done: 实施…工程,总投资50亿元
    bool isShareOfDoers = false; ///< 98%的村实现通达
    bool isInvestment = false;   ///< 总投资30亿元 in a section of a plan's body
    bool isDeed = false;         ///< a short word before what is counted, under a deadline: 产生5家企业
    bool isPredicate = false;    ///< 覆盖率100%: noun and number are the whole clause
    bool hasCue = false;         ///< a verb, level or bound of promise
};

struct FigureClassifier::Rule
{
    std::string_view name;
    std::optional<FigureKind> outcome; ///< empty: no figure at all
    bool (*applies)(const Evidence&);
};

const std::vector<FigureClassifier::Rule>& FigureClassifier::rules()
{
    using E = const Evidence&;
    static const std::vector<Rule> rules{
        {"none.parts", {}, [](E e) { return e.countsParts; }},
        {"none.name",
         {},
         [](E e) {
             const UnitClass kind = e.draft.quantity.kind;
             const bool isTerm = kind == UnitClass::Duration && e.draft.quantity.isChinese &&
                                 !e.draft.lead.isLevel && e.draft.bound == Bound::Equal; // 五年累计数
             return isTerm ||
                    (e.draft.isAttribute &&
                     (kind == UnitClass::Rate || kind == UnitClass::Duration || kind == UnitClass::Age));
         }},
        {"policy.age", FigureKind::Policy,
         [](E e) {
             const bool isLevel = e.draft.lead.isLevel || e.draft.change != Change::None;
             return e.draft.quantity.kind == UnitClass::Age && !isLevel;
         }},
        {"policy.threshold", FigureKind::Policy, [](E e) { return e.draft.isAttribute; }},
        {"baseline.from", FigureKind::Baseline, [](E e) { return e.draft.lead.isFrom; }},
        {"policy.grant", FigureKind::Policy, [](E e) { return e.grantsHere && !e.dueInPart; }},
        {"policy.sentence", FigureKind::Policy,
         [](E e) { return e.grantsAround && !e.dueInSentence && !e.precedesGrant; }},
        {"policy.condition", FigureKind::Policy, [](E e) { return e.isCondition && !e.dueInSentence; }},
        {"policy.cap", FigureKind::Policy, [](E e) { return e.capsEach && !e.dueInPart; }},
        {"policy.document", FigureKind::Policy, [](E e) { return e.appropriates && !e.draft.period; }},
        {"policy.prohibition", FigureKind::Policy,
         [](E e) { return e.isAsARule || (e.setsRule && !e.hasDue); }},
        {"baseline.section", FigureKind::Baseline,
         [](E e) { return e.inFactSection && !(e.hasDue && e.isFuture); }},
        {"baseline.as-of", FigureKind::Baseline,
         [](E e) {
             return e.draft.period &&
                    (e.draft.period->role == PeriodRole::AsOf || e.draft.period->role == PeriodRole::Past);
         }},
        {"baseline.past", FigureKind::Baseline, [](E e) { return e.isPast; }},
        {"baseline.fact", FigureKind::Baseline, [](E e) { return e.saysFact; }},
        {"baseline.standing", FigureKind::Baseline, [](E e) { return e.saysStanding && !e.hasDue; }},
        {"baseline.earlier", FigureKind::Baseline, [](E e) { return e.tellsEarlier; }},
        {"baseline.copula", FigureKind::Baseline,
         [](E e) {
             return e.draft.lead.isCopula && e.draft.change != Change::Multiple && !e.draft.lead.isLevel &&
                    e.draft.period && (!e.hasDue || e.endsEarlierPlan) && !e.isFuture;
         }},
        {"none.duration",
         {},
         [](E e) {
             const bool isBounded = e.draft.bound != Bound::Equal && e.hasDue && e.isPredicate;
             return e.draft.quantity.kind == UnitClass::Duration && !e.draft.lead.isLevel && !isBounded;
         }},
        {"target.deadline", FigureKind::Target, [](E e) { return e.draft.period && e.periodInSentence; }},
        {"target.governed", FigureKind::Target,
         [](E e) {
             return e.draft.period &&
                    (e.hasCue || e.isPredicate || e.isShareOfDoers || e.isDeed || e.draft.cumulative);
         }},
        {"target.promise", FigureKind::Target, [](E e) { return e.hasCue; }},
        {"target.project", FigureKind::Target, [](E e) { return e.isPredicate && e.opensWithVerb; }},
        {"target.investment", FigureKind::Target, [](E e) { return e.isInvestment; }},
        {"target.goals", FigureKind::Target, [](E e) { return e.inGoals; }},
        {"policy.rule", FigureKind::Policy, [](E e) { return e.inSupport || e.setsRules; }},
        {"baseline.plain", FigureKind::Baseline, [](E) { return true; }},
    };
    return rules;
}

FigureClassifier::FigureClassifier(std::u32string_view text, const Outline& outline, const ClauseMap& clauses,
                                   const Dating& dating)
    : m_text(text), m_outline(outline), m_clauses(clauses), m_dating(dating),
      m_setsRules(containsAny(text, {0, std::min<qsizetype>(std::ssize(text), kLongestTitle)}, kRuleTitles))
{
    std::vector<std::pair<int, bool>> open; // level, tells facts
    for (const Section& section : outline.sections) {
        while (!open.empty() && open.back().first >= section.level)
            open.pop_back();
        const TextSpan heading = section.heading;
        const bool names =
            containsAny(text, heading, kFactHeadings) && !containsAny(text, heading, kGoalHeadings);
        open.emplace_back(section.level, names || (!open.empty() && open.back().second));
        m_factSections.push_back(open.back().second);
    }
}

void FigureClassifier::classify(std::vector<FigureDraft>& drafts, WorkMeter& meter) const
{
    const FigureDraft* before = nullptr;
    const auto count = static_cast<qint64>(drafts.size());
    for (qint64 i = 0; i < count && meter.goesOn(i, count); ++i) {
        FigureDraft& draft = drafts[static_cast<size_t>(i)];
        classify(draft);
        if (before && (tellsFactsOn(draft, *before) || promisesOn(draft, *before))) {
            draft.kind = before->kind;
            draft.reasons.kind = before->reasons.kind;
        }
        before = &draft;
    }
}

/// 2022年,产量达到2万吨,带动3万户: what a sentence told as done of a year, it goes on telling.
bool FigureClassifier::tellsFactsOn(const FigureDraft& draft, const FigureDraft& before) const
{
    return !draft.isDropped && draft.kind == FigureKind::Target &&
           (before.reasons.kind == "baseline.earlier" || before.reasons.kind == "baseline.copula") &&
           draft.period == before.period && m_clauses[draft.clause].period == m_clauses[before.clause].period;
}

/// 回收率达到35%以上,覆盖率100%: nor does a sentence that has begun to promise stop to.
bool FigureClassifier::promisesOn(const FigureDraft& draft, const FigureDraft& before) const
{
    const bool isPredicate = !draft.frontPhrase.noun.isEmpty() && draft.backPhrase.noun.isEmpty();
    const bool isPlain =
        draft.reasons.kind == "baseline.plain" && isPredicate && draft.period == before.period;
    const bool isLater = draft.reasons.kind == "baseline.fact" && draft.year && before.year &&
                         *draft.year > *before.year; // 仅为32%,到2028年提高到90%,2030年实现100%
    return !draft.isDropped && !before.isDropped && before.kind == FigureKind::Target &&
           (isPlain || isLater) && m_clauses[draft.clause].sentence == m_clauses[before.clause].sentence;
}

void FigureClassifier::classify(FigureDraft& draft) const
{
    const Evidence evidence = gather(draft);
    const auto rule =
        std::find_if(rules().begin(), rules().end(), [&](const Rule& r) { return r.applies(evidence); });
    draft.reasons.kind = rule->name;
    draft.isDropped = !rule->outcome;
    draft.kind = rule->outcome.value_or(FigureKind::Baseline);
    if (draft.reasons.kind == "baseline.fact" && evidence.hasDue)
        draft.year = draft.from = std::nullopt; // 目前: the deadline is that of what is to come
}

FigureClassifier::Evidence FigureClassifier::gather(const FigureDraft& draft) const
{
    const TextSpan clause = m_clauses[draft.clause].span;
    const TextSpan sentence = window(m_clauses.fullSentence(draft.clause), draft.quantity.number);
    const TextSpan before{sentence.start, draft.quantity.number.start};
    Evidence evidence{draft};
    evidence.countsParts = countsParts(draft);
    evidence.grantsHere = containsAny(m_text, clause, kGrants);
    evidence.grantsAround = evidence.grantsHere || containsAny(m_text, sentence, kGrants);
    evidence.isCondition = isCondition(draft, sentence);
    evidence.inFactSection = m_factSections[static_cast<size_t>(draft.section)];
    const Section& section = m_outline.sections[static_cast<size_t>(draft.section)];
    evidence.inGoals = section.kind == SectionKind::Goals;
    evidence.setsRules = m_setsRules;
    evidence.precedesGrant = evidence.grantsAround && !evidence.grantsHere && precedesGrant(draft, sentence);
    evidence.inSupport = section.kind == SectionKind::Support || section.area == kSupportAreaId;
    gatherPeriod(draft, sentence, evidence);
    evidence.saysFact = saysFact(draft, before, evidence.dueInSentence);
    evidence.capsEach = draft.quantity.kind == UnitClass::Amount && draft.bound == Bound::AtMost &&
                        longestAt(m_text, clause.start, kEach) > 0;
    evidence.appropriates =
        m_setsRules && draft.quantity.kind == UnitClass::Amount && containsAny(m_text, clause, kSettingAside);
    evidence.setsRule = containsAny(m_text, clause, kRules);
    evidence.isAsARule = !evidence.dueInSentence && containsAny(m_text, clause, kAsARule);
    const bool isPlanned = draft.period && draft.period->year && draft.period->year == m_dating.planned;
    // 2026年达到90亿元,同比增长8%;2027年力争达到100亿元
    const bool isDated = evidence.periodInSentence && draft.period;
    const TextSpan told{isDated ? std::max(sentence.start, draft.period->span.start) : sentence.start,
                        sentence.end};
    evidence.saysStanding =
        !isPlanned && !draft.striving && !told.isEmpty() && containsAny(m_text, told, kStandings);
    evidence.hasCue = !draft.frontPhrase.verb.isEmpty() || draft.lead.isLevel || draft.lead.bound ||
                      draft.lead.isStriving || draft.lead.isNew || draft.bound != Bound::Equal ||
                      draft.change != Change::None || draft.isCoordinated ||
                      containsAny(m_text, {clause.start, draft.quantity.number.start}, kPlanning);
    evidence.opensWithVerb = verbLengthAt(m_text, sentence.start, sentence.end) > 0;
    const bool ofWhom = !draft.backPhrase.predicate.isEmpty() || at(m_text, draft.back.start) == U'的';
    evidence.isShareOfDoers = draft.quantity.kind == UnitClass::Ratio && draft.opensClause &&
                              !draft.backPhrase.noun.isEmpty() && ofWhom;
    evidence.isDeed = evidence.hasDue && isShortDeed(draft);
    evidence.isPredicate = !draft.frontPhrase.noun.isEmpty() && draft.backPhrase.noun.isEmpty();
    evidence.isInvestment = section.kind != SectionKind::Front && evidence.isPredicate &&
                            draft.quantity.kind == UnitClass::Amount &&
                            slice(m_text, draft.frontPhrase.noun).ends_with(U"投资");
    evidence.tellsEarlier = !m_dating.issued && evidence.periodInSentence && draft.period &&
                            draft.period->role == PeriodRole::Point && m_dating.dueFirst &&
                            draft.period->year < m_dating.dueFirst &&
                            draft.period->span.start < m_dating.dueFrom && draft.frontPhrase.verb.isEmpty() &&
                            !containsAny(m_text, sentence, kIntentions);
    return evidence;
}

/// 已, 目前 … before the number and no deadline behind them; not 比目前.
bool FigureClassifier::saysFact(const FigureDraft& draft, TextSpan before, bool dueInSentence) const
{
    const TextSpan fact = lastOf(m_text, before, kFacts);
    if (fact.isEmpty() || (dueInSentence && draft.period->span.start > fact.start))
        return false;
    return kComparing.find(at(m_text, fact.start - 1)) == kComparing.npos;
}

bool FigureClassifier::isPast(const PeriodMention& period) const
{
    if (m_dating.issued && *period.year < *m_dating.issued)
        return true;
    const bool reports = period.role == PeriodRole::Point || period.role == PeriodRole::Span;
    return reports && m_dating.fiveYears && *period.year < *m_dating.fiveYears;
}

void FigureClassifier::gatherPeriod(const FigureDraft& draft, TextSpan sentence, Evidence& evidence) const
{
    if (!draft.period)
        return;
    const PeriodMention& period = *draft.period;
    evidence.hasDue = isDue(period);
    evidence.periodInSentence = period.span.start >= sentence.start;
    evidence.dueInSentence = evidence.hasDue && evidence.periodInSentence;
    const auto part = static_cast<size_t>(m_clauses[draft.clause].sentence);
    evidence.dueInPart = evidence.dueInSentence && period.span.start >= m_outline.sentences[part].span.start;
    if (!period.year)
        return;
    evidence.isPast = isPast(period);
    evidence.endsEarlierPlan = m_dating.fiveYears && *period.year < *m_dating.fiveYears;
    evidence.isFuture = m_dating.issued && *period.year > *m_dating.issued;
}

/// 对…达到3000万元以上的企业: the number says whom a rule is for.
bool FigureClassifier::isCondition(const FigureDraft& draft, TextSpan sentence) const
{
    const bool addresses = longestAt(m_text, sentence.start, kAddressing) > 0;
    const qsizetype applying = longestAt(m_text, sentence.start, kApplying);
    if (applying > 0 && longestAt(m_text, sentence.start + applying, kAddressed) > 0)
        return !draft.period || draft.period->role == PeriodRole::Past;
    const qsizetype behind = draft.back.start;
    const bool describes = at(m_text, behind) == U'的' && draft.quantity.kind != UnitClass::Ratio &&
                           containsAny(m_text, draft.back, kAddressed);
    const bool shareOf = at(m_text, behind) == U'的' && draft.quantity.kind == UnitClass::Ratio &&
                         containsAny(m_text, draft.back, kAddressed) && draft.bound != Bound::Equal;
    const bool promisable =
        draft.quantity.kind == UnitClass::Count || draft.quantity.kind == UnitClass::Ratio;
    const bool promised = promisable && !draft.frontPhrase.verb.isEmpty();
    if (addresses && (at(m_text, behind) == U'的' || containsAny(m_text, {behind, sentence.end}, kAddressed)))
        return !draft.period;
    return (describes || shareOf) && !promised;
}

/// 孵育5家企业: a word of two or so before a number and what it counts does something with it.
bool FigureClassifier::isShortDeed(const FigureDraft& draft) const
{
    constexpr qsizetype kLongest = 4;
    const TextSpan word = draft.frontPhrase.noun;
    return draft.quantity.kind == UnitClass::Count && draft.opensClause && word.length() >= 2 &&
           word.length() <= kLongest && word.end == draft.quantity.whole.start &&
           !draft.backPhrase.noun.isEmpty() && longestAt(m_text, word.start, kAsides) == 0;
}

/// 选取10个县开展试点,每县补助50万元: how many are to be made, before what each is granted.
bool FigureClassifier::precedesGrant(const FigureDraft& draft, TextSpan sentence) const
{
    const TextSpan before{sentence.start, draft.quantity.number.start};
    const bool isPlain = draft.bound == Bound::Equal || draft.bound == Bound::About;
    return draft.quantity.kind == UnitClass::Count && isPlain && !m_setsRules &&
           (!draft.frontPhrase.verb.isEmpty() || draft.isCoordinated || !draft.opensClause) &&
           !containsAny(m_text, before, kGrants) && longestAt(m_text, sentence.start, kAddressing) == 0;
}

/// 包括5个中心, 等21项, A、B、C3类: a number that sums up a list the text has just given.
bool FigureClassifier::countsParts(const FigureDraft& draft) const
{
    const QuantityMention& quantity = draft.quantity;
    const qsizetype start = quantity.number.start;
    if (quantity.kind != UnitClass::Count || quantity.valueMax || quantity.value < 2)
        return false;
    const TextSpan containing = lastOf(m_text, draft.front, kContaining);
    if (!containing.isEmpty() && (containing.end == start || at(m_text, start - 1) == U'、'))
        return true; // 涵盖12大类、46个项目
    if (quantity.value > kMostParts)
        return false;
    if (at(m_text, start - 1) == U'等')
        return true;
    const std::u32string_view front = slice(m_text, draft.front);
    const auto items = std::count(front.begin(), front.end(), U'、') + (draft.opensClause ? 1 : 0);
    const bool directly = draft.lead.start == start && draft.bound == Bound::Equal;
    return directly && items >= 2 && static_cast<double>(items) == quantity.value &&
           !draft.backPhrase.noun.isEmpty();
}

} // namespace milepost
