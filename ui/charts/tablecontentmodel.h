// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/tablecontent.h"

#include <QAbstractTableModel>

namespace milepost {

/// Shows a table of texts in a view; read-only.
class TableContentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TableContentModel(QObject* parent = nullptr);

    void setContent(const TableContent& content);
    const TableContent& content() const { return m_content; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableContent m_content;
};

} // namespace milepost
