// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/measuredelegate.h"

#include "ui/common/spacing.h"
#include "ui/common/tableground.h"
#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"
#include "ui/targets/measuretablemodel.h"

#include <QPainter>

namespace milepost {
namespace {

constexpr double kBarHeight = 4.0;

} // namespace

MeasureDelegate::MeasureDelegate(Cell cell, QObject* parent) : QStyledItemDelegate(parent), m_cell(cell) {}

void MeasureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintTableGround(*painter, option);
    painter->setFont(option.font);
    const QRectF rect = QRectF(option.rect).adjusted(spacing::kOne, 0, -spacing::kOne, 0);
    if (m_cell == Cell::Badge) {
        paintVerdictBadge(*painter, rect,
                          static_cast<Verdict>(index.data(MeasureTableModel::VerdictRole).toInt()),
                          option.palette);
    } else if (m_cell == Cell::Value) {
        paintValue(*painter, rect, option, index);
    } else {
        const QString text = index.data(Qt::DisplayRole).toString();
        const int alignment = index.data(Qt::TextAlignmentRole).toInt();
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(rect, alignment,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, int(rect.width())));
    }
    painter->restore();
}

void MeasureDelegate::paintValue(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) {
        painter.setPen(colors.faintInk);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("–"));
        return;
    }
    painter.setPen(colors.ink);
    const QVariant share = index.data(MeasureTableModel::ShareRole);
    const QRectF upper = share.isValid() ? rect.adjusted(0, 0, 0, -kBarHeight - 4) : rect;
    painter.drawText(upper, Qt::AlignVCenter | Qt::AlignRight, text);
    if (!share.isValid())
        return;
    const auto verdict = static_cast<Verdict>(index.data(MeasureTableModel::VerdictRole).toInt());
    const QRectF track(rect.left(), rect.bottom() - kBarHeight - 7, rect.width(), kBarHeight);
    painter.fillRect(track, colors.gridLine);
    const double part = qBound(0.0, share.toDouble(), 1.0);
    painter.fillRect(QRectF(track.left(), track.top(), track.width() * part, track.height()),
                     verdictColor(verdict, themeVariant(option.palette)));
}

} // namespace milepost
