// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/publishedmatch.h"

#include "core/catalogue/catalogue.h"

#include <QCoreApplication>
#include <QHash>

namespace milepost {

namespace {

/// From this many characters on a name inside a longer label is no coincidence.
constexpr qsizetype kTelling = 4;

struct PublishedMatch
{
    Q_DECLARE_TR_FUNCTIONS(milepost::PublishedMatch)
};

struct Candidate
{
    MeasureId id;
    const Measure* measure = nullptr;
    int rank =
        0; ///< 0 the same subject, 1 the same indicator, 2 a subject inside the other, 3 named in the label
};

bool isLevel(const Measure& measure)
{
    return measure.kind != MeasureKind::GrowthRate && measure.kind != MeasureKind::PercentChange;
}

std::optional<int> rankOf(const PublishedFigure& figure, const PlanRecord& plan, const Measure& measure,
                          const Catalogue& catalogue)
{
    if (measure.subject == figure.subject || measure.label == figure.subject)
        return 0;
    QString canonical;
    for (const Area& area : plan.content.areas) {
        if (area.id == measure.area)
            canonical = area.canonical;
    }
    const Indicator* indicator = catalogue.indicatorFor(figure.subject, figure.unit, canonical, measure.kind);
    if (indicator && indicator->id == measure.indicator)
        return 1;
    if (!measure.subject.isEmpty() &&
        (measure.subject.contains(figure.subject) || figure.subject.contains(measure.subject)))
        return 2;
    // “选择企业开展示例试点” counts 企业, yet 示例试点 is what is published of it.
    if (figure.subject.size() >= kTelling && measure.label.contains(figure.subject))
        return 3;
    return std::nullopt;
}

/// The candidates of the best rank that has one.
std::vector<Candidate> bestCandidates(std::vector<Candidate> candidates)
{
    int best = std::numeric_limits<int>::max();
    for (const Candidate& candidate : candidates)
        best = std::min(best, candidate.rank);
    std::erase_if(candidates, [best](const Candidate& candidate) { return candidate.rank > best; });
    return candidates;
}

LeftOutFigure leftOut(const PublishedFigure& figure, LeftOutFigure::Reason reason, const QString& words)
{
    return {figure, reason, words};
}

} // namespace

std::variant<MeasureId, LeftOutFigure> matchPublished(const PublishedFigure& figure,
                                                      const Workspace& workspace, const Catalogue& catalogue)
{
    std::vector<Candidate> candidates;
    bool hasPlan = false;
    for (const PlanRecord& plan : workspace.plans()) {
        if (plan.content.plan.provinceCode != figure.provinceCode)
            continue;
        hasPlan = true;
        for (const Measure& measure : plan.content.measures) {
            const std::optional<int> rank = rankOf(figure, plan, measure, catalogue);
            if (rank && isLevel(measure))
                candidates.push_back({plan.measureId(measure), &measure, *rank});
        }
    }
    if (!hasPlan)
        return leftOut(figure, LeftOutFigure::Reason::NoPlan, PublishedMatch::tr("no plan of this province"));
    if (candidates.empty())
        return leftOut(figure, LeftOutFigure::Reason::NoMeasure,
                       PublishedMatch::tr("the plan promises nothing of the kind"));
    const Unit unit = catalogue.unit(figure.unit);
    std::vector<Candidate> fitting = candidates;
    std::erase_if(fitting, [&](const Candidate& candidate) {
        return !unit.convertsTo(catalogue.unit(candidate.measure->unit));
    });
    if (fitting.empty()) {
        const Measure& nearest = *bestCandidates(candidates).front().measure;
        return leftOut(figure, LeftOutFigure::Reason::UnlikeUnit,
                       PublishedMatch::tr("the plan measures “%1” in %2, which cannot be compared with %3")
                           .arg(nearest.label, nearest.unit, figure.unit));
    }
    fitting = bestCandidates(std::move(fitting));
    if (fitting.size() > 1)
        return leftOut(figure, LeftOutFigure::Reason::Ambiguous,
                       PublishedMatch::tr("it could belong to “%1” or to “%2”")
                           .arg(fitting[0].measure->label, fitting[1].measure->label));
    return fitting.front().id;
}

QString wordsFor(const LeftOutFigure& leftOut)
{
    const PublishedFigure& figure = leftOut.figure;
    return PublishedMatch::tr("The published figure “%1, %2, %3: %4 %5” is not shown: %6.")
        .arg(figure.province, figure.subject, figure.period.toString(), figure.entered, figure.unit,
             leftOut.words);
}

void markBaselines(std::vector<ObservationEntry>& entries, const Workspace& workspace)
{
    QHash<MeasureId, ObservationEntry*> nearest;
    for (ObservationEntry& entry : entries) {
        const PlanRecord* plan = workspace.planOf(entry.measure);
        const Measure* measure = workspace.measure(entry.measure);
        if (!plan || !plan->content.plan.issued || !entry.value)
            continue;
        if (std::ranges::any_of(workspace.values(entry.measure), &ReportedValue::baseline))
            continue;
        const QDate issued = *plan->content.plan.issued;
        const QDate end = entry.period.lastDay();
        const bool afterDeadline = std::ranges::any_of(plan->content.targets, [&](const Target& target) {
            return target.measure == measure->id && target.year && end >= QDate(*target.year, 12, 31);
        });
        if (end.year() > issued.year() || afterDeadline)
            continue;
        ObservationEntry*& best = nearest[entry.measure];
        if (!best || qAbs(end.daysTo(issued)) <= qAbs(best->period.lastDay().daysTo(issued)))
            best = &entry;
    }
    for (ObservationEntry* entry : std::as_const(nearest))
        entry->baseline = true;
}

} // namespace milepost
