// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/rulebox.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr double kPercent = 100.0;
constexpr double kLargestLimit = 1e12;
} // namespace

RuleBox::RuleBox(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_words(new QLabel(this)), m_tune(new QPushButton(this)),
      m_fields(new QWidget(this)), m_neverFalls(new QCheckBox(m_fields)), m_unitSlip(new QCheckBox(m_fields)),
      m_standing(new QCheckBox(m_fields))
{
    build();
    connect(m_tune, &QPushButton::clicked, this, [this] {
        if (m_fields->isVisibleTo(this))
            save();
        else
            openFields();
    });
    retranslate();
}

void RuleBox::build()
{
    setTextRole(m_title, TextRole::Strong);
    setTextRole(m_words, TextRole::Small, InkTone::Muted);
    m_words->setObjectName(u"ruleWords"_s);
    m_words->setWordWrap(true);
    m_tune->setObjectName(u"ruleTune"_s);
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::kHalf);
    for (size_t place = 0; place < m_limits.size(); ++place) {
        Field& field = m_limits[place];
        field.isOn = new QCheckBox(m_fields);
        field.limit = new QDoubleSpinBox(m_fields);
        field.limit->setObjectName(u"ruleLimit%1"_s.arg(place));
        field.limit->setDecimals(1);
        field.limit->setRange(0.1, kLargestLimit);
        connect(field.isOn, &QCheckBox::toggled, field.limit, &QWidget::setEnabled);
        grid->addWidget(field.isOn, static_cast<int>(place), 0);
        grid->addWidget(field.limit, static_cast<int>(place), 1);
    }
    int row = kLimits;
    for (QCheckBox* box : {m_neverFalls, m_unitSlip, m_standing})
        grid->addWidget(box, row++, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    m_fields->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kHalf);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_words, m_fields})
        layout->addWidget(part);
    layout->addWidget(m_tune, 0, Qt::AlignLeft);
}

void RuleBox::retranslate()
{
    m_title->setText(tr("Rules for this measure"));
    m_limits[Ceiling].isOn->setText(tr("Never above"));
    m_limits[Swing].isOn->setText(tr("Change against the last period"));
    m_limits[YearSwing].isOn->setText(tr("Change against the year before"));
    m_limits[OverTarget].isOn->setText(tr("Multiple of the target"));
    m_limits[Swing].limit->setSuffix(u"%"_s);
    m_limits[YearSwing].limit->setSuffix(u"%"_s);
    m_limits[OverTarget].limit->setPrefix(u"× "_s);
    m_neverFalls->setText(tr("Never falls"));
    m_unitSlip->setText(tr("Ask about slipped units"));
    m_standing->setText(tr("Ask about provisional values"));
    setRules(m_rules, m_unit);
}

void RuleBox::setRules(const ValidationRules& rules, const QString& unit)
{
    m_rules = rules;
    m_unit = unit;
    m_fields->hide();
    //: button: opens the fields that tune the rules of a measure
    m_tune->setText(tr("Tune…"));
    const QStringList words = ruleWords(rules, unit);
    m_words->setText(words.isEmpty() ? tr("No rule is set.") : u"• "_s + words.join(u"\n• "_s));
    m_words->show();
}

void RuleBox::openFields()
{
    const auto percent = [](const std::optional<double>& share) {
        return share ? std::optional(*share * kPercent) : std::nullopt;
    };
    setLimit(Ceiling, m_rules.ceiling);
    m_limits[Ceiling].limit->setSuffix(m_unit);
    setLimit(Swing, percent(m_rules.swing));
    setLimit(YearSwing, percent(m_rules.yearSwing));
    setLimit(OverTarget, m_rules.overTarget);
    m_neverFalls->setChecked(m_rules.neverFalls);
    m_unitSlip->setChecked(m_rules.unitSlip);
    m_standing->setChecked(m_rules.standing);
    m_words->hide();
    m_fields->show();
    //: button: keeps the rules as they were tuned
    m_tune->setText(tr("Keep these rules"));
}

void RuleBox::setLimit(Limit limit, const std::optional<double>& value)
{
    const Field& field = m_limits[limit];
    field.isOn->setChecked(value.has_value());
    field.limit->setEnabled(value.has_value());
    field.limit->setValue(value.value_or(limit == OverTarget ? 2.0 : kPercent));
}

std::optional<double> RuleBox::limitOf(Limit limit) const
{
    const Field& field = m_limits[limit];
    return field.isOn->isChecked() ? std::optional(field.limit->value()) : std::nullopt;
}

void RuleBox::save()
{
    const auto share = [](const std::optional<double>& percent) {
        return percent ? std::optional(*percent / kPercent) : std::nullopt;
    };
    const ValidationRules rules{limitOf(Ceiling),          m_neverFalls->isChecked(), share(limitOf(Swing)),
                                share(limitOf(YearSwing)), limitOf(OverTarget),       m_unitSlip->isChecked(),
                                m_standing->isChecked()};
    setRules(rules, m_unit);
    emit tuned(rules);
}

} // namespace milepost
