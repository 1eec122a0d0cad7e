// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/verdictline.h"

#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"

#include <QPainter>

namespace milepost {

VerdictLine::VerdictLine(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("verdictLine"));
    setFont(themeFont(TextRole::Heading));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VerdictLine::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    setAccessibleName(verdictWord(verdict));
    setToolTip(verdictHint(verdict));
    update();
}

QSize VerdictLine::sizeHint() const
{
    return {160, 28};
}

void VerdictLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintVerdictBadge(painter, QRectF(rect()), m_verdict, palette());
}

} // namespace milepost
