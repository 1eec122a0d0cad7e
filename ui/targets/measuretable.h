// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/viewcontext.h"

#include <QTableView>

namespace milepost {

class MeasureProxy;
class MeasureTableModel;

/// The table of measures with its columns, sorting, copying and the menu of years.
class MeasureTable final : public QTableView
{
    Q_OBJECT

public:
    explicit MeasureTable(QWidget* parent = nullptr);

    void setContext(const ViewContext& context, ContextChange change);
    void refreshMeasures(const QList<MeasureId>& measures);
    void retranslate();
    /// Selects a measure and scrolls to it; false when the filter hides it.
    bool selectMeasure(const MeasureId& id);
    std::optional<MeasureId> currentMeasure() const;
    int shownRows() const;
    /// The measures as filtered and sorted.
    std::vector<const MeasureRow*> shownMeasures() const;
    /// The selected rows with a head line, tab-separated, ready for a spreadsheet.
    QString selectionAsText() const;

signals:
    void currentMeasureChanged();
    /// Enter or a double click on a measure.
    void measureActivated();
    /// The verdict of the current measure was double-clicked, or Enter pressed on it.
    void verdictActivated();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// The menu key opens the menu of the head, which the keyboard cannot reach.
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void activate(const QModelIndex& index);
    void layOutColumns();
    int widthOf(int column) const;
    void fitLabelColumn();
    void showYearMenu(const QPoint& position);
    void restoreCurrent(const std::optional<MeasureId>& id);

    MeasureTableModel* m_model;
    MeasureProxy* m_proxy;
    const MeasureRows* m_rows = nullptr;
};

} // namespace milepost
