// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/officerright.h"

#include <array>
#include <utility>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const std::array<std::pair<OfficerRole, QString>, 4>& names()
{
    static const std::array<std::pair<OfficerRole, QString>, 4> kNames{
        {{OfficerRole::Reader, u"reader"_s},
         {OfficerRole::Editor, u"editor"_s},
         {OfficerRole::Closer, u"closer"_s},
         {OfficerRole::Administrator, u"administrator"_s}}};
    return kNames;
}

} // namespace

QString toString(OfficerRole role)
{
    for (const auto& [known, name] : names()) {
        if (known == role)
            return name;
    }
    return {};
}

std::optional<OfficerRole> officerRoleFromString(const QString& name)
{
    for (const auto& [role, known] : names()) {
        if (known == name)
            return role;
    }
    return std::nullopt;
}

} // namespace milepost
