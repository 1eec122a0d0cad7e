// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workbookwords.h"

#include <QLocale>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

bool readsChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString WorkbookWords::province(const Catalogue& catalogue, const PlanFacts& plan)
{
    const Province* known = catalogue.province(plan.provinceCode);
    if (!known)
        return plan.province.isEmpty() ? plan.title : plan.province;
    return readsChinese() ? known->shortZh : known->nameEn;
}

QString WorkbookWords::area(const Catalogue& catalogue, const ParsedPlan& plan, const QString& id)
{
    const auto own = std::ranges::find(plan.areas, id, &Area::id);
    if (own == plan.areas.end())
        return {};
    const CanonicalArea* common = readsChinese() ? nullptr : catalogue.area(own->canonical);
    return common ? common->nameEn : own->name;
}

QString WorkbookWords::label(const Measure& measure)
{
    return measure.label.isEmpty() ? measure.subject : measure.label;
}

QString WorkbookWords::promise(const Target& target)
{
    const QString range =
        target.valueMax ? number(target.value) + u'–' + number(*target.valueMax) : number(target.value);
    switch (target.change) {
    case Change::Increase:
        //: a promised growth
        return tr("up by %1").arg(range);
    case Change::Decrease:
        //: a promised fall
        return tr("down by %1").arg(range);
    case Change::Multiple:
        //: a promised multiple of an earlier value
        return tr("%1 times").arg(range);
    case Change::None:
        break;
    }
    return target.bound == Bound::Equal ? range : boundSign(target.bound) + u' ' + range;
}

std::vector<WorkbookCell> WorkbookWords::heads(const QStringList& texts)
{
    std::vector<WorkbookCell> cells;
    for (const QString& text : texts)
        cells.emplace_back(text, CellLook::Head);
    return cells;
}

} // namespace milepost
