// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentformat.h"

namespace milepost {

/// A Word document as it prints: a paragraph a line with its automatic number, a table row a line with tabs,
/// tracked insertions in and deletions out, hidden text out. Tables of contents and notes are set aside.
Result<SourceText> readDocx(const DocumentInput& input);

} // namespace milepost
