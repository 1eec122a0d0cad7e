// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace milepost {

/// Cells of the measure table: the latest value over its bar, the verdict as a badge, figures with room at
/// the right. Takes what it draws from the model's roles.
class MeasureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Cell { Text, Value, Badge };

    MeasureDelegate(Cell cell, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintValue(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    Cell m_cell;
};

} // namespace milepost
