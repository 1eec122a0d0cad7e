// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/figuredraft.h"

#include <QString>

#include <string_view>
#include <vector>

namespace milepost {

/// How an officer would name a figure: verb, noun and what is to be done with it (支持企业开展个性化定制), or
/// what is measured and how it changes (信息消费额年均增长). `text` is the text as written, in the order of
/// the drafts' offsets.
QString labelOf(std::u32string_view text, const std::vector<FigureDraft>& drafts, size_t index);

} // namespace milepost
