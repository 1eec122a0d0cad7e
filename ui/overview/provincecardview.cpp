// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/provincecardview.h"

#include "ui/common/numberformat.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/overview/countlink.h"
#include "ui/overview/sharebar.h"
#include "ui/progress/workmodel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr std::array kGroups{VerdictGroup::Met, VerdictGroup::OnPace, VerdictGroup::Behind,
                             VerdictGroup::NoData};
constexpr std::array kGroupNames{"Met", "OnPace", "Behind", "NoData"};

constexpr std::array kStates{WorkState::Done, WorkState::InProgress, WorkState::NotStarted,
                             WorkState::Stopped, WorkState::Unreported};

/// A line that gives way to a narrow card: the whole text is in the tool tip.
QLabel* quietLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    setTextRole(label, TextRole::Small, InkTone::Muted);
    label->setContentsMargins(spacing::kOne, 0, spacing::kOne, 0);
    return label;
}

/// "2018" for the end of a year, else its month.
QString periodEnding(QDate date)
{
    const bool wholeYear = date.month() == 12 && date.day() == 31;
    return date.toString(wholeYear ? u"yyyy"_s : u"yyyy-MM"_s);
}

} // namespace

ProvinceCardView::ProvinceCardView(QWidget* parent)
    : QFrame(parent), m_name(new QLabel(this)), m_plan(quietLabel(this)),
      m_total(new CountLink(CountLink::Look::Figure, this)), m_bar(new ShareBar(this)),
      m_due(new CountLink(CountLink::Look::Line, this)), m_deadline(quietLabel(this))
{
    setTextRole(m_name, TextRole::Heading);
    m_name->setContentsMargins(spacing::kOne, 0, spacing::kOne, 0);
    m_plan->setWordWrap(true);
    m_plan->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_plan->setFixedHeight(m_plan->fontMetrics().lineSpacing() * 2 + spacing::kHalf);
    m_deadline->setWordWrap(true);
    auto* barMargins = new QHBoxLayout;
    barMargins->setContentsMargins(spacing::kOne, 0, spacing::kOne, spacing::kHalf);
    barMargins->addWidget(m_bar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kOne, spacing::kTwo, spacing::kOne, spacing::kTwo);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addSpacing(2);
    layout->addWidget(m_plan);
    layout->addWidget(m_total);
    layout->addLayout(barMargins);
    for (size_t i = 0; i < kGroups.size(); ++i) {
        m_groups[i] = new CountLink(CountLink::Look::Line, this);
        layout->addWidget(m_groups[i]);
        connect(m_groups[i], &CountLink::clicked, this, [this, i] {
            emit rowsRequested({.province = m_card.province, .verdicts = verdictsOf(kGroups[i])});
        });
    }
    layout->addSpacing(spacing::kOne);
    m_deliverables = addWorkLinks(*layout, WorkItem::Kind::Deliverable);
    m_tasks = addWorkLinks(*layout, WorkItem::Kind::Task);
    layout->addWidget(m_due);
    layout->addSpacing(spacing::kHalf);
    layout->addWidget(m_deadline);
    layout->addStretch();
    connect(m_total, &CountLink::clicked, this,
            [this] { emit rowsRequested({.province = m_card.province}); });
    connect(m_due, &CountLink::clicked, this,
            [this] { emit rowsRequested({.province = m_card.province, .year = m_card.nextDeadline}); });
}

ProvinceCardView::WorkLinks ProvinceCardView::addWorkLinks(QBoxLayout& layout, WorkItem::Kind kind)
{
    WorkLinks links;
    links.total = new CountLink(CountLink::Look::Line, this);
    links.row = new QWidget(this);
    auto* row = new QHBoxLayout(links.row);
    row->setContentsMargins(spacing::kHalf, 0, spacing::kHalf, 0);
    row->setSpacing(0);
    for (const WorkState state : kStates) {
        CountLink*& link = links.states[static_cast<size_t>(state)];
        link = new CountLink(CountLink::Look::Mark, links.row);
        row->addWidget(link);
        connect(link, &CountLink::clicked, this, [this, kind, state] {
            emit workRequested(m_card.province, {kind, state});
        });
    }
    row->addStretch();
    layout.addWidget(links.total);
    layout.addWidget(links.row);
    connect(links.total, &CountLink::clicked, this, [this, kind] {
        emit workRequested(m_card.province, {kind, {}});
    });
    return links;
}

// States are told apart once one is reported; before that all would stand in the same.
void ProvinceCardView::showWork(const WorkLinks& links, const QString& word, const QString& name,
                                const WorkMix& mix)
{
    links.total->setObjectName(name + u'_' + m_card.province);
    links.total->setContent(word, mix.total());
    for (const WorkState state : kStates) {
        CountLink* link = links.states[static_cast<size_t>(state)];
        link->setObjectName(u"%1%2_%3"_s.arg(name).arg(static_cast<int>(state)).arg(m_card.province));
        const QString stateWord = workStateWord(state);
        //: tasks or deliverables, and their state
        link->setContent(tr("%1, %2").arg(word, stateWord.isEmpty() ? tr("Not reported") : stateWord),
                         mix.of(state), state);
    }
    links.row->setVisible(mix.of(WorkState::Unreported) < mix.total());
}

void ProvinceCardView::setCard(const ProvinceCard& card)
{
    m_card = card;
    setObjectName(u"card_"_s + card.province);
    setAccessibleName(card.name);
    m_name->setText(card.name);
    m_plan->setText(card.planTitle);
    m_plan->setToolTip(card.planTitle);
    //: after a number, on a card: “35 measures”
    m_total->setContent(tr("measures", nullptr, card.mix.total()), card.mix.total());
    m_total->setObjectName(u"total_"_s + card.province);
    m_bar->setMix(card.mix);
    for (size_t i = 0; i < kGroups.size(); ++i) {
        m_groups[i]->setObjectName(QString::fromLatin1(kGroupNames[i]) + u'_' + card.province);
        m_groups[i]->setContent(verdictGroupWord(kGroups[i]), card.mix.of(kGroups[i]),
                                representative(kGroups[i]));
    }
    showWork(m_deliverables, tr("Deliverables"), u"deliverables"_s, card.deliverables);
    showWork(m_tasks, tr("Tasks"), u"tasks"_s, card.tasks);
    m_due->setVisible(card.nextDeadline.has_value());
    m_due->setObjectName(u"due_"_s + card.province);
    if (card.nextDeadline)
        m_due->setContent(tr("Due by the end of %1").arg(*card.nextDeadline), card.dueThen);
    m_deadline->setText(deadlineText());
    m_deadline->setVisible(!m_deadline->text().isEmpty());
    for (CountLink* link : findChildren<CountLink*>()) {
        link->setPlace(card.name);
        link->setFocusPolicy(Qt::ClickFocus);
    }
    if (QWidget* first = tabStop())
        first->setFocusPolicy(Qt::StrongFocus);
}

std::vector<CountLink*> ProvinceCardView::doors() const
{
    std::vector<CountLink*> all{m_total};
    all.insert(all.end(), m_groups.begin(), m_groups.end());
    for (const WorkLinks* links : {&m_deliverables, &m_tasks}) {
        all.push_back(links->total);
        for (const WorkState state : kStates)
            all.push_back(links->states[static_cast<size_t>(state)]);
    }
    all.push_back(m_due);
    std::erase_if(all,
                  [this](const CountLink* link) { return !link->isEnabled() || !link->isVisibleTo(this); });
    return all;
}

QWidget* ProvinceCardView::tabStop() const
{
    const std::vector<CountLink*> all = doors();
    return all.empty() ? nullptr : all.front();
}

void ProvinceCardView::keyPressEvent(QKeyEvent* event)
{
    const std::vector<CountLink*> all = doors();
    const auto current = std::ranges::find_if(all, &CountLink::hasFocus);
    if (current == all.end())
        return QFrame::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return (*(current == all.begin() ? current : current - 1))->setFocus(Qt::OtherFocusReason);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return (*(current + 1 == all.end() ? current : current + 1))->setFocus(Qt::OtherFocusReason);
    case Qt::Key_Home:
        return all.front()->setFocus(Qt::OtherFocusReason);
    case Qt::Key_End:
        return all.back()->setFocus(Qt::OtherFocusReason);
    default:
        QFrame::keyPressEvent(event);
    }
}

QString ProvinceCardView::deadlineText() const
{
    QStringList sentences;
    if (!m_card.nextDeadline)
        sentences +=
            m_card.lastDeadline
                ? tr("All deadlines have passed; the last was the end of %1").arg(*m_card.lastDeadline)
                : tr("No target with a deadline");
    sentences += m_card.lastFigure.isValid() ? tr("Last figures: %1").arg(periodEnding(m_card.lastFigure))
                                             : tr("No figures yet");
    return sentences.join(u'\n');
}

void ProvinceCardView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors& colors = themeColors(this);
    painter.setPen(colors.gridLine);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace milepost
