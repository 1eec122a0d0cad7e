// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/sourcetext.h"

namespace milepost {

/// Reads a document into text. UnreadableInput, with a sentence that says what and what to do, when the file
/// is missing, a folder, empty, binary, too large or not in a known encoding; Cancelled when the reporter
/// asks for it.
Result<SourceText> readDocument(const QString& path, ProgressReporter* progress = nullptr);

} // namespace milepost
