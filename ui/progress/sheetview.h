// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/sheetdelegate.h"

#include <QTableView>

namespace milepost {

class QuantityEdit;

/// The period cells of the sheet, worked by keyboard alone: type to replace, F2 to amend, Enter and the
/// arrows go on, Tab goes along the row, Escape restores, Delete records "no data". Headings are stepped
/// over.
class SheetView final : public QTableView
{
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    /// Opens the field of the current cell with what stands there; nullptr where none opens.
    QuantityEdit* amendCurrent();
    /// The field that is open in the current cell, or nullptr.
    QuantityEdit* openField() const;

    SheetDelegate& sheetDelegate() const { return *m_delegate; }
    /// Moves the cell cursor by one, along the rows at their ends; false at the very end of the sheet.
    bool step(SheetDelegate::Move move);
    /// The enabled row at or after (else before) the given one, or −1.
    int nearestMeasureRow(int row) const;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void currentCellChanged();
    void clearRequested();
    void copyRequested();
    void cutRequested();
    /// Ctrl+D, Ctrl+R: the block's first row or column into the rest of it.
    void fillRequested(Qt::Orientation direction);
    /// Ctrl+;: to the column of today.
    void todayRequested();
    /// Ctrl+Enter: everything about the cell.
    void detailRequested();
    /// A figure was about to be typed into a closed period.
    void lockedCellTyped();
    void pasteRequested();
    /// Escape on a cell that is not being edited.
    void restoreRequested();
    /// F6: the keyboard goes on to the details.
    void leaveRequested();

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool handleKey(const QKeyEvent& event);
    bool handleControlKey(int key);
    bool isOpenCell(int row, int column) const;
    QModelIndex vertical(int rowStep) const;
    QModelIndex horizontal(int columnStep) const;
    void repaintRow(int row);

    SheetDelegate* m_delegate;
};

} // namespace milepost
