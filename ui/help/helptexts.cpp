// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptexts.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <array>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct KeyLine
{
    const char* keys;
    const char* meaning;
};

constexpr std::array kKeys{
    KeyLine{"Ctrl+1 … Ctrl+6", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Go to a page")},
    KeyLine{"Ctrl+F", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Search")},
    KeyLine{"Ctrl+Shift+F", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Clear the filter")},
    KeyLine{"Ctrl+I", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Import a plan")},
    KeyLine{"Ctrl+Z / Ctrl+Shift+Z", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Undo / redo")},
    KeyLine{"Ctrl+C", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Copy the selected rows")},
    KeyLine{"Enter", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Open the clause of the selected measure")},
    KeyLine{"F2", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Progress: amend the figure of the cell")},
    KeyLine{"Tab / Enter",
            QT_TRANSLATE_NOOP("milepost::HelpTexts", "Progress: next period / next row, with Shift back")},
    KeyLine{"Delete", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Progress: no data (not zero)")},
    KeyLine{"Ctrl+C / Ctrl+X / Ctrl+V",
            QT_TRANSLATE_NOOP("milepost::HelpTexts", "Progress: copy, cut, paste a block")},
    KeyLine{"Ctrl+D / Ctrl+R",
            QT_TRANSLATE_NOOP("milepost::HelpTexts", "Progress: fill down / to the right")},
    KeyLine{"Ctrl+;", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Progress: to the period of today")},
    KeyLine{"Ctrl+Enter / F6", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Progress: details of the cell")},
    KeyLine{"Ctrl+P", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Print the page shown")},
    KeyLine{"Ctrl+E", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Export the page shown")},
    KeyLine{"Esc", QT_TRANSLATE_NOOP("milepost::HelpTexts", "Close a message")},
};

} // namespace

QString keysHtml()
{
    QString rows;
    for (const KeyLine& line : kKeys) {
        rows += u"<tr><td style='padding-right:24px'><b>%1</b></td><td>%2</td></tr>"_s.arg(
            QString::fromUtf8(line.keys), QCoreApplication::translate("milepost::HelpTexts", line.meaning));
    }
    return u"<table cellspacing='4'>"_s + rows + u"</table>"_s;
}

QString aboutHtml()
{
    const QString version = QCoreApplication::applicationVersion();
    return u"<h3>%1 %2</h3><p>%3</p><p>%4</p>"_s.arg(
        QCoreApplication::translate("milepost::HelpTexts", "Milepost"), version,
        QCoreApplication::translate(
            "milepost::HelpTexts",
            "Reads what provincial plans promised and follows how far they have come."),
        QCoreApplication::translate("milepost::HelpTexts",
                                    "Free software under the GPL, version 3 or later."));
}

} // namespace milepost
