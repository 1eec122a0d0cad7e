// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace milepost {

/// What a list with headings tells its delegate, beside the text.
enum HeadedListRole {
    CountRole = Qt::UserRole + 100, ///< int, shown at the right of a line
    HeadingRole                     ///< bool: the line is a heading
};

/// A line of a list with headings: the name, cut short where it is long, and its count at the right. Headings
/// stand clear of the lines above them.
class HeadedListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace milepost
