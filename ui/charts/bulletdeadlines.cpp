// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletdeadlines.h"

#include <algorithm>

namespace milepost {

QString lastDeadline(const ComparedMeasure& measure)
{
    QString last;
    for (const Target& target : measure.targets) {
        if (target.year)
            last = std::max(last, QString::number(*target.year));
    }
    return last;
}

std::vector<QString> lastDeadlines(const std::vector<const ComparedMeasure*>& measures)
{
    std::vector<QString> deadlines;
    for (const ComparedMeasure* measure : measures) {
        const QString last = lastDeadline(*measure);
        if (std::ranges::find(deadlines, last) == deadlines.end())
            deadlines.push_back(last);
    }
    if (deadlines.empty())
        deadlines.emplace_back();
    return deadlines;
}

} // namespace milepost
