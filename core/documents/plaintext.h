// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentformat.h"
#include "core/text/encoding.h"

namespace milepost {

/// Text as it stands: the offsets are those of the file's own characters.
Result<SourceText> readPlainText(const DocumentInput& input);

/// Decodes a text, told from its bytes or as the options say. Fails at the first byte that is not in the
/// encoding, and where there is more than text. Fills in `characters`, `encoding`, `encodingConfidence`.
Result<SourceText> decodeStrictly(const DocumentInput& input);

/// The encoding the options name, or nothing where they name none.
Result<std::optional<TextEncoding>> chosenEncoding(const ReadOptions& options);

} // namespace milepost
