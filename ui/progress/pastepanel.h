// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/changeline.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace milepost {

class ChangeListModel;

/// What a paste is about to change, shown before it does: counts, a line a cell, and the choice. Enter
/// accepts, Escape leaves everything as it is.
class PastePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit PastePanel(QWidget* parent = nullptr);

    /// Shows the changes; `outside` cells lie beyond the sheet and are left out.
    void ask(std::vector<ChangeLine> lines, int outside);
    void retranslate();

signals:
    void accepted(const QString& reason);
    void refused();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void showWords();
    void finish();

    ChangeListModel* m_model;
    QLabel* m_words;
    QTableView* m_table;
    QLineEdit* m_reason;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    int m_outside = 0;
};

} // namespace milepost
