// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonbar.h"

#include "ui/common/spacing.h"
#include "ui/common/spokennames.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr int kProvinceRole = Qt::UserRole + 1;
}

ComparisonBar::ComparisonBar(QWidget* parent)
    : QWidget(parent), m_rows(new QComboBox(this)), m_view(new QComboBox(this)), m_basis(new QComboBox(this)),
      m_figures(new QPushButton(this))
{
    m_rows->setObjectName(u"comparisonRows"_s);
    m_view->setObjectName(u"comparisonView"_s);
    m_basis->setObjectName(u"comparisonBasis"_s);
    m_figures->setObjectName(u"contextFigures"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kOne);
    for (QComboBox* box : {m_rows, m_view, m_basis}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
    }
    row->addWidget(m_figures);
    row->addStretch();
    connect(m_rows, &QComboBox::activated, this, [this] {
        emit rowsChosen(static_cast<ComparisonRows>(m_rows->currentData().toInt()),
                        m_rows->currentData(kProvinceRole).toString());
    });
    connect(m_view, &QComboBox::activated, this,
            [this](int index) { emit viewChosen(static_cast<ComparisonView>(index)); });
    connect(m_basis, &QComboBox::activated, this,
            [this](int index) { emit basisChosen(static_cast<ComparisonBasis>(index)); });
    connect(m_figures, &QPushButton::clicked, this, &ComparisonBar::figuresRequested);
    retranslate();
}

void ComparisonBar::setRequest(const ComparisonRequest& request, const std::vector<ComparedPlace>& within)
{
    m_request = request;
    m_within = within;
    fill();
}

void ComparisonBar::retranslate()
{
    nameBox(*m_rows, tr("What is compared"));
    nameBox(*m_view, tr("How it is drawn"));
    nameBox(*m_basis, tr("What values are divided by"));
    m_figures->setText(tr("Population and gross product…"));
    fill();
}

void ComparisonBar::fill()
{
    m_rows->clear();
    const auto addRows = [this](const QString& text, ComparisonRows rows, const QString& province) {
        m_rows->addItem(text, static_cast<int>(rows));
        m_rows->setItemData(m_rows->count() - 1, province, kProvinceRole);
        if (m_request.rows == rows && (rows == ComparisonRows::Provinces || m_request.province == province))
            m_rows->setCurrentIndex(m_rows->count() - 1);
    };
    addRows(tr("By province"), ComparisonRows::Provinces, {});
    for (const ComparedPlace& province : m_within) {
        addRows(tr("%1, by area").arg(province.name), ComparisonRows::Areas, province.key);
        addRows(tr("%1, by lead agency").arg(province.name), ComparisonRows::Agencies, province.key);
    }
    m_view->clear();
    //: how a comparison is drawn: latest values as bars against their targets
    m_view->addItem(tr("Bars"));
    //: how a comparison is drawn: a small chart a measure
    m_view->addItem(tr("Small charts"));
    //: how a comparison is drawn: all courses on one axis, first value = 100
    m_view->addItem(tr("Courses, indexed"));
    m_view->setCurrentIndex(static_cast<int>(m_request.view));
    m_basis->clear();
    m_basis->addItems({tr("As promised"), tr("Per head"), tr("Per gross product")});
    m_basis->setCurrentIndex(static_cast<int>(m_request.basis));
    const bool canDivide = m_request.rows == ComparisonRows::Provinces;
    m_basis->setVisible(canDivide);
    m_figures->setVisible(canDivide && m_request.basis != ComparisonBasis::AsPromised);
}

} // namespace milepost
