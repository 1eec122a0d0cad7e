// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressDialog>

class QPushButton;

namespace milepost {

/// Says what is being done with a copy and how far it has come, 0 to 100. It stays until it is destroyed, so
/// that the window takes nothing meanwhile: Cancel, Escape and closing it only ask for an end, with
/// canceled().
class CopyNotice final : public QProgressDialog
{
    Q_OBJECT

public:
    CopyNotice(const QString& text, QWidget* window);

    void reject() override;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void showStopping();

    QPushButton* m_cancel;
};

} // namespace milepost
