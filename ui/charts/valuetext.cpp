// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuetext.h"

#include <QLocale>

#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

// Twelve significant digits: 12800 万元 in 亿元 is 1.28, not 1.2800000000000002.
double tidied(double value)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double magnitude = std::pow(10.0, 11.0 - std::floor(std::log10(std::abs(value))));
    return std::round(value * magnitude) / magnitude;
}

QString glued(const QString& number, const QString& unit)
{
    if (unit.isEmpty())
        return number;
    return unit == u"%"_s || unit == u"‰"_s ? number + unit : number + QChar(0x00A0) + unit;
}

QString changed(const QString& number, Change change)
{
    switch (change) {
    case Change::Increase:
        return u"+"_s + number;
    case Change::Decrease:
        return u"−"_s + number;
    case Change::Multiple:
        return u"×"_s + number;
    case Change::None:
        break;
    }
    return number;
}

struct Multiplier
{
    double factor = 1.0;
    QString suffix;
};

Multiplier multiplierFor(double largest, const QString& unit)
{
    const bool scaledUnit = !unit.isEmpty() && u"十百千万亿"_s.contains(unit.front());
    if (scaledUnit || unit == u"%"_s)
        return {};
    const bool chinese = QLocale().language() == QLocale::Chinese;
    if (chinese)
        return largest >= 1e8   ? Multiplier{1e8, u"亿"_s}
               : largest >= 1e4 ? Multiplier{1e4, u"万"_s}
                                : Multiplier{};
    return largest >= 1e6 ? Multiplier{1e6, u"M"_s} : largest >= 1e4 ? Multiplier{1e3, u"k"_s} : Multiplier{};
}

double niceStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (raw <= factor * power * (1.0 + 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

} // namespace

QString numberText(double value)
{
    QString text = QLocale().toString(tidied(value), 'f', QLocale::FloatingPointShortest);
    return text.replace(u'-', u'−');
}

QString valueText(double value, const QString& unit)
{
    return glued(numberText(value), unit);
}

QString promiseText(double value, std::optional<double> valueMax, Bound bound, Change change,
                    const QString& unit)
{
    QString number = changed(numberText(value), change);
    if (valueMax)
        return glued(number + u"–"_s + numberText(*valueMax), unit);
    const QString sign = bound == Bound::Equal ? QString() : boundSign(bound) + QChar(0x00A0);
    return sign + glued(number, unit);
}

Scale niceScale(double low, double high, int steps, const QString& unit)
{
    if (!(high > low))
        high = low + std::max(1.0, std::abs(low) * 0.1);
    const double step = niceStep((high - low) / std::max(2, steps));
    const auto first = static_cast<qint64>(std::floor(low / step + 1e-9));
    const auto last = static_cast<qint64>(std::ceil(high / step - 1e-9));
    const Multiplier multiplier = multiplierFor(static_cast<double>(last) * step, unit);
    Scale scale;
    for (qint64 i = first; i <= last; ++i) {
        const double tick = static_cast<double>(i) * step;
        scale.ticks.push_back(tick);
        scale.labels.push_back(i == 0 ? u"0"_s : numberText(tick / multiplier.factor) + multiplier.suffix);
    }
    return scale;
}

} // namespace milepost
