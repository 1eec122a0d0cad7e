// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparisonsource.h"

#include <QAbstractListModel>

namespace milepost {

/// The indicators under headings of their areas; rows that do not match the search are left out, and headings
/// with them.
class IndicatorListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IndicatorRole = Qt::UserRole + 1, ProvincesRole, HeadingRole };

    explicit IndicatorListModel(QObject* parent = nullptr);

    void setIndicators(std::vector<ComparableIndicator> indicators);
    /// Words all of which must occur, and the canonical area, empty for all.
    void setSearch(const QString& words, const QString& areaId = {});
    /// The row of an indicator, or -1.
    int rowOf(const QString& indicator) const;
    /// The first row that is an indicator, or -1.
    int firstIndicator() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        QString heading;
        const ComparableIndicator* indicator = nullptr; ///< nullptr for a heading
    };

    void build();

    std::vector<ComparableIndicator> m_indicators;
    QString m_search;
    QString m_areaId;
    std::vector<Row> m_rows;
};

} // namespace milepost
