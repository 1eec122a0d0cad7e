// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/target.h"

#include <QString>

#include <optional>

namespace milepost {

class Catalogue;

/// A value as it is typed into the review: one number or a range, with a unit when one was typed.
struct TypedValue
{
    double value = 0.0;
    std::optional<double> valueMax;
    std::optional<QString> unit;
};

/// Reads "35", "1,234.5", "3-5", "85%", "1560万张". A sentence of InvalidInput for anything else.
Result<TypedValue> readTypedValue(const QString& text, const Catalogue& catalogue);
/// A year of four digits from 1949 to 2100, or nothing for an empty text.
Result<std::optional<int>> readTypedYear(const QString& text);
/// The value as readTypedValue() reads it, without its unit: "35", "3-5".
QString typedValue(const Target& target);

} // namespace milepost
