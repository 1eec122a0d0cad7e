// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/print/sheetdocument.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace milepost {

class BulletChart;
class EmptyState;
class HeadedList;
class TableContentModel;

/// Pick an indicator, see every province's promise and progress on one axis, with the table under it; take it
/// away as text, picture or paper.
class ComparePage final : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);
    ~ComparePage() override;

    void refreshMeasures(const QList<MeasureId>& measures) override;
    void follow(const PageLink& link) override;
    bool canPrint() const override;
    void print(PrintAction action) override;

    /// The indicator that is compared, empty while there is none.
    const QString& indicator() const;

protected:
    void contextChanged(ContextChange change) override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildComparison();
    void showIndicators();
    void showComparison();
    void fitColumns();
    void fitTable();
    void copyTable();
    void copyPicture();
    Result<QByteArray> workbook() const;

    HeadedList* m_indicators;
    TableContentModel* m_rows;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QLabel* m_title;
    QLabel* m_subtitle;
    QScrollArea* m_scroll;
    BulletChart* m_chart;
    QTableView* m_table;
    QPushButton* m_copyTable;
    QPushButton* m_copyPicture;
    QPushButton* m_export;
};

} // namespace milepost
