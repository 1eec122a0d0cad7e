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
    //: button: of two figures for one cell, the other officer's is to stand
    m_theirs->setText(tr("Keep &theirs"));
    //: button: of two figures for one cell, one's own is recorded over the other officer's
    m_mine->setText(tr("Record &mine"));
    //: button: one's own figure is changed before it is recorded
    m_edit->setText(tr("Edit m&ine"));
    m_all->setText(tr("Also for the other %n figure(s)", nullptr, m_others));
    //: button: figures that waited for the server
    m_record->setText(tr("&Record them now"));
    m_forget->setText(tr("&Discard them"));
}

void DraftBar::askWhich(const QString& words, int others)
{
    m_words->setText(words);
    m_others = others;
    m_all->setText(tr("Also for the other %n figure(s)", nullptr, others));
    m_all->setChecked(m_all->isChecked() && others > 0);
    showAsked(true);
    m_all->setVisible(others > 0);
    setFocusProxy(m_theirs);
    show();
}

void DraftBar::offer(int waiting, bool isConnected)
{
    m_words->setText(
        isConnected ? tr("%n figure(s) could not be recorded while the server was out of reach. Record now?",
                         nullptr, waiting)
                    : tr("%n figure(s) are kept here until the server is in reach again.", nullptr, waiting));
    showAsked(false);
    m_record->setVisible(isConnected);
    setFocusProxy(m_record);
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
