// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/provincecardview.h"

#include "ui/common/numberformat.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/overview/countlink.h"
#include "ui/overview/sharebar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr std::array kGroups{VerdictGroup::Met, VerdictGroup::OnPace, VerdictGroup::Behind,
                             VerdictGroup::NoData};
constexpr std::array kGroupNames{"Met", "OnPace", "Behind", "NoData"};

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
      m_deliverables(new CountLink(CountLink::Look::Line, this)),
      m_tasks(new CountLink(CountLink::Look::Line, this)), m_due(new CountLink(CountLink::Look::Line, this)),
      m_deadline(quietLabel(this))
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
            emit rowsRequested({.province = m_card.code, .verdicts = verdictsOf(kGroups[i])});
        });
    }
    layout->addSpacing(spacing::kOne);
    layout->addWidget(m_deliverables);
    layout->addWidget(m_tasks);
    layout->addWidget(m_due);
    layout->addSpacing(spacing::kHalf);
    layout->addWidget(m_deadline);
    layout->addStretch();
    connect(m_total, &CountLink::clicked, this, [this] { emit rowsRequested({.province = m_card.code}); });
    connect(m_deliverables, &CountLink::clicked, this, [this] { emit planRequested(m_card.code); });
    connect(m_tasks, &CountLink::clicked, this, [this] { emit planRequested(m_card.code); });
    connect(m_due, &CountLink::clicked, this,
            [this] { emit rowsRequested({.province = m_card.code, .year = m_card.nextDeadline}); });
}

void ProvinceCardView::setCard(const ProvinceCard& card)
{
    m_card = card;
    setObjectName(u"card_"_s + card.code);
    setAccessibleName(card.name);
    m_name->setText(card.name);
    m_plan->setText(card.planTitle);
    m_plan->setToolTip(card.planTitle);
    //: after a number, on a card: “35 measures”
    m_total->setContent(tr("measures", nullptr, card.mix.total()), card.mix.total());
    m_total->setObjectName(u"total_"_s + card.code);
    m_bar->setMix(card.mix);
    for (size_t i = 0; i < kGroups.size(); ++i) {
        m_groups[i]->setObjectName(QString::fromLatin1(kGroupNames[i]) + u'_' + card.code);
        m_groups[i]->setContent(verdictGroupWord(kGroups[i]), card.mix.of(kGroups[i]),
                                representative(kGroups[i]));
    }
    m_deliverables->setObjectName(u"deliverables_"_s + card.code);
    m_deliverables->setContent(withDone(tr("Deliverables"), card.deliverablesDone), card.deliverables);
    m_tasks->setObjectName(u"tasks_"_s + card.code);
    m_tasks->setContent(withDone(tr("Tasks"), card.tasksDone), card.tasks);
    m_due->setVisible(card.nextDeadline.has_value());
    m_due->setObjectName(u"due_"_s + card.code);
    if (card.nextDeadline)
        m_due->setContent(tr("Due by the end of %1").arg(*card.nextDeadline), card.dueThen);
    m_deadline->setText(deadlineText());
    m_deadline->setVisible(!m_deadline->text().isEmpty());
}

//: what is counted, and how many of them are done
QString ProvinceCardView::withDone(const QString& word, int done)
{
    return done == 0 ? word : tr("%1, %2 done").arg(word, formatNumber(done));
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
