// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"

#include "core/workspace/workspace.h"
#include "ui/charts/comparisonchart.h"
#include "ui/common/emptystate.h"
#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/compare/arrangepanel.h"
#include "ui/compare/comparisonbar.h"
#include "ui/compare/comparisonlist.h"
#include "ui/compare/fittedtable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>

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
    : Page(PageId::Compare, parent), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_list(new ComparisonList(this))
{
    setObjectName(u"comparePage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(buildComparison());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, 4 * kListWidth});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    connectParts();
    retranslate();
}

// Parts speak once more while they are taken down; the page is no longer there to listen.
ComparePage::~ComparePage()
{
    for (QObject* part : std::initializer_list<QObject*>{m_list, m_panel, m_bar, m_chart, m_table})
        part->disconnect(this);
}

QWidget* ComparePage::buildButtons(QWidget* parent)
{
    auto* buttons = new QWidget(parent);
    m_arrange = new QPushButton(buttons);
    m_arrange->setObjectName(u"arrangeComparison"_s);
    m_arrange->setCheckable(true);
    m_copyTable = new QPushButton(buttons);
    m_copyTable->setObjectName(u"copyTable"_s);
    m_copyPicture = new QPushButton(buttons);
    m_copyPicture->setObjectName(u"copyPicture"_s);
    m_export = new QPushButton(buttons);
    m_export->setObjectName(u"exportComparison"_s);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kOne);
    for (QWidget* button : std::initializer_list<QWidget*>{m_arrange, m_copyTable, m_copyPicture, m_export})
        row->addWidget(button);
    row->addStretch();
    return buttons;
}

QWidget* ComparePage::buildComparison()
{
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_title = makeLabel(content, u"compareTitle"_s, TextRole::Title);
    m_subtitle = makeLabel(content, u"compareSubtitle"_s, TextRole::Body, InkTone::Muted);
    m_bar = new ComparisonBar(content);
    QWidget* buttons = buildButtons(content); // before the chart: Tab goes as the eye does
    m_panel = new ArrangePanel(content);
    m_panel->hide();
    m_chart = new ComparisonChart(content);
    m_note = makeLabel(content, u"compareNote"_s, TextRole::Body, InkTone::Muted);
    m_table = new FittedTable(content);
    m_table->setObjectName(u"compareTable"_s);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::kThree, spacing::kTwo, spacing::kThree, spacing::kThree);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    layout->addWidget(m_panel);
    layout->addSpacing(spacing::kOne);
    layout->addWidget(m_chart, 0, Qt::AlignTop);
    layout->addWidget(m_note);
    layout->addSpacing(spacing::kTwo);
    layout->addWidget(m_table);
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"compareScroll"_s);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void ComparePage::connectParts()
{
    const auto change = [this](auto part) {
        return [this, part](const auto& value) {
            m_request.*part = value;
            showComparison();
        };
    };
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        emit linkActivated(PageLink{.page = PageId::Plans, .action = PageLink::Action::ImportDocument});
    });
    connect(m_list, &ComparisonList::indicatorsChosen, this, &ComparePage::chooseIndicators);
    connect(m_list, &ComparisonList::savedChosen, this, &ComparePage::openSaved);
    connect(m_bar, &ComparisonBar::rowsChosen, this, [this](ComparisonRows rows, const QString& province) {
        m_request.rows = rows;
        m_request.province = province;
        m_request.places.clear();
        showComparison();
    });
    connect(m_bar, &ComparisonBar::viewChosen, this, change(&ComparisonRequest::view));
    connect(m_bar, &ComparisonBar::basisChosen, this, change(&ComparisonRequest::basis));
    connect(m_bar, &ComparisonBar::figuresRequested, this, &ComparePage::openFigures);
    connect(m_arrange, &QPushButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_panel, &ArrangePanel::arranged, this, change(&ComparisonRequest::places));
    connect(m_panel, &ArrangePanel::titled, this, change(&ComparisonRequest::title));
    connect(m_panel, &ArrangePanel::noted, this, change(&ComparisonRequest::note));
    connect(m_panel, &ArrangePanel::saveRequested, this, &ComparePage::save);
    connect(m_panel, &ArrangePanel::removeRequested, this, &ComparePage::remove);
    connect(m_chart, &DrawingView::measureActivated, this, &ComparePage::explain);
    m_chart->setWording([this](const MeasureId& measure) { return wordingOf(measure); });
    connect(m_table, &FittedTable::rowActivated, this,
            [this](int row) { explain(m_tableMeasures.at(static_cast<size_t>(row))); });
    connect(m_copyTable, &QPushButton::clicked, this, &ComparePage::copyTable);
    connect(m_copyPicture, &QPushButton::clicked, this, &ComparePage::copyPicture);
    connect(m_export, &QPushButton::clicked, this, [this] { print(PrintAction::Export); });
}

void ComparePage::contextChanged(ContextChange change)
{
    // What is saved with the workspace is saved, and taken back, as a step.
    if (context().undoStack)
        connect(context().undoStack, &QUndoStack::indexChanged, this, &ComparePage::settingsChanged,
                Qt::UniqueConnection);
    if (!context().workspace) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    connect(context().workspace, &Workspace::rightsChanged, this, &ComparePage::showRights,
            Qt::UniqueConnection);
    if (change == ContextChange::Data)
        m_list->reload(context());
    m_list->setFilter(context().filter);
    if (m_request.indicators.isEmpty())
        m_request.indicators = QStringList(m_list->firstIndicator());
    m_request.indicators.removeAll(QString());
    m_stack->setCurrentIndex(m_list->isEmpty() && context().filter.isEmpty() ? 0 : 1);
    showComparison();
}

void ComparePage::refreshMeasures(const QList<MeasureId>&)
{
    showComparison();
}

void ComparePage::follow(const PageLink& link)
{
    if (link.indicator.isEmpty())
        return;
    m_list->clearSearch();
    chooseIndicators({link.indicator});
}

void ComparePage::setRequest(const ComparisonRequest& request, const QString& savedAs)
{
    m_request = request;
    m_savedAs = savedAs;
    showComparison();
}

// What was arranged for other indicators says nothing about these.
void ComparePage::chooseIndicators(const QStringList& indicators)
{
    if (indicators == m_request.indicators && m_savedAs.isEmpty())
        return;
    ComparisonRequest request = m_savedAs.isEmpty() ? m_request : ComparisonRequest();
    request.indicators = indicators;
    request.title.clear();
    request.note.clear();
    m_request = request;
    const std::vector<ComparedPlace> within = provincesWithin();
    const bool fits = std::ranges::find(within, request.province, &ComparedPlace::key) != within.end();
    if (request.rows != ComparisonRows::Provinces && !fits) {
        request.rows = ComparisonRows::Provinces;
        request.province.clear();
        request.places.clear();
    }
    setRequest(request);
}

void ComparePage::showComparison()
{
    if (!context().workspace || !context().scoreboard || m_request.indicators.isEmpty())
        return;
    const ComparisonContent content = comparisonContent(material(), m_request);
    m_title->setText(content.title);
    m_subtitle->setText(content.asOfLabel);
    std::visit([this](const auto& chart) { m_chart->setContent(chart); }, content.chart);
    m_note->setText(content.note);
    m_note->setVisible(!content.note.isEmpty());
    m_tableMeasures = content.tableMeasures;
    m_table->setContent(content.table);
    m_table->setAccessibleName(tr("The comparison as a table"));
    showOptions();
}

void ComparePage::showOptions()
{
    m_list->showChoice(m_request.indicators, m_savedAs);
    m_bar->setRequest(m_request, provincesWithin());
    ComparisonRequest unnamed = m_request;
    for (ComparisonPlace& place : unnamed.places)
        place.name.clear();
    m_panel->setRequest(m_request, comparisonPlaces(material(), unnamed), m_savedAs);
    showRights();
}

void ComparePage::showRights()
{
    const QString reason = context().workspace ? whynot::editAnything(*context().workspace) : QString();
    m_panel->permitSaving(reason);
    m_empty->permitAction(reason);
}

void ComparePage::retranslate()
{
    m_list->retranslate();
    m_bar->retranslate();
    m_panel->retranslate();
    m_arrange->setText(tr("Arrange and save"));
    findChild<QScrollArea*>()->setAccessibleName(pageTitle(id()));
    m_copyTable->setText(tr("Copy table"));
    m_copyPicture->setText(tr("Copy picture"));
    m_export->setText(tr("Export…"));
    m_empty->setContent(
        u"compare"_s, tr("Nothing to compare yet"),
        tr("Provinces can be compared once plans with targets for the same indicator are in the "
           "workspace."),
        tr("Import a plan"));
    if (context().workspace) {
        m_list->reload(context());
        showComparison();
    }
}

} // namespace milepost
