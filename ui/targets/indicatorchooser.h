// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/viewcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace milepost {

/// What a measure is compared by, why, and another choice.
class IndicatorChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorChooser(QWidget* parent = nullptr);

    void showMeasure(const ViewContext& context, const MeasureId& measure);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The list of indicators is long and seldom opened: it is filled when somebody turns to it.
    void offerOthers();
    void choose();
    void showRights();

    ViewContext m_context;
    MeasureId m_measure;
    QComboBox* m_choice;
    QLabel* m_reason;
    bool m_offersOthers = false;
};

} // namespace milepost
