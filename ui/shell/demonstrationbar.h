// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace milepost {

/// Stands above the pages for as long as a demonstration is open: says that its progress is invented, and
/// leads out of it.
class DemonstrationBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DemonstrationBar(QWidget* parent = nullptr);

signals:
    void startAnewRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QPushButton* m_anew;
    QPushButton* m_leave;
};

} // namespace milepost
