// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// The code for pages of a document, from 1, that have no text of their own: "document.no-text:3-5".
QString pagesWithoutTextCode(int first, int last);
bool isPagesWithoutText(const QString& code);

/// The sentence people see for an issue whose code says all there is to say ("text.gap"); empty for other
/// codes. Such issues travel by their code and are worded in the language of the program that shows them.
QString issueSentence(const QString& code);

} // namespace milepost
