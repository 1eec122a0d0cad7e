// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkedplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace milepost {
namespace {

constexpr qsizetype kTellingName = 5; // shorter names mean different things in different sections

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Consistency)
};

bool sameSpan(const Promise& a, const Promise& b)
{
    return !a.target->from || !b.target->from || a.target->from == b.target->from;
}

bool sameFlow(const Promise& a, const Promise& b)
{
    return a.target->annual == b.target->annual && a.target->isNew == b.target->isNew;
}

bool sameSentence(const CheckedPlan& plan, const Promise& a, const Promise& b)
{
    const auto start = static_cast<size_t>(a.target->number.end);
    const auto end = static_cast<size_t>(b.target->number.start);
    if (end <= start || end > plan.text().size())
        return a.target->clause == b.target->clause;
    return plan.text().substr(start, end - start).find_first_of(U"。\n") == std::u32string_view::npos;
}

/// The goals and an action may speak of the same thing; two actions speak of their own.
bool shareScope(const Promise& a, const Promise& b)
{
    if (a.area == b.area)
        return a.measure && a.measure == b.measure;
    const auto isAction = [](const Promise& p) { return p.area && p.area->kind == AreaKind::Action; };
    return a.name.size() >= kTellingName && isAction(a) != isAction(b);
}

/// “2016年，支持10户。2017年，支持10户。” beside 40 in all: the smaller is one year's share of the greater.
bool isYearlyShare(const CheckedPlan& plan, const Promise& a, const Promise& b)
{
    const Promise& smaller = a.base() < b.base() ? a : b;
    if (!smaller.isAdditive() || smaller.target->cumulative || !smaller.measure)
        return false;
    std::set<int> years;
    for (const Promise* other : plan.promisesOf(*smaller.measure)) {
        if (other->area == smaller.area && other->target->year &&
            other->base() < std::max(a.base(), b.base()))
            years.insert(*other->target->year);
    }
    return years.size() >= 2;
}

/// How many areas promise this for themselves: what several do is no figure of the whole plan.
bool isPerArea(const CheckedPlan& plan, const Promise& promise)
{
    std::set<const Area*> areas;
    for (const Promise* other : plan.namesakesOf(promise)) {
        if (other->meansSameAs(promise) && other->area && other->area->kind == AreaKind::Action)
            areas.insert(other->area);
    }
    return areas.size() > 1;
}

bool speakOfTheSame(const CheckedPlan& plan, const Promise& a, const Promise& b)
{
    return a.target->year && a.target->year == b.target->year && a.meansSameAs(b) && sameSpan(a, b) &&
           sameFlow(a, b) && shareScope(a, b) && !sameSentence(plan, a, b) &&
           (a.area == b.area || !isPerArea(plan, a));
}

bool sameValue(const Promise& a, const Promise& b)
{
    const double near = 1e-9 * std::max(std::abs(a.base()), std::abs(b.base()));
    return std::abs(a.base() - b.base()) <= near && std::abs(a.highest() - b.highest()) <= near;
}

/// The next place that promises the same thing for the same year.
const Promise* nextOfTheSame(const CheckedPlan& plan, const Promise& first)
{
    const std::vector<const Promise*>& namesakes = plan.namesakesOf(first);
    auto next = std::ranges::find(namesakes, &first);
    for (++next; next != namesakes.end(); ++next) {
        if (speakOfTheSame(plan, first, **next))
            return *next;
    }
    return nullptr;
}

} // namespace

void checkTwoValues(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    std::vector<FindingPlace> agreeing;
    int agreements = 0;
    for (const Promise& first : plan.promises()) {
        const Promise* second = nextOfTheSame(plan, first);
        if (!second)
            continue;
        if (sameValue(first, *second)) {
            ++agreements;
            agreeing.push_back(plan.placeOf(first));
            agreeing.push_back(plan.placeOf(*second));
        } else if (!isYearlyShare(plan, first, *second)) {
            findings.push_back({FindingKind::TwoValues,
                                FindingClass::Doubtful,
                                Words::tr("“%1” is promised twice for %2, with two values: %3 and %4.")
                                    .arg(first.name)
                                    .arg(*first.target->year)
                                    .arg(promiseWords(first), promiseWords(*second)),
                                {plan.placeOf(first), plan.placeOf(*second)}});
        }
    }
    if (agreements > 0)
        findings.push_back({FindingKind::TwoValues, FindingClass::Agreeing,
                            Words::tr("%n promise(s) stand in two places of the plan with the same value.",
                                      nullptr, agreements),
                            agreeing});
}

} // namespace milepost
