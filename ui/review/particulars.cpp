// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/particulars.h"

#include "core/catalogue/catalogue.h"
#include "ui/common/measurerow.h"
#include "ui/common/spacing.h"
#include "ui/common/spokennames.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDateWidth = 112;
constexpr int kProvinceWidth = 168;

} // namespace

Particulars::Particulars(QWidget* parent)
    : QWidget(parent), m_title(new QLineEdit(this)), m_issuer(new QLineEdit(this)),
      m_issued(new QLineEdit(this)), m_province(new QComboBox(this)), m_hint(new QLabel(this))
{
    m_title->setObjectName(u"reviewTitle"_s);
    m_issuer->setObjectName(u"reviewIssuer"_s);
    m_issued->setObjectName(u"reviewIssued"_s);
    m_province->setObjectName(u"reviewProvince"_s);
    m_hint->setObjectName(u"reviewProvinceHint"_s);
    setTextRole(m_title, TextRole::Strong);
    setTextRole(m_hint, TextRole::Small, InkTone::Muted);
    m_issued->setFixedWidth(kDateWidth);
    m_province->setMinimumWidth(kProvinceWidth);
    auto* second = new QHBoxLayout;
    second->setSpacing(spacing::kOne);
    second->addWidget(m_issuer, 1);
    second->addWidget(m_issued);
    second->addWidget(m_province);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    layout->setSpacing(spacing::kHalf);
    layout->addWidget(m_title);
    layout->addLayout(second);
    layout->addWidget(m_hint);
    for (QLineEdit* field : {m_title, m_issuer, m_issued})
        connect(field, &QLineEdit::editingFinished, this, &Particulars::take);
    connect(m_province, &QComboBox::activated, this, &Particulars::take);
    retranslate();
}

void Particulars::retranslate()
{
    m_title->setPlaceholderText(tr("Title of the plan"));
    m_title->setAccessibleName(tr("Title of the plan"));
    m_issuer->setPlaceholderText(tr("Issued by"));
    m_issuer->setAccessibleName(tr("Issued by"));
    m_issued->setPlaceholderText(tr("Date issued"));
    m_issued->setAccessibleName(tr("Date issued, as 2015-10-22"));
    m_issued->setToolTip(tr("Date issued, as 2015-10-22"));
    nameBox(*m_province, tr("Province"));
    m_hint->setText(
        tr("The text does not say its province. Choose it, or leave “None” for a national plan."));
    if (m_catalogue)
        setFacts(m_facts, *m_catalogue);
}

void Particulars::fillProvinces(const Catalogue& catalogue)
{
    m_province->clear();
    //: first entry of a list of provinces: the plan is of no province
    m_province->addItem(tr("None (national)"), QString());
    for (const Province& province : catalogue.provinces())
        m_province->addItem(readsChinese() ? province.nameZh : province.nameEn, province.code);
}

void Particulars::setFacts(const PlanFacts& facts, const Catalogue& catalogue)
{
    m_facts = facts;
    m_catalogue = &catalogue;
    fillProvinces(catalogue);
    m_title->setText(facts.title);
    m_title->setCursorPosition(0);
    m_title->setToolTip(facts.title);
    m_issuer->setText(facts.issuer);
    m_issuer->setCursorPosition(0);
    m_issued->setText(facts.issued ? facts.issued->toString(Qt::ISODate) : QString());
    m_province->setCurrentIndex(std::max(0, m_province->findData(facts.provinceCode)));
    m_hint->setVisible(facts.provinceCode.isEmpty());
}

void Particulars::take()
{
    if (!m_catalogue)
        return;
    PlanFacts facts = m_facts;
    facts.title = m_title->text().trimmed();
    facts.issuer = m_issuer->text().trimmed();
    const QString day = m_issued->text().trimmed();
    const QDate issued = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !issued.isValid()) {
        m_issued->setText(m_facts.issued ? m_facts.issued->toString(Qt::ISODate) : QString());
        emit refused(tr("“%1” is not a date. Write year, month and day as 2015-10-22.").arg(day));
        return;
    }
    facts.issued = day.isEmpty() ? std::nullopt : std::optional(issued);
    const QString code = m_province->currentData().toString();
    if (code != facts.provinceCode) {
        const Province* province = m_catalogue->province(code);
        facts.provinceCode = code;
        facts.province = province ? province->nameZh : QString();
    }
    if (facts != m_facts)
        emit edited(facts);
}

} // namespace milepost
