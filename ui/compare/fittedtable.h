// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace milepost {

class TableContentModel;
struct TableContent;

/// The table under a chart: as wide as its place and as tall as its rows, so that the page scrolls and not
/// the table. Long columns give way and wrap.
class FittedTable final : public QTableView
{
    Q_OBJECT

public:
    explicit FittedTable(QWidget* parent = nullptr);

    void setContent(const TableContent& content);
    const TableContent& content() const;

signals:
    /// A row was double-clicked, or Enter was pressed on it.
    void rowActivated(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int rowTextHeight(int row) const;
    void fit();
    void fitColumns();

    TableContentModel* m_rows;
};

} // namespace milepost
