// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/verdictchanges.h"

#include "core/assessment/figures.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workbookwords.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::VerdictChanges)
};

/// The newest date with a value up to `asOf`, and the one before it.
struct ReportDates
{
    QDate newest;
    QDate before;

    void add(QDate date)
    {
        if (date == newest || date == before)
            return;
        if (!newest.isValid() || date > newest)
            before = std::exchange(newest, date);
        else if (!before.isValid() || date > before)
            before = date;
    }
};

bool isLevel(Verdict verdict)
{
    return verdict != Verdict::NoData && verdict != Verdict::NotAssessable;
}

QString valuesOf(const VerdictChange& change, const QString& unit)
{
    const auto text = [&unit](const ValuePoint& point) {
        return unit.isEmpty() ? valueText(point.value) : valueText(point.value) + u' ' + unit;
    };
    if (!change.now)
        return {};
    if (!change.before || change.before->date == change.now->date)
        return Words::tr("still %1, reported for %2").arg(text(*change.now), dateText(change.now->date));
    return u"%1 → %2"_s.arg(valueText(change.before->value), text(*change.now));
}

QString wordsOf(const VerdictChange& change, const Measure& measure)
{
    const QString values = valuesOf(change, measure.unit);
    const QString levels = Words::tr("%1, target %2: %3 → %4", "measure, year, verdict, verdict")
                               .arg(WorkbookWords::label(measure))
                               .arg(change.year)
                               .arg(displayName(change.from), displayName(change.to));
    //: what changed, and by which values
    return values.isEmpty() ? levels : Words::tr("%1 (%2)").arg(levels, values);
}

QString summary(const ProvinceChanges& changes, const QString& province)
{
    if (!changes.since.isValid())
        return Words::tr("%1: no second period to compare with.").arg(province);
    const QString since = dateText(changes.since);
    const auto better =
        static_cast<int>(std::ranges::count_if(changes.changes, &VerdictChange::isImprovement));
    const int worse = static_cast<int>(changes.changes.size()) - better;
    QStringList parts;
    if (worse > 0)
        parts.append(Words::tr("%n target(s) judged worse", nullptr, worse));
    if (better > 0)
        parts.append(Words::tr("%n target(s) judged better", nullptr, better));
    if (!changes.firstReports.empty())
        parts.append(Words::tr("%n measure(s) reported for the first time", nullptr,
                               static_cast<int>(changes.firstReports.size())));
    if (parts.isEmpty())
        return Words::tr("%1, compared with %2: every target is judged as before.").arg(province, since);
    return Words::tr("%1, compared with %2: %3.", "province, period, what changed")
        .arg(province, since, parts.join(Words::tr(", ", "between list items")));
}

/// A measure of a province with the years it promises something for, ascending.
struct Candidate
{
    MeasureId id;
    const Measure* measure = nullptr;
    std::vector<int> years;

    /// The deadline that stands for the measure at a date: the first not yet past, or the last one.
    int yearAt(QDate date) const
    {
        const auto next =
            std::ranges::find_if(years, [date](int year) { return QDate(year, 12, 31) >= date; });
        return next == years.end() ? years.back() : *next;
    }
};

/// The candidates of a plan by their local ids; measures without a dated target cannot change.
QHash<QString, Candidate> candidatesOf(const PlanRecord& plan)
{
    QHash<QString, Candidate> candidates;
    for (const Measure& measure : plan.content.measures)
        candidates.insert(measure.id, {plan.measureId(measure), &measure, {}});
    for (const Target& target : plan.content.targets) {
        const auto candidate = candidates.find(target.measure);
        if (target.year && candidate != candidates.end())
            candidate->years.push_back(*target.year);
    }
    for (Candidate& candidate : candidates)
        std::ranges::sort(candidate.years);
    return candidates;
}

class Comparer
{
public:
    explicit Comparer(const Scoreboard& scoreboard) : m_scoreboard(scoreboard) {}

    ProvinceChanges compare(const QString& code, const std::vector<Candidate>& candidates)
    {
        ProvinceChanges found;
        found.provinceCode = code;
        std::vector<AssessmentInput> inputs;
        ReportDates dates;
        for (const Candidate& candidate : candidates) {
            inputs.push_back(m_scoreboard.input(candidate.id, candidate.years.back()));
            for (const ValuePoint& value : inputs.back().observations) {
                if (value.date <= m_scoreboard.asOf())
                    dates.add(value.date);
            }
        }
        found.since = dates.before;
        if (!found.since.isValid())
            return found;
        for (size_t i = 0; i < candidates.size(); ++i)
            add(found, candidates[i], inputs[i]);
        std::stable_partition(found.changes.begin(), found.changes.end(),
                              [](const VerdictChange& one) { return !one.isImprovement(); });
        return found;
    }

private:
    void add(ProvinceChanges& found, const Candidate& candidate, const AssessmentInput& last)
    {
        if (last.observations.empty() || last.observations.front().date > m_scoreboard.asOf())
            return;
        if (last.observations.front().date > found.since)
            found.firstReports.push_back(candidate.id);
        const int year = candidate.yearAt(found.since);
        const AssessmentInput input =
            year == candidate.years.back() ? last : m_scoreboard.input(candidate.id, year);
        if (!input.target.due.isValid())
            return;
        const Standing before = m_assessor.standing(input, input.observations, found.since);
        const Standing now = m_assessor.standing(input, input.observations, m_scoreboard.asOf());
        if (before.verdict == now.verdict || !isLevel(before.verdict) || !isLevel(now.verdict))
            return;
        VerdictChange change{candidate.id, year, before.verdict, now.verdict, before.latest, now.latest, {}};
        change.words = wordsOf(change, *candidate.measure);
        found.changes.push_back(std::move(change));
    }

    const Scoreboard& m_scoreboard;
    Assessor m_assessor;
};

} // namespace

std::vector<ProvinceChanges> verdictChanges(const Workspace& workspace, const Catalogue& catalogue,
                                            const Scoreboard& scoreboard, std::span<const MeasureId> measures)
{
    struct Part
    {
        const PlanFacts* plan = nullptr; ///< the first of the province
        std::vector<Candidate> candidates;
    };
    std::vector<Part> parts;
    const QSet<MeasureId> wanted(measures.begin(), measures.end());
    for (const PlanRecord& plan : workspace.plans()) {
        const PlanFacts& facts = plan.content.plan;
        auto part = std::ranges::find_if(
            parts, [&facts](const Part& one) { return one.plan->provinceCode == facts.provinceCode; });
        if (part == parts.end())
            part = parts.insert(parts.end(), {&facts, {}});
        const QHash<QString, Candidate> candidates = candidatesOf(plan);
        for (const Measure& measure : plan.content.measures) {
            const Candidate& candidate = *candidates.constFind(measure.id);
            if (!candidate.years.empty() && wanted.contains(candidate.id))
                part->candidates.push_back(candidate);
        }
    }
    std::erase_if(parts, [](const Part& part) { return part.candidates.empty(); });
    std::vector<ProvinceChanges> all;
    Comparer comparer(scoreboard);
    for (const Part& part : parts) {
        all.push_back(comparer.compare(part.plan->provinceCode, part.candidates));
        all.back().words = summary(all.back(), WorkbookWords::province(catalogue, *part.plan));
    }
    return all;
}

std::vector<ProvinceChanges> verdictChanges(const Workspace& workspace, const Catalogue& catalogue,
                                            const Scoreboard& scoreboard)
{
    std::vector<MeasureId> measures;
    for (const PlanRecord& plan : workspace.plans()) {
        for (const Measure& measure : plan.content.measures)
            measures.push_back(plan.measureId(measure));
    }
    return verdictChanges(workspace, catalogue, scoreboard, measures);
}

} // namespace milepost
