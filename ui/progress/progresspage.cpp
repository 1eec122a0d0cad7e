// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progresspage.h"

#include "core/workspace/past.h"
#include "core/workspace/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/permits.h"
#include "ui/progress/authorbar.h"
#include "ui/progress/cellpanel.h"
#include "ui/progress/closingbar.h"
#include "ui/progress/pastepanel.h"
#include "ui/progress/periodaxis.h"
#include "ui/progress/quantityedit.h"
#include "ui/progress/sheetblocks.h"
#include "ui/progress/sheetfilter.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/sheetpanes.h"
#include "ui/progress/sheetview.h"
#include "ui/progress/worksheet.h"
#include "ui/undo/recordobservations.h"
#include "ui/undo/withdrawpublished.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPointer>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace milepost {

using namespace Qt::StringLiterals;

ProgressPage::ProgressPage(QWidget* parent)
    : Page(PageId::Progress, parent), m_drafts(new Drafts(this)), m_model(new SheetModel(*m_drafts, this)),
      m_filter(new SheetFilter(*m_model, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_bar(new SheetBar(this)), m_authorBar(new AuthorBar(this)),
      m_closingBar(new ClosingBar(this)), m_draftBar(new DraftBar(this)), m_pastePanel(new PastePanel(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_table(new SheetPanes(this)),
      m_panel(new CellPanel(this)), m_workSheet(new WorkSheet(*m_drafts, this))
{
    build();
    connectSheet();
    connectBlocks();
    connectBars();
    connectDrafts();
    retranslate();
}

ProgressPage::~ProgressPage()
{
    // The parts outlive this class by a moment, in which a field that loses the focus may still speak.
    for (QObject* part :
         std::initializer_list<QObject*>{m_drafts, m_model, &m_table->periods(), &m_panel->detail(), m_panel,
                                         m_authorBar, m_closingBar, m_draftBar, m_pastePanel, m_workSheet})
        part->disconnect(this);
}

void ProgressPage::build()
{
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_sheet = new QWidget(this);
    auto* column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* bar :
         std::initializer_list<QWidget*>{m_authorBar, m_bar, m_closingBar, m_draftBar, m_pastePanel})
        column->addWidget(bar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_workSheet, 1);
    m_workSheet->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_sheet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_table->setModel(m_filter);
    setFocusProxy(m_table);
}

void ProgressPage::connectSheet()
{
    SheetView& view = m_table->periods();
    connect(&view, &SheetView::currentCellChanged, this, &ProgressPage::showCell);
    connect(&view, &SheetView::restoreRequested, this,
            [this] { m_model->discardDraft(currentSourceCell()); });
    connect(&view, &SheetView::leaveRequested, this, &ProgressPage::showDetail);
    connect(&view, &SheetView::detailRequested, this, &ProgressPage::showDetail);
    connect(&view, &SheetView::todayRequested, this, [this] {
        const int today = m_model->columnOfDay(QDate::currentDate());
        m_table->goTo(m_table->periods().currentIndex().row(), today < 0 ? m_model->asOfColumn() : today);
    });
    connect(&view, &SheetView::lockedCellTyped, this,
            [this] { emit messageRaised(MessageKind::Warning, lockedWords()); });
    connect(m_panel, &CellPanel::explained, this, &ProgressPage::explain);
    connect(m_panel, &CellPanel::restoreRequested, this, &ProgressPage::restoreRevision);
    connect(m_panel, &CellPanel::failed, this, &ProgressPage::raiseError);
    connect(&m_panel->detail(), &SheetDetail::leaveRequested, m_table,
            [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(&m_panel->detail(), &SheetDetail::described, this, &ProgressPage::describe);
    connect(m_model, &SheetModel::authorNeeded, this, &ProgressPage::askForAuthor);
    connect(m_model, &SheetModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                const int row = currentSourceCell().row();
                if (first.row() <= row && row <= last.row())
                    showCell();
            });
    connect(m_model, &SheetModel::failed, this, &ProgressPage::raiseError);
    connect(m_workSheet, &WorkSheet::failed, this, &ProgressPage::raiseError);
}

void ProgressPage::connectBlocks()
{
    SheetView& view = m_table->periods();
    const auto copy = [this] {
        QGuiApplication::clipboard()->setMimeData(clipboardData(blocks().copied()).release());
    };
    connect(&view, &SheetView::clearRequested, this, [this] { m_model->clear(blocks().selected()); });
    connect(&view, &SheetView::copyRequested, this, copy);
    connect(&view, &SheetView::cutRequested, this, [this, copy] {
        copy();
        m_model->clear(blocks().selected());
    });
    connect(&view, &SheetView::fillRequested, this,
            [this](Qt::Orientation direction) { m_model->enter(blocks().filled(direction)); });
    connect(&view, &SheetView::pasteRequested, this, &ProgressPage::paste);
    connect(m_pastePanel, &PastePanel::accepted, this,
            [this](const QString& reason) { acceptPaste(std::exchange(m_pasted, {}), reason); });
    connect(m_pastePanel, &PastePanel::refused, this, &ProgressPage::leaveBar);
}

void ProgressPage::connectBars()
{
    connect(m_bar, &SheetBar::contentChosen, this, &ProgressPage::showContent);
    connect(m_bar, &SheetBar::periodKindChosen, this, &ProgressPage::showPeriods);
    connect(m_bar, &SheetBar::groupingChosen, this, &ProgressPage::regroup);
    connect(m_bar, &SheetBar::closingRequested, this, &ProgressPage::askForClosing);
    connect(m_bar, &SheetBar::withdrawalRequested, this, &ProgressPage::withdrawPublished);
    connect(m_bar, &SheetBar::detailToggled, m_panel, &QWidget::setVisible);
    connect(m_closingBar, &ClosingBar::closeConfirmed, this, &ProgressPage::close);
    connect(m_closingBar, &ClosingBar::reopenConfirmed, this, &ProgressPage::reopen);
    connect(m_closingBar, &ClosingBar::leaveRequested, this, &ProgressPage::leaveBar);
    connect(m_authorBar, &AuthorBar::given, this, &ProgressPage::setAuthor);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_workSheet->hasItems())
            return showContent(SheetContent::WorkItems);
        emit linkActivated(PageLink{.page = PageId::Plans, .action = PageLink::Action::ImportDocument});
    });
}

void ProgressPage::retranslate()
{
    m_table->periods().setAccessibleName(tr("Progress sheet"));
    m_bar->retranslate();
    m_authorBar->retranslate();
    m_closingBar->retranslate();
    m_drafts->retranslate();
    m_draftBar->retranslate();
    m_pastePanel->retranslate();
    m_panel->retranslate();
    m_workSheet->retranslate();
    m_model->retranslate();
    showState();
    showDrafts();
    showCell();
}

void ProgressPage::contextChanged(ContextChange change)
{
    listenTo(context().workspace);
    m_panel->setContext(context());
    m_workSheet->setContext(context(), change);
    if (change == ContextChange::Filter)
        setFilter();
    else
        reload();
}

void ProgressPage::listenTo(Workspace* workspace)
{
    if (workspace == m_heard)
        return;
    if (m_heard)
        disconnect(m_heard, nullptr, this, nullptr);
    m_heard = workspace;
    m_closingBar->hide();
    m_pastePanel->hide();
    m_draftBar->hide();
    m_drafts->setWorkspace(workspace);
    if (!workspace)
        return;
    connect(workspace, &Workspace::connectionChanged, this, &ProgressPage::followConnection);
    connect(workspace, &Workspace::rightsChanged, this, [this] {
        m_model->refreshLocks();
        showCell();
    });
    connect(workspace, &Workspace::closedPeriodsChanged, this, [this] {
        m_model->refreshLocks();
        showCell();
    });
    connect(workspace, &Workspace::evidenceChanged, this,
            [this](const MeasureId& measure) { m_model->refresh({measure}); });
    connect(workspace, &Workspace::validationRulesChanged, this, &ProgressPage::showCell);
}

void ProgressPage::reload()
{
    const std::optional<CellKey> cell = m_model->keyAt(currentSourceCell());
    const auto* field = m_table->periods().openField();
    const bool isTyped = field && field->isModified();
    const QString typed = isTyped ? field->text() : QString();
    const std::optional<qint64> seen = isTyped ? field->seen() : std::nullopt;
    m_model->reload(context(), m_model->periodKind(), m_model->grouping());
    m_filter->setFilter(context().filter);
    showState();
    showDrafts();
    const QModelIndex place = cell ? m_filter->mapFromSource(m_model->index(m_model->rowOf(cell->measure),
                                                                            m_model->columnOf(cell->period)))
                                   : QModelIndex();
    if (place.isValid())
        m_table->goTo(place.row(), place.column());
    else
        goHome();
    if (place.isValid() && isTyped)
        resumeTyping(typed, seen);
}

void ProgressPage::regroup(Grouping grouping)
{
    const std::optional<CellKey> cell = m_model->keyAt(currentSourceCell());
    m_model->reload(context(), m_model->periodKind(), grouping);
    m_workSheet->setGrouping(grouping);
    const int row =
        cell ? m_filter->mapFromSource(m_model->index(m_model->rowOf(cell->measure), 0)).row() : 0;
    m_table->goTo(row, cell ? m_model->columnOf(cell->period) : m_model->asOfColumn());
    showCell();
}

void ProgressPage::setFilter()
{
    m_filter->setFilter(context().filter);
    showState();
    showClosing();
    if (!m_table->periods().currentIndex().isValid())
        goHome();
}

void ProgressPage::showContent(SheetContent content)
{
    m_content = content;
    m_bar->setContent(content);
    m_splitter->setVisible(content == SheetContent::Measures);
    m_workSheet->setVisible(content == SheetContent::WorkItems);
    m_pastePanel->hide();
    m_closingBar->hide();
    showState();
    showContested();
    setFocusProxy(content == SheetContent::Measures ? m_table : static_cast<QWidget*>(m_workSheet));
    setFocus(Qt::OtherFocusReason);
}

void ProgressPage::showState()
{
    const bool isMeasures = m_content == SheetContent::Measures;
    const bool hasLines = !m_model->lines().empty();
    const bool hasRows = m_filter->rowCount() > 0 || (!isMeasures && m_workSheet->hasItems());
    if (!hasLines && !m_workSheet->hasItems() && context().filter.isEmpty())
        m_empty->setContent(
            u"progress"_s, tr("Nothing to report on yet"),
            tr("Import a planning document: every measure it promises gets a row here, and you type "
               "its progress like in a spreadsheet."),
            tr("Import a document…"));
    else if (m_workSheet->hasItems())
        m_empty->setContent(u"progress"_s, tr("No measure passes the filter"),
                            tr("There are tasks and deliverables to report on, though."),
                            tr("Show tasks and deliverables"));
    else
        m_empty->setContent(u"progress"_s, tr("Nothing passes the filter"),
                            tr("Change or clear the filter above to see what is to be reported on."));
    m_stack->setCurrentWidget(hasRows ? m_sheet : static_cast<QWidget*>(m_empty));
    m_authorBar->setVisible(context().workspace && context().workspace->author().isEmpty());
    m_bar->permitPublished(context().workspace ? whynot::editAll(*context().workspace) : QString());
    m_bar->showPublished(isMeasures && context().workspace && context().workspace->showsPublished());
}

void ProgressPage::goHome()
{
    m_table->goTo(0, m_model->asOfColumn());
    showCell();
}

void ProgressPage::showPeriods(PeriodKind kind)
{
    const std::optional<CellKey> cell = m_model->keyAt(currentSourceCell());
    m_bar->setPeriodKind(kind);
    m_model->reload(context(), kind, m_model->grouping());
    const int row =
        cell ? m_filter->mapFromSource(m_model->index(m_model->rowOf(cell->measure), 0)).row() : 0;
    m_table->goTo(row, m_model->asOfColumn());
    showCell();
}

void ProgressPage::refreshMeasures(const QList<MeasureId>& measures)
{
    m_model->refresh(measures);
    showState();
}

void ProgressPage::follow(const PageLink& link)
{
    if (link.work) {
        m_workSheet->setChoice(*link.work);
        return showContent(SheetContent::WorkItems);
    }
    const int row = m_model->rowOf(link.measure);
    if (row < 0)
        return;
    showContent(SheetContent::Measures);
    m_table->goTo(m_filter->mapFromSource(m_model->index(row, 0)).row(), m_model->asOfColumn());
    m_table->setFocus(Qt::OtherFocusReason);
}

// Where there is little room the sheet comes first; the panel opens when it is asked for.
void ProgressPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int room = m_table->comfortableWidth() + m_panel->minimumWidth();
    const bool wasWide = event->oldSize().width() >= room || event->oldSize().width() < 0;
    if (wasWide != (width() >= room))
        m_bar->showDetail(width() >= room);
}

QString ProgressPage::lockedWords() const
{
    const QModelIndex cell = currentSourceCell();
    const auto key = m_model->keyAt(cell);
    if (showsPast(*context().workspace))
        return tr("The workspace is shown as it stood. Go back to today to enter figures.");
    if (!key)
        return {};
    const QString province = m_model->measureAt(cell.row())->provinceCode;
    return context().workspace->isClosed(key->period, province)
               ? tr("This period is closed: reopen it first, with the button above the sheet.")
               : lockWords(*context().workspace, key->period, province);
}

void ProgressPage::raiseError(const QString& message)
{
    emit messageRaised(MessageKind::Error, message);
}

} // namespace milepost
