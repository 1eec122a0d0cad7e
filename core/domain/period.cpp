// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

#include <QCoreApplication>

namespace milepost {

using namespace Qt::StringLiterals;

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

/// The number these digits write; 0 where one of them is none.
int digits(QStringView text)
{
    int number = 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return 0;
        number = number * 10 + digit.unicode() - u'0';
    }
    return number;
}

/// By hand, because a table has a million of them. Year 0 for any other text.
Period read(QStringView text)
{
    if (text.size() < 4)
        return {};
    const int year = digits(text.first(4));
    const QStringView part = text.sliced(4);
    if (year < 1000 || year > 2999)
        return {};
    if (part.isEmpty())
        return Period(PeriodKind::Year, year);
    const int index = digits(part.sliced(1));
    const qsizetype width = part.front() == u'-' ? 2 : 1;
    const PeriodKind kind = part.front() == u'H'   ? PeriodKind::HalfYear
                            : part.front() == u'Q' ? PeriodKind::Quarter
                            : part.front() == u'-' ? PeriodKind::Month
                                                   : PeriodKind::Year;
    const bool isWritten = kind != PeriodKind::Year && part.size() == 1 + width;
    return isWritten && index >= 1 && index <= periodsPerYear(kind) ? Period(kind, year, index) : Period();
}

} // namespace

Result<Period> Period::parse(const QString& text)
{
    const Period period = read(text);
    if (period.year() > 0)
        return period;
    return Error{ErrorCode::InvalidInput,
                 QCoreApplication::translate("milepost::Period",
                                             "“%1” is not a period. Write 2017, 2017H1, 2017Q3 or 2017-06.")
                     .arg(text)};
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
    QString text = QString::number(m_year);
    switch (m_kind) {
    case PeriodKind::Year:
        return text;
    case PeriodKind::HalfYear:
        text += u'H';
        break;
    case PeriodKind::Quarter:
        text += u'Q';
        break;
    case PeriodKind::Month:
        text += m_index < 10 ? u"-0"_s : u"-"_s;
        break;
    }
    return text + QString::number(m_index);
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
    // Months since year 0 tell the last day without a calendar.
    const int endA = a.year() * 12 + a.index() * (12 / periodsPerYear(a.kind()));
    const int endB = b.year() * 12 + b.index() * (12 / periodsPerYear(b.kind()));
    if (endA != endB)
        return endA <=> endB;
    return static_cast<int>(b.kind()) <=> static_cast<int>(a.kind());
}

} // namespace milepost
