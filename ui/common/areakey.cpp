// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/areakey.h"

#include "core/catalogue/catalogue.h"
#include "core/domain/plan.h"

namespace milepost {

QString areaKey(const Area& area, const Catalogue& catalogue)
{
    const CanonicalArea* canonical = catalogue.area(area.canonical);
    return canonical ? canonical->id : QStringLiteral("plan:") + area.name;
}

} // namespace milepost
