// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewlists.h"

#include "core/review/reviewdraft.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/review/changesmodel.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/reviewtable.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFateWidth = 84;
constexpr int kPromiseWidth = 150;
constexpr int kDoubtLines = 2;

} // namespace

ReviewLists::ReviewLists(QWidget* parent)
    : QWidget(parent), m_tabs(new QButtonGroup(this)), m_doubtsOnly(new QToolButton(this)),
      m_previous(new QToolButton(this)), m_next(new QToolButton(this)), m_lists(new QStackedWidget(this)),
      m_table(new ReviewTable(this)), m_nothing(new QLabel(this)), m_changesView(new QTableView(this)),
      m_changes(new ChangesModel(this)), m_doubts(new QLabel(this))
{
    buildChanges();
    buildDoubts();
    m_nothing->setObjectName(u"reviewNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(spacing::kThree);
    setTextRole(m_nothing, TextRole::Body, InkTone::Muted);
    for (QWidget* list : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_nothing),
                          static_cast<QWidget*>(m_changesView)})
        m_lists->addWidget(list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_doubts);
    connectParts();
    retranslate();
}

QWidget* ReviewLists::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(spacing::kOne, spacing::kOne, spacing::kOne, spacing::kOne);
    row->setSpacing(spacing::kHalf);
    for (const Tab tab : {Tab::Targets, Tab::Figures, Tab::Deliverables, Tab::Changes}) {
        auto* button = new QToolButton(head);
        button->setCheckable(true);
        button->setObjectName(u"reviewTab%1"_s.arg(static_cast<int>(tab)));
        m_tabs->addButton(button, static_cast<int>(tab));
        row->addWidget(button);
    }
    m_tabs->button(static_cast<int>(Tab::Targets))->setChecked(true);
    row->addStretch();
    m_doubtsOnly->setObjectName(u"doubtsOnly"_s);
    m_doubtsOnly->setCheckable(true);
    m_previous->setObjectName(u"previousDoubt"_s);
    m_next->setObjectName(u"nextDoubt"_s);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    for (QToolButton* button : {m_doubtsOnly, m_previous, m_next})
        row->addWidget(button);
    return head;
}

void ReviewLists::buildChanges()
{
    m_changesView->setObjectName(u"reviewChanges"_s);
    m_changesView->setModel(m_changes);
    m_changesView->setFrameShape(QFrame::NoFrame);
    m_changesView->setShowGrid(false);
    m_changesView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changesView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changesView->setTabKeyNavigation(false);
    m_changesView->setWordWrap(false);
    m_changesView->verticalHeader()->hide();
    QHeaderView* header = m_changesView->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(ChangesModel::SubjectColumn, QHeaderView::Stretch);
    m_changesView->setColumnWidth(ChangesModel::FateColumn, kFateWidth);
    m_changesView->setColumnWidth(ChangesModel::BeforeColumn, kPromiseWidth);
    m_changesView->setColumnWidth(ChangesModel::AfterColumn, kPromiseWidth);
}

void ReviewLists::buildDoubts()
{
    m_doubts->setObjectName(u"reviewDoubts"_s);
    m_doubts->setWordWrap(true);
    m_doubts->setTextFormat(Qt::PlainText);
    m_doubts->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_doubts->setMargin(spacing::kOne);
    m_doubts->setAutoFillBackground(true);
    m_doubts->setBackgroundRole(QPalette::Base);
    setTextRole(m_doubts, TextRole::Small);
    m_doubts->setMinimumHeight(kDoubtLines * QFontMetrics(m_doubts->font()).lineSpacing() + spacing::kTwo);
}

void ReviewLists::connectParts()
{
    connect(m_table, &ReviewTable::currentItemChanged, this, [this] {
        showDoubts();
        emit currentItemChanged();
    });
    connect(m_table, &ReviewTable::listChanged, this, &ReviewLists::showCounts);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { showTab(static_cast<Tab>(id)); });
    connect(m_doubtsOnly, &QToolButton::toggled, this, [this](bool only) {
        m_table->proxy().setShow(only ? ReviewProxy::Show::NeedsLook : ReviewProxy::Show::All);
        showCounts();
    });
    connect(m_next, &QToolButton::clicked, this, &ReviewLists::nextRequested);
    connect(m_previous, &QToolButton::clicked, this, &ReviewLists::previousRequested);
    connect(m_changesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& line) {
                emit changeChosen(line.data(ChangesModel::TargetRole).toString());
            });
}

void ReviewLists::retranslate()
{
    m_table->setAccessibleName(tr("What was found"));
    m_changesView->setAccessibleName(tr("What this version changes"));
    m_next->setToolTip(tr("Next item that needs a look (N)"));
    m_next->setAccessibleName(tr("Next item that needs a look"));
    m_previous->setToolTip(tr("Previous item that needs a look (P)"));
    m_previous->setAccessibleName(tr("Previous item that needs a look"));
    m_doubtsOnly->setToolTip(tr("List only what needs a look (F)"));
    refresh();
}

void ReviewLists::setDraft(ReviewDraft* draft)
{
    m_draft = draft;
    m_table->setDraft(draft);
    setDifference(nullptr);
    showTab(Tab::Targets);
}

void ReviewLists::setDifference(const PlanDifference* difference)
{
    m_hasChanges = difference != nullptr;
    if (difference)
        m_changes->setDifference(*difference);
    if (!difference && m_tabs->checkedId() == static_cast<int>(Tab::Changes))
        showTab(Tab::Targets);
    showCounts();
}

bool ReviewLists::listsItems() const
{
    return m_lists->currentWidget() == m_table;
}

void ReviewLists::showTab(Tab tab)
{
    m_tabs->button(static_cast<int>(tab))->setChecked(true);
    if (tab != Tab::Changes)
        m_table->setScope(tab == Tab::Targets   ? ReviewScope::Targets
                          : tab == Tab::Figures ? ReviewScope::Figures
                                                : ReviewScope::Deliverables);
    showCounts();
    m_table->setCurrentItem(m_table->currentItem());
}

void ReviewLists::showItem(int id)
{
    const ReviewKind kind = m_draft->item(id).kind;
    const Tab tab = static_cast<Tab>(m_tabs->checkedId());
    if (kind == ReviewKind::Deliverable)
        showTab(Tab::Deliverables);
    else if (tab == Tab::Deliverables || tab == Tab::Changes || kind != ReviewKind::Target)
        showTab(kind == ReviewKind::Target ? Tab::Targets : Tab::Figures);
    if (m_doubtsOnly->isChecked() && !m_draft->needsLook(id))
        m_doubtsOnly->setChecked(false);
    m_table->setCurrentItem(id);
    showDoubts();
}

void ReviewLists::toggleFilter()
{
    m_doubtsOnly->toggle();
}

void ReviewLists::refresh()
{
    showCounts();
    showDoubts();
}

void ReviewLists::showCounts()
{
    int figures = 0;
    for (const int id : m_draft ? m_draft->order() : std::vector<int>())
        figures += isFigure(m_draft->item(id).kind);
    const ReviewProgress progress = m_draft ? m_draft->progress() : ReviewProgress();
    const auto label = [this](Tab tab, const QString& words) {
        m_tabs->button(static_cast<int>(tab))->setText(words);
    };
    //: a list in a review, with its count
    label(Tab::Targets, tr("Targets (%1)").arg(progress.targets));
    //: a list in a review: every number of the text, with its count
    label(Tab::Figures, tr("All figures (%1)").arg(figures));
    //: a list in a review, with its count
    label(Tab::Deliverables, tr("Deliverables (%1)").arg(progress.deliverables));
    //: a list in a review: what a new version changes, with its count
    label(Tab::Changes, tr("Changes (%1)").arg(m_changes->rowCount()));
    m_tabs->button(static_cast<int>(Tab::Changes))->setVisible(m_hasChanges);
    //: a filter in a review, with its count
    m_doubtsOnly->setText(tr("Needs a look (%1)").arg(progress.toLookAt));
    m_next->setDisabled(progress.toLookAt == 0);
    m_previous->setDisabled(progress.toLookAt == 0);
    m_nothing->setText(
        m_doubtsOnly->isChecked()
            ? tr("Nothing in this list needs a look any more.")
            : tr("Nothing of this kind was found. Select the words of a promise in the text and press "
                 "Insert to add it."));
    const bool isEmpty = m_table->proxy().rowCount() == 0;
    const bool isChanges = m_tabs->checkedId() == static_cast<int>(Tab::Changes);
    m_lists->setCurrentWidget(isChanges ? static_cast<QWidget*>(m_changesView)
                              : isEmpty ? static_cast<QWidget*>(m_nothing)
                                        : m_table);
}

void ReviewLists::showDoubts()
{
    const int id = m_draft ? m_table->currentItem() : -1;
    QStringList lines;
    if (id >= 0) {
        for (const Issue& doubt : m_draft->doubts(id))
            lines.append((doubt.severity == Severity::Hint ? u"• "_s : u"▲ "_s) + doubt.message);
    }
    m_doubts->setText(lines.join(u'\n'));
    m_doubts->setAccessibleName(lines.isEmpty() ? tr("No doubts") : lines.join(u' '));
}

} // namespace milepost
