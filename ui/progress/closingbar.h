// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace milepost {

/// Asks before a period is closed, and for a name and a reason before one is reopened (退回).
class ClosingBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ClosingBar(QWidget* parent = nullptr);

    void askToClose(const Period& period, const QString& words);
    void askToReopen(const Period& period, const QString& words, const QString& author);
    void retranslate();

signals:
    void closeConfirmed(const milepost::Period& period);
    void reopenConfirmed(const milepost::Period& period, const QString& name, const QString& reason);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Deed { Close, Reopen };

    void ask(Deed deed, const Period& period);
    void showWords();
    void confirm();

    QLabel* m_words;
    QLineEdit* m_name;
    QLineEdit* m_reason;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
    Deed m_deed = Deed::Close;
    Period m_period;
    QString m_periodWords;
};

} // namespace milepost
