// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QDialog>

class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;

namespace milepost {

/// Asks for the limits between the verdicts. Accepted only when they are sound; says why not, else.
class BandsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BandsDialog(const Bands& bands, QWidget* parent = nullptr);

    Bands bands() const;

private:
    QDoubleSpinBox* field(const QString& name, double least, double most);
    void show(const Bands& bands);
    void check();

    QDoubleSpinBox* m_ahead;
    QDoubleSpinBox* m_onTrack;
    QDoubleSpinBox* m_behind;
    QDoubleSpinBox* m_about;
    QDoubleSpinBox* m_review;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace milepost
