// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentformat.h"

namespace milepost {

/// doc, wps, xls, et, rtf, odt, ods and Word's flat XML.
bool isLegacyOffice(const DocumentInput& input);

/// Has an installed LibreOffice convert the file to docx or xlsx, in a private profile and within a time
/// limit, and reads that. Fails with a sentence where there is no LibreOffice.
Result<SourceText> readLegacyOffice(const DocumentInput& input);

/// The LibreOffice program that is installed, or an empty string.
QString findOfficeProgram();

} // namespace milepost
