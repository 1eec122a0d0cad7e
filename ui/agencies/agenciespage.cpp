// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agenciespage.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/agencies/dutycolumns.h"
#include "ui/agencies/dutydelegate.h"
#include "ui/agencies/dutymodel.h"
#include "ui/agencies/dutysheets.h"
#include "ui/agencies/dutytext.h"
#include "ui/common/emptystate.h"
#include "ui/common/headedlist.h"
#include "ui/common/provincekey.h"
#include "ui/common/spacing.h"
#include "ui/common/spokennames.h"
#include "ui/common/theme.h"
#include "ui/print/printing.h"
#include "ui/progress/workmodel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr int kListWidth = 260;
constexpr int kRowHeight = 34;

QString idOf(const AgencyDuties& agency)
{
    return agency.provinceCode + u'/' + agency.name;
}

QLabel* makeLabel(QWidget* parent, const QString& name, TextRole role, InkTone tone)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role, tone);
    return label;
}

} // namespace

AgenciesPage::AgenciesPage(QWidget* parent)
    : Page(PageId::Agencies, parent), m_list(new HeadedList(u"agency"_s, this)), m_model(new DutyModel(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(buildDuties());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, 4 * kListWidth});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    connect(m_list, &HeadedList::currentChanged, this, &AgenciesPage::showDuties);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        emit linkActivated(PageLink{.page = PageId::Plans, .action = PageLink::Action::ImportDocument});
    });
    retranslate();
}

QWidget* AgenciesPage::buildFilter(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    m_urgency = new QButtonGroup(bar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kHalf);
    for (const auto urgency :
         {DutyFilter::Urgency::All, DutyFilter::Urgency::DueWithinAYear, DutyFilter::Urgency::Silent}) {
        auto* button = new QToolButton(bar);
        button->setObjectName(u"urgency%1"_s.arg(static_cast<int>(urgency)));
        button->setCheckable(true);
        button->setChecked(urgency == DutyFilter::Urgency::All);
        m_urgency->addButton(button, static_cast<int>(urgency));
        row->addWidget(button);
    }
    m_leadOnly = new QCheckBox(bar);
    m_leadOnly->setObjectName(u"leadOnly"_s);
    m_state = new QComboBox(bar);
    m_state->setObjectName(u"dutyState"_s);
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_printOne = new QPushButton(bar);
    m_printOne->setObjectName(u"printDutySheet"_s);
    m_printAll = new QPushButton(bar);
    m_printAll->setObjectName(u"printAllDutySheets"_s);
    row->addSpacing(spacing::kOne);
    row->addWidget(m_leadOnly);
    row->addSpacing(spacing::kOne);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_printOne);
    row->addSpacing(spacing::kHalf);
    row->addWidget(m_printAll);
    connect(m_urgency, &QButtonGroup::idClicked, this, &AgenciesPage::showDuties);
    connect(m_leadOnly, &QCheckBox::toggled, this, &AgenciesPage::showDuties);
    connect(m_state, &QComboBox::currentIndexChanged, this, &AgenciesPage::showDuties);
    connect(m_printOne, &QPushButton::clicked, this, [this] { print(PrintAction::Preview); });
    connect(m_printAll, &QPushButton::clicked, this, [this] { printAll(PrintAction::Preview); });
    return bar;
}

QWidget* AgenciesPage::buildDuties()
{
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_title = makeLabel(content, u"agencyTitle"_s, TextRole::Title, InkTone::Normal);
    m_subtitle = makeLabel(content, u"agencySubtitle"_s, TextRole::Body, InkTone::Muted);
    QWidget* bar = buildFilter(content); // before the table: Tab goes as the eye does
    m_table = new QTableView(content);
    m_table->setObjectName(u"dutyTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DutyDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_nothingOwed = makeLabel(content, u"nothingOwed"_s, TextRole::Body, InkTone::Muted);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::kThree, spacing::kTwo, spacing::kThree, 0);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(bar);
    layout->addSpacing(spacing::kHalf);
    layout->addWidget(m_nothingOwed);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    connect(m_table, &QTableView::activated, this, &AgenciesPage::open);
    return content;
}

void AgenciesPage::contextChanged(ContextChange change)
{
    if (change != ContextChange::Filter || m_agencies.empty())
        gather();
    showAgencies();
    m_stack->setCurrentIndex(m_agencies.empty() ? 0 : 1);
}

void AgenciesPage::refreshMeasures(const QList<MeasureId>&)
{
    refresh();
}

void AgenciesPage::refresh()
{
    gather();
    showDuties();
}

// In the order of WorkState, after the entry that keeps everything.
void AgenciesPage::fillStates()
{
    const QSignalBlocker blocked(m_state);
    const int chosen = std::max(0, m_state->currentIndex());
    m_state->clear();
    nameBox(*m_state, tr("State of tasks and deliverables"));
    m_state->addItem(tr("Any state"));
    m_state->addItem(tr("No state reported"));
    for (const WorkState state :
         {WorkState::NotStarted, WorkState::InProgress, WorkState::Done, WorkState::Stopped})
        m_state->addItem(workStateWord(state));
    m_state->setCurrentIndex(chosen);
}

void AgenciesPage::gather()
{
    m_model->setDuties({}, nullptr); // it points into what is about to go
    m_agencies.clear();
    if (!context().workspace || !context().scoreboard)
        return m_list->setItems({});
    connect(context().workspace, &Workspace::statusChanged, this, &AgenciesPage::refresh,
            Qt::UniqueConnection);
    m_agencies = agencyDutiesUnjudged(*context().workspace, *context().catalogue);
    std::vector<HeadedItem> items;
    for (const AgencyDuties& agency : m_agencies) {
        const Province* province = context().catalogue->province(agency.provinceCode);
        const QString heading = !province        ? tr("Other")
                                : readsChinese() ? province->shortZh
                                                 : province->nameEn;
        items.push_back({.id = idOf(agency),
                         .name = agency.name,
                         .count = static_cast<int>(agency.duties.size()),
                         .hint = countsText(agency.duties),
                         .heading = heading,
                         .group = provinceKey(agency.provinceCode),
                         .searchText = (agency.name + u' ' + heading).toLower()});
    }
    const QScopedValueRollback gathering(m_gathering, true);
    m_list->setItems(std::move(items));
}

// The global filter keeps the list to its province, its agency and its words.
void AgenciesPage::showAgencies()
{
    const FilterState& filter = context().filter;
    {
        const QScopedValueRollback gathering(m_gathering, true);
        m_list->setFilter(filter.agency + u' ' + filter.text, filter.province);
    }
    showDuties();
}

DutyFilter AgenciesPage::filter() const
{
    return {static_cast<DutyFilter::Urgency>(m_urgency->checkedId()), m_leadOnly->isChecked(),
            context().filter.year,
            m_state->currentIndex() > 0 ? std::optional(static_cast<WorkState>(m_state->currentIndex() - 1))
                                        : std::nullopt};
}

// Judged when it is looked at or printed: of a whole country that takes its time.
AgencyDuties* AgenciesPage::current()
{
    const auto found = std::find_if(m_agencies.begin(), m_agencies.end(), [this](const AgencyDuties& agency) {
        return idOf(agency) == m_list->current();
    });
    if (found == m_agencies.end())
        return nullptr;
    judge(*found, *context().workspace, *context().scoreboard);
    return &*found;
}

std::vector<const AgencyDuties*> AgenciesPage::listed()
{
    std::vector<const AgencyDuties*> agencies;
    for (AgencyDuties& agency : m_agencies) {
        if (!m_list->lists(idOf(agency)))
            continue;
        judge(agency, *context().workspace, *context().scoreboard);
        agencies.push_back(&agency);
    }
    return agencies;
}

void AgenciesPage::showDuties()
{
    if (m_gathering)
        return;
    const AgencyDuties* agency = current();
    if (!agency)
        return m_model->setDuties({}, nullptr);
    const DutyFilter shown = filter();
    std::vector<const Duty*> duties;
    for (const Duty& duty : agency->duties) {
        if (shown.matches(duty, context().asOf))
            duties.push_back(&duty);
    }
    m_title->setText(agency->name);
    const Province* province = context().catalogue->province(agency->provinceCode);
    const QString counts = countsText(agency->duties);
    m_subtitle->setText(province ? (readsChinese() ? province->shortZh : province->nameEn) + u" · "_s + counts
                                 : counts);
    m_nothingOwed->setVisible(duties.empty());
    m_table->setVisible(!duties.empty());
    m_model->setDuties(std::move(duties), context().rows);
    m_needs = dutyColumnNeeds(*m_table);
    fitColumns();
}

// What is spare is shared, most of it by what is owed, which gives way first.
void AgenciesPage::fitColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    const std::vector<double> widths = fittedWidths(m_needs, m_table->viewport()->width());
    int left = m_table->viewport()->width();
    for (size_t column = 0; column < widths.size(); ++column) {
        const bool isLast = column + 1 == widths.size();
        const int width = isLast ? left : static_cast<int>(widths[column]);
        header->resizeSection(static_cast<int>(column), width);
        left -= width;
    }
}

bool AgenciesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

void AgenciesPage::open(const QModelIndex& index)
{
    const Duty& duty = m_model->duty(index.row());
    if (duty.kind == DutyKind::Target && !duty.measure.isEmpty())
        emit linkActivated({.page = PageId::Targets, .filter = FilterState(), .measure = duty.measure});
    else
        emit linkActivated({.page = PageId::Plans, .target = duty.id, .plan = duty.plan});
}

bool AgenciesPage::canPrint() const
{
    return context().workspace && context().scoreboard && m_list->lists(m_list->current());
}

void AgenciesPage::print(PrintAction action)
{
    if (canPrint())
        printSheets(action, {current()});
}

void AgenciesPage::printAll(PrintAction action)
{
    if (canPrint())
        printSheets(action, listed());
}

void AgenciesPage::printSheets(PrintAction action, const std::vector<const AgencyDuties*>& agencies)
{
    const SheetDocument document = dutySheets(sheetContext(context()), agencies, filter());
    if (document.blocks.empty())
        return emit messageRaised(
            MessageKind::Information,
            tr("No agency listed owes anything under this filter; there is nothing to print."));
    const PrintOutcome outcome =
        runPrintAction(action, document, {}, PageSetup::official(PaperSize::A4, PaperOrientation::Portrait),
                       this, {}, sheetContext(context()));
    if (!outcome.sentence.isEmpty())
        emit messageRaised(outcome.kind, outcome.sentence);
}

void AgenciesPage::retranslate()
{
    m_list->setTexts(tr("Search agencies"), tr("Agencies"),
                     tr("No agency matches. Clear the search or the filter."));
    m_table->setAccessibleName(tr("What the agency owes"));
    m_nothingOwed->setText(tr("Under this filter the agency owes nothing."));
    m_urgency->button(static_cast<int>(DutyFilter::Urgency::All))->setText(tr("All"));
    m_urgency->button(static_cast<int>(DutyFilter::Urgency::DueWithinAYear))
        ->setText(tr("Due within a year"));
    m_urgency->button(static_cast<int>(DutyFilter::Urgency::Silent))
        ->setText(tr("No report for two periods"));
    m_leadOnly->setText(tr("Only as lead"));
    fillStates();
    m_printOne->setText(tr("Duty sheet…"));
    m_printAll->setText(tr("All duty sheets…"));
    m_empty->setContent(u"agencies"_s, tr("No agencies yet"),
                        tr("Plans name who leads and who takes part. Import a plan document and each agency "
                           "appears here with what it owes, by deadline."),
                        tr("Import a plan…"));
    if (context().workspace) {
        gather();
        showAgencies();
    }
}

} // namespace milepost
