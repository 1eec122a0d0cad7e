// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

namespace milepost {
namespace {

constexpr int kRailWidth = 88;
constexpr int kButtonHeight = 68;
constexpr int kIconSize = 24;

/// One page of the rail: icon above its name, a bar at the left when it is shown.
class RailButton final : public QAbstractButton
{
public:
    RailButton(const QString& icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
    {
        setCheckable(true);
        setFixedSize(kRailWidth, kButtonHeight);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ThemeColors& colors = themeColors(this);
        const QRectF field = QRectF(rect()).adjusted(spacing::kOne, 2, -spacing::kOne, -2);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? colors.accentSoft : colors.raised);
            painter.drawRoundedRect(field, 8, 8);
        }
        if (hasFocus()) {
            painter.setPen(QPen(colors.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(field.adjusted(1, 1, -1, -1), 8, 8);
        }
        const QColor ink = isChecked() ? colors.accent : colors.mutedInk;
        const QRect iconRect((width() - kIconSize) / 2, 12, kIconSize, kIconSize);
        lineIcon(m_icon, ink).paint(&painter, iconRect);
        painter.setPen(isChecked() ? colors.ink : colors.mutedInk);
        painter.setFont(themeFont(TextRole::Small));
        painter.drawText(QRect(0, iconRect.bottom() + spacing::kHalf, width(), 20), Qt::AlignCenter, text());
    }

private:
    QString m_icon;
};

} // namespace

NavigationRail::NavigationRail(const QList<PageId>& pages, QWidget* parent)
    : QWidget(parent), m_pages(pages), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigationRail"));
    setFixedWidth(kRailWidth + 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::kOne, 1, spacing::kOne);
    layout->setSpacing(0);
    for (const PageId page : pages) {
        auto* button = new RailButton(pageIcon(page), this);
        button->setObjectName(QStringLiteral("rail_") + pageName(page));
        m_buttons->addButton(button, static_cast<int>(page));
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { emit pageChosen(static_cast<PageId>(id)); });
    retranslate();
}

void NavigationRail::setCurrent(PageId page)
{
    if (QAbstractButton* button = m_buttons->button(static_cast<int>(page)))
        button->setChecked(true);
}

void NavigationRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColors(this).surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), themeColors(this).gridLine);
}

void NavigationRail::retranslate()
{
    for (const PageId page : m_pages) {
        QAbstractButton* button = m_buttons->button(static_cast<int>(page));
        button->setText(pageTitle(page));
        button->setAccessibleName(pageTitle(page));
        button->setToolTip(
            QStringLiteral("%1  (Ctrl+%2)").arg(pageTitle(page)).arg(static_cast<int>(page) + 1));
    }
}

} // namespace milepost
