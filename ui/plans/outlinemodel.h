// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/outlinenode.h"

#include <QAbstractItemModel>

namespace milepost {

/// A plan's outline as a tree: name, promise, agencies.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PromiseColumn, AgenciesColumn, kColumns };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of OutlineKind
        NodeRole                     ///< place in nodes()
    };

    explicit OutlineModel(QObject* parent = nullptr);

    void setNodes(std::vector<OutlineNode> nodes);
    const std::vector<OutlineNode>& nodes() const { return m_nodes; }
    const OutlineNode* nodeAt(const QModelIndex& index) const;
    QModelIndex indexOf(int node) const;
    /// The line of a target by its local id; invalid when there is none.
    QModelIndex indexOfTarget(const QString& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const OutlineNode& node(const QModelIndex& index) const;
    QVariant text(const OutlineNode& node, int column) const;

    std::vector<OutlineNode> m_nodes{OutlineNode{}};
};

} // namespace milepost
