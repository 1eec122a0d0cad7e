// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QWidget>

class QDoubleSpinBox;

namespace milepost {

/// Four margins of a sheet of paper, in millimetres.
class MarginBox final : public QWidget
{
    Q_OBJECT

public:
    explicit MarginBox(QWidget* parent = nullptr);

    QMarginsF margins() const;
    void setMargins(const QMarginsF& margins);

signals:
    void changed();

private:
    QDoubleSpinBox* addMargin(const QString& name, const QString& label, qreal least, int row, int column);

    QDoubleSpinBox* m_top;
    QDoubleSpinBox* m_bottom;
    QDoubleSpinBox* m_left;
    QDoubleSpinBox* m_right;
};

} // namespace milepost
