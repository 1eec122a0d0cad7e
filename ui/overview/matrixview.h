// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/filterstate.h"
#include "ui/overview/overviewcontent.h"

#include <QTableView>

namespace milepost {

class MatrixModel;

/// Shows the matrix in full height (the page scrolls). Arrow keys move, Enter or a click opens a cell's rows.
class MatrixView final : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    void setMatrix(const OverviewMatrix& matrix);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowsRequested(const milepost::FilterState& filter);
    /// The cell under the pointer, else the one with the keyboard, in words; empty when there is none.
    void cellDescribed(const QString& words);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void describe(const QModelIndex& index);
    void describeFocus();
    void open(const QModelIndex& index);
    void fitColumns();

    MatrixModel* m_model;
    int m_scrollBarHeight = 0; ///< room under the last row, when the areas do not fit
};

} // namespace milepost
