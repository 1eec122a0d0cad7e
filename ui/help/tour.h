// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/toursteps.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace milepost {

/// Leads through a window: darkens all but the part in question and says a few words about it. Enter goes on,
/// Escape ends it; it deletes itself at its end.
class Tour final : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window`, once goTo() has begun it.
    explicit Tour(QWidget& window);

    int step() const { return m_step; }
    void goTo(int step);
    void end();

signals:
    /// The step needs this page shown.
    void pageWanted(milepost::PageId page);
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void showStep();
    void place();
    /// Where the part in question lies in the window; empty for none.
    QRect spot() const;

    QWidget& m_window;
    std::vector<TourStep> m_steps;
    int m_step = 0;
    QFrame* m_bubble;
    QLabel* m_title;
    QLabel* m_words;
    QLabel* m_count;
    QPushButton* m_end;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace milepost
