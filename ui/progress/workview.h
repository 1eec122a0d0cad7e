// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace milepost {

/// The table of tasks and deliverables, worked by keyboard like the sheet of figures: typing replaces, F2
/// amends, Enter goes down, Tab goes right, Delete takes back.
class WorkView final : public QTableView
{
    Q_OBJECT

public:
    explicit WorkView(QWidget* parent = nullptr);

    /// To the state of the first line.
    void goHome();

signals:
    void copyRequested();
    void cutRequested();
    /// Ctrl+D, Ctrl+R: the block's first row or column into the rest of it.
    void fillRequested(Qt::Orientation direction);
    /// Ctrl+;: today as the expected day.
    void todayRequested();
    void pasteRequested();
    void clearRequested();
    /// Esc: what is entered and not recorded is given up.
    void restoreRequested();
    /// Ctrl+Enter: to what is asked above the sheet.
    void choiceRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void step(int rows);
};

} // namespace milepost
