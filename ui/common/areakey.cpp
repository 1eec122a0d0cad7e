// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/areakey.h"

#include "core/catalogue/catalogue.h"
#include "core/domain/plan.h"

#include <QCoreApplication>

namespace milepost {

namespace {
const QString kOwn = QStringLiteral("plan:"); ///< before the name that a plan alone gives an area
}

QString areaKey(const Area& area, const Catalogue& catalogue)
{
    const CanonicalArea* canonical = catalogue.area(area.canonical);
    return canonical ? canonical->id : kOwn + area.name;
}

QString noAreaKey()
{
    return kOwn;
}

QString noAreaName()
{
    //: in the place of an area: the plan puts the measure into none
    return QCoreApplication::translate("milepost::AreaName", "No area");
}

} // namespace milepost
