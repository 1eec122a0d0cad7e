// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentformat.h"

namespace milepost {

bool isPdf(const DocumentInput& input);

/// The text layer of a PDF in paragraphs. Encrypted files and scans without a text layer are refused in
/// words.
Result<SourceText> readPdf(const DocumentInput& input);

} // namespace milepost
