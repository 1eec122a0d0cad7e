// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetbar.h"

#include "ui/common/icons.h"
#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/spokennames.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr PeriodKind kKinds[] = {PeriodKind::Year, PeriodKind::HalfYear, PeriodKind::Quarter,
                                 PeriodKind::Month};

/// With less room than this the hint says nothing.
constexpr int kHintCharacters = 12;

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
      m_closing(new QPushButton(this)), m_detail(checkable(this, u"detailToggle"_s, true)),
      m_more(new QToolButton(this)), m_menu(new QMenu(m_more))
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
    m_more->setObjectName(u"sheetMore"_s);
    m_menu->setObjectName(u"sheetMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_more, &QToolButton::clicked, m_menu,
            [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    m_more->setIcon(lineIcon(u"more"_s, palette()));
    m_more->hide();
    addMovable(*m_published, false);
    addMovable(*m_closing, true);
    addMovable(*m_detail, true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_published, m_closing, m_detail, m_more})
        row->addWidget(part);
}

void SheetBar::addMovable(QAbstractButton& button, bool isOffered)
{
    QAction* action = m_menu->addAction(QString());
    action->setCheckable(button.isCheckable());
    m_movables.push_back({&button, action, isOffered});
    button.setVisible(isOffered);
    connect(action, &QAction::triggered, &button, &QAbstractButton::click);
    connect(m_menu, &QMenu::aboutToShow, action, [&button, action] {
        action->setText(button.text());
        action->setToolTip(button.toolTip());
        action->setEnabled(button.isEnabled());
        action->setChecked(button.isChecked());
    });
}

void SheetBar::offer(const QAbstractButton& button, bool isOffered)
{
    std::ranges::find(m_movables, &button, &Movable::button)->isOffered = isOffered;
    fit();
}

/// The room that all but the movable buttons and the hint take; the hint makes do with what is left.
int SheetBar::widthOfRest() const
{
    int width = 0;
    for (int place = 0; place < layout()->count(); ++place) {
        QLayoutItem* item = layout()->itemAt(place);
        QWidget* widget = item->widget();
        const bool isMovable = std::ranges::find(m_movables, widget, &Movable::button) != m_movables.end();
        if (!isMovable && widget != m_hint && widget != m_more && !(widget && widget->isHidden()))
            width += item->sizeHint().width() + spacing::kHalf;
    }
    const QMargins margins = layout()->contentsMargins();
    return margins.left() + width + spacing::kHalf + margins.right();
}

void SheetBar::fit()
{
    int needed = widthOfRest();
    for (const Movable& part : m_movables)
        needed += part.isOffered ? part.button->sizeHint().width() + spacing::kHalf : 0;
    const bool isTight = needed > width();
    if (isTight)
        needed += m_more->sizeHint().width() + spacing::kHalf;
    for (const Movable& part : m_movables) {
        const bool moves = part.isOffered && needed > width();
        if (moves)
            needed -= part.button->sizeHint().width() + spacing::kHalf;
        part.button->setVisible(part.isOffered && !moves);
        part.action->setVisible(moves);
    }
    m_more->setVisible(isTight);
}

void SheetBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SheetBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_more->setIcon(lineIcon(u"more"_s, palette()));
    if (event->type() == QEvent::FontChange)
        fit();
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
    //: button with three dots: what there is no room for
    m_more->setToolTip(tr("More for this sheet"));
    m_more->setAccessibleName(m_more->toolTip());
    nameClosing();
}

void SheetBar::elideHint()
{
    const QFontMetrics metrics = m_hint->fontMetrics();
    const bool hasRoom = m_hint->width() >= kHintCharacters * metrics.averageCharWidth();
    m_hint->setText(hasRoom ? metrics.elidedText(m_hint->toolTip(), Qt::ElideRight, m_hint->width())
                            : QString());
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
    offer(*m_closing, isMeasures);
    offer(*m_detail, isMeasures);
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
    fit();
}

void SheetBar::permitPublished(const QString& reason)
{
    m_whyNotPublished = reason;
    permit(*m_published, reason,
           tr("Empties the cells that hold published figures which came with the program; can be undone"));
}

void SheetBar::showPublished(bool isVisible)
{
    offer(*m_published, isVisible);
}

void SheetBar::showDetail(bool isVisible)
{
    m_detail->setChecked(isVisible);
}

} // namespace milepost
