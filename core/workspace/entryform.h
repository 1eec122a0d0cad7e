// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/workbook.h"
#include "core/workspace/incomingreader.h"
#include "core/workspace/workbooks.h"

namespace milepost {

/// Who fills in a form: an agency of one plan (agencies of two provinces may share a name), or nobody named,
/// with an empty agency.
struct FormOwner
{
    PlanId plan;
    QString province; ///< in the reader's language
    QString agency;
    int measures = 0;

    QString agencyWords() const; ///< the agency, or that none is named
};

/// Every agency that leads a measure, by plan and in the plan's order; last in a plan nobody, for measures
/// without one. A measure led by several stands in the form of each.
std::vector<FormOwner> formOwners(const WorkbookSource& source);

/// One line of a form.
struct FormLine
{
    MeasureId measure;
    QString area;
    QString label;
    QString unit;
    QString target;                     ///< "≥ 35 (2018)"
    QString last;                       ///< latest earlier value with its period
    std::optional<Observation> current; ///< what stands for the form's period already
};
std::vector<FormLine> formLines(const WorkbookSource& source, const FormOwner& owner, const Period& period);

/// The form as a workbook: heads, units and everything else but the cells to be filled in are protected,
/// statuses are a list, values are checked while they are typed.
Workbook entryForm(const WorkbookSource& source, const FormOwner& owner, const Period& period);
/// A file name for it: province, agency and period.
QString formName(const FormOwner& owner, const Period& period);

/// The lines of a form that was filled in. UnreadableInput for a workbook that is none.
Result<std::vector<RawValue>> readEntryForm(const QByteArray& bytes, const QString& name,
                                            ProgressReporter* progress);

} // namespace milepost
