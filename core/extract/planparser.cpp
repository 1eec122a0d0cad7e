// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/planparser.h"

#include "core/base/workmeter.h"
#include "core/extract/deliverables.h"
#include "core/extract/figurereader.h"
#include "core/extract/headings.h"
#include "core/extract/outline.h"
#include "core/extract/outlinebuilder.h"
#include "core/extract/planagencies.h"
#include "core/extract/planareas.h"
#include "core/extract/planfacts.h"
#include "core/extract/preparedtext.h"
#include "core/extract/restore.h"
#include "core/extract/sentences.h"
#include "core/extract/workdivision.h"
#include "core/text/characters.h"

#include <QCoreApplication>

#include <set>

namespace milepost {
namespace {

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

Result<ParsedPlan> parse(const SourceText& source, const Catalogue& catalogue, ProgressReporter* progress,
                         std::vector<FigureExplanation>* explanations)
{
    // Weights are the shares of the time that the stages take of a long text, in hundredths.
    WorkMeter meter(progress, 100);
    ParsedPlan plan;
    plan.source = {source.name, source.encoding, source.sha256,
                   static_cast<qsizetype>(source.characters.size())};

    plan.issues = source.issues;

    if (!meter.begin(7))
        return cancelled();
    const WorkingText text = restore(normalised(source.characters), plan.issues);

    if (!meter.begin(4))
        return cancelled();
    const std::vector<Heading> headings = findHeadings(text);
    const WorkDivision division = readWorkDivision(text, catalogue);
    if (!meter.begin(4))
        return cancelled();
    PlanAreas areas = collectAreas(text, headings, division, catalogue);
    Outline outline = buildOutline(text, headings, areas);
    plan.areas = std::move(areas.areas);
    readAgencies(text, division, outline, plan.areas);
    outline.sentences = splitSentences(text, outline.sections);
    plan.plan = readPlanFacts(text, outline, catalogue);

    const PreparedText prepared(text, outline, plan, meter);
    readFigures(text, prepared, outline, catalogue, meter, plan, explanations);
    readDeliverables(text, prepared, outline, meter, plan);
    if (!meter.begin(0))
        return cancelled();
    plan.plan.years = deadlinesOf(plan);
    return plan;
}

} // namespace

Result<ParsedPlan> parsePlan(const SourceText& source, const Catalogue& catalogue, ProgressReporter* progress)
{
    return parse(source, catalogue, progress, nullptr);
}

Result<ParsedPlan> parsePlan(const SourceText& source, const Catalogue& catalogue, ProgressReporter* progress,
                             std::vector<FigureExplanation>& explanations)
{
    return parse(source, catalogue, progress, &explanations);
}

} // namespace milepost
