// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QSplitter;
class QTableView;

namespace milepost {

class SheetDelegate;
class SheetView;

/// The sheet: fixed columns on the left, period columns on the right, scrolled together up and down.
class SheetPanes final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPanes(QWidget* parent = nullptr);

    /// `model` has the columns of SheetModel.
    void setModel(QAbstractItemModel* model);
    SheetView& periods() const { return *m_periods; }
    QTableView& fixed() const { return *m_fixed; }
    /// Puts the cell cursor there and brings it into view.
    void goTo(int row, int column);
    /// The width from which measure, unit and next target stand beside the periods that are always in view.
    int comfortableWidth() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpFixed();
    void joinScrolling();
    void shareColumns();
    void spanHeadingsLater();
    void spanHeadings();
    int periodsWidth() const;
    void sizeColumns();
    void sizeFixedColumns();
    void showAround(int row, int column);
    void followCurrentRow();

    QSplitter* m_splitter;
    QTableView* m_fixed;
    SheetDelegate* m_fixedDelegate;
    SheetView* m_periods;
    bool m_spansAreDue = false;
    bool m_isDivided = false; ///< by hand, between the fixed columns and the periods
};

} // namespace milepost
