// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBubbleWidth = 380;
constexpr int kRadius = 8;
constexpr int kAround = 4; ///< between the part and the edge of the dark
constexpr QColor kDark(0, 0, 0, 120);

} // namespace

Tour::Tour(QWidget& window)
    : QWidget(&window), m_window(window), m_steps(tourSteps()), m_bubble(new QFrame(this)),
      m_title(new QLabel(m_bubble)), m_words(new QLabel(m_bubble)), m_count(new QLabel(m_bubble)),
      m_end(new QPushButton(m_bubble)), m_back(new QPushButton(m_bubble)), m_next(new QPushButton(m_bubble))
{
    setObjectName(u"tour"_s);
    build();
    m_window.installEventFilter(this);
    connect(m_end, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    setGeometry(m_window.rect());
    hide();
}

void Tour::build()
{
    m_title->setObjectName(u"tourTitle"_s);
    m_words->setObjectName(u"tourWords"_s);
    m_end->setObjectName(u"tourEnd"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_count, TextRole::Small, InkTone::Muted);
    m_words->setWordWrap(true);
    m_next->setDefault(true);
    m_bubble->setAutoFillBackground(true);
    m_bubble->setBackgroundRole(QPalette::Base);
    m_bubble->setFrameShape(QFrame::StyledPanel);
    m_bubble->setFixedWidth(kBubbleWidth);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kOne);
    buttons->addWidget(m_count);
    buttons->addStretch();
    for (QPushButton* button : {m_end, m_back, m_next}) {
        button->setAutoDefault(true); // Enter presses the one that has the focus
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(m_bubble);
    layout->setContentsMargins(spacing::kTwo, spacing::kTwo, spacing::kTwo, spacing::kTwo);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addSpacing(spacing::kOne);
    layout->addLayout(buttons);
}

void Tour::goTo(int step)
{
    if (step >= static_cast<int>(m_steps.size()))
        return end();
    m_step = std::max(0, step);
    show();
    raise();
    showStep();
}

void Tour::showStep()
{
    const TourStep& step = m_steps[static_cast<size_t>(m_step)];
    const bool isLast = m_step + 1 == static_cast<int>(m_steps.size());
    emit pageWanted(step.page);
    m_title->setText(step.title);
    m_words->setText(step.words);
    m_count->setText(u"%1 / %2"_s.arg(m_step + 1).arg(m_steps.size()));
    //: button: ends the tour
    m_end->setText(tr("End"));
    //: button: to the stop of the tour before
    m_back->setText(tr("Back"));
    //: button: to the next stop of the tour
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    m_end->setVisible(!isLast);
    m_back->setEnabled(m_step > 0);
    setAccessibleName(step.title);
    setAccessibleDescription(step.words);
    m_next->setFocus(Qt::OtherFocusReason);
    place();
}

QRect Tour::spot() const
{
    const QString& name = m_steps[static_cast<size_t>(m_step)].part;
    const auto* part = name.isEmpty() ? nullptr : m_window.findChild<QWidget*>(name);
    if (!part || !part->isVisible())
        return {};
    return QRect(part->mapTo(&m_window, QPoint()), part->size())
        .adjusted(-kAround, -kAround, kAround, kAround)
        .intersected(rect());
}

// Below or above the part where there is room, else over its lower end; in the middle for no part.
void Tour::place()
{
    m_bubble->setFixedHeight(m_bubble->layout()->heightForWidth(kBubbleWidth));
    const QRect part = spot();
    QPoint corner = rect().center() - m_bubble->rect().center();
    if (!part.isEmpty()) {
        corner.setX(part.center().x() - kBubbleWidth / 2);
        const int below = part.bottom() + spacing::kTwo;
        const int above = part.top() - spacing::kTwo - m_bubble->height();
        corner.setY(below + m_bubble->height() < height() ? below
                    : above > 0                           ? above
                                : part.bottom() - spacing::kThree - m_bubble->height());
    }
    const int most = width() - kBubbleWidth - spacing::kTwo;
    corner.setX(std::clamp(corner.x(), spacing::kTwo, std::max(spacing::kTwo, most)));
    m_bubble->move(corner);
    update();
}

void Tour::end()
{
    m_window.removeEventFilter(this);
    hide();
    emit ended();
    deleteLater();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window.rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

// Tab goes round the buttons of the tour.
bool Tour::focusNextPrevChild(bool next)
{
    std::vector<QPushButton*> buttons;
    for (QPushButton* button : {m_end, m_back, m_next}) {
        if (button->isVisible() && button->isEnabled())
            buttons.push_back(button);
    }
    if (buttons.empty()) // Qt looks for another place when the tour is hidden
        return QWidget::focusNextPrevChild(next);
    const auto current = std::ranges::find(buttons, focusWidget());
    const size_t at = current == buttons.end() ? 0 : static_cast<size_t>(current - buttons.begin());
    const size_t step = next ? 1 : buttons.size() - 1;
    buttons[(at + step) % buttons.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Tour::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_steps = tourSteps();
        showStep();
    }
    QWidget::changeEvent(event);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return end();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return goTo(m_step + 1);
    default:
        event->accept(); // the window below does not work meanwhile
    }
}

// A click beside the bubble does nothing, least of all in the window below.
void Tour::mousePressEvent(QMouseEvent*) {}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dark;
    dark.addRect(rect());
    const QRect part = spot();
    QPainterPath hole;
    if (!part.isEmpty())
        hole.addRoundedRect(part, kRadius, kRadius);
    painter.fillPath(dark.subtracted(hole), kDark);
    painter.setPen(QPen(themeColors(this).accent, 2));
    painter.drawPath(hole);
}

} // namespace milepost
