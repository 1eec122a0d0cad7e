// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where charts stand: never split, with the headings above them and, where a page takes both, the table
// below.
#include "ui/charts/bulletlayout.h"
#include "ui/charts/courselayout.h"
#include "ui/charts/mixlayout.h"
#include "ui/print/sheetflow.h"
#include "ui/print/sheetspacing.h"
#include "ui/print/tableflow.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kUnit = kUnitsPerMillimetre;
constexpr qreal kPixel = 25.4 / 96.0 * kUnit; ///< page units in 1/96 inch
constexpr qreal kAfterChart = 4;              ///< millimetres
constexpr qreal kTrajectoryShape = 0.45;      ///< height to width
constexpr qreal kMostAbove = 0.4;             ///< of a page: more is text of its own
constexpr qreal kLeastScale = 0.7;            ///< a chart is made no smaller to have its table beside it

/// In full size, 1/96 inch for 1/96 inch.
PlacedChart drawn(const ChartBlock& chart, qreal width, const ChartStyle& style)
{
    PlacedChart placed;
    QSizeF size(width, width * kTrajectoryShape);
    if (const auto* bullets = std::get_if<BulletContent>(&chart.content)) {
        placed.content = layOutBullets(*bullets, width, style);
    } else if (const auto* mix = std::get_if<MixContent>(&chart.content)) {
        placed.content = layOutMix(*mix, width, style);
    } else if (const auto* courses = std::get_if<CourseContent>(&chart.content)) {
        placed.content = layOutCourses(*courses, width, style);
    } else {
        placed.content = std::get<TrajectoryContent>(chart.content);
    }
    if (const auto* drawing = std::get_if<DrawingList>(&placed.content))
        size = drawing->size;
    placed.rect = QRectF(QPointF(0, 0), size);
    return placed;
}

} // namespace

const SheetFlow::ChartPlan& SheetFlow::plan(size_t block)
{
    if (m_plan.block == block && m_plan.height > 0)
        return m_plan;
    m_plan.block = block;
    m_plan.chart = drawn(std::get<ChartBlock>(m_document.blocks[block]), m_body.width() / kPixel, m_style);
    const qreal page = bottom() - m_body.top() - kUnit;
    const qreal above = heightAbove(block);
    const qreal room = above < kMostAbove * page ? page - above : page;
    const qreal own = m_plan.chart.rect.height() * kPixel;
    const auto* table = block + 1 < m_document.blocks.size()
                            ? std::get_if<TableBlock>(&m_document.blocks[block + 1])
                            : nullptr;
    const qreal below = table ? (kAfterChart + kAfterTable) * kUnit +
                                    TableFlow(*table, m_body.width(), metricsOf(*table)).height() +
                                    tailHeight(block + 2)
                              : 0;
    const bool isTogether = room - below >= kLeastScale * std::min(own, room);
    const qreal scale = std::min(1.0, (isTogether ? room - below : room) / own);
    m_plan.height = own * scale + (isTogether ? below : 0);
    m_plan.chart.scale = kPixel * scale;
    const QSizeF size = m_plan.chart.rect.size() * m_plan.chart.scale;
    m_plan.chart.rect = QRectF(QPointF(m_body.left() + (m_body.width() - size.width()) / 2, 0), size);
    return m_plan;
}

void SheetFlow::add(const ChartBlock&)
{
    PlacedChart one = plan(m_block).chart;
    need(m_plan.height);
    one.rect.moveTop(m_y);
    m_y += one.rect.height();
    m_pages.back().charts.push_back(std::move(one));
    space(kAfterChart);
}

} // namespace milepost
