// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawingaccess.h"

#include "ui/charts/drawingview.h"
#include "ui/charts/trajectorychart.h"

#include <QPointer>

#include <algorithm>

namespace milepost {

namespace {

/// One region. The drawing may have been laid out anew since: what is no longer there says nothing.
class RegionAccess final : public QAccessibleInterface
{
public:
    RegionAccess(DrawingView* view, int index) : m_view(view), m_index(index) {}

    bool isValid() const override { return region() != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        return region() && kind == QAccessible::Name ? m_view->wordsOf(*region()) : QString();
    }

    QRect rect() const override
    {
        if (!region())
            return {};
        const QRect area = region()->rect.toAlignedRect();
        return {m_view->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !m_view || !m_view->isVisible();
        state.focusable = true;
        state.focused = m_view && m_view->hasFocus() && m_view->currentRegion() == m_index;
        return state;
    }

private:
    const DrawnRegion* region() const
    {
        if (!m_view || m_index >= static_cast<int>(m_view->drawing().regions.size()))
            return nullptr;
        return &m_view->drawing().regions[static_cast<size_t>(m_index)];
    }

    QPointer<DrawingView> m_view;
    int m_index;
};

QAccessibleInterface* accessOf(const QString&, QObject* object)
{
    if (auto* view = qobject_cast<DrawingView*>(object))
        return new DrawingAccess(view);
    if (auto* chart = qobject_cast<TrajectoryChart*>(object))
        return new QAccessibleWidget(chart, QAccessible::Chart);
    return nullptr;
}

} // namespace

DrawingAccess::DrawingAccess(DrawingView* view) : QAccessibleWidget(view, QAccessible::Chart) {}

DrawingAccess::~DrawingAccess()
{
    for (const QAccessible::Id id : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

DrawingView* DrawingAccess::view() const
{
    return static_cast<DrawingView*>(widget());
}

int DrawingAccess::childCount() const
{
    return static_cast<int>(view()->drawing().regions.size());
}

QAccessibleInterface* DrawingAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (static_cast<int>(m_children.size()) <= index)
        m_children.push_back(QAccessible::registerAccessibleInterface(
            new RegionAccess(view(), static_cast<int>(m_children.size()))));
    return QAccessible::accessibleInterface(m_children[static_cast<size_t>(index)]);
}

int DrawingAccess::indexOfChild(const QAccessibleInterface* child) const
{
    const QAccessible::Id id = QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child));
    const auto found = std::ranges::find(m_children, id);
    return found == m_children.end() ? -1 : static_cast<int>(found - m_children.begin());
}

QAccessibleInterface* DrawingAccess::childAt(int x, int y) const
{
    const DrawnRegion* region = view()->regionAt(view()->mapFromGlobal(QPoint(x, y)));
    return region ? child(static_cast<int>(region - view()->drawing().regions.data())) : nullptr;
}

QAccessibleInterface* DrawingAccess::focusChild() const
{
    return view()->hasFocus() ? child(view()->currentRegion()) : nullptr;
}

void installChartAccess()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(kInstalled)
}

} // namespace milepost
