// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/numberformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace milepost {
namespace {

bool chinese()
{
    return QLocale().language() == QLocale::Chinese;
}

struct Magnitude
{
    double from;
    double divisor;
    QStringView suffix;
};

constexpr std::array<Magnitude, 2> kChinese{{{1e8, 1e8, u"亿"}, {1e4, 1e4, u"万"}}};
constexpr std::array<Magnitude, 3> kEnglish{{{1e9, 1e9, u" bn"}, {1e6, 1e6, u" m"}, {1e4, 1e3, u"k"}}};

template <size_t N>
QString shortened(double value, const std::array<Magnitude, N>& magnitudes)
{
    for (const Magnitude& magnitude : magnitudes) {
        if (std::abs(value) >= magnitude.from)
            return formatNumber(value / magnitude.divisor) + magnitude.suffix.toString();
    }
    return formatNumber(value);
}

/// A quantity that is there never reads as none: 1.2万 in 亿 is 0.00012, not 0.
QString quantityNumber(double value)
{
    constexpr int kMostDecimals = 12;
    const QString text = formatNumber(value);
    if (value == 0.0 || text != QLocale().zeroDigit())
        return text;
    const int firstDigit = static_cast<int>(std::ceil(-std::log10(std::abs(value))));
    return formatNumber(value, std::min(firstDigit + 1, kMostDecimals));
}

} // namespace

QString formatNumber(double value, int decimals)
{
    const QLocale locale;
    QString text = locale.toString(value, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    if (text == locale.negativeSign() + locale.zeroDigit())
        return locale.zeroDigit();
    return text;
}

QString shortNumber(double value)
{
    return chinese() ? shortened(value, kChinese) : shortened(value, kEnglish);
}

QString formatPercent(double share, int decimals)
{
    return formatNumber(share * 100.0, decimals) + u'%';
}

QString formatPoints(double points)
{
    const QString number = (points > 0 ? QStringLiteral("+") : QString()) + formatNumber(points, 1);
    //: percentage points with sign, for example +13.8
    return QCoreApplication::translate("milepost::NumberFormat", "%1 pp").arg(number);
}

QString formatQuantity(double value, const QString& unit)
{
    const QString number = quantityNumber(value);
    if (unit.isEmpty())
        return number;
    const bool attached = unit == u"%" || (chinese() && unit.at(0).unicode() >= 0x2E80);
    return attached ? number + unit : number + u' ' + unit;
}

QString formatTarget(const Target& target)
{
    const bool saysYearly =
        target.label.contains(u'年') || target.unit.isEmpty() || target.unit.contains(u'/');
    const bool isYearly = target.annual && target.change == Change::None && !saysYearly;
    //: a unit of what is counted anew every year, for example 家次/年
    const QString unit =
        isYearly ? QCoreApplication::translate("milepost::NumberFormat", "%1/year").arg(target.unit)
                 : target.unit;
    const QString value = target.valueMax
                              ? formatNumber(target.value) + u'–' + formatQuantity(*target.valueMax, unit)
                              : formatQuantity(target.value, unit);
    return target.bound == Bound::Equal ? value : boundSign(target.bound) + u' ' + value;
}

} // namespace milepost
