// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/outline.h"

#include <vector>

namespace milepost {

class WorkingText;

/// Cuts the sections into sentences: at 。 ! ? ; and line ends, never inside a bracket or quotation that
/// closes on its line. Headings are sentences of their own.
std::vector<Sentence> splitSentences(const WorkingText& text, const std::vector<Section>& sections);

} // namespace milepost
