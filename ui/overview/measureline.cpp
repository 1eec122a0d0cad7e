// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/measureline.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"
#include "ui/targets/verdictline.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr int kHeight = 40;
constexpr int kBadgeWidth = 120;
constexpr double kProvinceShare = 0.10;
constexpr double kLabelShare = 0.34;

} // namespace

MeasureLine::MeasureLine(const MeasureLineContent& content, const QString& prefix, QWidget* parent)
    : QAbstractButton(parent), m_content(content)
{
    setObjectName(prefix + content.measure.toString());
    setFixedHeight(kHeight);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(
        u"%1 %2 %3 %4"_s.arg(verdictWord(content.verdict), content.province, content.label, content.reason));
    setToolTip(QStringList{content.label, content.reason, content.remark}.join(u'\n').trimmed());
    auto* verdict = new VerdictLine(this);
    verdict->setObjectName(u"why_"_s + prefix + content.measure.toString());
    verdict->setFont(themeFont(TextRole::Body));
    verdict->setVerdict(content.verdict);
    verdict->setAskable(tr("Show how it is judged"));
    verdict->setGeometry(spacing::kTwo, 1, kBadgeWidth - spacing::kOne, kHeight - 2);
    connect(verdict, &VerdictLine::activated, this, &MeasureLine::verdictAsked);
}

void MeasureLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& colors = themeColors(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), hasFocus() ? colors.accentSoft : colors.raised);
    painter.setPen(colors.gridLine);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.setFont(themeFont(TextRole::Body));
    double left = spacing::kTwo + kBadgeWidth;
    const double room = width() - spacing::kTwo - left;
    const auto column = [&](double share, const QString& text, const QColor& ink) {
        const QRectF cell(left, 0, room * share - spacing::kOne, height());
        painter.setPen(ink);
        painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(cell.width())));
        left += room * share;
    };
    column(kProvinceShare, m_content.province, colors.mutedInk);
    column(kLabelShare, m_content.label, colors.ink);
    column(1.0 - kProvinceShare - kLabelShare, m_content.reason, colors.ink);
}

} // namespace milepost
