// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/deliverables.h"

#include "core/base/workmeter.h"
#include "core/domain/plan.h"
#include "core/extract/clauses.h"
#include "core/extract/outline.h"
#include "core/extract/periods.h"
#include "core/extract/preparedtext.h"
#include "core/extract/wordtable.h"
#include "core/extract/workingtext.h"
#include "core/text/characters.h"
#include "core/text/words.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using Word = std::u32string_view;

constexpr qsizetype kShortestName = 4;
constexpr qsizetype kLongestName = 40;

/// What a plan does with a thing it promises.
constexpr std::array<Word, 44> kVerbs{
    U"建成", U"建立", U"建立健全", U"完成", U"形成", U"实现",     U"启动",     U"打造", U"成立",
    U"设立", U"构建", U"搭建",     U"建设", U"完善", U"推广",     U"推动",     U"推进", U"研发",
    U"开展", U"开发", U"扩大",     U"引进", U"制定", U"出台",     U"健全",     U"组建", U"开通",
    U"培育", U"创建", U"新建",     U"建好", U"覆盖", U"培育形成", U"培育建设", U"引入", U"集聚",
    U"发展", U"普及", U"推行",     U"落实", U"争创", U"进入",     U"成为",     U"取得"};
/// Words before the verb that say how, not what.
constexpr std::array<Word, 17> kAdverbs{U"基本", U"初步", U"全面", U"力争", U"进一步", U"加快",
                                        U"率先", U"逐步", U"积极", U"争取", U"并",     U"要",
                                        U"努力", U"大力", U"同步", U"全省", U"全部"};
/// How a clause ends whose subject comes first: …体系基本形成, …应用进一步深化.
constexpr std::array<Word, 16> kOutcomes{U"形成",     U"建成", U"完善",   U"完成",  U"建立", U"深化",
                                         U"取得突破", U"健全", U"提升",   U"增强",  U"优化", U"提高",
                                         U"覆盖",     U"普及", U"见成效", U"全覆盖"};
/// What opens a clause whose verb comes later: 依托园区建立基地, 将老站建成平台.
constexpr std::array<Word, 9> kOpeners{U"依托", U"围绕", U"通过", U"利用", U"基于",
                                       U"在",   U"以",   U"将",   U"把"};
constexpr std::array<Word, 10> kLaterVerbs{U"建成",   U"建立", U"打造", U"形成", U"构建",
                                           U"建设成", U"新建", U"设立", U"培育", U"组建"};
/// What becomes of a subject that comes first: …成为…, …达到…水平.
constexpr std::array<Word, 5> kBecomings{U"成为", U"具备", U"取得", U"达到", U"拥有"};
/// What is built: an enumeration of such things is as many promises.
constexpr std::array<Word, 17> kThings{U"系统", U"平台", U"中心",   U"工程",   U"体系",  U"网络",
                                       U"基地", U"项目", U"云",     U"机制",   U"标准",  U"公司",
                                       U"协会", U"园区", U"数据库", U"实验室", U"示范区"};

/// The date that rules a clause: one before it in its sentence, or one that opens its paragraph.
class DateFinder
{
public:
    DateFinder(const Outline& outline, const ClauseMap& clauses, const std::vector<PeriodMention>& periods)
        : m_outline(outline), m_clauses(clauses), m_periods(periods)
    {}

    /// To be asked for the clauses in order.
    const PeriodMention* at(qsizetype index)
    {
        const Clause& clause = m_clauses[index];
        const Sentence& sentence = m_outline.sentences[static_cast<size_t>(clause.sentence)];
        if (sentence.opensParagraph && clause.span.start == sentence.span.start)
            m_paragraph = nullptr;
        const PeriodMention* last = nullptr;
        const TextSpan full = m_clauses.fullSentence(index);
        for (qsizetype i = lastPeriodBefore(m_periods, clause.span.end); i >= 0; --i) {
            const PeriodMention& period = m_periods[static_cast<size_t>(i)];
            if (period.span.start < full.start)
                break;
            if (period.governs()) {
                last = &period;
                break;
            }
        }
        if (last && sentence.opensParagraph && last->span.start <= sentence.span.start + 2)
            m_paragraph = last;
        return last ? last : m_paragraph;
    }

private:
    const Outline& m_outline;
    const ClauseMap& m_clauses;
    const std::vector<PeriodMention>& m_periods;
    const PeriodMention* m_paragraph = nullptr;
};

class DeliverableReader
{
public:
    DeliverableReader(const WorkingText& text, const PreparedText& prepared, const Outline& outline,
                      ParsedPlan& plan)
        : m_text(text), m_prepared(prepared), m_grammatical(prepared.characters), m_outline(outline),
          m_plan(plan)
    {
        for (const Target& target : plan.targets)
            addNumber(target.number);
        for (const Figure& figure : plan.figures)
            addNumber(figure.number);
        std::sort(m_numbers.begin(), m_numbers.end());
        for (const Area& area : plan.areas) {
            m_leads.insert(area.id, area.lead);
            for (const Task& task : area.tasks)
                m_leads.insert(task.id, task.lead);
        }
    }

    void read(WorkMeter& meter)
    {
        const ClauseMap& clauses = m_prepared.clauses;
        DateFinder dates(m_outline, clauses, m_prepared.periods);
        for (qsizetype i = 0; i < clauses.size() && meter.goesOn(i, clauses.size()); ++i) {
            const PeriodMention* date = dates.at(i);
            if (date && isPromise(*date))
                readClause(clauses[i], *date);
        }
    }

private:
    void addNumber(TextSpan number) { m_numbers.push_back(number.start); }

    bool holdsNumber(TextSpan source) const
    {
        const auto next = std::lower_bound(m_numbers.begin(), m_numbers.end(), source.start);
        return next != m_numbers.end() && *next < source.end;
    }

    /// A year before the plan's own is a report, not a promise.
    bool isPromise(const PeriodMention& date) const
    {
        const bool dated = date.role == PeriodRole::Deadline || date.role == PeriodRole::Span ||
                           date.role == PeriodRole::Point;
        return dated && date.year && (!m_plan.plan.issued || *date.year >= m_plan.plan.issued->year());
    }

    void readClause(const Clause& clause, const PeriodMention& date)
    {
        const Sentence& sentence = m_outline.sentences[static_cast<size_t>(clause.sentence)];
        const Section& section = m_outline.sections[static_cast<size_t>(sentence.section)];
        if (sentence.isHeading || section.kind == SectionKind::WorkDivision ||
            holdsNumber(m_text.toSource(clause.span)))
            return;
        TextSpan span = clause.span;
        if (date.span.end > span.start && date.span.start < span.end)
            span.start = date.span.end;
        span = withoutMarks(span);
        TextSpan verb = verbOf(span);
        if (verb.isEmpty())
            verb = laterVerbOf(span);
        const bool acts = !verb.isEmpty();
        if (!acts && !endsInOutcome(span) && !becomes(span))
            return;
        const std::vector<TextSpan> things = acts ? thingsOf({verb.end, span.end}) : std::vector<TextSpan>{};
        if (things.size() < 2) {
            add(section, *date.year, clause.span, wordsOf({acts ? verb.start : span.start, span.end}));
            return;
        }
        for (const TextSpan& thing : things)
            add(section, *date.year, clause.span, wordsOf(verb) + wordsOf(thing));
    }

    TextSpan withoutMarks(TextSpan span) const
    {
        constexpr Word kMarks = U" ,、。;:!?\n";
        while (!span.isEmpty() && kMarks.find(m_grammatical[static_cast<size_t>(span.start)]) != kMarks.npos)
            ++span.start;
        while (!span.isEmpty() &&
               kMarks.find(m_grammatical[static_cast<size_t>(span.end - 1)]) != kMarks.npos)
            --span.end;
        return span;
    }

    /// The verb that opens a clause, with 基本 and 初步, which are part of the promise.
    TextSpan verbOf(TextSpan span) const
    {
        qsizetype start = span.start;
        qsizetype at = start;
        for (qsizetype length = longestAt(m_grammatical, at, kAdverbs); length > 0;
             length = longestAt(m_grammatical, at, kAdverbs)) {
            const Word adverb = slice(m_grammatical, {at, at + length});
            if (adverb != U"基本" && adverb != U"初步")
                start = at + length;
            at += length;
        }
        const qsizetype length = longestAt(m_grammatical, at, kVerbs);
        return length > 0 && at + length < span.end ? TextSpan{start, at + length} : TextSpan{};
    }

    /// The verb behind 依托…; with 将 and 把 the whole clause is the promise.
    TextSpan laterVerbOf(TextSpan span) const
    {
        const qsizetype opening = longestAt(m_grammatical, span.start, kOpeners);
        const TextSpan verb =
            opening > 0 ? firstOf(m_grammatical, {span.start + opening, span.end}, kLaterVerbs) : TextSpan{};
        if (verb.isEmpty() || verb.end + 1 >= span.end ||
            m_grammatical[static_cast<size_t>(verb.end)] == U'的')
            return {};
        const char32_t first = m_grammatical[static_cast<size_t>(span.start)];
        return first == U'将' || first == U'把' ? TextSpan{span.start, verb.end} : verb;
    }

    /// A subject, a verb of becoming and what is become.
    bool becomes(TextSpan span) const
    {
        const TextSpan verb = firstOf(m_grammatical, span, kBecomings);
        return !verb.isEmpty() && verb.start >= span.start + 2 && verb.end + 2 <= span.end;
    }

    bool endsInOutcome(TextSpan span) const
    {
        return span.length() > kShortestName && endsWithAny(slice(m_grammatical, span), kOutcomes);
    }

    /// The things an enumeration names, when every one of them is a thing that is built; brackets and quotes
    /// are never cut.
    std::vector<TextSpan> thingsOf(TextSpan object) const
    {
        std::vector<TextSpan> things;
        qsizetype start = object.start;
        for (qsizetype i = object.start; i <= object.end; ++i) {
            const bool atEnd = i == object.end;
            const char32_t c = atEnd ? U'、' : m_grammatical[static_cast<size_t>(i)];
            if (isOpeningMark(c))
                i = std::max(i, closing(i, object.end));
            const bool cuts = c == U'、' || ((c == U'和' || c == U'及') && isThing({start, i}));
            if (!cuts)
                continue;
            TextSpan thing{start, i};
            if (atEnd && m_grammatical[static_cast<size_t>(thing.end - 1)] == U'等')
                --thing.end;
            if (!isThing(thing))
                return {};
            things.push_back(thing);
            start = i + 1;
        }
        return things;
    }

    bool isThing(TextSpan span) const
    {
        const Word words = slice(m_grammatical, span);
        return span.length() >= kShortestName - 1 && (endsWithAny(words, kThings) || words.ends_with(U"”"));
    }

    qsizetype closing(qsizetype i, qsizetype end) const
    {
        const char32_t close = closingMark(m_grammatical[static_cast<size_t>(i)]);
        for (qsizetype at = i + 1; at < end; ++at) {
            if (m_grammatical[static_cast<size_t>(at)] == close)
                return at;
        }
        return i;
    }

    QString wordsOf(TextSpan span) const { return toText(m_text.text(span)).simplified(); }

    void add(const Section& section, int year, TextSpan clause, QString name)
    {
        if (name.size() < kShortestName)
            return;
        if (name.size() > kLongestName)
            name = name.left(kLongestName - 1) + u'…';
        const QStringList ofTask = m_leads.value(section.task);
        m_plan.deliverables.push_back(
            {u"d%1"_s.arg(m_plan.deliverables.size() + 1), section.area, section.task, name, year,
             ofTask.isEmpty() ? m_leads.value(section.area) : ofTask, m_text.toSource(clause)});
    }

    const WorkingText& m_text;
    const PreparedText& m_prepared;
    const std::u32string& m_grammatical;
    const Outline& m_outline;
    ParsedPlan& m_plan;
    std::vector<qsizetype> m_numbers; ///< where figures stand, source offsets
    QHash<QString, QStringList> m_leads;
};

} // namespace

void readDeliverables(const WorkingText& text, const PreparedText& prepared, const Outline& outline,
                      WorkMeter& meter, ParsedPlan& plan)
{
    if (meter.begin(8))
        DeliverableReader(text, prepared, outline, plan).read(meter);
}

} // namespace milepost
