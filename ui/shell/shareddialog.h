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
    /// Opens the workspace at an address with a password; the error is shown here.
    using Open = std::function<Result<void>(const QString& address, const QString& password)>;

    /// `known` is shown for a start.
    SharedDialog(const ServerAddress& known, Open open, QWidget* parent = nullptr);

    /// What the fields say.
    ServerAddress address() const;
    /// Shows what is wrong, as after a failed try.
    void showProblem(const QString& words);

    void accept() override;

private:
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
};

} // namespace milepost
