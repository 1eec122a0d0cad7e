// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/planparser.h"

#include "core/extract/deliverables.h"
#include "core/extract/figurereader.h"
#include "core/extract/headings.h"
#include "core/extract/outline.h"
#include "core/extract/outlinebuilder.h"
#include "core/extract/planagencies.h"
#include "core/extract/planareas.h"
#include "core/extract/planfacts.h"
#include "core/extract/restore.h"
#include "core/extract/sentences.h"
#include "core/extract/workdivision.h"
#include "core/text/characters.h"

#include <QCoreApplication>

#include <set>

namespace milepost {
namespace {

/// Tells the reporter which of the stages is done and remembers when it wants to stop.
class Stages
{
public:
    explicit Stages(ProgressReporter* reporter) : m_reporter(reporter) {}

    /// False when the work is to be stopped.
    bool next()
    {
        if (m_reporter)
            m_reporter->advanced(++m_done, kCount);
        return !m_reporter || !m_reporter->isCancelled();
    }

private:
    static constexpr qint64 kCount = 4;
    ProgressReporter* m_reporter;
    qint64 m_done = 0;
};

Error cancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("milepost::PlanParser", "Reading the plan was stopped.")};
}

/// The years promises are due in, ascending.
std::vector<int> deadlinesOf(const ParsedPlan& plan)
{
    std::set<int> years;
    for (const Target& target : plan.targets) {
        if (target.year)
            years.insert(*target.year);
    }
    for (const Deliverable& deliverable : plan.deliverables) {
        if (deliverable.year)
            years.insert(*deliverable.year);
    }
    return {years.begin(), years.end()};
}

} // namespace

Result<ParsedPlan> parsePlan(const SourceText& source, const Catalogue& catalogue, ProgressReporter* progress)
{
    Stages stages(progress);
    ParsedPlan plan;
    plan.source = {source.name, source.encoding, source.sha256,
                   static_cast<qsizetype>(source.characters.size())};

    const WorkingText text = restore(normalised(source.characters), plan.issues);
    if (!stages.next())
        return cancelled();

    const std::vector<Heading> headings = findHeadings(text);
    const WorkDivision division = readWorkDivision(text, catalogue);
    PlanAreas areas = collectAreas(text, headings, division, catalogue);
    Outline outline = buildOutline(text, headings, areas);
    plan.areas = std::move(areas.areas);
    readAgencies(text, division, outline, plan.areas);
    outline.sentences = splitSentences(text, outline.sections);
    if (!stages.next())
        return cancelled();

    plan.plan = readPlanFacts(text, outline, catalogue);
    readFigures(text, outline, catalogue, plan);
    if (!stages.next())
        return cancelled();

    readDeliverables(text, outline, plan);
    plan.plan.years = deadlinesOf(plan);
    stages.next();
    return plan;
}

} // namespace milepost
