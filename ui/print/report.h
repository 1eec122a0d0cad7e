// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/scorecardcontent.h"
#include "ui/print/sheetdocument.h"

namespace milepost {

/// One 晴雨表. Says so in a sentence when nothing is promised or reported.
SheetDocument scorecardSheet(const SheetContext& context, const ScorecardSubject& subject);

/// The whole report: cover, contents, summary in words, 晴雨表, one page a province, comparisons of what more
/// than one province promises, tables of all targets, method.
SheetDocument reportSheet(const SheetContext& context);

} // namespace milepost
