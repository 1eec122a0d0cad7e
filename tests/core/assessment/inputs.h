// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "tests/support/printers.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace milepost {

inline QDate yearEnd(int year)
{
    return QDate(year, 12, 31);
}

inline ValuePoint at(int year, double value, ObservationStatus status = ObservationStatus::Final)
{
    return {yearEnd(year), value, status};
}

/// b in `from`, T by `due`, one value x of `year`; judged at the end of that year.
inline AssessmentInput journey(double b, int from, double target, int due, double x, int year)
{
    AssessmentInput input;
    input.target = {yearEnd(due), target, std::nullopt};
    input.baseline = at(from, b);
    input.observations = {at(year, x)};
    input.asOf = yearEnd(year);
    return input;
}

inline QStringList codes(const Assessment& assessment)
{
    QStringList list;
    for (const AssessmentFlag& flag : assessment.flags)
        list.append(flag.code);
    return list;
}

inline void PrintTo(Verdict verdict, std::ostream* out)
{
    *out << toString(verdict).toStdString();
}
inline void PrintTo(Method method, std::ostream* out)
{
    *out << toString(method).toStdString();
}

} // namespace milepost
