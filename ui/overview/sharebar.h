// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewcontent.h"

#include <QWidget>

namespace milepost {

/// Paints the shares of a mix as one bar, met first; an empty mix is a hairline.
void paintShareBar(QPainter& painter, const QRectF& rect, const VerdictMix& mix, const QPalette& palette);

/// The bar as a widget, with its numbers in words for a screen reader.
class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);
    void setMix(const VerdictMix& mix);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    VerdictMix m_mix;
};

/// "Met 3 · On pace 2 · Behind 1 · No data 9", without the groups that are empty.
QString mixInWords(const VerdictMix& mix);

} // namespace milepost
