// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progresspage.h"

#include "core/workspace/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/progress/authorbar.h"
#include "ui/progress/cellblock.h"
#include "ui/progress/periodaxis.h"
#include "ui/progress/sheetfilter.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/sheetpanes.h"
#include "ui/progress/sheetview.h"
#include "ui/undo/recordobservations.h"
#include "ui/undo/withdrawpublished.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr PeriodKind kKinds[] = {PeriodKind::Year, PeriodKind::HalfYear, PeriodKind::Quarter,
                                 PeriodKind::Month};
}

ProgressPage::ProgressPage(QWidget* parent)
    : Page(PageId::Progress, parent), m_model(new SheetModel(this)),
      m_filter(new SheetFilter(*m_model, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_kinds(new QButtonGroup(this)), m_hint(new QLabel(this)),
      m_published(new QPushButton(this)), m_authorBar(new AuthorBar(this)), m_table(new SheetPanes(this)),
      m_detail(new SheetDetail(this))
{
    build();
    connectSheet();
    retranslate();
}

ProgressPage::~ProgressPage()
{
    // The parts outlive this class by a moment, in which a field that loses the focus may still speak.
    for (QObject* part : std::initializer_list<QObject*>{m_model, &m_table->periods(), m_detail, m_authorBar})
        part->disconnect(this);
}

void ProgressPage::build()
{
    m_sheet = new QWidget(this);
    auto* column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_authorBar);
    column->addWidget(buildBar());
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_sheet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_table->setModel(m_filter);
    setFocusProxy(m_table);
}

QWidget* ProgressPage::buildBar()
{
    auto* bar = new QWidget(m_sheet);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    row->setSpacing(spacing::kHalf);
    for (const PeriodKind kind : kKinds) {
        auto* button = new QToolButton(bar);
        button->setObjectName(u"periodKind%1"_s.arg(static_cast<int>(kind)));
        button->setCheckable(true);
        button->setChecked(kind == PeriodKind::Year);
        m_kinds->addButton(button, static_cast<int>(kind));
        row->addWidget(button);
    }
    setTextRole(m_hint, TextRole::Small, InkTone::Muted);
    m_hint->setObjectName(u"sheetHint"_s);
    row->addSpacing(spacing::kTwo);
    row->addWidget(m_hint, 1);
    m_published->setObjectName(u"withdrawPublished"_s);
    row->addWidget(m_published);
    return bar;
}

void ProgressPage::connectSheet()
{
    SheetView& view = m_table->periods();
    connect(m_kinds, &QButtonGroup::idClicked, this,
            [this](int id) { showPeriods(static_cast<PeriodKind>(id)); });
    connect(&view, &SheetView::currentCellChanged, this, &ProgressPage::showCell);
    connect(&view, &SheetView::clearRequested, this, &ProgressPage::clearCells);
    connect(&view, &SheetView::copyRequested, this, &ProgressPage::copyCells);
    connect(&view, &SheetView::pasteRequested, this, &ProgressPage::pasteCells);
    connect(&view, &SheetView::restoreRequested, this, &ProgressPage::restoreCell);
    connect(&view, &SheetView::leaveRequested, m_detail,
            [this] { m_detail->setFocus(Qt::ShortcutFocusReason); });
    connect(m_detail, &SheetDetail::leaveRequested, m_table,
            [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_detail, &SheetDetail::described, this, &ProgressPage::describe);
    connect(m_published, &QPushButton::clicked, this, &ProgressPage::withdrawPublished);
    connect(m_authorBar, &AuthorBar::given, this, &ProgressPage::setAuthor);
    connect(m_model, &SheetModel::authorNeeded, this, &ProgressPage::askForAuthor);
    connect(m_model, &SheetModel::dataChanged, this, &ProgressPage::showCell);
    connect(m_model, &SheetModel::failed, this,
            [this](const QString& message) { emit messageRaised(MessageKind::Error, message); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        emit linkActivated(PageLink{.page = PageId::Plans, .action = PageLink::Action::ImportDocument});
    });
}

void ProgressPage::retranslate()
{
    //: how progress periods are shown: by year
    m_kinds->button(static_cast<int>(PeriodKind::Year))->setText(tr("Year"));
    //: how progress periods are shown: by half-year
    m_kinds->button(static_cast<int>(PeriodKind::HalfYear))->setText(tr("Half-year"));
    //: how progress periods are shown: by quarter
    m_kinds->button(static_cast<int>(PeriodKind::Quarter))->setText(tr("Quarter"));
    //: how progress periods are shown: by month
    m_kinds->button(static_cast<int>(PeriodKind::Month))->setText(tr("Month"));
    m_hint->setText(
        tr("Type to enter, F2 to amend, Enter for the next row, Tab for the next period, Delete for "
           "no data, F6 for status and source"));
    m_hint->setToolTip(m_hint->text());
    m_published->setText(tr("Take out published figures"));
    m_published->setToolTip(
        tr("Empties the cells that hold published figures which came with the program; can be undone"));
    m_table->periods().setAccessibleName(tr("Progress sheet"));
    m_authorBar->retranslate();
    m_detail->retranslate();
    m_model->retranslate();
    showState();
}

void ProgressPage::contextChanged(ContextChange change)
{
    if (change == ContextChange::Filter)
        setFilter();
    else
        reload();
}

void ProgressPage::reload()
{
    const std::optional<CellKey> cell = m_model->keyAt(currentSourceCell());
    m_model->reload(context(), m_model->periodKind());
    m_filter->setFilter(context().filter);
    showState();
    const QModelIndex place = cell ? m_filter->mapFromSource(m_model->index(m_model->rowOf(cell->measure),
                                                                            m_model->columnOf(cell->period)))
                                   : QModelIndex();
    if (place.isValid())
        m_table->goTo(place.row(), place.column());
    else
        goHome();
}

void ProgressPage::setFilter()
{
    m_filter->setFilter(context().filter);
    showState();
    if (!m_table->periods().currentIndex().isValid())
        goHome();
}

void ProgressPage::showState()
{
    const bool hasMeasures = !m_model->lines().empty();
    const bool hasRows = m_filter->rowCount() > 0;
    if (!hasMeasures)
        m_empty->setContent(
            u"progress"_s, tr("Nothing to report on yet"),
            tr("Import a planning document: every measure it promises gets a row here, and you type "
               "its progress like in a spreadsheet."),
            tr("Import a document…"));
    else
        m_empty->setContent(u"progress"_s, tr("No measure passes the filter"),
                            tr("Change or clear the filter above to see measures to report on."));
    m_stack->setCurrentWidget(hasRows ? m_sheet : static_cast<QWidget*>(m_empty));
    m_authorBar->setVisible(context().workspace && context().workspace->author().isEmpty());
    showPublished();
}

void ProgressPage::showPublished()
{
    m_published->setVisible(context().workspace && context().workspace->showsPublished());
}

void ProgressPage::withdrawPublished()
{
    const QPointer<ProgressPage> self(this);
    const auto report = [self](const Error& error) {
        if (self)
            emit self->messageRaised(MessageKind::Error, error.message);
    };
    pushUnlessIdle(*context().undoStack, std::make_unique<WithdrawPublished>(*context().workspace, report));
}

void ProgressPage::goHome()
{
    m_table->goTo(0, m_model->asOfColumn());
    showCell();
}

void ProgressPage::showPeriods(PeriodKind kind)
{
    const std::optional<CellKey> cell = m_model->keyAt(currentSourceCell());
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
    m_model->reload(context(), kind);
    const int row =
        cell ? m_filter->mapFromSource(m_model->index(m_model->rowOf(cell->measure), 0)).row() : 0;
    m_table->goTo(row, m_model->asOfColumn());
    showCell();
}

void ProgressPage::refreshMeasures(const QList<MeasureId>& measures)
{
    m_model->refresh(measures);
    showPublished();
}

void ProgressPage::follow(const PageLink& link)
{
    const int row = m_model->rowOf(link.measure);
    if (row < 0)
        return;
    m_table->goTo(m_filter->mapFromSource(m_model->index(row, 0)).row(), m_model->asOfColumn());
    m_table->setFocus(Qt::OtherFocusReason);
}

QModelIndex ProgressPage::currentSourceCell() const
{
    return m_filter->mapToSource(m_table->periods().currentIndex());
}

void ProgressPage::showCell()
{
    const QModelIndex cell = currentSourceCell();
    const auto key = m_model->keyAt(cell);
    if (!key) {
        m_detail->showCell(std::nullopt);
        return;
    }
    const MeasureRow* row = m_model->measureAt(cell.row());
    CellDetail detail;
    detail.key = *key;
    detail.measure = row->label.isEmpty() ? row->subject : row->label;
    detail.period = periodHeading(key->period);
    detail.unit = row->unit;
    if (const QDate end = key->period.lastDay(); end > context().asOf)
        detail.remark = tr("The period ends after the as-of date: the figure is judged from %1 on.")
                            .arg(QLocale().toString(end, QLocale::ShortFormat));
    detail.sentence = cell.data(SheetModel::SentenceRole).toString();
    detail.draft = cell.data().toString();
    detail.observation = m_model->observationAt(cell);
    m_detail->showCell(detail);
}

void ProgressPage::describe(const CellKey& key, const SheetDetail::Description& description)
{
    const QModelIndex cell = m_model->index(m_model->rowOf(key.measure), m_model->columnOf(key.period));
    const auto observation = m_model->observationAt(cell);
    if (!observation)
        return;
    ObservationEntry entry = entryFrom(*observation);
    entry.status = description.status;
    entry.baseline = description.baseline;
    entry.source = description.source;
    entry.note = description.note;
    m_model->describe(cell, entry);
    showCell();
}

void ProgressPage::clearCells()
{
    QModelIndexList cells;
    for (const QModelIndex& cell : m_table->periods().selectionModel()->selectedIndexes())
        cells.append(m_filter->mapToSource(cell));
    m_model->clear(cells);
}

void ProgressPage::copyCells() const
{
    QModelIndexList cells = m_table->periods().selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    CellBlock block;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (cell.row() != row)
            block.emplace_back();
        row = cell.row();
        block.back().append(cell.data().toString());
    }
    QGuiApplication::clipboard()->setText(writeCellBlock(block));
}

void ProgressPage::pasteCells()
{
    const CellBlock block = readCellBlock(QGuiApplication::clipboard()->text());
    const QModelIndex start = m_table->periods().currentIndex();
    if (block.empty() || !start.isValid())
        return;
    std::vector<SheetModel::CellText> texts;
    int beyond = 0;
    int row = start.row();
    for (const QStringList& line : block) {
        // Headings are no place for figures: the block goes on below them.
        while (row < m_filter->rowCount() &&
               !m_model->measureAt(m_filter->mapToSource(m_filter->index(row, 0)).row()))
            ++row;
        for (int column = 0; column < line.size(); ++column) {
            const QModelIndex cell = m_filter->index(row, start.column() + column);
            if (cell.isValid())
                texts.emplace_back(m_filter->mapToSource(cell), line.at(column));
            else
                ++beyond;
        }
        ++row;
    }
    const int open = m_model->enter(texts);
    if (open > 0)
        emit messageRaised(
            MessageKind::Warning,
            tr("%n pasted figure(s) could not be recorded; they are marked in the sheet.", nullptr, open));
    else if (beyond > 0)
        emit messageRaised(
            MessageKind::Warning,
            tr("%n pasted figure(s) lie outside the sheet and were left out.", nullptr, beyond));
}

void ProgressPage::restoreCell()
{
    m_model->discardDraft(currentSourceCell());
}

void ProgressPage::askForAuthor()
{
    m_authorBar->show();
    m_authorBar->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::setAuthor(const QString& name)
{
    if (!context().workspace)
        return;
    context().workspace->setAuthor(name);
    m_authorBar->hide();
    m_table->setFocus(Qt::OtherFocusReason);
    m_model->recordWaiting();
}

} // namespace milepost
