// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewitem.h"
#include "core/text/sourcetext.h"

#include <vector>

namespace milepost {

/// The numbers of the text that are quantities by their form and that the reading left out: counts of parts,
/// names, second copies. As items of kind Other, in order. Linear in the text.
std::vector<ReviewItem> leftOutFigures(const SourceText& text, const ParsedPlan& plan);

} // namespace milepost
