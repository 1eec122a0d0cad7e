// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/spokennames.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace milepost {

void nameBox(QComboBox& box, const QString& name)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
}

void nameSearch(QLineEdit& search, const QString& name)
{
    search.setPlaceholderText(name);
    search.setAccessibleName(name);
    for (QToolButton* button : search.findChildren<QToolButton*>()) {
        const QAction* action = button->defaultAction();
        const bool clears = action && action->objectName() == QLatin1StringView("_q_qlineeditclearaction");
        //: button that empties a search
        button->setAccessibleName(
            clears ? QCoreApplication::translate("milepost::SpokenNames", "Clear the search") : name);
    }
}

} // namespace milepost
