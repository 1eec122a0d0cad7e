// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <compare>
#include <vector>

namespace milepost {

enum class PeriodKind { Year, HalfYear, Quarter, Month };

/// A reporting period: 2017, 2017H1, 2017Q3 or 2017-06. `index` counts from 1 within the year (1 for a year).
class Period
{
public:
    Period() = default;
    Period(PeriodKind kind, int year, int index = 1) : m_kind(kind), m_year(year), m_index(index) {}

    /// Reads the four written forms; anything else is InvalidInput with a sentence.
    static Result<Period> parse(const QString& text);

    PeriodKind kind() const { return m_kind; }
    int year() const { return m_year; }
    int index() const { return m_index; }
    QDate firstDay() const;
    QDate lastDay() const;
    /// The written form that parse() reads; the storage form.
    QString toString() const;
    Period next() const;
    Period previous() const;
    /// Whether the other lies within this one; a period covers itself.
    bool covers(const Period& other) const;

    /// By last day, a shorter period before the longer one that ends with it.
    friend std::strong_ordering operator<=>(const Period& a, const Period& b);
    friend bool operator==(const Period&, const Period&) = default;

private:
    PeriodKind m_kind = PeriodKind::Year;
    int m_year = 0;
    int m_index = 1;
};

/// The period and all that lie within it, down to months: 2017 has 2017H1 … 2017-12.
std::vector<Period> coveredPeriods(const Period& period);

} // namespace milepost
