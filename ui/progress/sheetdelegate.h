// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace milepost {

class QuantityEdit;
struct ThemeColors;

/// Draws the cells of the sheet and opens the field to type in. A state is a mark as well as a colour: a ring
/// for provisional values, a corner on the left for the baseline and on the
/// right for a note, a sheet of paper for evidence, hatching for a closed period, a triangle and a wavy line
/// for refused text.
class SheetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Where the cell cursor goes after a figure is entered.
    enum class Move { Up, Down, Left, Right };

    explicit SheetDelegate(QObject* parent = nullptr);

    /// The row that holds the cell cursor; it is tinted across the whole sheet.
    void setCurrentRow(int row) { m_currentRow = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    /// An entry was accepted by a key.
    void entered(milepost::SheetDelegate::Move move);
    /// The user gave up the entry.
    void reverted();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool handleKey(QuantityEdit& edit, int key, Qt::KeyboardModifiers modifiers);
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMarks(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    int m_currentRow = -1;
};

} // namespace milepost
