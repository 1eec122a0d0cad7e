// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/takedialog.h"

#include "ui/common/spacing.h"
#include "ui/common/spokennames.h"
#include "ui/common/theme.h"
#include "ui/exchange/incomingmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSize(1000, 600);
constexpr IncomingState kStates[] = {IncomingState::New, IncomingState::Changed, IncomingState::Unchanged,
                                     IncomingState::LeftEmpty, IncomingState::Refused};
} // namespace

TakeDialog::TakeDialog(const ValueFile& file, const Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_file(file), m_model(new IncomingModel(file, workspace, this)),
      m_summary(new QLabel(this)), m_filter(new QComboBox(this)), m_table(new QTableView(this)),
      m_progress(new QProgressBar(this)), m_take(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"takeDialog"_s);
    setWindowTitle(tr("Take in values: %1").arg(file.name));
    build();
    resize(kSize);
}

void TakeDialog::build()
{
    m_summary->setObjectName(u"takeSummary"_s);
    m_summary->setText(summary());
    m_summary->setWordWrap(true);
    m_filter->setObjectName(u"takeFilter"_s);
    nameBox(*m_filter, tr("Which lines are shown"));
    m_filter->addItem(tr("All lines (%1)").arg(m_file.lines.size()));
    for (const IncomingState state : kStates)
        m_filter->addItem(u"%1 (%2)"_s.arg(stateWord(state)).arg(m_file.count(state)));
    m_table->setObjectName(u"takeLines"_s);
    m_table->setAccessibleName(tr("Lines of the file"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    for (const int column : {IncomingModel::MeasureColumn, IncomingModel::ReasonColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto fit = [this](int column, int least) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + spacing::kOne, least, 160));
    };
    fit(IncomingModel::LineColumn, 48);
    fit(IncomingModel::StateColumn, 88);
    fit(IncomingModel::PeriodColumn, 72);
    fit(IncomingModel::BeforeColumn, 88);
    fit(IncomingModel::AfterColumn, 88);
    m_progress->setObjectName(u"takeProgress"_s);
    m_progress->hide();
    m_take->setObjectName(u"takeAccept"_s);
    m_take->setText(tr("Take %n value(s)", nullptr, static_cast<int>(m_file.incoming())));
    m_take->setEnabled(m_file.incoming() > 0 && !m_file.taken);
    m_take->setDefault(true);
    m_cancel->setObjectName(u"takeCancel"_s);
    m_cancel->setText(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_filter);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kTwo, spacing::kTwo, spacing::kTwo);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &TakeDialog::choose);
    connect(m_take, &QPushButton::clicked, this, &TakeDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &TakeDialog::reject);
}

QString TakeDialog::summary() const
{
    if (m_file.taken) {
        return tr("This file was taken on %1 by %2 already. It can be taken again once that import is "
                  "undone.")
            .arg(m_file.taken->takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), m_file.taken->author);
    }
    const QString counts =
        tr("%1 new, %2 changed, %3 unchanged, %4 left empty, %5 refused. Nothing is written yet.")
            .arg(m_file.count(IncomingState::New))
            .arg(m_file.count(IncomingState::Changed))
            .arg(m_file.count(IncomingState::Unchanged))
            .arg(m_file.count(IncomingState::LeftEmpty))
            .arg(m_file.count(IncomingState::Refused));
    return m_file.count(IncomingState::Refused) > 0
               ? counts + u' ' + tr("Refused lines stay out; the others can be taken.")
               : counts;
}

void TakeDialog::choose(int choice)
{
    m_model->show(choice == 0 ? std::nullopt : std::optional(kStates[choice - 1]));
}

void TakeDialog::start()
{
    m_taking = true;
    m_take->setEnabled(false);
    m_filter->hide();
    m_progress->show();
    emit takeRequested();
}

// The work is done on this thread: its reports let the window breathe and the button be pressed.
void TakeDialog::advanced(qint64 done, qint64 total)
{
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    QCoreApplication::processEvents();
}

void TakeDialog::reject()
{
    m_cancelled = true;
    if (!m_taking)
        QDialog::reject();
}

} // namespace milepost
