// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/keystrip.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 26;
constexpr int kCapHeight = 18;
constexpr int kCapPadding = 6;

/// A key cap and its word.
class KeyButton final : public QAbstractButton
{
public:
    KeyButton(QString cap, QWidget* parent) : QAbstractButton(parent), m_cap(std::move(cap))
    {
        setFocusPolicy(Qt::NoFocus); // the list keeps the keys
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(themeFont(TextRole::Small));
        return {capWidth() + spacing::kHalf + metrics.horizontalAdvance(text()) + spacing::kOne, kHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(themeFont(TextRole::Small));
        const ThemeColors& colors = themeColors(this);
        const QRectF cap(0.5, (height() - kCapHeight) / 2 + 0.5, capWidth() - 1, kCapHeight - 1);
        painter.setPen(colors.outline);
        painter.setBrush(isDown()                      ? colors.accentSoft
                         : underMouse() && isEnabled() ? colors.raised
                                                       : colors.surface);
        painter.drawRoundedRect(cap, 4, 4);
        painter.setPen(isEnabled() ? colors.ink : colors.faintInk);
        painter.drawText(cap, Qt::AlignCenter, m_cap);
        painter.setPen(isEnabled() ? colors.mutedInk : colors.faintInk);
        const QRect word = rect().adjusted(capWidth() + spacing::kHalf, 0, 0, 0);
        painter.drawText(word, Qt::AlignVCenter | Qt::AlignLeft, text());
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    int capWidth() const
    {
        return std::max(kCapHeight + 2,
                        QFontMetrics(themeFont(TextRole::Small)).horizontalAdvance(m_cap) + 2 * kCapPadding);
    }

    QString m_cap;
};

} // namespace

KeyStrip::KeyStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"keyStrip"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const ReviewKey& key : reviewKeys()) {
        if (!key.isShown)
            continue;
        auto* button = new KeyButton(keyCap(key), this);
        button->setObjectName(u"key"_s + keyCap(key));
        connect(button, &QAbstractButton::clicked, this, [this, key] { emit triggered(key.action); });
        m_buttons.emplace_back(key, button);
    }
    retranslate();
}

void KeyStrip::retranslate()
{
    for (const auto& [key, button] : m_buttons) {
        button->setText(reviewActionWord(key.action));
        button->setToolTip(u"%1 (%2)"_s.arg(reviewActionWord(key.action), keyCap(key)));
        button->setAccessibleName(button->toolTip());
    }
    place(width(), true);
    updateGeometry();
}

void KeyStrip::setActionEnabled(ReviewAction action, bool enabled)
{
    for (const auto& [key, button] : m_buttons) {
        if (key.action == action)
            button->setEnabled(enabled);
    }
}

// Sets the buttons from left to right, line by line; returns the height they take.
int KeyStrip::place(int width, bool moves) const
{
    const int right = width - spacing::kTwo;
    int x = spacing::kTwo;
    int y = spacing::kHalf;
    for (const auto& [key, button] : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > spacing::kTwo && x + size.width() > right) {
            x = spacing::kTwo;
            y += kHeight;
        }
        if (moves)
            button->setGeometry({QPoint(x, y), size});
        x += size.width() + spacing::kHalf;
    }
    return y + kHeight + spacing::kHalf;
}

int KeyStrip::heightForWidth(int width) const
{
    return place(width, false);
}

QSize KeyStrip::sizeHint() const
{
    return {width(), heightForWidth(std::max(width(), 640))};
}

QSize KeyStrip::minimumSizeHint() const
{
    return {320, kHeight + spacing::kOne};
}

void KeyStrip::resizeEvent(QResizeEvent*)
{
    place(width(), true);
}

void KeyStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place(width(), true);
}

} // namespace milepost
