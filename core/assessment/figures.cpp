// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/figures.h"

#include "core/assessment/bands.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr int kMostDecimals = 8;

QString withMinus(QString text)
{
    return text.replace(u'-', QChar(0x2212));
}

/// Decimals from `least` up until the rounded number says the same as the unrounded one.
template <class SaysTheSame>
QString faithful(double number, int least, SaysTheSame saysTheSame)
{
    for (int decimals = least; decimals < kMostDecimals; ++decimals) {
        const QString text = QString::number(number, 'f', decimals);
        if (saysTheSame(text.toDouble()))
            return withMinus(text);
    }
    return withMinus(QString::number(number, 'f', kMostDecimals));
}

int side(double value, double edge)
{
    return value < edge ? -1 : value > edge ? 1 : 0;
}

} // namespace

QString valueText(double value)
{
    const double shown = QString::number(value, 'g', 12).toDouble();
    return withMinus(QString::number(shown == 0.0 ? 0.0 : shown, 'f', QLocale::FloatingPointShortest));
}

QString roundedText(double value, double largest)
{
    if (largest == 0.0)
        return valueText(value);
    const double step = std::pow(10.0, std::floor(std::log10(largest)) - 3.0);
    return valueText(std::round(value / step) * step);
}

QString targetText(const TargetPoint& target, const QString& unit)
{
    QString text = target.bound == Bound::Equal ? QString() : boundSign(target.bound);
    text += valueText(target.value);
    if (target.valueMax && *target.valueMax != target.value)
        text += u"–"_s + valueText(*target.valueMax);
    return unit.isEmpty() ? text : text + u' ' + unit;
}

QString dateText(QDate date)
{
    if (date.month() == 12 && date.day() == 31)
        return QString::number(date.year());
    if (date.day() == date.daysInMonth())
        return date.toString(u"yyyy-MM"_s);
    return date.toString(Qt::ISODate);
}

QString shareText(double share)
{
    const double percent = share * 100.0;
    const double noise = std::abs(percent) * 1e-12;
    const auto same = [percent, noise](double rounded) {
        const bool onEdge = std::abs(percent - 100.0) <= noise || std::abs(percent) <= noise;
        return onEdge ||
               (side(rounded, 100.0) == side(percent, 100.0) && side(rounded, 0.0) == side(percent, 0.0));
    };
    return faithful(percent, 1, same) + u" %"_s;
}

QString pointsText(double points)
{
    const QString text = faithful(points, 1, [points](double rounded) {
        return std::abs(points) < 1e-9 || side(rounded, 0.0) == side(points, 0.0);
    });
    return points > 0.0 ? u'+' + text : text;
}

QString ratioText(double ratio, Method method, const Bands& bands)
{
    const Verdict verdict = classOf(ratio, method, bands);
    return faithful(ratio, 2, [&](double rounded) { return classOf(rounded, method, bands) == verdict; });
}

} // namespace milepost
