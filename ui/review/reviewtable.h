// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewproxy.h"

#include <QTableView>

namespace milepost {

class ReviewDraft;
class ReviewModel;

/// The list of a review. One line is current; the cells of a line are edited in place.
class ReviewTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ReviewTable(QWidget* parent = nullptr);

    ReviewModel& items() const { return *m_model; }
    ReviewProxy& proxy() const { return *m_proxy; }
    void setDraft(ReviewDraft* draft);
    /// Lists these items; deliverables without the columns of a figure.
    void setScope(ReviewScope scope);
    /// −1 when no line is current.
    int currentItem() const;
    void setCurrentItem(int id);
    std::vector<int> selectedItems() const;
    /// Goes to the next or previous listed item that needs a look, round the end; false when none does.
    enum class Way { Forward, Backward };
    bool goToDoubt(Way way);
    void goDown();
    /// A field of a cell is open.
    bool isEditing() const { return state() == EditingState; }
    /// Opens the field of a column in the current line.
    void editColumn(int column);

signals:
    void currentItemChanged(int id);
    /// What shows changed: another filter, items came or went.
    void listChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyboardSearch(const QString& search) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutColumns();

    ReviewModel* m_model;
    ReviewProxy* m_proxy;
    int m_last = -1;   ///< the item that was current, to come back to
    int m_lastRow = 0; ///< and its line, for one that is gone
};

} // namespace milepost
