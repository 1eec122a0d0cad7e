// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentformat.h"

namespace milepost {

/// Files that are known and hold no text for us: pictures, archives, OFD, programs.
bool isUnreadable(const DocumentInput& input);

/// Always fails, with a sentence that says what the file is and what to do.
Result<SourceText> refuseUnreadable(const DocumentInput& input);

} // namespace milepost
