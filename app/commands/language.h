// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace milepost {

/// Makes the program speak a language ("zh", "en", or empty for the system's; Chinese where that says
/// nothing). Without translations in the program it speaks English. Call it once, before the first sentence.
void installLanguage(const QString& language);

} // namespace milepost
