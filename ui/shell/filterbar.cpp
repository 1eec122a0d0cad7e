// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterbar.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/common/areakey.h"
#include "ui/common/icons.h"
#include "ui/common/provincekey.h"
#include "ui/common/spacing.h"
#include "ui/common/spokennames.h"
#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr std::array kVerdicts{
    Verdict::MetEarly,  Verdict::Met,        Verdict::Ahead,  Verdict::OnTrack, Verdict::Behind,
    Verdict::FarBehind, Verdict::Regressing, Verdict::Missed, Verdict::NoData,  Verdict::NotAssessable};
constexpr int kLeastChoice = 72;
constexpr int kDateFurniture = 48; ///< margins and the arrow of the date field
constexpr int kAgencyLetters = 14; ///< room for a name of seven Chinese characters
constexpr std::array kGroups{VerdictGroup::Met, VerdictGroup::OnPace, VerdictGroup::Behind,
                             VerdictGroup::NoData};

QComboBox* choice(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(220);
    // Left to itself a box keeps the least width of its first entries, and a gap after shorter ones.
    box->setMinimumWidth(kLeastChoice);
    box->setMaxVisibleItems(20);
    return box;
}

/// A combo box entry's data is the list of verdicts it stands for, as numbers.
QVariantList verdictData(const std::vector<Verdict>& verdicts)
{
    QVariantList list;
    for (const Verdict verdict : verdicts)
        list.append(static_cast<int>(verdict));
    return list;
}

std::vector<Verdict> verdictsFrom(const QVariant& data)
{
    std::vector<Verdict> verdicts;
    for (const QVariant& item : data.toList())
        verdicts.push_back(static_cast<Verdict>(item.toInt()));
    return verdicts;
}

void select(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLineEdit(this)), m_asOfLabel(new QLabel(this)),
      m_asOf(new QDateEdit(this)), m_province(choice(u"filterProvince"_s, this)),
      m_area(choice(u"filterArea"_s, this)), m_year(choice(u"filterYear"_s, this)),
      m_verdict(choice(u"filterVerdict"_s, this)), m_agency(choice(u"filterAgency"_s, this)),
      m_clear(new QPushButton(this))
{
    setObjectName(u"filterBar"_s);
    build();
    retranslate();
}

void FilterBar::build()
{
    m_title->setObjectName(u"pageTitle"_s);
    setTextRole(m_title, TextRole::Title);
    m_text->setObjectName(u"filterText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(160);
    m_text->setMaximumWidth(280);
    m_text->addAction(lineIcon(u"search"_s, palette()), QLineEdit::LeadingPosition);
    m_asOf->setObjectName(u"asOfDate"_s);
    m_asOf->setCalendarPopup(true);
    m_asOf->setFixedHeight(m_text->sizeHint().height());
    m_asOf->setMinimumWidth(m_asOf->fontMetrics().horizontalAdvance(u"0000-00-00"_s) + kDateFurniture);
    m_asOf->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_asOf->setDateRange(QDate(2000, 1, 1), QDate(2100, 12, 31));
    m_asOfLabel->setBuddy(m_asOf);
    setTextRole(m_asOfLabel, TextRole::Body, InkTone::Muted);
    m_clear->setObjectName(u"filterClear"_s);
    m_clear->setFlat(true);

    // Measuring a hundred names of agencies would only find that one of them is as long as a list may be.
    m_agency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agency->setMinimumContentsLength(kAgencyLetters);

    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_text, 1);
    top->addSpacing(spacing::kOne);
    top->addWidget(m_asOfLabel);
    top->addWidget(m_asOf);
    auto* choices = new QHBoxLayout;
    for (QComboBox* box : {m_province, m_area, m_year, m_verdict, m_agency}) {
        choices->addWidget(box);
        connect(box, &QComboBox::activated, this, &FilterBar::edit);
    }
    choices->addWidget(m_clear);
    choices->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kThree, spacing::kTwo, spacing::kThree, spacing::kTwo);
    layout->setSpacing(spacing::kOne);
    layout->addLayout(top);
    layout->addLayout(choices);

    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::edit);
    connect(m_asOf, &QDateEdit::dateChanged, this, &FilterBar::asOfEdited);
    connect(m_clear, &QPushButton::clicked, this, [this] { emit filterEdited({}); });
}

void FilterBar::setPageTitle(const QString& title)
{
    m_title->setText(title);
}

void FilterBar::setFiltering(Filtering filtering)
{
    m_filtering = filtering;
    const bool isOffered = filtering == Filtering::Offered;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_text, m_province, m_area, m_year, m_verdict, m_agency})
        part->setVisible(isOffered);
    showState();
}

void FilterBar::setContext(const ViewContext& context, ContextChange change)
{
    m_context = context;
    if (change == ContextChange::Data) // a keystroke in the filter leaves the choices as they are
        offerChoices();
    showState();
}

void FilterBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !m_text->actions().isEmpty())
        m_text->actions().constFirst()->setIcon(lineIcon(u"search"_s, palette()));
    QWidget::changeEvent(event);
}

void FilterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColors(this).surface);
    painter.setPen(themeColors(this).gridLine);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void FilterBar::retranslate()
{
    nameSearch(*m_text, tr("Search measures, areas, agencies"));
    //: label of the date at which progress is judged
    m_asOfLabel->setText(tr("As of"));
    m_asOf->setAccessibleName(tr("As-of date"));
    m_asOf->setToolTip(tr("Progress is judged as of this date."));
    m_clear->setText(tr("Clear filter"));
    m_clear->setAccessibleName(tr("Clear filter"));
    nameBox(*m_province, tr("Province"));
    nameBox(*m_area, tr("Area"));
    nameBox(*m_year, tr("Target year"));
    nameBox(*m_verdict, tr("Verdict"));
    nameBox(*m_agency, tr("Lead agency"));
    offerChoices();
    showState();
}

void FilterBar::offerChoices()
{
    std::map<QString, QString> provinces;
    std::vector<std::pair<QString, QString>> areas;
    std::set<QString> areaKeys;
    std::set<int> years;
    std::map<QString, int> agencies;
    if (m_context.workspace) {
        for (const PlanRecord& plan : m_context.workspace->plans())
            provinces.emplace(provinceKey(plan.content.plan.provinceCode),
                              provinceName(*m_context.catalogue, plan.content.plan));
    }
    static const MeasureRows kNone;
    for (const MeasureRow& row : m_context.rows ? *m_context.rows : kNone) {
        if (areaKeys.insert(row.areaKey).second) {
            const CanonicalArea* area = m_context.catalogue->area(row.areaKey);
            const QString own = row.area().isEmpty() ? noAreaName() : row.area();
            areas.emplace_back(row.areaKey, area ? (readsChinese() ? area->nameZh : area->nameEn) : own);
        }
        for (const Target& target : row.targets) {
            if (target.year)
                years.insert(*target.year);
        }
        for (const QString& agency : row.lead)
            ++agencies[agency];
    }
    for (QComboBox* box : {m_province, m_area, m_year, m_verdict, m_agency})
        box->clear();
    m_province->addItem(tr("All provinces"), QString());
    for (const auto& [code, name] : provinces)
        m_province->addItem(name, code);
    m_area->addItem(tr("All areas"), QString());
    for (const auto& [key, name] : areas)
        m_area->addItem(name, key);
    m_year->addItem(tr("All years"), 0);
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_agency->addItem(tr("All agencies"), QString());
    for (const auto& [name, count] : agencies)
        m_agency->addItem(name, name);
    m_verdict->addItem(tr("All verdicts"), QVariantList());
    for (const VerdictGroup group : kGroups)
        //: a group of verdicts in a list, for example “Behind (all)”
        m_verdict->addItem(tr("%1 (all)").arg(verdictGroupWord(group)), verdictData(verdictsOf(group)));
    m_verdict->insertSeparator(m_verdict->count());
    for (const Verdict verdict : kVerdicts)
        m_verdict->addItem(verdictWord(verdict), verdictData({verdict}));
}

void FilterBar::showState()
{
    const FilterState& filter = m_context.filter;
    const QSignalBlocker blockText(m_text);
    const QSignalBlocker blockDate(m_asOf);
    select(m_province, filter.province);
    select(m_area, filter.area);
    select(m_year, filter.year.value_or(0));
    select(m_verdict, verdictData(filter.verdicts));
    select(m_agency, filter.agency);
    if (m_text->text() != filter.text)
        m_text->setText(filter.text);
    if (m_context.asOf.isValid())
        m_asOf->setDate(m_context.asOf);
    m_clear->setVisible(!filter.isEmpty() && m_filtering == Filtering::Offered);
}

void FilterBar::edit()
{
    FilterState filter;
    filter.province = m_province->currentData().toString();
    filter.area = m_area->currentData().toString();
    if (const int year = m_year->currentData().toInt(); year > 0)
        filter.year = year;
    filter.verdicts = verdictsFrom(m_verdict->currentData());
    filter.agency = m_agency->currentData().toString();
    filter.text = m_text->text();
    if (filter != m_context.filter)
        emit filterEdited(filter);
}

} // namespace milepost
