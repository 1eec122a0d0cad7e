// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QWidget>

class QButtonGroup;

namespace milepost {

/// The column of pages at the left. Arrow keys move between them, Ctrl+1 … choose from anywhere.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    NavigationRail(const QList<PageId>& pages, QWidget* parent = nullptr);

    void setCurrent(PageId page);

signals:
    void pageChosen(milepost::PageId page);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QList<PageId> m_pages;
    QButtonGroup* m_buttons;
};

} // namespace milepost
