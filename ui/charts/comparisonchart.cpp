// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparisonchart.h"

#include "ui/charts/bulletlayout.h"
#include "ui/charts/courselayout.h"

namespace milepost {

using namespace Qt::StringLiterals;

ComparisonChart::ComparisonChart(QWidget* parent) : DrawingView(parent)
{
    setObjectName(u"comparisonChart"_s);
    setAccessibleName(tr("Comparison chart"));
}

void ComparisonChart::setContent(const BulletContent& content)
{
    m_content = content;
    setDrawing(
        [content](qreal width, const ChartStyle& style) { return layOutBullets(content, width, style); },
        content.description);
}

void ComparisonChart::setContent(const CourseContent& content)
{
    setDrawing(
        [content](qreal width, const ChartStyle& style) { return layOutCourses(content, width, style); },
        content.description);
}

} // namespace milepost
