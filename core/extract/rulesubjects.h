// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/figuredraft.h"

#include <string_view>
#include <vector>

namespace milepost {

/// Shortens what the numbers of rules are about to the noun itself: 对村级服务站按实际投入的30%给予补助 is
/// about the 实际投入, 给予一次性20万元奖励 about the 奖励.
void shortenRuleSubjects(std::u32string_view text, std::vector<FigureDraft>& drafts);

} // namespace milepost
