// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/attentionlist.h"
#include "ui/overview/overviewcontent.h"

namespace milepost {

/// The measures that lag most, each with the sentence of its judgement.
std::vector<MeasureLineGroup> attentionLines(const OverviewContent& content, const ViewContext& context);
/// What is judged otherwise since the period before the newest, province by province. Provinces without a
/// second period share the last heading.
std::vector<MeasureLineGroup> changeLines(const OverviewContent& content, const ViewContext& context);

} // namespace milepost
