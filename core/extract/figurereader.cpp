// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/figurereader.h"

#include "core/base/workmeter.h"
#include "core/catalogue/catalogue.h"
#include "core/extract/clauses.h"
#include "core/extract/dating.h"
#include "core/extract/draftreader.h"
#include "core/extract/explanation.h"
#include "core/extract/figurekinds.h"
#include "core/extract/labels.h"
#include "core/extract/measures.h"
#include "core/extract/outline.h"
#include "core/extract/preparedtext.h"
#include "core/extract/repeats.h"
#include "core/extract/rulesubjects.h"
#include "core/extract/tables.h"
#include "core/extract/wordtable.h"
#include "core/extract/workingtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

QString toQString(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString toQString(std::u32string_view text)
{
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

/// The unit as written, without blanks and without 余, 多 between multiplier and measure word.
QString unitOf(std::u32string_view text, const QuantityMention& quantity)
{
    QString unit = toQString(slice(text, quantity.unit));
    if (quantity.kind == UnitClass::Ratio && unit.endsWith(u'之'))
        return u"%"_s; // 百分之二十
    unit.removeIf([](QChar c) { return c == u' ' || c == u'余' || c == u'多' || c == u'+'; });
    return unit;
}

bool isWithinYear(const FigureDraft& draft)
{
    return draft.period &&
           (draft.period->role == PeriodRole::Point || draft.period->role == PeriodRole::ThisYear);
}

/// Turns drafts into the plan's targets and figures.
class FigureWriter
{
public:
    FigureWriter(const WorkingText& text, const Outline& outline, const ClauseMap& clauses,
                 std::optional<int> issued, ParsedPlan& plan)
        : m_text(text), m_outline(outline), m_clauses(clauses), m_issued(issued), m_plan(plan)
    {}

    /// Fills targets and figures; returns the hints by target index.
    std::vector<TargetHint> write(const std::vector<FigureDraft>& drafts, const std::vector<size_t>& firstOf)
    {
        std::vector<qsizetype> targetOf(drafts.size(), -1);
        std::vector<TargetHint> hints;
        for (size_t i = 0; i < drafts.size(); ++i) {
            const FigureDraft& draft = drafts[i];
            const qsizetype first = targetOf[firstOf[i]];
            if (draft.isDropped)
                continue;
            if (draft.kind != FigureKind::Target)
                addFigure(draft);
            else if (first >= 0)
                m_plan.targets[static_cast<size_t>(first)].repeats.push_back(
                    m_text.toSource(draft.quantity.number));
            else {
                targetOf[i] = static_cast<qsizetype>(m_plan.targets.size());
                m_plan.targets.push_back(target(drafts, i));
                hints.push_back({draft.lead.falls || draft.frontPhrase.traitFalls, isWithinYear(draft),
                                 draft.lead.isLevel});
            }
        }
        return hints;
    }

    std::vector<FigureExplanation> explain(const std::vector<FigureDraft>& drafts) const
    {
        std::vector<FigureExplanation> explanations;
        explanations.reserve(drafts.size());
        for (const FigureDraft& draft : drafts)
            explanations.push_back(explanation(draft));
        return explanations;
    }

private:
    FigureExplanation explanation(const FigureDraft& draft) const
    {
        FigureExplanation why;
        why.number = m_text.toSource(draft.quantity.number);
        why.clause = m_text.toSource(m_clauses[draft.clause].span);
        if (!draft.isDropped)
            why.kind = draft.kind;
        why.subject = subjectOf(draft);
        why.kindRule = toQString(draft.reasons.kind);
        why.subjectRule = toQString(draft.reasons.subject);
        why.year = draft.year;
        why.reach = reachOf(draft);
        if (draft.period && why.reach != DateReach::None)
            why.date = m_text.toSource(draft.period->span);
        if (draft.period && m_issued)
            why.counted = countedFrom(m_text.text(), *draft.period, *m_issued);
        return why;
    }

    DateReach reachOf(const FigureDraft& draft) const
    {
        if (!draft.period)
            return draft.year && draft.reasons.subject == "table" ? DateReach::Column : DateReach::None;
        if (draft.period->year && !draft.year)
            return DateReach::None; // a fact, or the level left behind
        const qsizetype date = draft.period->span.start;
        const Section& section = m_outline.sections[static_cast<size_t>(draft.section)];
        if (date >= m_clauses.fullSentence(draft.clause).start)
            return DateReach::Sentence;
        return date >= section.body.start ? DateReach::Carried : DateReach::Section;
    }

    /// A figure of a doubled sentence stands at every one of its places.
    void addFigure(const FigureDraft& draft)
    {
        Figure first = figure(draft);
        m_plan.figures.push_back(first);
        for (const TextSpan& place : m_text.otherPlaces(first.number)) {
            first.number = place;
            m_plan.figures.push_back(first);
        }
    }

    Figure figure(const FigureDraft& draft) const
    {
        Figure figure;
        figure.kind = draft.kind;
        figure.value = draft.quantity.value;
        figure.valueMax = draft.quantity.valueMax;
        figure.unit = unitOf(m_text.text(), draft.quantity);
        figure.subject = subjectOf(draft);
        figure.year = draft.year;
        figure.number = m_text.toSource(draft.quantity.number);
        return figure;
    }

    Target target(const std::vector<FigureDraft>& drafts, size_t index) const
    {
        const FigureDraft& draft = drafts[index];
        const Section& section = m_outline.sections[static_cast<size_t>(draft.section)];
        Target target;
        target.id = u"t%1"_s.arg(m_plan.targets.size() + 1);
        target.area = section.area;
        target.task = section.task;
        target.subject = subjectOf(draft);
        target.label = labelOf(m_text.text(), drafts, index);
        target.value = draft.quantity.value;
        target.valueMax = draft.quantity.valueMax;
        target.unit = unitOf(m_text.text(), draft.quantity);
        target.bound = draft.bound;
        target.change = draft.change;
        target.year = draft.year;
        target.from = draft.from;
        target.annual = draft.annual;
        target.cumulative = draft.cumulative;
        target.isNew = draft.isNew;
        target.striving = draft.striving;
        target.lead = leadOf(section);
        target.number = m_text.toSource(draft.quantity.number);
        target.clause = m_text.toSource(m_clauses[draft.clause].span);
        target.repeats = m_text.otherPlaces(target.number);
        return target;
    }

    QString subjectOf(const FigureDraft& draft) const
    {
        return toQString(m_text.text(draft.owner)) + toQString(m_text.text(draft.subject)) +
               toQString(m_text.text(draft.trait));
    }

    /// The agencies of the task, or of its area where the task names none.
    QStringList leadOf(const Section& section) const
    {
        const auto area = std::find_if(m_plan.areas.begin(), m_plan.areas.end(),
                                       [&](const Area& a) { return a.id == section.area; });
        if (section.area.isEmpty() || area == m_plan.areas.end())
            return {};
        const auto task = std::find_if(area->tasks.begin(), area->tasks.end(),
                                       [&](const Task& t) { return t.id == section.task; });
        return task != area->tasks.end() && !task->lead.isEmpty() ? task->lead : area->lead;
    }

    const WorkingText& m_text;
    const Outline& m_outline;
    const ClauseMap& m_clauses;
    std::optional<int> m_issued;
    ParsedPlan& m_plan;
};

} // namespace

void readFigures(const WorkingText& text, const PreparedText& prepared, const Outline& outline,
                 const Catalogue& catalogue, WorkMeter& meter, ParsedPlan& plan,
                 std::vector<FigureExplanation>* explanations)
{
    if (!meter.begin(8))
        return;
    const std::u32string& grammatical = prepared.characters;
    const std::vector<PeriodMention>& periods = prepared.periods;
    const ClauseMap& clauses = prepared.clauses;
    const std::optional<int> issued = yearOfIssue(grammatical, plan, periods);
    const std::vector<QuantityMention> quantities = findQuantities(grammatical, periods, &meter);
    if (!meter.begin(14))
        return;
    std::vector<FigureDraft> drafts =
        DraftReader(grammatical, outline, clauses, periods).read(quantities, meter);
    if (!meter.begin(4))
        return;
    readSubjects(grammatical, clauses, drafts);
    if (!meter.begin(22))
        return;
    FigureClassifier(grammatical, outline, clauses, datingOf(grammatical, issued, periods))
        .classify(drafts, meter);
    if (!meter.begin(4))
        return;
    shortenRuleSubjects(grammatical, drafts);
    drafts = withTables(std::move(drafts), readTables(grammatical, outline, clauses, issued));
    const std::vector<size_t> firstOf = findRepeats(grammatical, clauses, drafts);
    if (!meter.begin(4))
        return;
    FigureWriter writer(text, outline, clauses, issued, plan);
    const std::vector<TargetHint> hints = writer.write(drafts, firstOf);
    if (explanations)
        *explanations = writer.explain(drafts);
    joinMeasures(catalogue, hints, meter, plan);
}

} // namespace milepost
