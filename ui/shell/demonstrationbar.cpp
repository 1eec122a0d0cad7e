// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demonstrationbar.h"

#include "ui/common/notice.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace milepost {

using namespace Qt::StringLiterals;

DemonstrationBar::DemonstrationBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_anew(new QPushButton(this)), m_leave(new QPushButton(this))
{
    setObjectName(u"demonstrationBar"_s);
    m_anew->setObjectName(u"demonstrationAnew"_s);
    m_leave->setObjectName(u"demonstrationLeave"_s);
    m_text->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_anew);
    layout->addWidget(m_leave);
    connect(m_anew, &QPushButton::clicked, this, &DemonstrationBar::startAnewRequested);
    connect(m_leave, &QPushButton::clicked, this, &DemonstrationBar::leaveRequested);
    retranslate();
}

void DemonstrationBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DemonstrationBar::paintEvent(QPaintEvent*)
{
    paintNotice(*this, themeColors(this).surface, noticeColor(MessageKind::Warning, this));
}

void DemonstrationBar::retranslate()
{
    m_text->setText(tr("<b>Demonstration.</b> The plans are real, the progress is invented: change what you "
                       "like, nothing here touches your own workspace."));
    m_anew->setText(tr("Start anew"));
    m_leave->setText(tr("Back to my workspace"));
}

} // namespace milepost
