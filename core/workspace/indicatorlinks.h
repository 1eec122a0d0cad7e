// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace milepost {

class Catalogue;
class Workspace;
struct Indicator;
struct Measure;
struct ParsedPlan;

/// What a measure is compared by, and why.
struct IndicatorLink
{
    const Indicator* indicator = nullptr; ///< none when nothing fits, or by choice
    const Indicator* asRead = nullptr;    ///< what the reading of the plan linked it to
    QString alias;       ///< the name in the catalogue that it was read by, … for any words
    bool chosen = false; ///< by an officer
};

/// The link of a measure of a plan as it was read.
IndicatorLink indicatorLink(const ParsedPlan& plan, const Catalogue& catalogue, const Measure& measure);
/// The link of a measure of the workspace. An unknown measure has none.
IndicatorLink indicatorLink(const Workspace& workspace, const Catalogue& catalogue, const MeasureId& id);
/// Its name in the language of the program.
QString indicatorName(const Indicator& indicator);
/// Why the link is what it is, as a translated sentence.
QString reasonInWords(const IndicatorLink& link);
/// The indicators whose unit the measure's values can be brought to, in the order of the catalogue.
std::vector<const Indicator*> fittingIndicators(const Workspace& workspace, const Catalogue& catalogue,
                                                const MeasureId& id);

} // namespace milepost
