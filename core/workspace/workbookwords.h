// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/exchange/workbook.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace milepost {

/// What the sheets of a workbook say alike.
struct WorkbookWords
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Workbooks)

public:
    /// The province's name in the reader's language; the plan's title where it names none.
    static QString province(const Catalogue& catalogue, const PlanFacts& plan);
    /// The area's own name in Chinese, else its common English one where there is one.
    static QString area(const Catalogue& catalogue, const ParsedPlan& plan, const QString& id);
    static QString label(const Measure& measure);
    /// “≥ 35”, “5–10”, “+20 %”: as the plan promises it, without the year.
    static QString promise(const Target& target);

    static std::vector<WorkbookCell> heads(const QStringList& texts);
};

} // namespace milepost
