// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpane.h"

#include "core/review/reviewdraft.h"
#include "core/review/reviewresult.h"
#include "ui/common/spacing.h"
#include "ui/plans/figurelegend.h"
#include "ui/review/keystrip.h"
#include "ui/review/particulars.h"
#include "ui/review/reviewbanner.h"
#include "ui/review/reviewlists.h"
#include "ui/review/reviewmarks.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/reviewtable.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QSplitter>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = 420;
constexpr int kListWidth = 660;

} // namespace

ReviewPane::ReviewPane(QWidget* parent)
    : QWidget(parent), m_banner(new ReviewBanner(this)), m_particulars(new Particulars(this)),
      m_legend(new FigureLegend(this)), m_text(new PlanTextView(this)), m_lists(new ReviewLists(this)),
      m_keys(new KeyStrip(this))
{
    build();
    connectParts();
    retranslate();
}

void ReviewPane::build()
{
    setObjectName(u"reviewPane"_s);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildReading());
    splitter->addWidget(m_lists);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({kTextWidth, kListWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_keys);
}

QWidget* ReviewPane::buildReading()
{
    auto* reading = new QWidget(this);
    m_text->setObjectName(u"reviewText"_s);
    m_legend->showOther();
    auto* legend = new QHBoxLayout;
    legend->setContentsMargins(spacing::kTwo, spacing::kHalf, spacing::kTwo, spacing::kHalf);
    legend->addWidget(m_legend);
    legend->addStretch();
    auto* layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_particulars);
    layout->addLayout(legend);
    layout->addWidget(m_text, 1);
    return reading;
}

void ReviewPane::connectParts()
{
    m_lists->table().installEventFilter(this);
    m_text->installEventFilter(this);
    connect(m_lists, &ReviewLists::currentItemChanged, this, &ReviewPane::showCurrent);
    connect(m_lists, &ReviewLists::changeChosen, this, &ReviewPane::lightTarget);
    connect(m_lists, &ReviewLists::nextRequested, this, [this] { carryOut(ReviewAction::NextToLookAt); });
    connect(m_lists, &ReviewLists::previousRequested, this,
            [this] { carryOut(ReviewAction::PreviousToLookAt); });
    connect(&m_lists->table().items(), &ReviewModel::refused, this, &ReviewPane::refused);
    connect(m_text, &PlanTextView::nodeActivated, this, &ReviewPane::itemActivated);
    connect(m_keys, &KeyStrip::triggered, this, &ReviewPane::carryOut);
    connect(m_particulars, &Particulars::refused, this, &ReviewPane::refused);
    connect(m_particulars, &Particulars::edited, this,
            [this](const PlanFacts& facts) { report(m_draft->setFacts(facts)); });
    connect(m_banner, &ReviewBanner::replaceChosen, this, &ReviewPane::replaceChosen);
}

void ReviewPane::retranslate()
{
    m_banner->retranslate();
    m_particulars->retranslate();
    m_lists->retranslate();
    m_keys->retranslate();
    m_legend->updateGeometry();
    m_text->setAccessibleName(tr("Text of the document"));
    showChanges();
}

void ReviewPane::setDraft(ReviewDraft* draft)
{
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = draft;
    m_earlier = nullptr;
    m_text->showText(draft ? QString::fromUcs4(draft->text().characters.data(),
                                               static_cast<qsizetype>(draft->text().characters.size()))
                           : QString());
    m_banner->clearVersion();
    m_banner->setIssues(draft ? draft->plan().issues : std::vector<Issue>());
    m_lists->setDraft(draft);
    if (draft)
        connectDraft();
}

void ReviewPane::connectDraft()
{
    m_particulars->setFacts(m_draft->facts(), m_draft->catalogue());
    connect(m_draft, &ReviewDraft::orderChanged, this, &ReviewPane::showMarks);
    connect(m_draft, &ReviewDraft::itemsChanged, this, [this] {
        showMarks();
        showChanges();
        showState();
        emit progressed();
    });
    connect(m_draft, &ReviewDraft::factsChanged, this, [this] {
        m_particulars->setFacts(m_draft->facts(), m_draft->catalogue());
        showState();
        emit factsEdited();
    });
    showMarks();
    showState();
    showCurrent();
}

void ReviewPane::setEarlierVersion(const ParsedPlan* earlier, bool replaces)
{
    m_earlier = earlier;
    m_banner->setReplaces(replaces);
    if (!earlier) {
        m_banner->clearVersion();
        m_lists->setDifference(nullptr);
    }
    showChanges();
}

void ReviewPane::showChanges()
{
    if (!m_draft || !m_earlier)
        return;
    const PlanDifference difference = comparePlans(*m_earlier, reviewedPlan(*m_draft), m_draft->catalogue());
    m_banner->setVersion(*m_earlier, difference);
    m_lists->setDifference(&difference);
}

void ReviewPane::showState()
{
    m_lists->refresh();
    const bool looksSomewhere = m_draft->progress().toLookAt > 0;
    m_keys->setActionEnabled(ReviewAction::NextToLookAt, looksSomewhere);
    m_keys->setActionEnabled(ReviewAction::PreviousToLookAt, looksSomewhere);
    m_keys->setActionEnabled(ReviewAction::Undo, m_draft->canUndo());
    m_keys->setActionEnabled(ReviewAction::Redo, m_draft->canRedo());
}

void ReviewPane::showMarks()
{
    m_text->setMarks(marksOf(*m_draft));
}

void ReviewPane::showCurrent()
{
    const int id = m_draft ? m_lists->table().currentItem() : -1;
    if (id < 0 || m_fromText)
        return;
    const ReviewItem& item = m_draft->item(id);
    m_text->light(item.content.clause, item.content.number);
}

void ReviewPane::lightTarget(const QString& target)
{
    const auto found = std::ranges::find_if(m_draft->items(), [&target](const ReviewItem& item) {
        return !target.isEmpty() && item.kind == ReviewKind::Target && item.content.id == target;
    });
    if (found != m_draft->items().end())
        m_text->light(found->content.clause, found->content.number);
}

void ReviewPane::itemActivated(int id)
{
    m_fromText = true;
    m_lists->showItem(id);
    m_fromText = false;
}

void ReviewPane::focusList()
{
    m_lists->table().setFocus(Qt::OtherFocusReason);
}

template <class Value>
void ReviewPane::report(const Result<Value>& result)
{
    if (!result)
        emit refused(result.error().message);
}

void ReviewPane::decide(Decision decision)
{
    ReviewTable& table = m_lists->table();
    const std::vector<int> ids = table.selectedItems();
    const int before = table.currentItem();
    report(m_draft->decide(ids, decision));
    if (ids.size() == 1 && table.currentItem() == before)
        table.goDown();
}

void ReviewPane::addSelection()
{
    const Result<int> added = m_draft->add(m_text->selectedSpan());
    report(added);
    if (!added)
        return;
    itemActivated(*added);
    focusList();
}

void ReviewPane::carryOut(ReviewAction action)
{
    if (!m_draft)
        return;
    switch (action) {
    case ReviewAction::Undo:
        return m_draft->undo();
    case ReviewAction::Redo:
        return m_draft->redo();
    case ReviewAction::AcceptSure:
        return report(m_draft->acceptSure());
    case ReviewAction::ToggleFilter:
        return m_lists->toggleFilter();
    case ReviewAction::Add:
        return addSelection();
    default:
        if (m_lists->listsItems())
            change(action);
    }
}

void ReviewPane::change(ReviewAction action)
{
    ReviewTable& table = m_lists->table();
    const std::vector<int> ids = table.selectedItems();
    if (ids.empty())
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
        return table.editColumn(ReviewModel::SubjectColumn);
    case ReviewAction::EditBound:
        return table.editColumn(ReviewModel::BoundColumn);
    case ReviewAction::EditValue:
        return table.editColumn(ReviewModel::ValueColumn);
    case ReviewAction::EditUnit:
        return table.editColumn(ReviewModel::UnitColumn);
    case ReviewAction::EditYear:
        return table.editColumn(ReviewModel::YearColumn);
    case ReviewAction::EditArea:
        return table.editColumn(ReviewModel::AreaColumn);
    case ReviewAction::Split:
        return report(m_draft->split(ids.front()));
    case ReviewAction::Merge:
        return report(m_draft->merge(ids));
    case ReviewAction::NextToLookAt:
        table.goToDoubt(ReviewTable::Way::Forward);
        return;
    case ReviewAction::PreviousToLookAt:
        table.goToDoubt(ReviewTable::Way::Backward);
        return;
    default:
        return;
    }
}

bool ReviewPane::handleKey(int combined)
{
    const auto keys = reviewKeys();
    const auto key = std::ranges::find(keys, combined, &ReviewKey::key);
    if (key == keys.end())
        return false;
    carryOut(key->action);
    return true;
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
    if (object == &m_lists->table() && m_lists->table().isEditing())
        return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int combined = key->keyCombination().toCombined() & ~static_cast<int>(Qt::KeypadModifier);
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
