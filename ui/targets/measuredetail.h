// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/viewcontext.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace milepost {

class IndicatorChooser;
class TargetLines;
class TrajectoryChart;
class VerdictLine;

/// All about one measure: verdict in words, its course as a chart, every target, the computation, who leads,
/// and the way to its clause.
class MeasureDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MeasureDetail(QWidget* parent = nullptr);

    /// Shows a measure of the context, or nothing.
    void showMeasure(const ViewContext& context, const std::optional<MeasureId>& measure);

signals:
    /// The verdict was clicked, or Enter pressed on it.
    void verdictActivated();
    void clauseRequested();
    void recordRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* build();
    void showRow(const MeasureRow& row);
    void showChart(const MeasureRow& row);
    void showComputation(const MeasureRow& row);
    void retranslate();
    void showAgain();

    ViewContext m_context;
    std::optional<MeasureId> m_measure;
    QLabel* m_label = nullptr;
    QLabel* m_place = nullptr;
    VerdictLine* m_verdict = nullptr;
    QLabel* m_words = nullptr;
    QVBoxLayout* m_chartPlace = nullptr;
    TrajectoryChart* m_chart = nullptr; ///< made with the first measure shown
    QLabel* m_targetsTitle = nullptr;
    TargetLines* m_targets = nullptr;
    QLabel* m_judgedTitle = nullptr;
    QLabel* m_judged = nullptr;
    QLabel* m_flags = nullptr;
    QLabel* m_bands = nullptr;
    QLabel* m_leadTitle = nullptr;
    QLabel* m_lead = nullptr;
    QLabel* m_indicatorTitle = nullptr;
    IndicatorChooser* m_indicator = nullptr;
    QPushButton* m_clause = nullptr;
    QPushButton* m_record = nullptr;
};

} // namespace milepost
