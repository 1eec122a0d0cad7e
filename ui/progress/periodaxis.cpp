// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/periodaxis.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

std::vector<Period> periodAxis(PeriodKind kind, int firstYear, int lastYear)
{
    std::vector<Period> axis;
    for (Period period(kind, firstYear); period.year() <= lastYear; period = period.next())
        axis.push_back(period);
    return axis;
}

int indexOfDay(const std::vector<Period>& axis, QDate day)
{
    const auto holds = [day](const Period& period) {
        return period.firstDay() <= day && day <= period.lastDay();
    };
    const auto found = std::find_if(axis.begin(), axis.end(), holds);
    return found == axis.end() ? -1 : static_cast<int>(found - axis.begin());
}

Period lastEnded(PeriodKind kind, QDate day)
{
    Period period(kind, day.year());
    while (period.next().lastDay() <= day)
        period = period.next();
    return period.lastDay() <= day ? period : period.previous();
}

QString periodHeading(const Period& period)
{
    switch (period.kind()) {
    case PeriodKind::Year:
        break;
    case PeriodKind::HalfYear:
        return (period.index() == 1
                    //: column heading: first half of year %1, 上半年
                    ? QCoreApplication::translate("milepost::PeriodAxis", "%1 H1")
                    //: column heading: second half of year %1, 下半年
                    : QCoreApplication::translate("milepost::PeriodAxis", "%1 H2"))
            .arg(period.year());
    case PeriodKind::Quarter:
        //: column heading: quarter %2 of year %1
        return QCoreApplication::translate("milepost::PeriodAxis", "%1 Q%2")
            .arg(period.year())
            .arg(period.index());
    case PeriodKind::Month:
        return period.toString();
    }
    return QString::number(period.year());
}

std::optional<Period> periodOfHeading(const QString& text)
{
    static const QRegularExpression form(
        u"^([12]\\d{3})\\s*年?度?\\s*(?:(上半年|下半年|H[12])|(?:第?([1-4一二三四])季度|Q([1-4]))|-?(\\d{1,2})月?份?)?$"_s);
    const QRegularExpressionMatch match = form.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    if (const QString half = match.captured(2); !half.isEmpty())
        return Period(PeriodKind::HalfYear, year, half == u"上半年" || half == u"H1" ? 1 : 2);
    if (const QString quarter = match.captured(3) + match.captured(4); !quarter.isEmpty()) {
        const auto chinese = u"一二三四"_s.indexOf(quarter);
        return Period(PeriodKind::Quarter, year,
                      chinese >= 0 ? static_cast<int>(chinese) + 1 : quarter.toInt());
    }
    if (match.hasCaptured(5)) {
        const int month = match.capturedView(5).toInt();
        return month >= 1 && month <= 12 ? std::optional(Period(PeriodKind::Month, year, month))
                                         : std::nullopt;
    }
    return Period(PeriodKind::Year, year);
}

} // namespace milepost
