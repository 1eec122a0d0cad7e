// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plantitle.h"

#include "core/domain/plan.h"

#include <QCoreApplication>

namespace milepost {

QString planTitle(const ParsedPlan& plan)
{
    const PlanFacts& facts = plan.plan;
    if (!facts.title.isEmpty())
        return facts.title;
    const QString known = !facts.issuer.isEmpty()     ? facts.issuer
                          : !facts.province.isEmpty() ? facts.province
                                                      : plan.source.name;
    //: %1 is who issued the plan
    return QCoreApplication::translate("milepost::PlanTitle", "%1 (no title in the document)").arg(known);
}

} // namespace milepost
