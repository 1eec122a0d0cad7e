// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bulletcontent.h"

namespace milepost::samples {

inline Target promise(double value, std::optional<int> year, Bound bound = Bound::Equal)
{
    Target target;
    target.value = value;
    target.year = year;
    target.bound = bound;
    return target;
}

inline Observation value(double amount, int year, ObservationStatus status = ObservationStatus::Final)
{
    Observation observation;
    observation.period = Period(PeriodKind::Year, year);
    observation.value = amount;
    observation.status = status;
    return observation;
}

inline ComparedMeasure measure(const QString& province, const QString& label, const Unit& unit,
                               std::vector<Target> targets)
{
    ComparedMeasure one;
    one.place = province;
    one.label = label;
    one.unit = unit;
    one.targets = std::move(targets);
    return one;
}

/// Turnover in three provinces, one of them in another currency, one without any.
inline ComparisonSource turnover()
{
    using namespace Qt::StringLiterals;
    const Unit yuan{u"亿元"_s, UnitKind::Money, u"元"_s, 1e8};
    const Unit wan{u"万元"_s, UnitKind::Money, u"元"_s, 1e4};
    const Unit dollar{u"亿美元"_s, UnitKind::ForeignMoney, u"美元"_s, 1e8};
    ComparisonSource source;
    source.title = u"电子商务交易额"_s;
    source.unit = yuan;
    source.asOf = QDate(2018, 12, 31);
    source.places = {{u"210000"_s, u"辽宁"_s},
                     {u"410000"_s, u"河南"_s},
                     {u"460000"_s, u"海南"_s},
                     {u"520000"_s, u"贵州"_s}};
    source.measures = {
        measure(u"460000"_s, u"电子商务年交易额"_s, wan, {promise(46000000, 2018, Bound::MoreThan)}),
        measure(u"520000"_s, u"电子商务交易额"_s, yuan,
                {promise(1500, 2016), promise(2000, 2017), promise(2500, 2018, Bound::MoreThan)})};
    source.measures[1].latest = value(1066, 2015, ObservationStatus::Estimated);
    source.measures[1].baseline = value(800, 2014);
    source.measures[1].verdictWord = u"滞后"_s;
    source.related = {
        measure(u"410000"_s, u"跨境电商交易额"_s, dollar, {promise(100, 2018, Bound::AtLeast)})};
    return source;
}

} // namespace milepost::samples
