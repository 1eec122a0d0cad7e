// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/draftbar.h"

#include "ui/common/notice.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace milepost {

using namespace Qt::StringLiterals;

DraftBar::DraftBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_words(new QLabel(this)), m_choices(new QWidget(this)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_all(new QCheckBox(this)),
      m_theirs(button(u"draftTheirs"_s)), m_mine(button(u"draftMine"_s)), m_edit(button(u"draftEdit"_s)),
      m_record(button(u"draftRecord"_s)), m_forget(button(u"draftForget"_s))
{
    setObjectName(u"draftBar"_s);
    m_icon->setObjectName(u"draftIcon"_s);
    m_words->setObjectName(u"draftWords"_s);
    m_all->setObjectName(u"draftForAll"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto* sentence = new QHBoxLayout;
    sentence->setSpacing(spacing::kOne);
    sentence->addWidget(m_icon);
    sentence->addWidget(m_words, 1);
    auto* choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(spacing::kOne);
    for (QWidget* part : std::initializer_list<QWidget*>{m_all, m_theirs, m_mine, m_edit, m_record, m_forget})
        choices->addWidget(part);
    m_layout->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    m_layout->setSpacing(spacing::kOne);
    m_layout->addLayout(sentence, 1);
    m_layout->addWidget(m_choices);
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(Choice::Theirs); });
    connect(m_mine, &QPushButton::clicked, this, [this] { choose(Choice::Mine); });
    connect(m_edit, &QPushButton::clicked, this, [this] { choose(Choice::Edit); });
    connect(m_record, &QPushButton::clicked, this, &DraftBar::recordRequested);
    connect(m_forget, &QPushButton::clicked, this, &DraftBar::forgetRequested);
    retranslate();
    hide();
}

QPushButton* DraftBar::button(const QString& name)
{
    auto* made = new QPushButton(this);
    made->setObjectName(name);
    return made;
}

void DraftBar::retranslate()
{
    //: button: of two figures for one cell, or two reports, the other officer's is to stand
    m_theirs->setText(tr("Keep &theirs"));
    //: button: of two figures for one cell, or two reports, one's own is recorded over the other officer's
    m_mine->setText(tr("Record &mine"));
    //: button: one's own figure or report is changed before it is recorded
    m_edit->setText(tr("Edit m&ine"));
    m_all->setText(tr("Also for the %n other(s)", nullptr, m_others));
    //: button: figures that waited for the server
    m_record->setText(tr("&Record them now"));
    m_forget->setText(tr("&Discard them"));
}

void DraftBar::askWhich(const QString& words, int others)
{
    m_others = others;
    m_all->setText(tr("Also for the %n other(s)", nullptr, others));
    m_all->setChecked(m_all->isChecked() && others > 0);
    showAsked(true);
    m_all->setVisible(others > 0);
    setFocusProxy(m_theirs);
    say(words, MessageKind::Warning, Tone::Asks);
}

QString DraftBar::offerWords(const Drafts::Count& waiting, Offer offer)
{
    const QString figures = tr("%n figure(s)", nullptr, waiting.figures);
    const QString reports = tr("%n report(s)", nullptr, waiting.reports);
    const QString what = waiting.reports == 0   ? figures
                         : waiting.figures == 0 ? reports
                                                //: 2 figures and 1 report
                                                : tr("%1 and %2").arg(figures, reports);
    switch (offer) {
    case Offer::Now:
        //: %1 is “2 figures and 1 report”
        return tr("%1 could not be recorded while the server was out of reach. Record now?").arg(what);
    case Offer::Later:
        return tr("Kept on this machine until the server is in reach again: %1.").arg(what);
    case Offer::Never:
        break;
    }
    return tr("%1 cannot be recorded: the plan is not in the workspace any more.").arg(what);
}

void DraftBar::offer(const Drafts::Count& waiting, Offer offer)
{
    showAsked(false);
    m_record->setVisible(offer == Offer::Now);
    setFocusProxy(offer == Offer::Now ? m_record : m_forget);
    say(offerWords(waiting, offer), offer == Offer::Never ? MessageKind::Warning : MessageKind::Information,
        offer == Offer::Later ? Tone::Tells : Tone::Asks);
}

void DraftBar::say(const QString& words, MessageKind kind, Tone tone)
{
    m_words->setText(words);
    setAccessibleName(words);
    m_kind = kind;
    m_tone = tone;
    showNoticeIcon(*m_icon, kind);
    update();
    fit();
    show();
}

/// The choices stand beside the sentence, or below it where it would take more than two lines there.
void DraftBar::fit()
{
    const QMargins margins = m_layout->contentsMargins();
    const int beside = width() - margins.left() - margins.right() - m_icon->sizeHint().width() -
                       m_choices->sizeHint().width() - 2 * spacing::kOne;
    const int line = m_words->fontMetrics().horizontalAdvance(m_words->text());
    const bool isBelow = line > 2 * beside - spacing::kThree;
    m_layout->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setAlignment(m_choices, isBelow ? Qt::AlignRight : Qt::Alignment());
}

void DraftBar::showNothing()
{
    const bool hadFocus = isVisible() && isAncestorOf(QWidget::window()->focusWidget());
    hide();
    m_all->setChecked(false);
    if (hadFocus)
        emit leaveRequested();
}

void DraftBar::showAsked(bool isAsked)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_all, m_theirs, m_mine, m_edit})
        part->setVisible(isAsked);
    for (QWidget* part : std::initializer_list<QWidget*>{m_record, m_forget})
        part->setVisible(!isAsked);
}

void DraftBar::choose(Choice choice)
{
    emit chosen(choice, m_all->isChecked() && m_others > 0);
}

void DraftBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showNoticeIcon(*m_icon, m_kind);
    QFrame::changeEvent(event);
}

void DraftBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

/// What asks for an answer stands out from the bar above; what only tells is as quiet as a message.
void DraftBar::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = themeColors(this);
    paintNotice(*this, m_tone == Tone::Asks ? colors.accentSoft : colors.surface, noticeColor(m_kind, this));
    QPainter painter(this);
    painter.setPen(colors.outline);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void DraftBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else if (auto* focused = qobject_cast<QPushButton*>(QWidget::window()->focusWidget());
             focused && isAncestorOf(focused) &&
             (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        focused->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace milepost
