// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisoncontent.h"

#include "core/workspace/contextfigures.h"
#include "ui/compare/comparisonbasis.h"

namespace milepost {

namespace {

std::vector<ComparisonSource> sourcesOf(const ComparisonMaterial& material, const ComparisonRequest& request)
{
    std::vector<ComparisonSource> sources = comparisonSources(material, request);
    // What stands within one province is not divided by that province.
    if (request.basis == ComparisonBasis::AsPromised || request.rows != ComparisonRows::Provinces)
        return sources;
    const Result<std::vector<ContextFigure>> figures = contextFigures(material.workspace);
    for (ComparisonSource& source : sources)
        source = onBasis(std::move(source), request.basis, figures ? *figures : std::vector<ContextFigure>());
    return sources;
}

} // namespace

ComparisonContent comparisonContent(const ComparisonMaterial& material, const ComparisonRequest& request)
{
    ComparisonContent content;
    const std::vector<ComparisonSource> sources = sourcesOf(material, request);
    if (sources.empty())
        return content;
    const auto take = [&](auto chart) {
        if (!request.title.isEmpty())
            chart.title = request.title;
        content.title = chart.title;
        content.asOfLabel = chart.asOfLabel;
        content.table = chart.table;
        content.tableMeasures = chart.tableMeasures;
        content.chart = std::move(chart);
    };
    if (request.view == ComparisonView::Bars)
        take(bulletContent(sources));
    else
        take(courseContent(sources,
                           request.view == ComparisonView::Tiles ? CourseLook::Tiles : CourseLook::Overlay));
    content.note = request.note;
    return content;
}

} // namespace milepost
