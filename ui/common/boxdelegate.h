// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QComboBox;

namespace milepost {

/// The open list of a box to choose from: lines as tall as those of a menu, separators as quiet rules.
class BoxDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// Gives the list of a box this delegate, and room for its longest line, once somebody comes near it: a box
/// makes its list then.
void watchList(QComboBox& box);

} // namespace milepost
