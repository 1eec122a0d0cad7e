// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkedplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr qsizetype kReach = 400; // how far before a figure its date is looked for

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Consistency)
};

/// “到2018年” promises a level; “2018年，” may promise what that one year adds.
bool isDueByYear(const CheckedPlan& plan, const Promise& promise)
{
    const Target& target = *promise.target;
    if (target.number.start > static_cast<qsizetype>(plan.text().size()))
        return false;
    const qsizetype from = std::max<qsizetype>(0, target.number.start - kReach);
    const std::u32string_view before = plan.text().substr(
        static_cast<size_t>(from), static_cast<size_t>(std::max<qsizetype>(0, target.number.start - from)));
    const std::u32string year = QString::number(*target.year).toStdU32String();
    const size_t found = before.rfind(year);
    return found != before.npos && found > 0 && (before[found - 1] == U'到' || before[found - 1] == U'至');
}

bool isSpent(const Promise& promise)
{
    return promise.name.endsWith(u"投资"_s) || promise.name.endsWith(u"投入"_s);
}

/// What is built or started in single years need not grow; a level has to.
bool isLevelOf(const CheckedPlan& plan, const Promise& promise)
{
    const Target& target = *promise.target;
    if (!target.year || !promise.isLevel() || target.isNew || isSpent(promise))
        return false;
    if (promise.measure->kind == MeasureKind::Rate || target.cumulative)
        return true;
    const bool isNamedAsLevel = target.label == target.subject;
    return isNamedAsLevel || isDueByYear(plan, promise);
}

/// The strongest promise of each year, ascending.
std::map<int, const Promise*> levelsByYear(const CheckedPlan& plan, const Measure& measure)
{
    std::map<int, const Promise*> levels;
    const bool rises = measure.direction == Direction::MoreIsBetter;
    for (const Promise* promise : plan.promisesOf(measure)) {
        if (!isLevelOf(plan, *promise))
            continue;
        const Promise*& level = levels[*promise->target->year];
        if (!level || (rises ? promise->base() > level->base() : promise->base() < level->base()))
            level = promise;
    }
    return levels;
}

bool fallsBack(const Measure& measure, double earlierLow, double earlierHigh, const Promise& later)
{
    return measure.direction == Direction::MoreIsBetter ? later.highest() < earlierLow
                                                        : later.base() > earlierHigh;
}

void checkLevels(const CheckedPlan& plan, const Measure& measure, std::vector<Finding>& findings)
{
    const std::map<int, const Promise*> levels = levelsByYear(plan, measure);
    const Promise* earlier = nullptr;
    for (const auto& [year, later] : levels) {
        if (earlier && fallsBack(measure, earlier->base(), earlier->highest(), *later)) {
            const bool rises = measure.direction == Direction::MoreIsBetter;
            const QString sentence =
                rises ? Words::tr("“%1” falls from %2 (%3) to %4 (%5), where a rise is to be expected.")
                      : Words::tr("“%1” rises from %2 (%3) to %4 (%5), where a fall is to be expected.");
            findings.push_back({FindingKind::Series,
                                FindingClass::Doubtful,
                                sentence.arg(later->name, promiseWords(*earlier))
                                    .arg(*earlier->target->year)
                                    .arg(promiseWords(*later))
                                    .arg(year),
                                {plan.placeOf(*earlier), plan.placeOf(*later)}});
        }
        earlier = later;
    }
}

void checkStart(const CheckedPlan& plan, const Measure& measure, const Figure& start,
                std::vector<Finding>& findings)
{
    const std::map<int, const Promise*> levels = levelsByYear(plan, measure);
    const auto next = levels.upper_bound(*start.year);
    if (next == levels.end())
        return;
    Target reported;
    reported.value = start.value;
    reported.valueMax = start.valueMax;
    reported.unit = start.unit;
    const Promise& promise = *next->second;
    const Promise shown{&reported, nullptr, nullptr, plan.unit(start.unit), promise.name};
    if (!shown.unit.convertsTo(promise.unit) || !fallsBack(measure, shown.base(), shown.highest(), promise))
        return;
    findings.push_back({FindingKind::StartingPoint,
                        FindingClass::Doubtful,
                        Words::tr("“%1” is promised with %2 for %3, which the plan's own figure for %4, %5, "
                                  "has passed already.")
                            .arg(promise.name, promiseWords(promise))
                            .arg(next->first)
                            .arg(*start.year)
                            .arg(promiseWords(shown)),
                        {plan.placeOf(start.number), plan.placeOf(promise)}});
}

} // namespace

void checkSeries(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    std::map<QString, const Measure*> byId;
    for (const Measure& measure : plan.plan().measures) {
        byId.emplace(measure.id, &measure);
        checkLevels(plan, measure, findings);
    }
    for (const Figure& figure : plan.plan().figures) {
        const auto measure = byId.find(figure.measure);
        if (figure.kind == FigureKind::Baseline && figure.year && measure != byId.end())
            checkStart(plan, *measure->second, figure, findings);
    }
}

} // namespace milepost
