// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/scoreboard.h"
#include "ui/common/measurerow.h"

#include <QWidget>

namespace milepost {

/// The targets of one measure, one below the other: year, promise, verdict.
class TargetLines final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetLines(QWidget* parent = nullptr);

    void setTargets(const std::vector<Target>& targets, const std::vector<TargetAssessment>& assessments);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line
    {
        QString year;
        QString promise;
        std::optional<Verdict> verdict;
    };
    QRect promiseRect(const Line& line, const QRect& row) const;
    /// More than one line of text where the promise is long.
    int heightOf(const Line& line) const;

    std::vector<Line> m_lines;
};

} // namespace milepost
