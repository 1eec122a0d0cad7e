// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bulletcontent.h"
#include "ui/charts/coursecontent.h"
#include "ui/compare/comparisonsource.h"

#include <variant>

namespace milepost {

/// A comparison ready to be shown, printed or taken away.
struct ComparisonContent
{
    QString title;
    QString asOfLabel;
    std::variant<BulletContent, CourseContent> chart;
    TableContent table;                   ///< its twin
    std::vector<MeasureId> tableMeasures; ///< one a row; invalid for a place without a measure
    QString note;                         ///< the officer's own
};

/// Gathers what a request asks for. Empty title when the catalogue knows none of its indicators.
ComparisonContent comparisonContent(const ComparisonMaterial& material, const ComparisonRequest& request);

} // namespace milepost
