// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entryform.h"
#include "ui/print/sheetdocument.h"

namespace milepost {

/// The entry forms of these owners for paper, one after the other: what is asked, with room to write, and the
/// places for the names of those who fill in, check and answer for it.
SheetDocument formSheet(const WorkbookSource& source, const std::vector<FormOwner>& owners,
                        const Period& period);

} // namespace milepost
