// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentformat.h"

namespace milepost {

/// The visible sheets of a workbook, a row a line with tabs between the cells. Numbers appear as their format
/// shows them where it adds meaning: per cent, dates, a unit after the number. Hidden sheets are set aside.
Result<SourceText> readXlsx(const DocumentInput& input);

/// A table of comma, semicolon or tab separated values, a row a line with tabs between the cells.
Result<SourceText> readCsv(const DocumentInput& input);

} // namespace milepost
