// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sourcetext.h"

#include <vector>

namespace milepost {
class Catalogue;
}

namespace milepost::bench {

/// The documents of MILEPOST_PLANS/plans; empty when they are not here.
std::vector<SourceText> sampleDocuments();

/// The documents one after the other, `times` times over, without those whose text is scrambled. Every copy
/// marks its sentences with its number, so that none stands twice and nothing is dropped as a repeat.
SourceText longText(const std::vector<SourceText>& documents, int times, const Catalogue& catalogue);

/// What the figures are said to lack when there are no documents.
QString withoutDocuments();

} // namespace milepost::bench
