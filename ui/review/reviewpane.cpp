// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpane.h"

#include "core/review/reviewdraft.h"
#include "core/review/reviewresult.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/plans/figurelegend.h"
#include "ui/plans/plantextview.h"
#include "ui/review/changesmodel.h"
#include "ui/review/keystrip.h"
#include "ui/review/particulars.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/reviewtable.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = 420;
constexpr int kListWidth = 660;
constexpr int kFateWidth = 84;
constexpr int kPromiseWidth = 150;
constexpr int kDoubtLines = 2;

OutlineKind markOf(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::Target:
        return OutlineKind::Target;
    case ReviewKind::Policy:
        return OutlineKind::Policy;
    case ReviewKind::Baseline:
        return OutlineKind::Baseline;
    case ReviewKind::Deliverable:
        return OutlineKind::Deliverable;
    case ReviewKind::Other:
        return OutlineKind::Other;
    }
    return OutlineKind::Other;
}

std::vector<TextMark> marksOf(const ReviewDraft& draft)
{
    std::vector<TextMark> marks;
    for (const int id : draft.order()) {
        const ReviewItem& item = draft.item(id);
        const OutlineKind kind = markOf(item.kind);
        const bool isStruck = item.decision == Decision::Rejected;
        marks.push_back({placeOf(item), kind, id, isStruck});
        for (const TextSpan& repeat : item.content.repeats)
            marks.push_back({repeat, kind, id, isStruck});
    }
    return marks;
}

} // namespace

ReviewPane::ReviewPane(QWidget* parent)
    : QWidget(parent), m_particulars(new Particulars(this)), m_banner(new QWidget(this)),
      m_version(new QLabel(this)), m_replace(new QCheckBox(this)), m_legend(new FigureLegend(this)),
      m_text(new PlanTextView(this)), m_tabs(new QButtonGroup(this)), m_doubtsOnly(new QToolButton(this)),
      m_previous(new QToolButton(this)), m_next(new QToolButton(this)), m_lists(new QStackedWidget(this)),
      m_table(new ReviewTable(this)), m_nothing(new QLabel(this)), m_changesView(new QTableView(this)),
      m_changes(new ChangesModel(this)), m_doubts(new QLabel(this)), m_keys(new KeyStrip(this))
{
    build();
    connectParts();
    retranslate();
}

void ReviewPane::build()
{
    setObjectName(u"reviewPane"_s);
    m_text->setObjectName(u"reviewText"_s);
    m_legend->showOther();
    auto* bannerLayout = new QHBoxLayout(m_banner);
    bannerLayout->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    bannerLayout->setSpacing(spacing::kTwo);
    m_banner->setAutoFillBackground(true);
    m_banner->setBackgroundRole(QPalette::AlternateBase);
    m_banner->setObjectName(u"versionBanner"_s);
    m_version->setObjectName(u"versionWords"_s);
    m_version->setWordWrap(true);
    m_replace->setObjectName(u"versionReplaces"_s);
    bannerLayout->addWidget(m_version, 1);
    bannerLayout->addWidget(m_replace);

    auto* reading = new QWidget(this);
    auto* legend = new QHBoxLayout;
    legend->setContentsMargins(spacing::kTwo, spacing::kHalf, spacing::kTwo, spacing::kHalf);
    legend->addWidget(m_legend);
    legend->addStretch();
    auto* readingLayout = new QVBoxLayout(reading);
    readingLayout->setContentsMargins(0, 0, 0, 0);
    readingLayout->setSpacing(0);
    readingLayout->addWidget(m_particulars);
    readingLayout->addLayout(legend);
    readingLayout->addWidget(m_text, 1);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(reading);
    splitter->addWidget(buildLists());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({kTextWidth, kListWidth});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_keys);
    m_banner->hide();
}

QWidget* ReviewPane::buildLists()
{
    auto* side = new QWidget(this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(spacing::kOne, spacing::kOne, spacing::kOne, spacing::kOne);
    head->setSpacing(spacing::kHalf);
    for (const Tab tab : {Tab::Targets, Tab::Figures, Tab::Deliverables, Tab::Changes}) {
        auto* button = new QToolButton(side);
        button->setCheckable(true);
        button->setObjectName(u"reviewTab%1"_s.arg(static_cast<int>(tab)));
        m_tabs->addButton(button, static_cast<int>(tab));
        head->addWidget(button);
    }
    m_tabs->button(static_cast<int>(Tab::Targets))->setChecked(true);
    head->addStretch();
    m_doubtsOnly->setObjectName(u"doubtsOnly"_s);
    m_doubtsOnly->setCheckable(true);
    m_previous->setObjectName(u"previousDoubt"_s);
    m_next->setObjectName(u"nextDoubt"_s);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    for (QToolButton* button : {m_doubtsOnly, m_previous, m_next})
        head->addWidget(button);

    m_nothing->setObjectName(u"reviewNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(spacing::kThree);
    setTextRole(m_nothing, TextRole::Body, InkTone::Muted);
    m_changesView->setObjectName(u"reviewChanges"_s);
    m_changesView->setModel(m_changes);
    m_changesView->setFrameShape(QFrame::NoFrame);
    m_changesView->setShowGrid(false);
    m_changesView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changesView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changesView->setTabKeyNavigation(false);
    m_changesView->setWordWrap(false);
    m_changesView->verticalHeader()->hide();
    m_changesView->horizontalHeader()->setHighlightSections(false);
    m_changesView->horizontalHeader()->setSectionResizeMode(ChangesModel::SubjectColumn,
                                                            QHeaderView::Stretch);
    m_changesView->setColumnWidth(ChangesModel::FateColumn, kFateWidth);
    m_changesView->setColumnWidth(ChangesModel::BeforeColumn, kPromiseWidth);
    m_changesView->setColumnWidth(ChangesModel::AfterColumn, kPromiseWidth);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_nothing);
    m_lists->addWidget(m_changesView);

    m_doubts->setObjectName(u"reviewDoubts"_s);
    m_doubts->setWordWrap(true);
    m_doubts->setTextFormat(Qt::PlainText);
    m_doubts->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_doubts->setMargin(spacing::kOne);
    setTextRole(m_doubts, TextRole::Small);
    m_doubts->setMinimumHeight(kDoubtLines * QFontMetrics(m_doubts->font()).lineSpacing() + spacing::kTwo);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_doubts);
    return side;
}

void ReviewPane::connectParts()
{
    m_table->installEventFilter(this);
    m_text->installEventFilter(this);
    connect(m_table, &ReviewTable::currentItemChanged, this, &ReviewPane::showCurrent);
    connect(m_table, &ReviewTable::listChanged, this, &ReviewPane::showCounts);
    connect(&m_table->items(), &ReviewModel::refused, this, &ReviewPane::refused);
    connect(m_text, &PlanTextView::nodeActivated, this, &ReviewPane::itemActivated);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { showTab(static_cast<Tab>(id)); });
    connect(m_doubtsOnly, &QToolButton::toggled, this, [this](bool only) {
        m_table->proxy().setShow(only ? ReviewProxy::Show::NeedsLook : ReviewProxy::Show::All);
        showCounts();
    });
    connect(m_next, &QToolButton::clicked, this, [this] { carryOut(ReviewAction::NextToLookAt); });
    connect(m_previous, &QToolButton::clicked, this, [this] { carryOut(ReviewAction::PreviousToLookAt); });
    connect(m_keys, &KeyStrip::triggered, this, &ReviewPane::carryOut);
    connect(m_particulars, &Particulars::refused, this, &ReviewPane::refused);
    connect(m_particulars, &Particulars::edited, this,
            [this](const PlanFacts& facts) { report(m_draft->setFacts(facts)); });
    connect(m_replace, &QCheckBox::toggled, this, &ReviewPane::replaceChosen);
    connect(m_changesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& line) {
                const QString id = line.data(ChangesModel::TargetRole).toString();
                for (const ReviewItem& item : m_draft->items()) {
                    if (!id.isEmpty() && item.kind == ReviewKind::Target && item.content.id == id)
                        m_text->light(item.content.clause, item.content.number);
                }
            });
}

void ReviewPane::retranslate()
{
    m_particulars->retranslate();
    m_keys->retranslate();
    m_legend->updateGeometry();
    m_text->setAccessibleName(tr("Text of the document"));
    m_table->setAccessibleName(tr("What was found"));
    m_changesView->setAccessibleName(tr("What this version changes"));
    m_replace->setText(tr("Replace it and keep its progress"));
    m_replace->setToolTip(
        tr("The earlier version is withdrawn; values recorded for measures that go on stay with "
           "them. Without this, both stand side by side."));
    m_next->setToolTip(tr("Next item that needs a look (N)"));
    m_next->setAccessibleName(tr("Next item that needs a look"));
    m_previous->setToolTip(tr("Previous item that needs a look (P)"));
    m_previous->setAccessibleName(tr("Previous item that needs a look"));
    m_doubtsOnly->setToolTip(tr("List only what needs a look (F)"));
    showCounts();
    showDoubts();
}

void ReviewPane::setDraft(ReviewDraft* draft)
{
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = draft;
    m_earlier = nullptr;
    m_banner->hide();
    m_text->showText(draft ? QString::fromUcs4(draft->text().characters.data(),
                                               static_cast<qsizetype>(draft->text().characters.size()))
                           : QString());
    m_table->setDraft(draft);
    showTab(Tab::Targets);
    if (!draft)
        return;
    m_particulars->setFacts(draft->facts(), draft->catalogue());
    connect(draft, &ReviewDraft::orderChanged, this, &ReviewPane::showMarks);
    connect(draft, &ReviewDraft::itemsChanged, this, [this] {
        showMarks();
        showCounts();
        showDoubts();
        showChanges();
        emit progressed();
    });
    connect(draft, &ReviewDraft::factsChanged, this, [this] {
        m_particulars->setFacts(m_draft->facts(), m_draft->catalogue());
        showCounts();
        emit factsEdited();
    });
    showMarks();
    showCounts();
    showCurrent();
}

void ReviewPane::setEarlierVersion(const ParsedPlan* earlier, bool replaces)
{
    m_earlier = earlier;
    const QSignalBlocker quiet(m_replace);
    m_replace->setChecked(replaces);
    m_banner->setVisible(earlier != nullptr);
    showChanges();
    showCounts();
    if (!earlier && m_tabs->checkedId() == static_cast<int>(Tab::Changes))
        showTab(Tab::Targets);
}

void ReviewPane::showChanges()
{
    if (!m_draft || !m_earlier)
        return;
    const PlanDifference difference = comparePlans(*m_earlier, reviewedPlan(*m_draft), m_draft->catalogue());
    m_changes->setDifference(difference);
    const QString date =
        m_earlier->plan.issued ? m_earlier->plan.issued->toString(Qt::ISODate) : m_earlier->source.name;
    m_version->setText(
        tr("A version of this plan is in the workspace (%1). This one changes: %2 altered, %3 new, %4 gone; "
           "%5 the same.")
            .arg(date)
            .arg(difference.count(TargetFate::Altered))
            .arg(difference.count(TargetFate::New))
            .arg(difference.count(TargetFate::Gone))
            .arg(difference.count(TargetFate::Same)));
}

void ReviewPane::showTab(Tab tab)
{
    m_tabs->button(static_cast<int>(tab))->setChecked(true);
    if (tab != Tab::Changes)
        m_table->proxy().setScope(tab == Tab::Targets   ? ReviewScope::Targets
                                  : tab == Tab::Figures ? ReviewScope::Figures
                                                        : ReviewScope::Deliverables);
    showCounts();
    m_table->setCurrentItem(m_table->currentItem());
}

void ReviewPane::showCounts()
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
    m_tabs->button(static_cast<int>(Tab::Changes))->setVisible(m_earlier != nullptr);
    //: a filter in a review, with its count
    m_doubtsOnly->setText(tr("Needs a look (%1)").arg(progress.toLookAt));
    const bool looksNowhere = progress.toLookAt == 0;
    m_next->setDisabled(looksNowhere);
    m_previous->setDisabled(looksNowhere);
    m_keys->setActionEnabled(ReviewAction::NextToLookAt, !looksNowhere);
    m_keys->setActionEnabled(ReviewAction::PreviousToLookAt, !looksNowhere);
    m_keys->setActionEnabled(ReviewAction::Undo, m_draft && m_draft->canUndo());
    m_keys->setActionEnabled(ReviewAction::Redo, m_draft && m_draft->canRedo());

    const bool isEmpty = m_table->proxy().rowCount() == 0;
    if (m_doubtsOnly->isChecked())
        m_nothing->setText(tr("Nothing in this list needs a look any more."));
    else
        m_nothing->setText(
            tr("Nothing of this kind was found. Select the words of a promise in the text and press "
               "Insert to add it."));
    const bool isChanges = m_tabs->checkedId() == static_cast<int>(Tab::Changes);
    m_lists->setCurrentWidget(isChanges ? static_cast<QWidget*>(m_changesView)
                              : isEmpty ? static_cast<QWidget*>(m_nothing)
                                        : m_table);
}

void ReviewPane::showDoubts()
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

void ReviewPane::showMarks()
{
    m_text->setMarks(marksOf(*m_draft));
}

void ReviewPane::showCurrent()
{
    showDoubts();
    const int id = m_draft ? m_table->currentItem() : -1;
    if (id < 0 || m_fromText)
        return;
    const ReviewItem& item = m_draft->item(id);
    m_text->light(item.content.clause, item.content.number);
}

void ReviewPane::itemActivated(int id)
{
    const ReviewKind kind = m_draft->item(id).kind;
    const Tab tab = static_cast<Tab>(m_tabs->checkedId());
    if (kind == ReviewKind::Deliverable)
        showTab(Tab::Deliverables);
    else if (tab == Tab::Deliverables || tab == Tab::Changes || kind != ReviewKind::Target)
        showTab(kind == ReviewKind::Target ? Tab::Targets : Tab::Figures);
    if (m_doubtsOnly->isChecked() && !m_draft->needsLook(id))
        m_doubtsOnly->setChecked(false);
    m_fromText = true;
    m_table->setCurrentItem(id);
    m_fromText = false;
    showDoubts();
}

void ReviewPane::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReviewPane::report(const Result<void>& result)
{
    if (!result)
        emit refused(result.error().message);
}

void ReviewPane::decide(Decision decision)
{
    const std::vector<int> ids = m_table->selectedItems();
    const int before = m_table->currentItem();
    report(m_draft->decide(ids, decision));
    if (ids.size() == 1 && m_table->currentItem() == before)
        m_table->goDown();
}

void ReviewPane::addSelection()
{
    const Result<int> added = m_draft->add(m_text->selectedSpan());
    if (!added) {
        emit refused(added.error().message);
        return;
    }
    itemActivated(*added);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReviewPane::carryOut(ReviewAction action)
{
    if (!m_draft)
        return;
    const std::vector<int> ids = m_table->selectedItems();
    switch (action) {
    case ReviewAction::Undo:
        return m_draft->undo();
    case ReviewAction::Redo:
        return m_draft->redo();
    case ReviewAction::AcceptSure:
        return report(m_draft->acceptSure());
    case ReviewAction::ToggleFilter:
        return m_doubtsOnly->toggle();
    case ReviewAction::Add:
        return addSelection();
    default:
        break;
    }
    if (ids.empty() || m_lists->currentWidget() != m_table)
        return;
    switch (action) {
    case ReviewAction::Accept:
        return decide(Decision::Accepted);
    case ReviewAction::Reject:
        return decide(Decision::Rejected);
    case ReviewAction::Reopen:
        return report(m_draft->decide(ids, Decision::Open));
    case ReviewAction::MakeTarget:
        return report(m_draft->setKind(ids, ReviewKind::Target));
    case ReviewAction::MakePolicy:
        return report(m_draft->setKind(ids, ReviewKind::Policy));
    case ReviewAction::MakeBaseline:
        return report(m_draft->setKind(ids, ReviewKind::Baseline));
    case ReviewAction::MakeOther:
        return report(m_draft->setKind(ids, ReviewKind::Other));
    case ReviewAction::MakeDeliverable:
        return report(m_draft->setKind(ids, ReviewKind::Deliverable));
    case ReviewAction::EditSubject:
        return m_table->editColumn(ReviewModel::SubjectColumn);
    case ReviewAction::EditBound:
        return m_table->editColumn(ReviewModel::BoundColumn);
    case ReviewAction::EditValue:
        return m_table->editColumn(ReviewModel::ValueColumn);
    case ReviewAction::EditUnit:
        return m_table->editColumn(ReviewModel::UnitColumn);
    case ReviewAction::EditYear:
        return m_table->editColumn(ReviewModel::YearColumn);
    case ReviewAction::EditArea:
        return m_table->editColumn(ReviewModel::AreaColumn);
    case ReviewAction::Split:
        if (const Result<int> done = m_draft->split(ids.front()); !done)
            emit refused(done.error().message);
        return;
    case ReviewAction::Merge:
        if (const Result<int> done = m_draft->merge(ids); !done)
            emit refused(done.error().message);
        return;
    case ReviewAction::NextToLookAt:
        m_table->goToDoubt(ReviewTable::Way::Forward);
        return;
    case ReviewAction::PreviousToLookAt:
        m_table->goToDoubt(ReviewTable::Way::Backward);
        return;
    default:
        return;
    }
}

bool ReviewPane::handleKey(int combined)
{
    for (const ReviewKey& key : reviewKeys()) {
        if (key.key == combined) {
            carryOut(key.action);
            return true;
        }
    }
    return false;
}

// The review's own undo comes before the window's.
bool ReviewPane::event(QEvent* event)
{
    const bool isShortcut = event->type() == QEvent::ShortcutOverride;
    if (isShortcut || event->type() == QEvent::KeyPress) {
        const int combined = static_cast<QKeyEvent*>(event)->keyCombination().toCombined();
        for (const ReviewKey& key : reviewKeys()) {
            const bool isUndo = key.action == ReviewAction::Undo || key.action == ReviewAction::Redo;
            if (!isUndo || key.key != combined)
                continue;
            if (!isShortcut)
                carryOut(key.action);
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool ReviewPane::eventFilter(QObject* object, QEvent* event)
{
    // What a field leaves alone, such as the Return that ends it, comes to the table; it is no key of the
    // review.
    if (object == m_table && m_table->isEditing())
        return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        int combined = key->keyCombination().toCombined() & ~static_cast<int>(Qt::KeypadModifier);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!(object == m_text && isReturn) && handleKey(combined))
            return true;
    }
    return QWidget::eventFilter(object, event);
}

void ReviewPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showCurrent();
}

} // namespace milepost
