// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serveraddress.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace milepost {

class MessageBar;

/// Asks for the server, the database and who one is there, and opens it. Stays, with what is wrong, until
/// that succeeds or is given up. The password is asked each time and kept nowhere.
class SharedDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Gives what ends the opening, which is done unless it was given up by then.
    using Answer = std::function<void(const std::function<Result<void>()>& end)>;
    /// Opens the workspace at an address with a password and answers, at once or later; the error is shown
    /// here. No answer may come once the dialog is gone.
    using Open = std::function<void(SharedDialog& dialog, const QString& address, const QString& password,
                                    const Answer& answer)>;

    /// `known` is shown for a start.
    SharedDialog(const ServerAddress& known, Open open, QWidget* parent = nullptr);

    /// What the fields say.
    ServerAddress address() const;
    /// Shows what is wrong, as after a failed try.
    void showProblem(const QString& words);

    void accept() override;
    void reject() override;

private:
    void setWaiting(bool isWaiting);
    void take(const Result<void>& opened);
    QLineEdit* field(const QString& name, const QString& text);
    void build();
    void addCertificate(QFormLayout& form);
    void check();

    Open m_open;
    QLineEdit* m_server = nullptr;
    QSpinBox* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLineEdit* m_certificate;
    QLabel* m_security;
    MessageBar* m_problem;
    QDialogButtonBox* m_buttons = nullptr;
    bool m_isWaiting = false; ///< for the answer to the last try
    int m_tries = 0;
};

} // namespace milepost
