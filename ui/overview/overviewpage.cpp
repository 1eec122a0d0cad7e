// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/workspace/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/overview/attentionlist.h"
#include "ui/overview/cardgrid.h"
#include "ui/overview/matrixview.h"
#include "ui/overview/overviewcontent.h"
#include "ui/overview/overviewlines.h"
#include "ui/overview/provincecardview.h"
#include "ui/print/printing.h"
#include "ui/print/sheets.h"
#include "ui/targets/verdictexplanation.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr int kCardWidth = 208;

QLabel* heading(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    setTextRole(label, TextRole::Heading);
    return label;
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : Page(PageId::Overview, parent), m_stack(new QStackedLayout(this)), m_empty(new EmptyState(this))
{
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(buildContent());
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (context().workspace && context().workspace->plans().empty())
            emit linkActivated({.page = PageId::Plans, .action = PageLink::Action::ImportDocument});
        else
            emit linkActivated({.page = PageId::Overview, .filter = FilterState()});
    });
    retranslate();
}

QWidget* OverviewPage::buildContent()
{
    auto* content = new QWidget(this);
    m_cardArea = new QWidget(content);
    m_grid = new CardGrid(kCardWidth, spacing::kTwo, m_cardArea);
    m_attentionTitle = heading(u"attentionTitle"_s, content);
    m_attention = new AttentionList(u"attentionList"_s, content);
    m_changesTitle = heading(u"changesTitle"_s, content);
    m_changes = new AttentionList(u"changesList"_s, content);
    m_matrixTitle = heading(u"matrixTitle"_s, content);
    m_matrixHint = new QLabel(content);
    m_matrixHint->setObjectName(u"matrixHint"_s);
    m_matrixHint->setWordWrap(true);
    setTextRole(m_matrixHint, TextRole::Small, InkTone::Muted);
    m_matrix = new MatrixView(content);
    m_scorecard = new QPushButton(content);
    m_scorecard->setObjectName(u"openScorecard"_s);
    connect(m_scorecard, &QPushButton::clicked, this, &OverviewPage::openScorecard);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::kThree, spacing::kThree, spacing::kThree, spacing::kThree);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_cardArea);
    layout->addSpacing(spacing::kTwo);
    auto* matrixHead = new QHBoxLayout;
    matrixHead->addWidget(m_matrixTitle);
    matrixHead->addStretch();
    matrixHead->addWidget(m_scorecard);
    layout->addLayout(matrixHead);
    layout->addWidget(m_matrixHint);
    layout->addWidget(m_matrix);
    layout->addSpacing(spacing::kTwo);
    layout->addWidget(m_attentionTitle);
    layout->addWidget(m_attention);
    layout->addSpacing(spacing::kTwo);
    layout->addWidget(m_changesTitle);
    layout->addWidget(m_changes);
    layout->addStretch();
    connect(m_matrix, &MatrixView::rowsRequested, this, &OverviewPage::openRows);
    connect(m_matrix, &MatrixView::cellDescribed, this, &OverviewPage::describeCell);
    for (AttentionList* list : {m_attention, m_changes}) {
        connect(list, &AttentionList::measureRequested, this, [this](const MeasureId& id) {
            emit linkActivated({.page = PageId::Targets, .measure = id});
        });
        connect(list, &AttentionList::verdictAsked, this,
                [this](const MeasureId& id) { explainVerdict(context(), id, this); });
    }
    connect(m_attention, &AttentionList::allRequested, this,
            [this] { openRows({.verdicts = verdictsOf(VerdictGroup::Behind)}); });
    return content;
}

void OverviewPage::refreshMeasures(const QList<MeasureId>&)
{
    refresh();
}

// Counting and comparing everything anew can wait until somebody looks.
void OverviewPage::refresh()
{
    if (isVisible())
        showContent();
    else
        m_isStale = true;
}

void OverviewPage::showEvent(QShowEvent* event)
{
    if (m_isStale)
        showContent();
    Page::showEvent(event);
}

bool OverviewPage::canPrint() const
{
    return context().workspace && !context().workspace->plans().empty();
}

void OverviewPage::print(PrintAction action)
{
    const PageSetup setup = PageSetup::official(PaperSize::A4, PaperOrientation::Portrait);
    const PrintOutcome outcome = runPrintAction(action, overviewSheet(sheetContext(context())), {}, setup,
                                                this, {}, sheetContext(context()));
    if (!outcome.sentence.isEmpty())
        emit messageRaised(outcome.kind, outcome.sentence);
}

void OverviewPage::openScorecard()
{
    const PrintOutcome outcome = runPrintDialog(u"scorecard"_s, this, sheetContext(context()));
    if (!outcome.sentence.isEmpty())
        emit messageRaised(outcome.kind, outcome.sentence);
}

void OverviewPage::contextChanged(ContextChange)
{
    if (context().workspace)
        connect(context().workspace, &Workspace::statusChanged, this, &OverviewPage::refresh,
                Qt::UniqueConnection);
    showContent();
}

void OverviewPage::retranslate()
{
    m_attentionTitle->setText(tr("Needs attention"));
    m_matrixTitle->setText(tr("Provinces and areas"));
    findChild<QScrollArea*>()->setAccessibleName(pageTitle(id()));
    m_changesTitle->setText(tr("Since the last period"));
    describeCell({});
    m_matrix->setAccessibleName(tr("Provinces and areas"));
    m_scorecard->setText(tr("Scorecards…"));
    m_scorecard->setToolTip(
        tr("Judges the measures of an area or indicator by two yardsticks, with their last periods."));
    if (context().catalogue)
        showContent();
}

void OverviewPage::showContent()
{
    m_isStale = false;
    const OverviewContent content = overviewContent(context());
    const bool anything =
        !content.cards.empty() &&
        (context().filter.isEmpty() || !content.matrix.provinces.empty() ||
         std::any_of(content.cards.begin(), content.cards.end(), [](const ProvinceCard& card) {
             return card.deliverables.total() + card.tasks.total() > 0;
         }));
    m_stack->setCurrentIndex(anything ? 0 : 1);
    if (!anything)
        return showEmptyState();
    showCards(content.cards);
    m_matrix->setMatrix(content.matrix);
    const bool hasMatrix = !content.matrix.provinces.empty();
    m_matrix->setVisible(hasMatrix);
    m_matrixTitle->setVisible(hasMatrix);
    m_matrixHint->setVisible(hasMatrix);
    m_scorecard->setVisible(hasMatrix);
    showLists(content);
}

void OverviewPage::showLists(const OverviewContent& content)
{
    if (content.attention.empty())
        m_attention->setSentence(tr("No measure lags behind, as far as figures have been reported."));
    else
        m_attention->setContent(attentionLines(content, context()), content.attention.size());
    m_changesTitle->setVisible(!content.changes.empty());
    m_changes->setVisible(!content.changes.empty());
    m_changes->setContent(changeLines(content, context()), 0);
}

void OverviewPage::describeCell(const QString& words)
{
    m_matrixHint->setText(words.isEmpty() ? tr("Measures in each area and the share of them that is met or "
                                               "on pace. Choose a cell to see its measures.")
                                          : words);
}

void OverviewPage::showCards(const std::vector<ProvinceCard>& cards)
{
    while (m_cards.size() > cards.size()) {
        ProvinceCardView* surplus = m_cards.back();
        m_cards.pop_back();
        m_grid->removeWidget(surplus);
        surplus->hide();
        surplus->deleteLater(); // it may be in the middle of its own click
    }
    while (m_cards.size() < cards.size()) {
        auto* view = new ProvinceCardView(m_cardArea);
        connect(view, &ProvinceCardView::rowsRequested, this, &OverviewPage::openRows);
        connect(view, &ProvinceCardView::workRequested, this, &OverviewPage::openWork);
        m_grid->addWidget(view);
        view->show();
        m_cards.push_back(view);
    }
    QWidget* before = findChild<QScrollArea*>();
    for (size_t i = 0; i < cards.size(); ++i) {
        m_cards[i]->setCard(cards[i]);
        if (QWidget* stop = m_cards[i]->tabStop()) {
            setTabOrder(before, stop); // cards come and go, what lies below them stays
            before = stop;
        }
    }
    setTabOrder(before, m_scorecard);
    setTabOrder(m_scorecard, m_matrix);
}

void OverviewPage::showEmptyState()
{
    if (!context().workspace)
        return m_empty->setContent(u"open"_s, tr("No workspace is open"),
                                   tr("Open a workspace or make a new one with the File menu."));
    if (context().workspace->plans().empty())
        return m_empty->setContent(u"plans"_s, tr("No plans yet"),
                                   tr("Milepost reads a plan document and finds every promise in it: numbers "
                                      "with a deadline, and things to "
                                      "be built. Import a document to see where each province stands."),
                                   tr("Import a plan…"));
    m_empty->setContent(
        u"filter"_s, tr("Nothing matches the filter"),
        tr("The workspace holds plans, but the filter at the top lets none of their measures through."),
        tr("Clear filter"));
}

// The rows of a count: what it counts, inside the filter that is already set.
void OverviewPage::openRows(const FilterState& filter)
{
    FilterState merged = context().filter;
    if (!filter.province.isEmpty())
        merged.province = filter.province;
    if (!filter.area.isEmpty())
        merged.area = filter.area;
    if (filter.year)
        merged.year = filter.year;
    if (merged.verdicts.empty())
        merged.verdicts = filter.verdicts;
    else if (!filter.verdicts.empty())
        std::erase_if(merged.verdicts, [&filter](Verdict verdict) {
            return std::ranges::find(filter.verdicts, verdict) == filter.verdicts.end();
        });
    emit linkActivated({.page = PageId::Targets, .filter = merged});
}

void OverviewPage::openWork(const QString& province, const WorkChoice& choice)
{
    FilterState merged = context().filter;
    merged.province = province;
    emit linkActivated({.page = PageId::Progress, .filter = merged, .work = choice});
}

} // namespace milepost
