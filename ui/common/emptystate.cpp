// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/icons.h"
#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace milepost {
namespace {
constexpr int kIconSize = 56;
constexpr int kSentenceWidth = 460;
} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_sentence(new QLabel(this)),
      m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_action->setObjectName(QStringLiteral("emptyStateAction"));
    m_action->setDefault(true);
    m_title->setObjectName(QStringLiteral("emptyStateTitle"));
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(kSentenceWidth);
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_sentence, TextRole::Body, InkTone::Muted);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::kTwo);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(const QString& icon, const QString& title, const QString& sentence,
                            const QString& action)
{
    m_iconName = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(kSentenceWidth));
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    showIcon();
}

void EmptyState::permitAction(const QString& reason)
{
    permit(*m_action, reason);
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void EmptyState::showIcon()
{
    m_icon->setPixmap(lineIcon(m_iconName, themeColors(this).faintInk)
                          .pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
}

} // namespace milepost
