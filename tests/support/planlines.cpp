// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planlines.h"

using namespace Qt::StringLiterals;

namespace milepost {

QString lineOf(const Target& target)
{
    QString line = u"%1 %2%3"_s.arg(target.subject, boundSign(target.bound)).arg(target.value);
    if (target.valueMax)
        line += u"-%1"_s.arg(*target.valueMax);
    line += target.unit;
    if (target.change != Change::None)
        line += u' ' + toString(target.change);
    if (target.from)
        line += u" %1-"_s.arg(*target.from);
    if (target.year)
        line += u" %1"_s.arg(*target.year);
    line += target.annual ? u" annual"_s : QString();
    line += target.cumulative ? u" cumulative"_s : QString();
    line += target.isNew ? u" new"_s : QString();
    return line + (target.striving ? u" striving"_s : QString());
}

QString lineOf(const Figure& figure)
{
    const QString line =
        u"%1: %2 %3%4"_s.arg(toString(figure.kind), figure.subject).arg(figure.value).arg(figure.unit);
    return figure.year ? line + u" %1"_s.arg(*figure.year) : line;
}

QStringList figureLines(const ParsedPlan& plan)
{
    QStringList lines;
    for (const Target& target : plan.targets)
        lines.append(lineOf(target));
    for (const Figure& figure : plan.figures)
        lines.append(lineOf(figure));
    return lines;
}

} // namespace milepost
