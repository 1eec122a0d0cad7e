// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

#include <optional>

class QDateEdit;
class QLabel;
class QPushButton;

namespace milepost {

/// Says that the workspace is shown as it stood on an earlier day, which can be chosen here, and leads back
/// to today. Hidden in the present.
class PastBar final : public QFrame
{
    Q_OBJECT

public:
    explicit PastBar(QWidget* parent = nullptr);

    /// Shows the bar with this day; an absent one hides it. `last` is the latest day that can be chosen.
    void showDay(std::optional<QDate> day, QDate last);

signals:
    void dayChosen(QDate day);
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QLabel* m_words;
    QDateEdit* m_day;
    QPushButton* m_leave;
};

} // namespace milepost
