// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/draftbar.h"

#include "ui/common/spacing.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace milepost {

using namespace Qt::StringLiterals;

DraftBar::DraftBar(QWidget* parent)
    : QFrame(parent), m_words(new QLabel(this)), m_all(new QCheckBox(this)),
      m_theirs(button(u"draftTheirs"_s)), m_mine(button(u"draftMine"_s)), m_edit(button(u"draftEdit"_s)),
      m_record(button(u"draftRecord"_s)), m_forget(button(u"draftForget"_s))
{
    setObjectName(u"draftBar"_s);
    m_words->setObjectName(u"draftWords"_s);
    m_all->setObjectName(u"draftForAll"_s);
    m_words->setWordWrap(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_words, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_all, m_theirs, m_mine, m_edit, m_record, m_forget})
        layout->addWidget(part);
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
    m_words->setText(words);
    m_others = others;
    m_all->setText(tr("Also for the %n other(s)", nullptr, others));
    m_all->setChecked(m_all->isChecked() && others > 0);
    showAsked(true);
    m_all->setVisible(others > 0);
    setFocusProxy(m_theirs);
    show();
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
    m_words->setText(offerWords(waiting, offer));
    showAsked(false);
    m_record->setVisible(offer == Offer::Now);
    setFocusProxy(offer == Offer::Now ? m_record : m_forget);
    show();
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
