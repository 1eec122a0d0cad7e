// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace milepost {

/// What somebody may do in a shared workspace. Whoever has any role reads everything.
enum class OfficerRole {
    Reader,
    Editor,       ///< imports plans and enters values of a province, or of all
    Closer,       ///< closes and reopens periods of a province, or of all
    Administrator ///< all of that, the rules of judgement, and the rights of others
};

/// One right of one officer.
struct OfficerRight
{
    QString login; ///< of the server's user
    OfficerRole role = OfficerRole::Reader;
    QString province = {}; ///< GB/T 2260 code, empty for all; only editors and closers have one

    bool operator==(const OfficerRight&) const = default;
};

/// "reader", "editor", "closer", "administrator"
QString toString(OfficerRole role);
std::optional<OfficerRole> officerRoleFromString(const QString& name);

} // namespace milepost
