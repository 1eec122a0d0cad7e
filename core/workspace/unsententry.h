// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/period.h"
#include "core/domain/statusreport.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace milepost {

/// A figure as it was typed into a cell.
struct UnsentFigure
{
    MeasureId measure;
    Period period;
    QString text;   ///< empty to clear the cell
    QString reason; ///< that a rule wanted for it

    friend bool operator==(const UnsentFigure&, const UnsentFigure&) = default;
};

/// Something entered for a shared workspace that is not in it yet.
struct UnsentEntry
{
    std::variant<UnsentFigure, StatusEntry> said;
    std::optional<qint64> seen = {}; ///< row number of what stood there for whoever entered it

    /// Whether both are of one cell, or report on one item.
    bool hasPlaceOf(const UnsentEntry& other) const;

    friend bool operator==(const UnsentEntry&, const UnsentEntry&) = default;
};

/// What one login has entered for one shared workspace.
struct UnsentEntries
{
    QString workspace; ///< its address, without a user
    QString login;
    std::vector<UnsentEntry> entries;

    friend bool operator==(const UnsentEntries&, const UnsentEntries&) = default;
};

/// The text of a file that keeps them, schema "milepost.unsent/1"; docs/schema.md has its members.
QByteArray jsonFrom(const UnsentEntries& entries);
/// Reads it back. `name` is how the file is called in errors: NewerFormat for one of a later program,
/// UnreadableInput, with what is wrong, for a damaged one.
Result<UnsentEntries> unsentEntriesFromJson(const QByteArray& json, const QString& name);

} // namespace milepost
