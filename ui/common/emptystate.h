// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace milepost {

/// What a page shows when it has nothing to show: why, and what to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `icon` names an icon of resources/icons. Without an action text there is no button.
    void setContent(const QString& icon, const QString& title, const QString& sentence,
                    const QString& action = QString());

    /// Greys the action for a reason; an empty one makes it available.
    void permitAction(const QString& reason);

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace milepost
