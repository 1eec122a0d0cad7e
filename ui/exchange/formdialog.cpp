// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/formdialog.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/progress/periodaxis.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSize(520, 560);
constexpr int kPeriodWidth = 120;
constexpr int kRowHeight = 28;
} // namespace

FormDialog::FormDialog(std::vector<FormOwner> owners, const Period& period, QWidget* parent)
    : QDialog(parent), m_owners(std::move(owners)), m_period(period), m_periodEdit(new QLineEdit(this)),
      m_periodWords(new QLabel(this)), m_list(new QListWidget(this)), m_workbooks(new QPushButton(this)),
      m_paper(new QPushButton(this))
{
    setObjectName(u"formDialog"_s);
    setWindowTitle(tr("Entry forms"));
    build();
    check();
    resize(kSize);
}

void FormDialog::build()
{
    auto* label = new QLabel(tr("&Period to report:"), this);
    label->setBuddy(m_periodEdit);
    m_periodEdit->setObjectName(u"formPeriod"_s);
    m_periodEdit->setText(m_period.toString());
    m_periodEdit->setFixedWidth(kPeriodWidth);
    m_periodEdit->setToolTip(tr("2017, 2017H1, 2017Q3 or 2017-06"));
    m_periodWords->setObjectName(u"formPeriodWords"_s);
    m_periodWords->setWordWrap(true);
    setTextRole(m_periodWords, TextRole::Body, InkTone::Muted);
    auto* periodRow = new QHBoxLayout;
    periodRow->addWidget(label);
    periodRow->addWidget(m_periodEdit);
    periodRow->addWidget(m_periodWords, 1);
    auto* agencies = new QLabel(tr("&Agencies, with the number of their measures:"), this);
    agencies->setBuddy(m_list);
    m_list->setObjectName(u"formOwners"_s);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Agencies"));
    for (const FormOwner& owner : m_owners) {
        auto* item = new QListWidgetItem(tr("%1  %2 (%3)", "province, agency, number of measures")
                                             .arg(owner.province, owner.agencyWords())
                                             .arg(owner.measures),
                                         m_list);
        item->setSizeHint({1, kRowHeight});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    auto* all = new QPushButton(tr("All"), this);
    auto* none = new QPushButton(tr("None"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    all->setObjectName(u"formAll"_s);
    none->setObjectName(u"formNone"_s);
    cancel->setObjectName(u"formCancel"_s);
    m_workbooks->setObjectName(u"formWorkbooks"_s);
    m_workbooks->setText(tr("Excel files…"));
    m_workbooks->setDefault(true);
    m_paper->setObjectName(u"formPaper"_s);
    m_paper->setText(tr("Paper or PDF…"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {all, none})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton* button : {cancel, m_paper, m_workbooks})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kTwo, spacing::kTwo, spacing::kTwo);
    layout->setSpacing(spacing::kOne);
    layout->addLayout(periodRow);
    layout->addWidget(agencies);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    const auto setAll = [this](Qt::CheckState state) {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(state);
    };
    connect(all, &QPushButton::clicked, this, [setAll] { setAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [setAll] { setAll(Qt::Unchecked); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_workbooks, &QPushButton::clicked, this, [this] { choose(Way::Workbooks); });
    connect(m_paper, &QPushButton::clicked, this, [this] { choose(Way::Paper); });
    connect(m_periodEdit, &QLineEdit::textChanged, this, &FormDialog::check);
    connect(m_list, &QListWidget::itemChanged, this, &FormDialog::check);
}

void FormDialog::check()
{
    const Result<Period> period = Period::parse(m_periodEdit->text().trimmed());
    if (period)
        m_period = *period;
    m_periodWords->setText(period ? periodHeading(*period) : period.error().message);
    const bool ready = period.isOk() && !owners().empty();
    m_workbooks->setEnabled(ready);
    m_paper->setEnabled(ready);
}

void FormDialog::choose(Way way)
{
    m_way = way;
    accept();
}

std::vector<FormOwner> FormDialog::owners() const
{
    std::vector<FormOwner> chosen;
    for (size_t at = 0; at < m_owners.size(); ++at) {
        if (m_list->item(static_cast<int>(at))->checkState() == Qt::Checked)
            chosen.push_back(m_owners[at]);
    }
    return chosen;
}

} // namespace milepost
