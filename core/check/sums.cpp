// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkedplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace milepost {
namespace {

using Promises = std::vector<const Promise*>;

constexpr size_t kLeastAreas = 3;
constexpr size_t kLeastYears = 3;
constexpr double kAbout = 0.1; // 约 allows a tenth either way

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Consistency)
};

enum class Fit { Agrees, Short, Over, Open };

bool isFloor(Bound bound)
{
    return bound == Bound::AtLeast || bound == Bound::MoreThan;
}

bool isCeiling(Bound bound)
{
    return bound == Bound::AtMost || bound == Bound::LessThan;
}

double sumOf(const Promises& parts)
{
    double sum = 0.0;
    for (const Promise* part : parts)
        sum += part->base();
    return sum;
}

/// Counts are exact; amounts are rounded as they are written.
double toleranceOf(const Promise& total, const Promises& parts)
{
    double tolerance = total.target->bound == Bound::About ? kAbout * total.base() : 0.0;
    if (total.unit.kind == UnitKind::Count && total.unit.factor == 1.0)
        return tolerance;
    tolerance += roundingOf(total);
    for (const Promise* part : parts)
        tolerance += roundingOf(*part);
    return tolerance;
}

/// Whether the parts can be what the total says. `complete`: there are no further parts.
Fit fitOf(const Promise& total, const Promises& parts, bool complete)
{
    const double sum = sumOf(parts);
    const double tolerance = toleranceOf(total, parts) + 1e-9 * std::abs(sum);
    const Bound bound = total.target->bound;
    if (sum > total.highest() + tolerance && !isFloor(bound))
        return Fit::Over;
    const bool isShort = sum < total.base() - tolerance;
    if (!complete)
        return Fit::Open;
    if (!isShort || isCeiling(bound))
        return Fit::Agrees;
    // “At least” in a part leaves room for more, but no plan means to be saved by that under a floor.
    const bool partsAreOpen =
        std::ranges::any_of(parts, [](const Promise* part) { return isFloor(part->target->bound); });
    return partsAreOpen && !isFloor(bound) ? Fit::Open : Fit::Short;
}

FindingClass classOf(Fit fit)
{
    return fit == Fit::Agrees ? FindingClass::Agreeing : FindingClass::Doubtful;
}

std::vector<FindingPlace> placesOf(const CheckedPlan& plan, const Promises& totals, const Promises& parts)
{
    std::vector<FindingPlace> places;
    for (const Promise* promise : totals)
        places.push_back(plan.placeOf(*promise));
    for (const Promise* promise : parts)
        places.push_back(plan.placeOf(*promise));
    return places;
}

QString differenceWords(const Promise& total, const Promises& parts)
{
    return amountWords(std::abs(sumOf(parts) - total.base()), total.unit);
}

QString areasSentence(Fit fit, const Promise& total, const Promises& parts)
{
    const int count = static_cast<int>(parts.size());
    QString sentence;
    if (fit == Fit::Agrees)
        sentence = Words::tr("“%1”, %2: the figures of %n action(s) add up to %3. This agrees with the total "
                             "of the plan, %4.",
                             nullptr, count);
    else if (fit == Fit::Short)
        sentence = Words::tr("“%1”, %2: the figures of %n action(s) add up to %3, %5 less than the total of "
                             "the plan, %4.",
                             nullptr, count);
    else
        sentence = Words::tr("“%1”, %2: the figures of %n action(s) add up to %3, %5 more than the total of "
                             "the plan, %4.",
                             nullptr, count);
    sentence = sentence.arg(total.name)
                   .arg(*total.target->year)
                   .arg(amountWords(sumOf(parts), total.unit), promiseWords(total));
    return fit == Fit::Agrees ? sentence : sentence.arg(differenceWords(total, parts));
}

QString yearsSentence(Fit fit, const Promise& total, const Promises& parts)
{
    const QString years =
        QStringLiteral("%1–%2").arg(*parts.front()->target->year).arg(*parts.back()->target->year);
    QString sentence;
    if (fit == Fit::Agrees)
        sentence = Words::tr("“%1”: the yearly figures %2 add up to %3. This agrees with the stated total, "
                             "%4.");
    else if (fit == Fit::Short)
        sentence = Words::tr("“%1”: the yearly figures %2 add up to %3, %5 less than the stated total, %4.");
    else
        sentence = Words::tr("“%1”: the yearly figures %2 add up to %3, %5 more than the stated total, %4.");
    sentence = sentence.arg(total.name, years, amountWords(sumOf(parts), total.unit), promiseWords(total));
    return fit == Fit::Agrees ? sentence : sentence.arg(differenceWords(total, parts));
}

bool isOfWholePlan(const Promise& promise)
{
    return !promise.area || promise.area->kind == AreaKind::Goals;
}

bool isOfAction(const Promise& promise)
{
    return promise.area && promise.area->kind == AreaKind::Action;
}

/// One figure an action: a promise that its annex repeats counts once.
Promises partsByArea(const CheckedPlan& plan, const Promise& total)
{
    std::map<const Area*, const Promise*> firstOf;
    for (const Promise* namesake : plan.namesakesOf(total)) {
        const Promise& promise = *namesake;
        const Target& target = *promise.target;
        const bool sameSpan = !target.from || !total.target->from || target.from == total.target->from;
        if (isOfAction(promise) && promise.meansSameAs(total) && target.year == total.target->year &&
            sameSpan && target.annual == total.target->annual)
            firstOf.try_emplace(promise.area, &promise);
    }
    Promises parts;
    for (const Area& area : plan.plan().areas) {
        if (const auto found = firstOf.find(&area); found != firstOf.end())
            parts.push_back(found->second);
    }
    return parts;
}

void checkSumOfAreas(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    const auto actions =
        static_cast<size_t>(std::ranges::count(plan.plan().areas, AreaKind::Action, &Area::kind));
    for (const Promise& total : plan.promises()) {
        if (!isOfWholePlan(total) || !total.isAdditive() || !total.target->year)
            continue;
        const Promises parts = partsByArea(plan, total);
        if (parts.size() < kLeastAreas)
            continue;
        const Fit fit = fitOf(total, parts, parts.size() == actions);
        if (fit == Fit::Open)
            continue;
        findings.push_back({FindingKind::SumOfAreas, classOf(fit), areasSentence(fit, total, parts),
                            placesOf(plan, {&total}, parts)});
    }
}

/// A total over years: said to be one, or of things that are new every year.
bool isTotalOfYears(const Promise& promise)
{
    const Target& target = *promise.target;
    if (!promise.isAdditive() || !target.year || target.annual)
        return false;
    return (target.from && *target.from < *target.year) || target.isNew ||
           (promise.measure && promise.measure->kind == MeasureKind::CumulativeFlow);
}

/// Of several figures for a year the one whose measure has figures for most years: the others are totals.
void keepLongerSeries(const Promise*& kept, const Promise& candidate, const CheckedPlan& plan)
{
    const auto years = [&plan](const Promise& promise) {
        return promise.measure ? plan.yearsOf(*promise.measure) : 0;
    };
    if (!kept || years(candidate) > years(*kept))
        kept = &candidate;
}

/// The yearly figures up to the total's year, without a gap; ascending.
Promises partsByYear(const CheckedPlan& plan, const Promise& total)
{
    std::map<int, const Promise*> byYear;
    for (const Promise* namesake : plan.namesakesOf(total)) {
        const Promise& promise = *namesake;
        const Target& target = *promise.target;
        const bool isYearly =
            target.year && !target.from && !target.cumulative && target.bound != Bound::AtMost;
        if (&promise != &total && isYearly && promise.area == total.area && promise.meansSameAs(total) &&
            *target.year <= *total.target->year && promise.base() < total.base())
            keepLongerSeries(byYear[*target.year], promise, plan);
    }
    Promises parts;
    for (int year = *total.target->year; byYear.contains(year); --year)
        parts.insert(parts.begin(), byYear.at(year));
    return parts;
}

/// Levels grow towards the total; amounts of single years need not.
bool areLevels(const Promise& total, const Promises& parts)
{
    const bool grow =
        std::ranges::is_sorted(parts, {}, &Promise::base) && parts.front()->base() < parts.back()->base();
    return grow && parts.back()->base() > 0.9 * total.base();
}

bool coversTheSpan(const CheckedPlan& plan, const Promise& total, const Promises& parts)
{
    const int first = *parts.front()->target->year;
    if (total.target->from)
        return first == *total.target->from;
    const std::optional<QDate> issued = plan.plan().plan.issued;
    return parts.size() >= kLeastYears && issued && first <= issued->year();
}

void checkSumOfYears(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    std::set<const Promise*> done; // the annex repeats the total: one finding with both places
    for (const Promise& total : plan.promises()) {
        if (!isTotalOfYears(total) || done.contains(&total))
            continue;
        const Promises parts = partsByYear(plan, total);
        if (parts.size() < 2 || areLevels(total, parts))
            continue;
        Promises totals;
        for (const Promise* other : plan.namesakesOf(total)) {
            if (other->area == total.area && other->meansSameAs(total) && isTotalOfYears(*other) &&
                other->target->year == total.target->year && other->base() == total.base())
                totals.push_back(other);
        }
        done.insert(totals.begin(), totals.end());
        const Fit fit = fitOf(total, parts, coversTheSpan(plan, total, parts));
        if (fit != Fit::Open)
            findings.push_back({FindingKind::SumOfYears, classOf(fit), yearsSentence(fit, total, parts),
                                placesOf(plan, totals, parts)});
    }
}

} // namespace

void checkSums(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    checkSumOfAreas(plan, findings);
    checkSumOfYears(plan, findings);
}

} // namespace milepost
