// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"

#include "core/workspace/workbooks.h"
#include "core/workspace/workspace.h"
#include "ui/charts/bulletchart.h"
#include "ui/charts/columnfit.h"
#include "ui/charts/tablecontentmodel.h"
#include "ui/common/emptystate.h"
#include "ui/common/headedlist.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/compare/comparisonsource.h"
#include "ui/print/printing.h"
#include "ui/print/sheetexport.h"
#include "ui/print/sheets.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 260;

QLabel* makeLabel(QWidget* parent, const QString& name, TextRole role, InkTone tone = InkTone::Normal)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role, tone);
    return label;
}

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : Page(PageId::Compare, parent), m_indicators(new HeadedList(u"indicator"_s, this)),
      m_rows(new TableContentModel(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    setObjectName(u"comparePage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_indicators);
    splitter->addWidget(buildComparison());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, 4 * kListWidth});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    connect(m_indicators, &HeadedList::currentChanged, this, &ComparePage::showComparison);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        emit linkActivated(PageLink{.page = PageId::Plans, .action = PageLink::Action::ImportDocument});
    });
    retranslate();
}

// Views speak once more while they are taken down; the page is no longer there to listen.
ComparePage::~ComparePage()
{
    m_table->removeEventFilter(this);
}

QWidget* ComparePage::buildComparison()
{
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_title = makeLabel(content, u"compareTitle"_s, TextRole::Title);
    m_subtitle = makeLabel(content, u"compareSubtitle"_s, TextRole::Body, InkTone::Muted);
    m_copyTable = new QPushButton(content);
    m_copyTable->setObjectName(u"copyTable"_s);
    m_copyPicture = new QPushButton(content);
    m_copyPicture->setObjectName(u"copyPicture"_s);
    m_export = new QPushButton(content);
    m_export->setObjectName(u"exportComparison"_s);
    m_chart = new BulletChart(content);
    m_table = new QTableView(content);
    m_table->setObjectName(u"compareTable"_s);
    m_table->setModel(m_rows);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kOne);
    for (QPushButton* button : {m_copyTable, m_copyPicture, m_export})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::kThree, spacing::kTwo, spacing::kThree, spacing::kThree);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(buttons);
    layout->addSpacing(spacing::kOne);
    layout->addWidget(m_chart);
    layout->addSpacing(spacing::kTwo);
    layout->addWidget(m_table);
    layout->addStretch();
    connect(m_copyTable, &QPushButton::clicked, this, &ComparePage::copyTable);
    connect(m_copyPicture, &QPushButton::clicked, this, &ComparePage::copyPicture);
    connect(m_export, &QPushButton::clicked, this, [this] { print(PrintAction::Export); });
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"compareScroll"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_scroll;
}

void ComparePage::contextChanged(ContextChange change)
{
    if (!context().workspace) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (change == ContextChange::Data)
        showIndicators();
    // A province filter has no meaning in a comparison.
    m_indicators->setFilter(context().filter.text, context().filter.area);
    m_stack->setCurrentIndex(m_indicators->hasItems() ? 1 : 0);
    showComparison();
}

const QString& ComparePage::indicator() const
{
    return m_indicators->current();
}

void ComparePage::refreshMeasures(const QList<MeasureId>&)
{
    showComparison();
}

void ComparePage::follow(const PageLink& link)
{
    if (!link.indicator.isEmpty())
        m_indicators->choose(link.indicator);
}

void ComparePage::showIndicators()
{
    std::vector<HeadedItem> items;
    for (const ComparableIndicator& one : comparableIndicators(*context().workspace, *context().catalogue))
        items.push_back({.id = one.id,
                         .name = one.name,
                         .count = one.provinces,
                         .hint = tr("%n province(s) have a target for it", nullptr, one.provinces),
                         .heading = one.area.isEmpty() ? tr("Across areas") : one.area,
                         .group = one.areaId,
                         .searchText = one.searchText});
    m_indicators->setItems(std::move(items));
}

void ComparePage::showComparison()
{
    if (!context().workspace || !context().scoreboard || indicator().isEmpty())
        return;
    const ComparisonSource source =
        comparisonSource(*context().workspace, *context().catalogue, *context().scoreboard, indicator());
    const BulletContent content = bulletContent(source);
    m_title->setText(content.title);
    m_subtitle->setText(content.asOfLabel);
    m_chart->setContent(content);
    m_rows->setContent(content.table);
    m_table->setAccessibleName(tr("The comparison as a table"));
    fitTable();
}

bool ComparePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitTable();
    return Page::eventFilter(watched, event);
}

// Columns as wide as their cells ask; where that is too much, the longest give way and wrap.
void ComparePage::fitColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    m_table->resizeColumnsToContents();
    const int least = 6 * m_table->fontMetrics().horizontalAdvance(u'永') + spacing::kTwo;
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const double natural = header->sectionSize(column) + spacing::kTwo;
        const double weight = m_rows->content().columns[static_cast<size_t>(column)].weight;
        needs.push_back({natural, std::min<double>(natural, least), weight});
    }
    const std::vector<double> widths = fittedWidths(needs, m_table->width() - 2 * m_table->frameWidth());
    for (size_t column = 0; column < widths.size(); ++column)
        header->resizeSection(static_cast<int>(column), static_cast<int>(widths[column]));
}

// The table is as tall as its rows; the page scrolls, not the table.
void ComparePage::fitTable()
{
    fitColumns();
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height + spacing::kHalf);
}

void ComparePage::copyTable()
{
    QGuiApplication::clipboard()->setText(toTabSeparated(m_rows->content()));
    emit messageRaised(MessageKind::Success, tr("The table is on the clipboard; paste it into a sheet."));
}

void ComparePage::copyPicture()
{
    if (!canPrint())
        return;
    constexpr qreal kWidth = 180; // millimetres
    const PictureSheet sheet = layOutPicture(comparisonPicture(sheetContext(context()), indicator()), kWidth);
    QGuiApplication::clipboard()->setImage(
        QImage::fromData(renderPicture(sheet.paper, sheet.page, PictureFormat::Png)));
    emit messageRaised(MessageKind::Success, tr("The picture is on the clipboard."));
}

bool ComparePage::canPrint() const
{
    return context().workspace && context().scoreboard && !indicator().isEmpty();
}

void ComparePage::print(PrintAction action)
{
    if (!canPrint())
        return;
    const PrintOutcome outcome = runPrintAction(
        action, comparisonSheet(sheetContext(context()), indicator()),
        comparisonPicture(sheetContext(context()), indicator()),
        PageSetup::official(PaperSize::A4, PaperOrientation::Portrait), this, [this] { return workbook(); },
        sheetContext(context()));
    if (!outcome.sentence.isEmpty())
        emit messageRaised(outcome.kind, outcome.sentence);
}

Result<QByteArray> ComparePage::workbook() const
{
    const Result<Workbook> book =
        comparisonWorkbook({*context().workspace, *context().catalogue, *context().scoreboard}, indicator());
    return book ? writeWorkbook(*book) : Result<QByteArray>(book.error());
}

void ComparePage::retranslate()
{
    m_indicators->setTexts(tr("Search indicators"), tr("Indicators"),
                           tr("No indicator matches. Clear the search or the filter."));
    m_scroll->setAccessibleName(pageTitle(PageId::Compare));
    m_copyTable->setText(tr("Copy table"));
    m_copyPicture->setText(tr("Copy picture"));
    m_export->setText(tr("Export…"));
    m_empty->setContent(
        u"compare"_s, tr("Nothing to compare yet"),
        tr("Provinces can be compared once plans with targets for the same indicator are in the "
           "workspace."),
        tr("Import a plan"));
    if (context().workspace) {
        showIndicators();
        showComparison();
    }
}

} // namespace milepost
