// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scoreboard.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace milepost {
namespace {

struct ScoreboardText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Scoreboard)
};

/// The first deadline not yet past, or the last one.
const TargetAssessment& standsFor(const std::vector<TargetAssessment>& targets, QDate asOf)
{
    const auto open = std::ranges::find_if(
        targets, [asOf](const TargetAssessment& target) { return QDate(target.year, 12, 31) >= asOf; });
    return open == targets.end() ? targets.back() : *open;
}

/// Without a deadline a target is met, or there is nothing to hold progress against.
Assessment withoutDeadline(const AssessmentInput& input)
{
    Assessment assessment = assess(input);
    if (assessment.verdict == Verdict::NoData) {
        // The due date is one to compute with; it must not be read as the plan's.
        assessment.words = ScoreboardText::tr("The plan names no deadline; nothing reported up to %1 → %2")
                               .arg(input.asOf.toString(Qt::ISODate), displayName(assessment.verdict));
        return assessment;
    }
    const bool met = assessment.verdict == Verdict::MetEarly || assessment.verdict == Verdict::Met;
    Assessment result;
    result.verdict = met ? Verdict::Met : Verdict::NotAssessable;
    result.method = Method::SimpleCompletion;
    result.latest = assessment.latest;
    result.words = met ? ScoreboardText::tr("The target is reached; the plan names no deadline.")
                       : ScoreboardText::tr("The plan names no deadline.");
    return result;
}

} // namespace

Scoreboard::Scoreboard(const Workspace& workspace, const Catalogue& catalogue, QDate asOf, Bands bands)
    : m_workspace(workspace), m_catalogue(catalogue), m_asOf(asOf), m_bands(bands)
{
    for (const PlanRecord& plan : workspace.plans()) {
        QHash<QString, std::vector<const Target*>> targets;
        for (const Target& target : plan.content.targets)
            targets[target.measure].push_back(&target);
        for (const Measure& measure : plan.content.measures) {
            const MeasureId id = plan.measureId(measure);
            m_entries.insert(
                id, judged({&plan.content, &measure, targets.value(measure.id), workspace.observations(id)},
                           asOf));
        }
    }
}

const std::vector<TargetAssessment>& Scoreboard::targets(const MeasureId& id) const
{
    static const std::vector<TargetAssessment> none;
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.cend() ? none : entry->targets;
}

const Assessment& Scoreboard::headline(const MeasureId& id) const
{
    static const Assessment none;
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.cend() ? none : entry->headline;
}

TargetAssessment Scoreboard::headlineAt(const MeasureId& id, QDate date) const
{
    const MeasureMaterial material = materialOf(id);
    if (material.measure == nullptr)
        return {};
    Entry entry = judged(material, date);
    return entry.targets.empty() ? TargetAssessment{0, std::move(entry.headline)}
                                 : standsFor(entry.targets, date);
}

AssessmentInput Scoreboard::input(const MeasureId& id, int year) const
{
    const MeasureMaterial material = materialOf(id);
    if (material.measure == nullptr)
        return {};
    std::vector<TargetInput> inputs = targetInputs(material, m_catalogue, m_asOf, m_bands);
    const auto found = std::ranges::find(inputs, year, &TargetInput::year);
    return found == inputs.end() ? AssessmentInput() : std::move(found->input);
}

void Scoreboard::refresh(const QList<MeasureId>& measures)
{
    for (const MeasureId& id : measures) {
        const MeasureMaterial material = materialOf(id);
        if (material.measure != nullptr)
            m_entries.insert(id, judged(material, m_asOf));
    }
}

MeasureMaterial Scoreboard::materialOf(const MeasureId& id) const
{
    const PlanRecord* plan = m_workspace.planOf(id);
    const Measure* measure = m_workspace.measure(id);
    if (plan == nullptr || measure == nullptr)
        return {};
    MeasureMaterial material{&plan->content, measure, {}, m_workspace.observations(id)};
    for (const Target& target : plan->content.targets) {
        if (target.measure == measure->id)
            material.targets.push_back(&target);
    }
    return material;
}

Scoreboard::Entry Scoreboard::judged(const MeasureMaterial& material, QDate asOf) const
{
    Entry entry;
    for (const TargetInput& target : targetInputs(material, m_catalogue, asOf, m_bands))
        entry.targets.push_back({target.year, assess(target.input)});
    if (!entry.targets.empty()) {
        entry.headline = standsFor(entry.targets, asOf).assessment;
        return entry;
    }
    if (const std::optional<AssessmentInput> undated = undatedInput(material, m_catalogue, asOf, m_bands))
        entry.headline = withoutDeadline(*undated);
    return entry;
}

} // namespace milepost
