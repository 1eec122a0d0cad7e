// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace milepost {
namespace {

int periodsPerYear(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Year:
        return 1;
    case PeriodKind::HalfYear:
        return 2;
    case PeriodKind::Quarter:
        return 4;
    case PeriodKind::Month:
        return 12;
    }
    return 1;
}

} // namespace

Result<Period> Period::parse(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^([12][0-9]{3})(?:(?:H([12]))|(?:Q([1-4]))|(?:-(0[1-9]|1[0-2])))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate(
                         "milepost::Period", "“%1” is not a period. Write 2017, 2017H1, 2017Q3 or 2017-06.")
                         .arg(text)};
    }
    const int year = match.capturedView(1).toInt();
    if (match.hasCaptured(2))
        return Period(PeriodKind::HalfYear, year, match.capturedView(2).toInt());
    if (match.hasCaptured(3))
        return Period(PeriodKind::Quarter, year, match.capturedView(3).toInt());
    if (match.hasCaptured(4))
        return Period(PeriodKind::Month, year, match.capturedView(4).toInt());
    return Period(PeriodKind::Year, year);
}

QDate Period::firstDay() const
{
    const int months = 12 / periodsPerYear(m_kind);
    return QDate(m_year, (m_index - 1) * months + 1, 1);
}

QDate Period::lastDay() const
{
    return firstDay().addMonths(12 / periodsPerYear(m_kind)).addDays(-1);
}

QString Period::toString() const
{
    const QString year = QString::number(m_year);
    switch (m_kind) {
    case PeriodKind::Year:
        return year;
    case PeriodKind::HalfYear:
        return year + QLatin1Char('H') + QString::number(m_index);
    case PeriodKind::Quarter:
        return year + QLatin1Char('Q') + QString::number(m_index);
    case PeriodKind::Month:
        return QStringLiteral("%1-%2").arg(year).arg(m_index, 2, 10, QLatin1Char('0'));
    }
    return year;
}

Period Period::next() const
{
    return m_index < periodsPerYear(m_kind) ? Period(m_kind, m_year, m_index + 1)
                                            : Period(m_kind, m_year + 1, 1);
}

Period Period::previous() const
{
    return m_index > 1 ? Period(m_kind, m_year, m_index - 1)
                       : Period(m_kind, m_year - 1, periodsPerYear(m_kind));
}

bool Period::covers(const Period& other) const
{
    return firstDay() <= other.firstDay() && other.lastDay() <= lastDay();
}

std::vector<Period> coveredPeriods(const Period& period)
{
    std::vector<Period> covered;
    for (const PeriodKind kind :
         {PeriodKind::Year, PeriodKind::HalfYear, PeriodKind::Quarter, PeriodKind::Month}) {
        for (Period part(kind, period.year()); part.year() == period.year(); part = part.next()) {
            if (period.covers(part))
                covered.push_back(part);
        }
    }
    return covered;
}

std::strong_ordering operator<=>(const Period& a, const Period& b)
{
    const qint64 endA = a.lastDay().toJulianDay();
    const qint64 endB = b.lastDay().toJulianDay();
    if (endA != endB)
        return endA <=> endB;
    return static_cast<int>(b.kind()) <=> static_cast<int>(a.kind());
}

} // namespace milepost
