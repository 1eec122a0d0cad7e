// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scoreboard.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {
namespace {

struct ScoreboardText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Scoreboard)
};

/// The first deadline not yet past, or the last one.
size_t standsFor(const MeasureCase& measure, QDate asOf)
{
    for (size_t i = 0; i < measure.count(); ++i) {
        if (QDate(measure.year(i), 12, 31) >= asOf)
            return i;
    }
    return measure.count() - 1;
}

/// Without a deadline a target is met, or there is nothing to hold progress against.
Standing withoutDeadline(const Standing& judged)
{
    if (judged.verdict == Verdict::NoData)
        return judged;
    const bool met = judged.verdict == Verdict::MetEarly || judged.verdict == Verdict::Met;
    Standing standing;
    standing.verdict = met ? Verdict::Met : Verdict::NotAssessable;
    standing.method = Method::SimpleCompletion;
    standing.latest = judged.latest;
    return standing;
}

QString wordsWithoutDeadline(Verdict verdict, QDate asOf)
{
    switch (verdict) {
    case Verdict::NoData:
        return ScoreboardText::tr("The plan names no deadline; nothing reported up to %1 → %2")
            .arg(asOf.toString(Qt::ISODate), displayName(verdict));
    case Verdict::Met:
        return ScoreboardText::tr("The target is reached; the plan names no deadline.");
    default:
        return ScoreboardText::tr("The plan names no deadline.");
    }
}

MeasureMaterial materialOf(const Workspace& workspace, const MeasureId& id)
{
    const PlanRecord* plan = workspace.planOf(id);
    const Measure* measure = workspace.measure(id);
    if (plan == nullptr || measure == nullptr)
        return {};
    MeasureMaterial material{&plan->content, measure, {}, workspace.values(id)};
    for (const Target& target : plan->content.targets) {
        if (target.measure == measure->id)
            material.targets.push_back(&target);
    }
    return material;
}

} // namespace

Scoreboard::Scoreboard(const Workspace& workspace, const Catalogue& catalogue, QDate asOf)
    : m_workspace(workspace), m_catalogue(catalogue), m_asOf(asOf)
{
    takeRules();
}

void Scoreboard::takeRules()
{
    m_rules = m_workspace.assessmentRules();
    m_frame.bands = m_rules.bands;
    m_entries.clear();
    m_index.clear();
    for (const PlanRecord& plan : m_workspace.plans()) {
        QHash<QString, std::vector<const Target*>> targets;
        for (const Target& target : plan.content.targets)
            targets[target.measure].push_back(&target);
        for (const Measure& measure : plan.content.measures) {
            const MeasureId id = plan.measureId(measure);
            const MeasureMaterial material{&plan.content, &measure, targets.value(measure.id),
                                           m_workspace.values(id)};
            m_index.insert(id, m_entries.size());
            m_entries.push_back(
                {MeasureCase(material, m_catalogue, m_rules.choices.value(id)), measure.unit, 0, {}});
        }
    }
    setAsOf(m_asOf);
}

void Scoreboard::setAsOf(QDate asOf)
{
    m_asOf = asOf;
    for (Entry& entry : m_entries)
        judge(entry);
}

void Scoreboard::refresh(const QList<MeasureId>& measures)
{
    for (const MeasureId& id : measures) {
        const auto found = m_index.constFind(id);
        const MeasureMaterial material = materialOf(m_workspace, id);
        if (found == m_index.cend() || material.measure == nullptr)
            continue;
        Entry& entry = m_entries[*found];
        entry.measure = MeasureCase(material, m_catalogue, m_rules.choices.value(id));
        judge(entry);
    }
}

void Scoreboard::judge(Entry& entry)
{
    entry.standing = {};
    if (entry.measure.count() > 0) {
        entry.headline = standsFor(entry.measure, m_asOf);
        entry.measure.frame(entry.headline, m_frame);
        entry.standing = m_assessor.standing(m_frame, entry.measure.values(), m_asOf);
    } else if (entry.measure.hasUndated()) {
        entry.measure.undatedFrame(m_asOf, m_frame);
        entry.standing = withoutDeadline(m_assessor.standing(m_frame, entry.measure.values(), m_asOf));
    }
}

const Scoreboard::Entry* Scoreboard::entry(const MeasureId& id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_entries[*found];
}

const Standing& Scoreboard::standing(const MeasureId& id) const
{
    static const Standing none;
    const Entry* found = entry(id);
    return found ? found->standing : none;
}

std::optional<int> Scoreboard::headlineYear(const MeasureId& id) const
{
    const Entry* found = entry(id);
    return found && found->measure.count() > 0 ? std::optional(found->measure.year(found->headline))
                                               : std::nullopt;
}

Assessment Scoreboard::headline(const MeasureId& id) const
{
    return headlineAt(id, m_asOf).assessment;
}

TargetAssessment Scoreboard::headlineAt(const MeasureId& id, QDate date) const
{
    const Entry* found = entry(id);
    if (!found)
        return {};
    if (found->measure.count() == 0)
        return {0, undated(*found, date)};
    const size_t index = standsFor(found->measure, date);
    return {found->measure.year(index), assess(inputOf(*found, index, date))};
}

Assessment Scoreboard::undated(const Entry& entry, QDate asOf) const
{
    if (!entry.measure.hasUndated())
        return {};
    AssessmentInput frame;
    frame.bands = m_rules.bands;
    entry.measure.undatedFrame(asOf, frame);
    Assessor assessor;
    const Standing standing = withoutDeadline(assessor.standing(frame, entry.measure.values(), asOf));
    return {standing, wordsWithoutDeadline(standing.verdict, asOf), {}};
}

std::vector<TargetAssessment> Scoreboard::targets(const MeasureId& id) const
{
    std::vector<TargetAssessment> all;
    const Entry* found = entry(id);
    for (size_t i = 0; found && i < found->measure.count(); ++i)
        all.push_back({found->measure.year(i), assess(inputOf(*found, i, m_asOf))});
    return all;
}

AssessmentInput Scoreboard::input(const MeasureId& id, int year) const
{
    const Entry* found = entry(id);
    for (size_t i = 0; found && i < found->measure.count(); ++i) {
        if (found->measure.year(i) == year)
            return inputOf(*found, i, m_asOf);
    }
    return {};
}

AssessmentInput Scoreboard::inputOf(const Entry& entry, size_t index, QDate asOf) const
{
    AssessmentInput input;
    entry.measure.frame(index, input);
    input.observations.assign(entry.measure.values().begin(), entry.measure.values().end());
    input.asOf = asOf;
    input.unit = entry.unit;
    input.bands = m_rules.bands;
    return input;
}

} // namespace milepost
