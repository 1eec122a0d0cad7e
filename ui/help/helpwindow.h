// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helppages.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace milepost {

/// The help beside the window: its pages in a list, the chosen one at the right. Stays open while the work
/// goes on.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Turns to a page, to the first one for an unknown id.
    void showPage(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showCurrent();

    std::vector<HelpPage> m_pages;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace milepost
