// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/provincekey.h"

#include "core/catalogue/catalogue.h"
#include "core/domain/plan.h"
#include "ui/common/measurerow.h"

#include <QCoreApplication>

namespace milepost {

namespace {
const QString kNational = QStringLiteral("national");
}

QString provinceKey(const QString& code)
{
    return code.isEmpty() ? kNational : code;
}

QString provinceCodeOf(const QString& key)
{
    return key == kNational ? QString() : key;
}

QString provinceName(const Catalogue& catalogue, const PlanFacts& plan)
{
    if (const Province* province = catalogue.province(plan.provinceCode))
        return readsChinese() ? province->shortZh : province->nameEn;
    return plan.province.isEmpty() ? nationalName() : plan.province;
}

QString nationalName()
{
    //: in the place of a province: the plan is of none
    return QCoreApplication::translate("milepost::ProvinceName", "National");
}

} // namespace milepost
