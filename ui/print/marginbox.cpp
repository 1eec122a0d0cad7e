// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/marginbox.h"

#include "ui/common/spacing.h"
#include "ui/print/pagesetup.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace milepost {

using namespace Qt::StringLiterals;

MarginBox::MarginBox(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::kOne);
    grid->setVerticalSpacing(spacing::kHalf);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    //: a margin of a sheet of paper
    m_top = addMargin(u"marginTop"_s, tr("Top"), kLeastMargin, 0, 0);
    //: a margin of a sheet of paper
    m_bottom = addMargin(u"marginBottom"_s, tr("Bottom"), kLeastFoot, 0, 2);
    //: a margin of a sheet of paper
    m_left = addMargin(u"marginLeft"_s, tr("Left"), kLeastMargin, 1, 0);
    //: a margin of a sheet of paper
    m_right = addMargin(u"marginRight"_s, tr("Right"), kLeastMargin, 1, 2);
}

QDoubleSpinBox* MarginBox::addMargin(const QString& name, const QString& label, qreal least, int row,
                                     int column)
{
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(tr("%1 margin in millimetres").arg(label));
    box->setRange(least, kMostMargin);
    box->setDecimals(1);
    box->setSuffix(u" mm"_s);
    auto* words = new QLabel(label, this);
    words->setBuddy(box);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(words, row, column);
    grid->addWidget(box, row, column + 1);
    connect(box, &QDoubleSpinBox::valueChanged, this, &MarginBox::changed);
    return box;
}

QMarginsF MarginBox::margins() const
{
    return {m_left->value(), m_top->value(), m_right->value(), m_bottom->value()};
}

void MarginBox::setMargins(const QMarginsF& margins)
{
    const QSignalBlocker blocked(this);
    m_left->setValue(margins.left());
    m_top->setValue(margins.top());
    m_right->setValue(margins.right());
    m_bottom->setValue(margins.bottom());
}

} // namespace milepost
