// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace milepost {

class DrawingView;

/// A drawing for a screen reader: a chart whose children are its regions, each with the words that stand
/// under the pointer there.
class DrawingAccess final : public QAccessibleWidget
{
public:
    explicit DrawingAccess(DrawingView* view);
    ~DrawingAccess() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    DrawingView* view() const;

    mutable std::vector<QAccessible::Id> m_children; ///< made when asked for, as many as there were regions
};

/// Lets screen readers see the charts of this folder; does nothing when called again.
void installChartAccess();

} // namespace milepost
