// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace milepost {

/// Which items of a review are listed.
enum class ReviewScope { Targets, Figures, Deliverables };

/// The items of a scope, all or only those that need a look.
class ReviewProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setScope(ReviewScope scope);
    ReviewScope scope() const { return m_scope; }
    enum class Show { All, NeedsLook };
    void setShow(Show show);
    Show shows() const { return m_show; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ReviewScope m_scope = ReviewScope::Targets;
    Show m_show = Show::All;
};

} // namespace milepost
