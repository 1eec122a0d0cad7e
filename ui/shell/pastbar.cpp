// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pastbar.h"

#include "ui/common/notice.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace milepost {

PastBar::PastBar(QWidget* parent)
    : QFrame(parent), m_words(new QLabel(this)), m_day(new QDateEdit(this)), m_leave(new QPushButton(this))
{
    setObjectName(u"pastBar"_s);
    m_words->setObjectName(u"pastWords"_s);
    m_day->setObjectName(u"pastDay"_s);
    m_leave->setObjectName(u"pastLeave"_s);
    m_words->setBuddy(m_day);
    setTextRole(m_words, TextRole::Strong);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setMinimumDate(QDate(2000, 1, 1));
    m_day->setKeyboardTracking(false);
    setFocusProxy(m_day);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::kThree, spacing::kOne, spacing::kThree, spacing::kOne);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_words);
    layout->addWidget(m_day);
    layout->addStretch();
    layout->addWidget(m_leave);
    connect(m_day, &QDateEdit::dateChanged, this, &PastBar::dayChosen);
    connect(m_leave, &QPushButton::clicked, this, &PastBar::leaveRequested);
    retranslate();
    hide();
}

void PastBar::showDay(std::optional<QDate> day, QDate last)
{
    const QSignalBlocker blocked(m_day);
    m_day->setMaximumDate(last);
    if (day)
        m_day->setDate(*day);
    setVisible(day.has_value());
}

void PastBar::retranslate()
{
    //: before a date field: the workspace as it stood at the end of that day
    m_words->setText(tr("Nothing can be changed: the workspace as it &stood at the end of"));
    m_day->setAccessibleName(tr("Day whose state is shown"));
    m_leave->setText(tr("Back to today"));
}

void PastBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PastBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QFrame::keyPressEvent(event);
}

void PastBar::paintEvent(QPaintEvent*)
{
    paintNotice(*this, themeColors(this).accentSoft, noticeColor(MessageKind::Information, this));
}

} // namespace milepost
