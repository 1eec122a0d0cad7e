// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/rules.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace milepost {

/// The rules the values of a measure are held to, in words; a button opens the fields that tune them.
class RuleBox final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleBox(QWidget* parent = nullptr);

    void setRules(const ValidationRules& rules, const QString& unit);
    void retranslate();

signals:
    void tuned(const milepost::ValidationRules& rules);

private:
    enum Limit { Ceiling, Swing, YearSwing, OverTarget, kLimits };
    struct Field
    {
        QCheckBox* isOn = nullptr;
        QDoubleSpinBox* limit = nullptr;
    };

    void build();
    void openFields();
    void save();
    std::optional<double> limitOf(Limit limit) const;
    void setLimit(Limit limit, const std::optional<double>& value);

    QLabel* m_title;
    QLabel* m_words;
    QPushButton* m_tune;
    QWidget* m_fields;
    std::array<Field, kLimits> m_limits;
    QCheckBox* m_neverFalls;
    QCheckBox* m_unitSlip;
    QCheckBox* m_standing;
    ValidationRules m_rules;
    QString m_unit;
};

} // namespace milepost
