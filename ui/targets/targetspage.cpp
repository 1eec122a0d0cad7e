// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targetspage.h"

#include "core/workspace/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/print/printing.h"
#include "ui/print/sheets.h"
#include "ui/targets/measuredetail.h"
#include "ui/targets/measuretable.h"
#include "ui/targets/verdictexplanation.h"

#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {
constexpr int kDetailWidth = 336;
constexpr int kTableNeeds = 640; ///< below this the table has the page to itself
constexpr int kRest = 30;        ///< milliseconds; a held key leafs through the table, not through its charts
} // namespace

TargetsPage::TargetsPage(QWidget* parent)
    : Page(PageId::Targets, parent), m_stack(new QStackedLayout(this)), m_splitter(new QSplitter(this)),
      m_table(new MeasureTable(m_splitter)), m_detail(new MeasureDetail(m_splitter)),
      m_empty(new EmptyState(this)), m_rest(new QTimer(this))
{
    m_splitter->setObjectName(u"targetsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3); // a large screen gives the chart its share
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({1000, kDetailWidth});
    m_detail->setMinimumWidth(320);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRest);
    connect(m_rest, &QTimer::timeout, this, &TargetsPage::showDetail);
    connect(m_table, &MeasureTable::currentMeasureChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_table, &MeasureTable::measureActivated, this, &TargetsPage::openClause);
    connect(m_table, &MeasureTable::verdictActivated, this, &TargetsPage::explain);
    connect(m_detail, &MeasureDetail::verdictActivated, this, &TargetsPage::explain);
    connect(m_detail, &MeasureDetail::clauseRequested, this, &TargetsPage::openClause);
    connect(m_detail, &MeasureDetail::recordRequested, this, &TargetsPage::recordProgress);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (!context().rows || context().rows->empty())
            emit linkActivated({.page = PageId::Plans, .action = PageLink::Action::ImportDocument});
        else
            emit linkActivated({.page = PageId::Targets, .filter = FilterState()});
    });
    retranslate();
}

void TargetsPage::refreshMeasures(const QList<MeasureId>& measures)
{
    m_table->refreshMeasures(measures);
    if (const std::optional<MeasureId> current = m_table->currentMeasure();
        current && measures.contains(*current)) {
        m_detailOf.reset();
        showDetail();
    }
}

void TargetsPage::follow(const PageLink& link)
{
    if (link.measure.isEmpty())
        return;
    if (!m_table->selectMeasure(link.measure))
        emit messageRaised(MessageKind::Information,
                           tr("The filter hides this measure. Clear the filter to see it."));
    m_table->setFocus();
}

void TargetsPage::contextChanged(ContextChange change)
{
    if (change != ContextChange::Filter)
        m_detailOf.reset();
    m_table->setContext(context(), change);
    showState();
    if (change != ContextChange::Filter)
        showDetail();
}

bool TargetsPage::canPrint() const
{
    return context().workspace && context().scoreboard && m_table->shownRows() > 0;
}

// The table as it is filtered and sorted at this moment.
void TargetsPage::print(PrintAction action)
{
    if (!canPrint())
        return;
    const PrintOutcome outcome = runPrintAction(
        action, targetsSheet(sheetContext(context()), m_table->shownMeasures()), {},
        PageSetup::official(PaperSize::A4, PaperOrientation::Landscape), this, {}, sheetContext(context()));
    if (!outcome.sentence.isEmpty())
        emit messageRaised(outcome.kind, outcome.sentence);
}

void TargetsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_detail->setVisible(width() >= kTableNeeds + m_detail->minimumWidth());
}

void TargetsPage::retranslate()
{
    m_table->retranslate();
    showState();
}

void TargetsPage::showState()
{
    const bool anything = m_table->shownRows() > 0;
    m_stack->setCurrentIndex(anything ? 0 : 1);
    if (anything)
        return;
    if (!context().rows || context().rows->empty())
        return m_empty->setContent(
            u"targets"_s, tr("No measures yet"),
            tr("A measure is a number that a plan promises for a year. Import a plan document "
               "and its measures appear here, with their targets and how far they have come."),
            tr("Import a plan…"));
    m_empty->setContent(u"filter"_s, tr("Nothing matches the filter"),
                        tr("No measure passes the filter at the top. Clear it to see all of them."),
                        tr("Clear filter"));
}

void TargetsPage::showDetail()
{
    const std::optional<MeasureId> current = m_table->currentMeasure();
    if (current && current == m_detailOf)
        return; // a filter that keeps the selection leaves the detail, and its chart, as they are
    m_detailOf = current;
    m_detail->showMeasure(context(), current);
}

void TargetsPage::openClause()
{
    const std::optional<MeasureId> measure = m_table->currentMeasure();
    if (!measure)
        return;
    const auto row = std::find_if(context().rows->begin(), context().rows->end(),
                                  [&measure](const MeasureRow& one) { return one.id == *measure; });
    PageLink link{.page = PageId::Plans, .measure = *measure, .plan = row->plan};
    if (!row->targets.empty())
        link.target = row->targets.front().id;
    emit linkActivated(link);
}

void TargetsPage::explain()
{
    if (const std::optional<MeasureId> measure = m_table->currentMeasure())
        explainVerdict(context(), *measure, this);
}

void TargetsPage::recordProgress()
{
    if (const std::optional<MeasureId> measure = m_table->currentMeasure())
        emit linkActivated({.page = PageId::Progress, .measure = *measure});
}

} // namespace milepost
