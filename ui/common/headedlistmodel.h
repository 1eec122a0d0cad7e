// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace milepost {

/// A line of a list with headings. Lines of one heading stand together.
struct HeadedItem
{
    QString id;
    QString name;
    int count = 0; ///< shown at the right
    QString hint;  ///< what the count means, for the tool tip and the screen reader
    QString heading;
    QString group;      ///< what the list can be kept to: an area, a province
    QString searchText; ///< lower case
};

/// Items under their headings; those that do not match the search are left out, and headings with them. Gives
/// the roles of HeadedListRole.
class HeadedListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit HeadedListModel(QObject* parent = nullptr);

    void setItems(std::vector<HeadedItem> items);
    /// Words all of which must occur, and the group, empty for all.
    void setSearch(const QString& words, const QString& group = {});
    /// The row of an item, or -1.
    int rowOf(const QString& id) const;
    /// The first row that is no heading, or -1.
    int firstItem() const;
    QString idAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        QString heading;
        const HeadedItem* item = nullptr; ///< nullptr for a heading
    };

    void build();

    std::vector<HeadedItem> m_items;
    QString m_search;
    QString m_group;
    std::vector<Row> m_rows;
};

} // namespace milepost
