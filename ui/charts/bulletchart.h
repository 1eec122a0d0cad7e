// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bulletcontent.h"
#include "ui/charts/drawinglist.h"

#include <QWidget>

namespace milepost {

/// A comparison on screen. As wide as its place, as tall as it needs; put it into a scroll area.
class BulletChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BulletChart(QWidget* parent = nullptr);

    void setContent(const BulletContent& content);
    const BulletContent& content() const { return m_content; }
    const DrawingList& drawing() const { return m_drawing; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();

    BulletContent m_content;
    DrawingList m_drawing;
};

} // namespace milepost
