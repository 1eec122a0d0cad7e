// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/periodaxis.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

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

} // namespace milepost
