// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/closingbar.h"

#include "ui/common/spacing.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr int kNameWidth = 140;
}

ClosingBar::ClosingBar(QWidget* parent)
    : QFrame(parent), m_words(new QLabel(this)), m_name(new QLineEdit(this)), m_reason(new QLineEdit(this)),
      m_confirm(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"closingBar"_s);
    m_words->setObjectName(u"closingWords"_s);
    m_name->setObjectName(u"closingName"_s);
    m_reason->setObjectName(u"closingReason"_s);
    m_confirm->setObjectName(u"closingConfirm"_s);
    m_name->setMaximumWidth(kNameWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_words);
    layout->addWidget(m_name);
    layout->addWidget(m_reason, 1);
    layout->addStretch();
    layout->addWidget(m_confirm);
    layout->addWidget(m_cancel);
    const auto enable = [this] {
        m_confirm->setEnabled(m_deed == Deed::Close ||
                              (!m_name->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty()));
    };
    connect(m_name, &QLineEdit::textChanged, this, enable);
    connect(m_reason, &QLineEdit::textChanged, this, enable);
    connect(m_reason, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_confirm, &QPushButton::clicked, this, &ClosingBar::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ClosingBar::leaveRequested);
    retranslate();
    hide();
}

void ClosingBar::retranslate()
{
    m_name->setPlaceholderText(tr("Name"));
    m_reason->setPlaceholderText(tr("Reason, kept in the audit"));
    m_cancel->setText(tr("Cancel"));
    showWords();
}

void ClosingBar::showWords()
{
    const bool closes = m_deed == Deed::Close;
    m_words->setText((closes
                          ? tr("Close %1? Its figures, and those of the periods within it, can then only be "
                               "read.")
                          : tr("Reopen %1: who asks for it, and why?"))
                         .arg(m_periodWords));
    m_words->setWordWrap(closes);
    m_confirm->setText(closes ? tr("Close the period")
                              //: button: 退回, makes a closed period writable again
                              : tr("Reopen"));
}

void ClosingBar::askToClose(const Period& period, const QString& words)
{
    m_periodWords = words;
    ask(Deed::Close, period);
    m_confirm->setEnabled(true);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void ClosingBar::askToReopen(const Period& period, const QString& words, const QString& author)
{
    m_periodWords = words;
    ask(Deed::Reopen, period);
    m_name->setText(author);
    m_reason->clear();
    m_confirm->setEnabled(false);
    (author.isEmpty() ? m_name : m_reason)->setFocus(Qt::OtherFocusReason);
}

void ClosingBar::ask(Deed deed, const Period& period)
{
    m_deed = deed;
    m_period = period;
    showWords();
    m_name->setVisible(deed == Deed::Reopen);
    m_reason->setVisible(deed == Deed::Reopen);
    show();
}

void ClosingBar::confirm()
{
    hide();
    if (m_deed == Deed::Close)
        emit closeConfirmed(m_period);
    else
        emit reopenConfirmed(m_period, m_name->text().trimmed(), m_reason->text().trimmed());
}

void ClosingBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace milepost
