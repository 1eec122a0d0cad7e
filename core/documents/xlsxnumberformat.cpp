// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/xlsxnumberformat.h"

#include <QDate>

#include <cmath>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

bool isWithin(int value, int first, int last)
{
    return value >= first && value <= last;
}

QString shownDate(double serial, XlsxNumberFormat::Kind kind, int epochYear)
{
    // Day 60 of the 1900 calendar is a 29 February that never was; dates behind it count from 1899-12-30.
    const QDate first = epochYear == 1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDate date = first.addDays(static_cast<qint64>(std::floor(serial)));
    switch (kind) {
    case XlsxNumberFormat::Kind::Year:
        return date.toString(u"yyyy年"_s);
    case XlsxNumberFormat::Kind::YearMonth:
        return date.toString(u"yyyy年M月"_s);
    default:
        return date.toString(Qt::ISODate);
    }
}

} // namespace

QString builtInFormatCode(int id)
{
    if (isWithin(id, 9, 10))
        return u"0%"_s;
    if (id == 17 || id == 55 || id == 27)
        return u"yyyy-m"_s;
    if (isWithin(id, 14, 16) || id == 22 || isWithin(id, 28, 31) || id == 36 || isWithin(id, 50, 54) ||
        isWithin(id, 56, 58))
        return u"yyyy-m-d"_s;
    return {};
}

XlsxNumberFormat xlsxNumberFormat(const QString& code)
{
    XlsxNumberFormat format;
    QString plain;
    bool quoted = false;
    bool bracketed = false;
    bool digits = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (!quoted && !bracketed && c == u';')
            break; // what follows shows negative numbers and text
        if (c == u'"' && !bracketed) {
            quoted = !quoted;
        } else if (!quoted && (c == u'[' || c == u']')) {
            bracketed = c == u'[';
        } else if (quoted || (!bracketed && c.unicode() > 0x2E80)) {
            (digits ? format.after : format.before) += c;
        } else if (!bracketed && (c == u'\\' || c == u'_' || c == u'*')) {
            ++i;
        } else if (!bracketed) {
            plain += c.toLower();
            digits = digits || c == u'0' || c == u'#' || c == u'?';
        }
    }
    using Kind = XlsxNumberFormat::Kind;
    const bool year = plain.contains(u'y') || plain.contains(u'e');
    if (plain.contains(u'%'))
        format.kind = Kind::Percent;
    else if (!digits && !plain.contains(u"general") && (year || plain.contains(u'd')))
        format.kind = plain.contains(u'd') ? Kind::Date : plain.contains(u'm') ? Kind::YearMonth : Kind::Year;
    if (format.kind != Kind::Number && format.kind != Kind::Percent)
        format.before = format.after = QString();
    return format;
}

QString shownNumber(const QString& value, const XlsxNumberFormat& format, int epochYear)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return value;
    switch (format.kind) {
    case XlsxNumberFormat::Kind::Number:
        // 15 digits: the noise of binary fractions stands behind them.
        return format.before + QString::number(number, 'g', 15) + format.after;
    case XlsxNumberFormat::Kind::Percent:
        return format.before + QString::number(number * 100, 'g', 13) + u'%' + format.after;
    default:
        return number >= 0 && number < 3'000'000 ? shownDate(number, format.kind, epochYear) : value;
    }
}

} // namespace milepost
