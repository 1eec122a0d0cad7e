// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QString>

#include <string_view>

namespace milepost {

/// Where an offset stands by the numbers of the headings above it, as a Chinese reference: "第三章第二节",
/// "第三部分（二）第1项"; empty before the first numbered heading. `text` is the document from its start, at
/// least up to the offset.
QString sectionReference(std::u32string_view text, qsizetype position);

/// A quotation with its source: “……”（贵州省《…》，第三章第二节）. The province is left out where the title
/// names it.
QString quotation(const QString& words, const PlanFacts& plan, const QString& section);

} // namespace milepost
