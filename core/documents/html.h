// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentformat.h"

namespace milepost {

/// A saved web page: the article as text, a paragraph a line, a data table's row a line with tabs. Menus,
/// buttons, the line of source and clicks, copyright notices are set aside. Nothing is fetched.
Result<SourceText> readHtml(const DocumentInput& input);

/// Whether bytes begin as a web page does.
bool looksLikeHtml(const QByteArray& bytes);

} // namespace milepost
