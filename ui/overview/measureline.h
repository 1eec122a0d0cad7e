// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"

#include <QAbstractButton>

namespace milepost {

/// What a line says of one measure.
struct MeasureLineContent
{
    MeasureId measure;
    Verdict verdict = Verdict::NoData;
    QString province;
    QString label;
    QString reason; ///< why it stands here, with the numbers
    QString remark; ///< what else the tool tip says
};

/// One measure as a line that leads to it; its verdict, at the left, can be asked how it came about.
class MeasureLine final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `prefix` and the measure's id make the object name.
    MeasureLine(const MeasureLineContent& content, const QString& prefix, QWidget* parent);

signals:
    void verdictAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MeasureLineContent m_content;
};

} // namespace milepost
