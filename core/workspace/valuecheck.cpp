// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/valuecheck.h"

#include "core/catalogue/catalogue.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace milepost {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

struct ValueCheck
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ValueCheck)
};

bool isSane(const Period& period)
{
    const Result<Period> written = Period::parse(period.toString());
    return written && *written == period && period.year() >= kFirstYear && period.year() <= kLastYear;
}

/// Differences, changes and results of accounts may fall below zero; what is counted, paid or shared out may
/// not.
bool mayBeNegative(const Measure& measure, const Catalogue& catalogue)
{
    static constexpr std::array<QStringView, 14> kBalances{u"利润", u"盈利", u"盈余", u"亏损", u"顺差",
                                                           u"逆差", u"差额", u"结余", u"净",   u"增量",
                                                           u"增长", u"增速", u"增幅", u"变化"};
    if (measure.kind == MeasureKind::GrowthRate || measure.kind == MeasureKind::PercentChange)
        return true;
    const UnitKind unit = catalogue.unit(measure.unit).kind;
    if (unit == UnitKind::PercentagePoint || unit == UnitKind::Index)
        return true;
    return std::ranges::any_of(kBalances, [&measure](QStringView word) {
        return measure.subject.contains(word) || measure.label.contains(word);
    });
}

} // namespace

bool saysThereIsNoValue(ObservationStatus status)
{
    return status == ObservationStatus::Missing || status == ObservationStatus::NotCollected ||
           status == ObservationStatus::NotApplicable || status == ObservationStatus::Confidential;
}

Result<void> checkEntry(const Measure& measure, const ObservationEntry& entry, const Catalogue& catalogue)
{
    if (!isSane(entry.period)) {
        return Error{ErrorCode::InvalidInput, ValueCheck::tr("“%1”: the period %2 is not between %3 and %4.")
                                                  .arg(measure.label, entry.period.toString())
                                                  .arg(kFirstYear)
                                                  .arg(kLastYear)};
    }
    if (!std::isfinite(entry.value.value_or(0.0))) {
        return Error{ErrorCode::InvalidInput, ValueCheck::tr("“%1”, %2: the value is not a finite number.")
                                                  .arg(measure.label, entry.period.toString())};
    }
    if (entry.value.value_or(0.0) < 0.0 && !mayBeNegative(measure, catalogue)) {
        return Error{ErrorCode::InvalidInput,
                     ValueCheck::tr(
                         "“%1”, %2: the value cannot be below zero. Check the sign; a correction is the new "
                         "value itself, not the difference.")
                         .arg(measure.label, entry.period.toString())};
    }
    if (entry.value && saysThereIsNoValue(entry.status)) {
        return Error{
            ErrorCode::InvalidInput,
            ValueCheck::tr("“%1”, %2: the status %3 says that there is no value, but one is given. Choose "
                           "another status or leave the value out.")
                .arg(measure.label, entry.period.toString(), statusCode(entry.status))};
    }
    return {};
}

namespace {

/// What stood in a cell before may stand there again, whatever the rules say now: an undo never fails on
/// them.
bool stoodBefore(const Workspace& workspace, const ObservationEntry& entry)
{
    const Result<std::vector<Observation>> revisions = workspace.history(entry.measure, entry.period);
    return revisions && std::ranges::find(*revisions, entry.value, &Observation::value) != revisions->end();
}

Result<void> checkBlocking(const Workspace& workspace, std::span<const ObservationEntry> entries)
{
    const std::vector<std::vector<Objection>> objections = workspace.objections(entries);
    for (size_t place = 0; place < entries.size(); ++place) {
        const ObservationEntry& entry = entries[place];
        if (!blocks(objections[place]) || stoodBefore(workspace, entry))
            continue;
        return Error{ErrorCode::InvalidInput,
                     ValueCheck::tr("“%1”, %2: %3")
                         .arg(workspace.measure(entry.measure)->label, entry.period.toString(),
                              objections[place].front().words)};
    }
    return {};
}

} // namespace

Result<void> checkEntries(const Workspace& workspace, const Catalogue& catalogue,
                          std::span<const ObservationEntry> entries)
{
    QSet<QString> cells;
    for (const ObservationEntry& entry : entries) {
        const Measure* measure = workspace.measure(entry.measure);
        if (!measure) {
            return Error{
                ErrorCode::NotFound,
                ValueCheck::tr("There is no measure “%1” in this workspace.").arg(entry.measure.toString())};
        }
        if (Result<void> sound = checkEntry(*measure, entry, catalogue); !sound)
            return sound;
        const QString cell = entry.measure.toString() + QLatin1Char(' ') + entry.period.toString();
        if (cells.contains(cell)) {
            return Error{ErrorCode::InvalidInput,
                         ValueCheck::tr("“%1”, %2: two values are given for the same period.")
                             .arg(measure->label, entry.period.toString())};
        }
        cells.insert(cell);
    }
    return checkBlocking(workspace, entries);
}

} // namespace milepost
