// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planspage.h"

#include "ui/common/emptystate.h"
#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/plans/consistencypanel.h"
#include "ui/plans/documentpane.h"
#include "ui/plans/outlinemodel.h"
#include "ui/plans/outlineview.h"
#include "ui/plans/planlistdelegate.h"
#include "ui/plans/planlistmodel.h"
#include "ui/review/importview.h"
#include "ui/undo/withdrawplan.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlansShown = 6;
constexpr int kSideWidth = 480;
constexpr int kOutlineShare = 3;
constexpr int kChecksShare = 2;

} // namespace

PlansPage::PlansPage(QWidget* parent)
    : Page(PageId::Plans, parent), m_plans(new PlanListModel(this)), m_outline(new OutlineModel(this)),
      m_job(new DocumentJob(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_import(new ImportView(this)), m_heading(new QLabel(this)), m_importButton(new QPushButton(this)),
      m_list(new QListView(this)), m_tree(new OutlineView(this)), m_checks(new ConsistencyPanel(this)),
      m_document(new DocumentPane(this))
{
    m_chooser = [](QWidget* over) {
        return QFileDialog::getOpenFileNames(over, tr("Choose planning documents"), QString(),
                                             documentFilter());
    };
    setAcceptDrops(true);
    build();
    connectParts();
    retranslate();
}

void PlansPage::build()
{
    m_content = new QSplitter(Qt::Horizontal, this);
    auto* splitter = static_cast<QSplitter*>(m_content);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildSide());
    splitter->addWidget(m_document);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kSideWidth, kSideWidth * 5 / 4});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
}

QWidget* PlansPage::buildSide()
{
    auto* side = new QWidget(this);
    setTextRole(m_heading, TextRole::Heading);
    m_importButton->setObjectName(u"importDocument"_s);
    m_list->setObjectName(u"planList"_s);
    m_list->setModel(m_plans);
    m_list->setItemDelegate(new PlanListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_tree->setModel(m_outline);
    m_tree->layOutColumns();

    auto* head = new QHBoxLayout;
    head->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kOne, spacing::kOne);
    head->addWidget(m_heading, 1);
    head->addWidget(m_importButton);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_tree, kOutlineShare);
    layout->addWidget(m_checks, kChecksShare);
    return side;
}

void PlansPage::connectParts()
{
    connect(m_importButton, &QPushButton::clicked, this, &PlansPage::chooseImport);
    connect(m_empty, &EmptyState::actionTriggered, this, &PlansPage::chooseImport);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& plan) { showPlan(m_plans->planAt(plan.row())); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlansPage::currentLineChanged);
    connect(m_tree, &QTreeView::clicked, this, &PlansPage::currentLineChanged);
    connect(m_document, &DocumentPane::nodeActivated, this, &PlansPage::goToNode);
    connect(m_checks, &ConsistencyPanel::targetActivated, this,
            [this](const QString& target) { showTarget(m_plan, target); });
    connect(m_checks, &ConsistencyPanel::passageActivated, m_document, &DocumentPane::showPassage);
    connect(m_document, &DocumentPane::attachRequested, this, &PlansPage::chooseAttachment);
    connect(m_document, &DocumentPane::withdrawRequested, this, &PlansPage::withdraw);
    connect(m_job, &DocumentJob::finished, this, &PlansPage::received);
    connect(m_job, &DocumentJob::failed, this, &PlansPage::report);
    connect(m_import, &ImportView::addRequested, this, &PlansPage::chooseImport);
    connect(m_import, &ImportView::finishRequested, this, &PlansPage::import);
    connect(m_import, &ImportView::discarded, this, &PlansPage::endImport);
    connect(m_import, &ImportView::nothingToReview, this, &PlansPage::nothingToReview);
    connect(m_import, &ImportView::refused, this,
            [this](const QString& sentence) { emit messageRaised(MessageKind::Warning, sentence); });
    connect(m_document, &DocumentPane::quotationCopied, this,
            [this] { emit messageRaised(MessageKind::Success, tr("Copied with its reference.")); });
}

void PlansPage::setDocumentChooser(DocumentChooser chooser)
{
    m_chooser = std::move(chooser);
}

void PlansPage::retranslate()
{
    m_heading->setText(tr("Plans"));
    m_importButton->setText(tr("&Import…"));
    m_list->setAccessibleName(tr("Plans"));
    m_tree->setAccessibleName(tr("Outline of the plan"));
    m_empty->setContent(
        u"plans"_s, tr("No plan yet"),
        tr("Choose a planning document, or drop it here. Milepost finds its areas, tasks, agencies and "
           "every promised figure."),
        tr("Import a document…"));
    m_import->retranslate();
    m_checks->retranslate();
    m_document->retranslate();
    showRights();
    if (context().workspace)
        contextChanged(ContextChange::Data);
}

void PlansPage::contextChanged(ContextChange change)
{
    if (change != ContextChange::Data)
        return;
    const PlanId before = m_plan;
    m_plan = {};
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_plans->reload(context().workspace, context().catalogue);
    }
    showState();
    const bool isStillThere = m_plans->rowOf(before) >= 0;
    showPlan(isStillThere ? before : m_plans->planAt(0));
    showRights();
    if (context().workspace)
        connect(context().workspace, &Workspace::rightsChanged, this, &PlansPage::showRights,
                Qt::UniqueConnection);
}

/// What there is no right to is grey.
void PlansPage::showRights()
{
    const Workspace* workspace = context().workspace;
    const PlanRecord* plan = workspace ? workspace->plan(m_plan) : nullptr;
    const QString importing = workspace ? whynot::editAnything(*workspace) : QString();
    permit(*m_importButton, importing,
           tr("Read planning documents; you can also drop files or folders on this page"));
    m_empty->permitAction(importing);
    m_document->permitChanges(plan ? whynot::edit(*workspace, plan->content.plan.provinceCode) : QString());
    if (workspace && m_import->isActive())
        m_import->workspaceChanged();
}

void PlansPage::refreshMeasures(const QList<MeasureId>&) {}

void PlansPage::showState()
{
    const int rows = std::min(m_plans->rowCount(), kPlansShown);
    m_list->setFixedHeight(rows * m_list->itemDelegate()->sizeHint({}, {}).height() + spacing::kHalf);
    m_stack->setCurrentWidget(m_import->isActive()      ? static_cast<QWidget*>(m_import)
                              : m_plans->rowCount() > 0 ? m_content
                                                        : static_cast<QWidget*>(m_empty));
}

void PlansPage::follow(const PageLink& link)
{
    if (link.action == PageLink::Action::ImportDocument)
        chooseImport();
    else if (!link.target.isEmpty())
        showTarget(link.plan, link.target);
    else if (!link.plan.isEmpty())
        showPlan(link.plan);
}

void PlansPage::showPlan(const PlanId& plan)
{
    const int row = m_plans->rowOf(plan);
    if (row < 0) {
        m_outline->setNodes({});
        return;
    }
    if (m_list->currentIndex().row() != row) {
        m_list->setCurrentIndex(m_plans->index(row)); // comes back here
        if (m_plan == plan)
            return;
    }
    if (m_plan == plan)
        return;
    m_plan = plan;
    showOutline();
    showRights();
}

void PlansPage::showOutline()
{
    const PlanRecord* record = context().workspace->plan(m_plan);
    m_outline->setNodes(outlineOf(record->content));
    m_tree->expandToDepth(0);
    const QModelIndex plan = m_plans->index(m_plans->rowOf(m_plan));
    const QString issuer = record->content.plan.issuer;
    const QString facts = plan.data(PlanListModel::FactsRole).toString();
    m_document->showPlan(plan.data().toString(), issuer.isEmpty() ? facts : issuer + u" · "_s + facts,
                         record->content.plan);
    const Result<std::optional<QString>> text = context().workspace->documentText(m_plan);
    if (!text)
        report(text.error());
    const std::optional<QString> attached = text ? *text : std::nullopt;
    m_document->showDocument(attached, m_outline->nodes());
    m_checks->showPlan(record->content, *context().catalogue, attached);
}

void PlansPage::showTarget(const PlanId& plan, const QString& target)
{
    showPlan(plan);
    const QModelIndex line = m_outline->indexOfTarget(target);
    if (!line.isValid())
        return;
    m_tree->setCurrentIndex(line);
    m_tree->scrollTo(line, QAbstractItemView::PositionAtCenter);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void PlansPage::currentLineChanged()
{
    if (const OutlineNode* node = m_outline->nodeAt(m_tree->currentIndex()))
        m_document->showNode(*node);
}

void PlansPage::goToNode(int node)
{
    const QModelIndex line = m_outline->indexOf(node);
    m_tree->setCurrentIndex(line);
    m_tree->scrollTo(line, QAbstractItemView::PositionAtCenter);
    currentLineChanged();
}

bool PlansPage::find()
{
    return !m_import->isActive() && m_document->find();
}

void PlansPage::withdraw()
{
    const QPointer<PlansPage> self(this);
    const auto report = [self](const Error& error) {
        if (self)
            self->report(error);
    };
    pushUnlessIdle(*context().undoStack,
                   std::make_unique<WithdrawPlan>(*context().workspace, m_plan, report));
}

void PlansPage::report(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        emit messageRaised(MessageKind::Error, error.message);
}

} // namespace milepost
