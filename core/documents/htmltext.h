// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/htmlpage.h"
#include "core/text/sourcetext.h"

namespace milepost {

/// The words of a page in lines, those beside the article set aside.
SourceText textOfPage(const HtmlPage& page);

} // namespace milepost
