// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace milepost {

/// The simplified form of a traditional ideograph that occurs in the grammar's words or in the catalogue; any
/// other character is itself. One for one, so offsets do not move.
char32_t simplified(char32_t character);
std::u32string simplified(std::u32string_view text);
QString simplified(const QString& text);

} // namespace milepost
