// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QColor>
#include <QString>

class QLabel;
class QWidget;

namespace milepost {

/// How bars that tell or ask something look: a broad edge and an icon that say of which kind it is, each
/// without the other.
QColor noticeColor(MessageKind kind, const QWidget* bar);
/// Puts the icon of a kind into a label of the bar.
void showNoticeIcon(QLabel& label, MessageKind kind);
/// Fills a bar, with the edge at its left and a hairline below.
void paintNotice(QWidget& bar, const QColor& ground, const QColor& edge);

} // namespace milepost
