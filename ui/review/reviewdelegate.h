// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace milepost {

/// Draws the lines of a review: a decision or a confidence as a shape of its own, the kind with the mark it
/// has in the text, what is set aside struck through. Opens a field or a list in the cell.
class ReviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    /// Escape in an open list leaves the entry, not a closed list that keeps the keys of the review.
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* createList(QWidget* parent, const QModelIndex& index) const;
};

} // namespace milepost
