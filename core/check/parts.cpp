// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkedplan.h"

#include <QCoreApplication>

namespace milepost {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Consistency)
};

/// Whether “其中” stands between the two, and the sentence does not end there.
bool opensParts(std::u32string_view text, const Promise& whole, const Promise& part)
{
    const auto start = static_cast<size_t>(whole.target->number.end);
    const auto end = static_cast<size_t>(part.target->number.start);
    if (start >= end || end > text.size())
        return false;
    const std::u32string_view between = text.substr(start, end - start);
    return between.find(U"其中") != between.npos && between.find_first_of(U"。;；\n") == between.npos;
}

bool samePlaceAndYear(const Promise& a, const Promise& b)
{
    return a.area == b.area && a.target->year == b.target->year && a.target->change == b.target->change &&
           a.target->cumulative == b.target->cumulative && a.target->annual == b.target->annual;
}

} // namespace

// Parts may overlap (国家级, 亿元以上), so that only a part greater than its whole is wrong for certain.
void checkParts(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    const std::vector<Promise>& promises = plan.promises();
    for (size_t whole = 0; whole + 1 < promises.size(); ++whole) {
        const Promise& of = promises[whole];
        const Promise& part = promises[whole + 1];
        if (!of.isAdditive() || !part.isAdditive() || !of.unit.convertsTo(part.unit) ||
            !samePlaceAndYear(of, part) || !opensParts(plan.text(), of, part))
            continue;
        if (part.base() <= of.highest() || of.target->bound == Bound::AtLeast ||
            of.target->bound == Bound::MoreThan)
            continue;
        findings.push_back({FindingKind::PartOfWhole,
                            FindingClass::Doubtful,
                            Words::tr("“%1” (%2) is named as a part of “%3” (%4), but is more than it.")
                                .arg(part.name, promiseWords(part), of.name, promiseWords(of)),
                            {plan.placeOf(of), plan.placeOf(part)}});
    }
}

} // namespace milepost
