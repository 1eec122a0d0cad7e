// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace milepost {

/// Asks once, inline, who records; shown only while nobody has said so.
class AuthorBar final : public QFrame
{
    Q_OBJECT

public:
    explicit AuthorBar(QWidget* parent = nullptr);

    void retranslate();

signals:
    void given(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void give();

    QLabel* m_label;
    QLineEdit* m_name;
    QPushButton* m_save;
};

} // namespace milepost
