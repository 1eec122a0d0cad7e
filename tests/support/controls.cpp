// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/controls.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// The control a person sees: the field of a list or of a number is part of it.
QWidget* whole(QWidget* widget)
{
    const auto isPart = [](const QWidget& one) {
        const QWidget* parent = one.parentWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent);
        return parent && (one.objectName().startsWith(u"qt_"_s) || (area && area->viewport() == &one) ||
                          parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox"));
    };
    while (isPart(*widget))
        widget = widget->parentWidget();
    return widget;
}

std::string nameOf(const QWidget& widget)
{
    return widget.metaObject()->className() + (u' ' + widget.objectName()).toStdString();
}

bool hasLabel(const QWidget& control)
{
    const QList<QLabel*> labels = control.window()->findChildren<QLabel*>();
    return std::ranges::any_of(labels,
                               [&control](const QLabel* label) { return label->buddy() == &control; });
}

} // namespace

QSet<QWidget*> controlsOf(const QWidget& root)
{
    QSet<QWidget*> controls;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool isTabbed = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (isTabbed && widget->isVisible() && widget->isEnabled() && widget->window() == &root)
            controls.insert(whole(widget));
    }
    return controls;
}

void expectNamedControls(const QWidget& root)
{
    for (QWidget* control : controlsOf(root)) {
        // A button box makes its own buttons.
        const bool isOfAButtonBox = control->parentWidget()->inherits("QDialogButtonBox");
        EXPECT_TRUE(isOfAButtonBox || !control->objectName().isEmpty()) << nameOf(*control);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
        ASSERT_NE(spoken, nullptr) << nameOf(*control);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << nameOf(*control);
        EXPECT_NE(spoken->role(), QAccessible::NoRole) << nameOf(*control);
        // On Linux the choice of a box is its name: what is chosen has to be said beside it.
        const bool isSaid = !spoken->text(QAccessible::Description).isEmpty() || hasLabel(*control);
        EXPECT_TRUE(isSaid || !qobject_cast<QComboBox*>(control)) << nameOf(*control);
    }
}

void expectTabReachesAll(QWidget& root)
{
    QSet<QWidget*> missed = controlsOf(root);
    std::string way;
    const qsizetype all = missed.size();
    root.activateWindow();
    if (!root.focusWidget())
        QTest::keyClick(&root, Qt::Key_Tab);
    for (qsizetype presses = 0; presses < 3 * all && root.focusWidget(); ++presses) {
        QWidget* focused = whole(root.focusWidget());
        missed.remove(focused);
        way += '\n' + nameOf(*focused);
        // Tab goes to one of a group of choices; the arrows go on from there.
        if (const auto* button = qobject_cast<QAbstractButton*>(focused); button && button->group()) {
            for (QAbstractButton* other : button->group()->buttons())
                missed.remove(other);
        }
        QTest::keyClick(root.focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget* control : missed)
        ADD_FAILURE() << "Tab never comes to " << nameOf(*control) << "; it went" << way;
}

} // namespace milepost
