// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/readermodule.h"

namespace milepost {

/// Reads the words of every page with poppler. Encrypted, damaged and overlong documents give an error.
void readPdfPages(const DocumentInput& input, Result<std::vector<PdfPage>>& pages);

} // namespace milepost
