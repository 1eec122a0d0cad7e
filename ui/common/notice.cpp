// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notice.h"

#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPainter>

namespace milepost {
namespace {

constexpr int kIconSize = 18;

QString iconOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Information:
        return QStringLiteral("information");
    case MessageKind::Success:
        return QStringLiteral("done");
    case MessageKind::Warning:
    case MessageKind::Error:
        return QStringLiteral("warning");
    }
    return {};
}

} // namespace

QColor noticeColor(MessageKind kind, const QWidget* bar)
{
    const ThemeVariant variant = themeVariant(bar->palette());
    switch (kind) {
    case MessageKind::Information:
        return themeColors(variant).accent;
    case MessageKind::Success:
        return verdictColor(Verdict::Met, variant);
    case MessageKind::Warning:
        return verdictColor(Verdict::FarBehind, variant);
    case MessageKind::Error:
        return verdictColor(Verdict::Regressing, variant);
    }
    return {};
}

void showNoticeIcon(QLabel& label, MessageKind kind)
{
    const QIcon icon = lineIcon(iconOf(kind), noticeColor(kind, &label));
    label.setPixmap(icon.pixmap(QSize(kIconSize, kIconSize), label.devicePixelRatioF()));
}

void paintNotice(QWidget& bar, const QColor& ground, const QColor& edge)
{
    QPainter painter(&bar);
    painter.fillRect(bar.rect(), ground);
    painter.fillRect(QRect(0, 0, spacing::kHalf, bar.height()), edge);
    painter.setPen(themeColors(&bar).gridLine);
    painter.drawLine(bar.rect().bottomLeft(), bar.rect().bottomRight());
}

} // namespace milepost
