// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewproxy.h"

#include "ui/review/reviewmodel.h"

namespace milepost {

void ReviewProxy::setScope(ReviewScope scope)
{
    m_scope = scope;
    invalidateFilter();
}

void ReviewProxy::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool ReviewProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex item = sourceModel()->index(row, 0, parent);
    if (m_show == Show::NeedsLook && !item.data(ReviewModel::NeedsLookRole).toBool())
        return false;
    const auto kind = static_cast<ReviewKind>(item.data(ReviewModel::KindRole).toInt());
    switch (m_scope) {
    case ReviewScope::Targets:
        return kind == ReviewKind::Target;
    case ReviewScope::Figures:
        return isFigure(kind);
    case ReviewScope::Deliverables:
        return kind == ReviewKind::Deliverable;
    }
    return false;
}

} // namespace milepost
