// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trajectorycontent.h"

#include <QChartView>

class QLabel;

namespace milepost {

class TrajectoryPlot;

/// The course of one measure on screen: reported values against the promised ones. Follows the palette. Made
/// lazily by its page: the first chart costs some 15 ms.
class TrajectoryChart final : public QChartView
{
    Q_OBJECT

public:
    explicit TrajectoryChart(QWidget* parent = nullptr);
    ~TrajectoryChart() override;

    void setContent(const TrajectoryContent& content);
    const TrajectoryContent& content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void restyle();

    TrajectoryContent m_content;
    TrajectoryPlot* m_plot;
    QLabel* m_empty;
};

} // namespace milepost
