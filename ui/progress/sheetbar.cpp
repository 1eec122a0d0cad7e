// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetbar.h"

#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/spokennames.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr PeriodKind kKinds[] = {PeriodKind::Year, PeriodKind::HalfYear, PeriodKind::Quarter,
                                 PeriodKind::Month};

QToolButton* checkable(QWidget* parent, const QString& name, bool isChecked)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setChecked(isChecked);
    return button;
}

} // namespace

SheetBar::SheetBar(QWidget* parent)
    : QWidget(parent), m_contents(new QButtonGroup(this)), m_kinds(new QButtonGroup(this)),
      m_grouping(new QComboBox(this)), m_hint(new QLabel(this)), m_published(new QPushButton(this)),
      m_closing(new QPushButton(this)), m_detail(checkable(this, u"detailToggle"_s, true))
{
    build();
    connect(m_contents, &QButtonGroup::idClicked, this,
            [this](int id) { emit contentChosen(static_cast<SheetContent>(id)); });
    connect(m_kinds, &QButtonGroup::idClicked, this,
            [this](int id) { emit periodKindChosen(static_cast<PeriodKind>(id)); });
    connect(m_grouping, &QComboBox::activated, this,
            [this](int place) { emit groupingChosen(static_cast<Grouping>(place)); });
    connect(m_closing, &QPushButton::clicked, this, &SheetBar::closingRequested);
    connect(m_published, &QPushButton::clicked, this, &SheetBar::withdrawalRequested);
    connect(m_detail, &QToolButton::toggled, this, &SheetBar::detailToggled);
    retranslate();
}

void SheetBar::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    row->setSpacing(spacing::kHalf);
    for (const SheetContent content : {SheetContent::Measures, SheetContent::WorkItems}) {
        const int id = static_cast<int>(content);
        auto* button = checkable(this, u"sheetContent%1"_s.arg(id), content == SheetContent::Measures);
        m_contents->addButton(button, id);
        row->addWidget(button);
    }
    row->addSpacing(spacing::kTwo);
    for (const PeriodKind kind : kKinds) {
        const int id = static_cast<int>(kind);
        auto* button = checkable(this, u"periodKind%1"_s.arg(id), kind == PeriodKind::Year);
        m_kinds->addButton(button, id);
        row->addWidget(button);
    }
    setTextRole(m_hint, TextRole::Small, InkTone::Muted);
    m_hint->setObjectName(u"sheetHint"_s);
    m_hint->setMinimumWidth(0);
    m_hint->installEventFilter(this);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grouping->setObjectName(u"sheetGrouping"_s);
    m_published->setObjectName(u"withdrawPublished"_s);
    m_closing->setObjectName(u"sheetClosing"_s);
    row->addSpacing(spacing::kTwo);
    row->addWidget(m_grouping);
    row->addSpacing(spacing::kTwo);
    row->addWidget(m_hint, 1);
    row->addWidget(m_published);
    row->addWidget(m_closing);
    row->addWidget(m_detail);
}

void SheetBar::retranslate()
{
    m_contents->button(static_cast<int>(SheetContent::Measures))->setText(tr("Measures"));
    m_contents->button(static_cast<int>(SheetContent::WorkItems))->setText(tr("Tasks and deliverables"));
    //: how progress periods are shown: by year
    m_kinds->button(static_cast<int>(PeriodKind::Year))->setText(tr("Year"));
    //: how progress periods are shown: by half-year
    m_kinds->button(static_cast<int>(PeriodKind::HalfYear))->setText(tr("Half-year"));
    //: how progress periods are shown: by quarter
    m_kinds->button(static_cast<int>(PeriodKind::Quarter))->setText(tr("Quarter"));
    //: how progress periods are shown: by month
    m_kinds->button(static_cast<int>(PeriodKind::Month))->setText(tr("Month"));
    const int grouping = std::max(m_grouping->currentIndex(), 0);
    m_grouping->clear();
    m_grouping->addItems({tr("By area"), tr("By province"), tr("By agency")});
    m_grouping->setCurrentIndex(grouping);
    nameBox(*m_grouping, tr("How the lines are grouped"));
    m_hint->setToolTip(tr("Type to enter, F2 to amend, Delete for no data, F1 for all keys"));
    m_hint->setAccessibleName(m_hint->toolTip());
    elideHint();
    m_published->setText(tr("Take out published figures"));
    permitPublished(m_whyNotPublished);
    //: button: shows or hides the side panel
    m_detail->setText(tr("Details"));
    m_detail->setToolTip(tr("Status, source, evidence, history and rules of the cell (Ctrl+Enter)"));
    nameClosing();
}

void SheetBar::elideHint()
{
    m_hint->setText(m_hint->fontMetrics().elidedText(m_hint->toolTip(), Qt::ElideRight, m_hint->width()));
}

bool SheetBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_hint && event->type() == QEvent::Resize)
        elideHint();
    return QWidget::eventFilter(watched, event);
}

void SheetBar::setContent(SheetContent content)
{
    m_contents->button(static_cast<int>(content))->setChecked(true);
    const bool isMeasures = content == SheetContent::Measures;
    for (QAbstractButton* button : m_kinds->buttons())
        button->setVisible(isMeasures);
    m_closing->setVisible(isMeasures);
    m_detail->setVisible(isMeasures);
}

void SheetBar::setPeriodKind(PeriodKind kind)
{
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
}

void SheetBar::setPeriod(const QString& words, bool isClosed)
{
    m_period = words;
    m_isClosed = isClosed;
    nameClosing();
}

void SheetBar::allowClosing(bool isAllowed)
{
    m_mayClose = isAllowed;
    nameClosing();
}

void SheetBar::nameClosing()
{
    m_closing->setEnabled(!m_period.isEmpty() && m_mayClose);
    m_closing->setToolTip(m_mayClose ? QString()
                                     : tr("Only who closes periods in this shared workspace may do this."));
    m_closing->setText((m_isClosed ? tr("Reopen %1…") : tr("Close %1…")).arg(m_period));
}

void SheetBar::permitPublished(const QString& reason)
{
    m_whyNotPublished = reason;
    permit(*m_published, reason,
           tr("Empties the cells that hold published figures which came with the program; can be undone"));
}

void SheetBar::showPublished(bool isVisible)
{
    m_published->setVisible(isVisible);
}

void SheetBar::showDetail(bool isVisible)
{
    m_detail->setChecked(isVisible);
}

} // namespace milepost
