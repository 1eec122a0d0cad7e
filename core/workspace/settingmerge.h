// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace milepost {

/// What becomes of a setting that two changed, each from the same state.
struct MergedSetting
{
    QString value;            ///< with the changes of both; where they contest a part of it, mine
    bool isContested = false; ///< both changed the same part to something else
};

/// Merges settings that are JSON part by part: the members of objects, and the entries of lists by their name
/// (or, where they have none, by province, quantity and period). Any other text is one part. An absent
/// setting has no parts.
MergedSetting mergedSetting(const std::optional<QString>& base, const std::optional<QString>& mine,
                            const std::optional<QString>& theirs);

} // namespace milepost
