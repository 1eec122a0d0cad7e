// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/dutytext.h"

#include "ui/common/measurerow.h"
#include "ui/common/numberformat.h"
#include "ui/common/verdictbadge.h"
#include "ui/progress/workmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Duties)
};

} // namespace

QString dutyKindWord(DutyKind kind)
{
    switch (kind) {
    case DutyKind::Target:
        return Words::tr("Target");
    case DutyKind::Deliverable:
        return Words::tr("Deliverable");
    case DutyKind::Task:
        return Words::tr("Task");
    }
    return {};
}

QString dutyRoleWord(DutyRole role)
{
    return role == DutyRole::Lead ? Words::tr("leads") : Words::tr("takes part");
}

QString deadlineText(const Duty& duty)
{
    return duty.year ? QString::number(*duty.year) : Words::tr("none", "deadline");
}

QString promiseOf(const Duty& duty)
{
    return duty.target ? formatTarget(*duty.target) : QString();
}

QString latestText(const Duty& duty, const MeasureRow* row)
{
    if (!row || !row->latest)
        return {};
    const QString value = formatQuantity(row->latest->value, row->unit);
    return duty.lastReport ? Words::tr("%1 (%2)", "value (period)").arg(value, duty.lastReport->toString())
                           : value;
}

QString standingText(const Duty& duty)
{
    if (duty.kind == DutyKind::Target)
        return verdictWord(duty.verdict);
    const QString word = workStateWord(duty.state);
    return duty.percent ? word + u' ' + formatQuantity(*duty.percent, u"%"_s) : word;
}

QString countsText(const std::vector<Duty>& duties)
{
    const auto count = [&duties](DutyKind kind) {
        return static_cast<int>(std::count_if(duties.begin(), duties.end(),
                                              [kind](const Duty& duty) { return duty.kind == kind; }));
    };
    QStringList parts;
    if (const int targets = count(DutyKind::Target))
        parts.append(Words::tr("%n target(s)", nullptr, targets));
    if (const int deliverables = count(DutyKind::Deliverable))
        parts.append(Words::tr("%n deliverable(s)", nullptr, deliverables));
    if (const int tasks = count(DutyKind::Task))
        parts.append(Words::tr("%n task(s)", nullptr, tasks));
    return parts.join(Words::tr(", ", "between list items"));
}

} // namespace milepost
