// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/comparisonrequest.h"
#include "core/workspace/contextfigures.h"
#include "ui/charts/bulletcontent.h"

namespace milepost {

/// A comparison of provinces with every value divided by the province's population or gross product. Money is
/// given in yuan a head or as a share of the gross product, anything else per million people or per 100
/// billion yuan (千亿元), with four significant digits. Shares, indices and promised changes are no amounts
/// and are left out, as are provinces without the figure; both are said in the source's notes, with where the
/// figures are from.
ComparisonSource onBasis(ComparisonSource source, ComparisonBasis basis,
                         const std::vector<ContextFigure>& figures);

} // namespace milepost
