// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace milepost {

/// Asks for the reason of a figure that breaks a rule; shown only for such a figure.
class ReasonBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonBox(QWidget* parent = nullptr);

    /// What has to be explained; `others` is how many further figures wait for a reason. Hides for no words.
    void ask(const QString& words, int others);
    void retranslate();

signals:
    void explained(const QString& reason, bool forAll);

private:
    void give();

    QLabel* m_words;
    QLineEdit* m_reason;
    QCheckBox* m_all;
    QPushButton* m_record;
    int m_others = 0;
};

} // namespace milepost
