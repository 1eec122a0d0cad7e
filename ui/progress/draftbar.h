// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace milepost {

/// Stands above the sheet while figures are entered and not recorded because of the others or the server:
/// either both figures of a cell somebody else has changed meanwhile, to choose between, or how many wait for
/// the server, to be recorded once it is back.
class DraftBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Choice { Theirs, Mine, Edit };

    explicit DraftBar(QWidget* parent = nullptr);

    /// Asks which of two figures is to stand; `others` further cells are contested too.
    void askWhich(const QString& words, int others);
    /// Tells of figures that wait, and offers to record them when the server is in reach.
    void offer(int waiting, bool isConnected);
    void showNothing();
    void retranslate();

signals:
    void chosen(milepost::DraftBar::Choice choice, bool forAll);
    void recordRequested();
    void forgetRequested();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* button(const QString& name);
    void showAsked(bool isAsked);
    void choose(Choice choice);

    QLabel* m_words;
    QCheckBox* m_all;
    QPushButton* m_theirs;
    QPushButton* m_mine;
    QPushButton* m_edit;
    QPushButton* m_record;
    QPushButton* m_forget;
    int m_others = 0;
};

} // namespace milepost
