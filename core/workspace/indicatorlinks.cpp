// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/indicatorlinks.h"

#include "core/catalogue/catalogue.h"
#include "core/extract/measures.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(milepost::IndicatorLink)
};

/// The name in the catalogue that a measure was read by, with … for any words.
QString aliasOf(const Catalogue& catalogue, const ParsedPlan& plan, const Measure& measure)
{
    return matchMeasure(catalogue, plan, measure).alias.replace(u'*', u'…');
}

} // namespace

IndicatorLink indicatorLink(const Workspace& workspace, const Catalogue& catalogue, const MeasureId& id)
{
    const Measure* measure = workspace.measure(id);
    if (!measure)
        return {};
    IndicatorLink link;
    link.indicator = catalogue.indicator(measure->indicator);
    link.asRead = catalogue.indicator(workspace.readIndicator(id));
    link.chosen = workspace.chosenIndicator(id).has_value();
    if (link.asRead)
        link.alias = aliasOf(catalogue, workspace.planOf(id)->content, *measure);
    return link;
}

IndicatorLink indicatorLink(const ParsedPlan& plan, const Catalogue& catalogue, const Measure& measure)
{
    IndicatorLink link;
    link.indicator = link.asRead = catalogue.indicator(measure.indicator);
    if (link.indicator)
        link.alias = aliasOf(catalogue, plan, measure);
    return link;
}

QString indicatorName(const Indicator& indicator)
{
    return QLocale().language() == QLocale::Chinese ? indicator.nameZh : indicator.nameEn;
}

QString reasonInWords(const IndicatorLink& link)
{
    if (link.chosen && link.asRead)
        return LinkWords::tr("Chosen by hand; by its name it would be “%1”.")
            .arg(indicatorName(*link.asRead));
    if (link.chosen)
        return LinkWords::tr("Chosen by hand; by its name it would be none.");
    if (!link.indicator)
        return LinkWords::tr("No name in the catalogue fits its name, unit and area.");
    if (link.alias.isEmpty())
        return LinkWords::tr("Linked by the plan's file.");
    return LinkWords::tr("Linked because its name fits “%1” in the catalogue, and its unit too.")
        .arg(link.alias);
}

std::vector<const Indicator*> fittingIndicators(const Workspace& workspace, const Catalogue& catalogue,
                                                const MeasureId& id)
{
    std::vector<const Indicator*> fitting;
    const Measure* measure = workspace.measure(id);
    if (!measure)
        return fitting;
    for (const Indicator& indicator : catalogue.indicators())
        if (areComparable(indicator.kind, measure->kind) &&
            catalogue.inIndicatorUnit(1.0, measure->unit, indicator))
            fitting.push_back(&indicator);
    return fitting;
}

} // namespace milepost
