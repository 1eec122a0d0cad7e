// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/plantitle.h"

#include <QAbstractListModel>

#include <vector>

namespace milepost {

class Catalogue;

/// The plans of the workspace in its order: title, and a line of facts under it.
class PlanListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FactsRole = Qt::UserRole + 1, ///< "Guizhou · 2015-10-22 · 61 targets"
        PlanRole                      ///< text of the PlanId
    };

    explicit PlanListModel(QObject* parent = nullptr);

    /// Null empties the list.
    void reload(const Workspace* workspace, const Catalogue* catalogue);
    PlanId planAt(int row) const;
    int rowOf(const PlanId& plan) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        PlanId id;
        QString title;
        QString facts;
    };

    std::vector<Line> m_lines;
};

/// A plan's province in the language of the user, as far as the text tells.
QString planProvince(const ParsedPlan& plan, const Catalogue& catalogue);

} // namespace milepost
