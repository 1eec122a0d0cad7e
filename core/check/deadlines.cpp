// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkedplan.h"
#include "core/extract/dating.h"
#include "core/extract/explanation.h"
#include "core/extract/periods.h"
#include "core/extract/simplified.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Consistency)
};

void checkPastDeadlines(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    const std::optional<QDate> issued = plan.plan().plan.issued;
    if (!issued)
        return;
    std::vector<FindingPlace> places;
    for (const Promise& promise : plan.promises()) {
        if (promise.target->year.value_or(issued->year()) < issued->year())
            places.push_back(plan.placeOf(promise));
    }
    for (const Deliverable& deliverable : plan.plan().deliverables) {
        if (deliverable.year.value_or(issued->year()) < issued->year())
            places.push_back(plan.placeOf(deliverable));
    }
    if (!places.empty())
        findings.push_back({FindingKind::PastDeadline, FindingClass::Doubtful,
                            Words::tr("The plan is dated %1; %n of its promises were due in a year before.",
                                      nullptr, static_cast<int>(places.size()))
                                .arg(issued->toString(Qt::ISODate)),
                            places});
}

constexpr qsizetype kLongestWay = 200; // from a number back to the date of its sentence

/// “三年内 → 2018”: the length of time that a sentence gives in place of a date, and where the plan is dated
/// what it comes to.
QString relativeDate(const CheckedPlan& plan, const Target& target)
{
    const qsizetype end = std::min(target.number.start, static_cast<qsizetype>(plan.text().size()));
    qsizetype start = end;
    while (start > 0 && end - start < kLongestWay && plan.text()[size_t(start) - 1] != U'。' &&
           plan.text()[size_t(start) - 1] != U'\n')
        --start;
    const std::u32string words = simplified(normalised(slice(plan.text(), {start, end})));
    const std::vector<PeriodMention> periods = findPeriods(words);
    const auto last = std::find_if(periods.rbegin(), periods.rend(),
                                   [](const PeriodMention& mention) { return mention.governs(); });
    if (last == periods.rend() || last->role != PeriodRole::Relative)
        return {};
    const TextSpan place{start + last->span.start, start + last->span.end};
    const std::u32string_view written = slice(plan.text(), place);
    const QString said = QString::fromUcs4(written.data(), static_cast<qsizetype>(written.size()));
    const std::u32string text = simplified(normalised(plan.text()));
    const auto issued = yearOfIssue(text, plan.plan(), findPeriods(text));
    const auto years = issued ? countedFrom(words, *last, *issued) : std::nullopt;
    return years ? said + u" → "_s + yearsInWords(*years) : said;
}

void checkUndated(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    std::vector<FindingPlace> places;
    for (const Promise& promise : plan.promises()) {
        if (promise.target->year)
            continue;
        places.push_back(plan.placeOf(promise));
        if (const QString relative = relativeDate(plan, *promise.target); !relative.isEmpty())
            places.back().words += u" · "_s + relative;
    }
    if (!places.empty())
        findings.push_back(
            {FindingKind::NoDeadline, FindingClass::Missing,
             Words::tr("%n target(s) have no deadline.", nullptr, static_cast<int>(places.size())), places});
}

bool isShareOfAWhole(const Promise& promise)
{
    static const QStringList words{u"覆盖"_s, u"普及率"_s, u"占"_s, u"比重"_s, u"比例"_s};
    return promise.measure && promise.measure->kind == MeasureKind::Rate && promise.isLevel() &&
           std::ranges::any_of(words, [&](const QString& word) { return promise.name.contains(word); });
}

void checkShares(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    for (const Promise& promise : plan.promises()) {
        if (isShareOfAWhole(promise) && promise.base() > 100.0)
            findings.push_back({FindingKind::ImpossibleShare,
                                FindingClass::Doubtful,
                                Words::tr("“%1” is promised with %2: more than the whole.")
                                    .arg(promise.name, promiseWords(promise)),
                                {plan.placeOf(promise)}});
    }
}

} // namespace

void checkDeadlines(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    checkPastDeadlines(plan, findings);
    checkUndated(plan, findings);
    checkShares(plan, findings);
}

} // namespace milepost
