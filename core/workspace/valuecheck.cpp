// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/valuecheck.h"

#include <QCoreApplication>
#include <QSet>

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

bool saysThereIsNoValue(ObservationStatus status)
{
    return status == ObservationStatus::Missing || status == ObservationStatus::NotCollected ||
           status == ObservationStatus::NotApplicable || status == ObservationStatus::Confidential;
}

Result<void> checkEntry(const Measure& measure, const ObservationEntry& entry)
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
    if (entry.value && saysThereIsNoValue(entry.status)) {
        return Error{
            ErrorCode::InvalidInput,
            ValueCheck::tr("“%1”, %2: the status %3 says that there is no value, but one is given. Choose "
                           "another status or leave the value out.")
                .arg(measure.label, entry.period.toString(), statusCode(entry.status))};
    }
    return {};
}

} // namespace

Result<void> checkEntries(const Workspace& workspace, std::span<const ObservationEntry> entries)
{
    QSet<QString> cells;
    for (const ObservationEntry& entry : entries) {
        const Measure* measure = workspace.measure(entry.measure);
        if (!measure) {
            return Error{
                ErrorCode::NotFound,
                ValueCheck::tr("There is no measure “%1” in this workspace.").arg(entry.measure.toString())};
        }
        if (Result<void> sound = checkEntry(*measure, entry); !sound)
            return sound;
        const QString cell = entry.measure.toString() + QLatin1Char(' ') + entry.period.toString();
        if (cells.contains(cell)) {
            return Error{ErrorCode::InvalidInput,
                         ValueCheck::tr("“%1”, %2: two values are given for the same period.")
                             .arg(measure->label, entry.period.toString())};
        }
        cells.insert(cell);
    }
    return {};
}

} // namespace milepost
