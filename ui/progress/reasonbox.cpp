// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/reasonbox.h"

#include "ui/common/spacing.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace milepost {

using namespace Qt::StringLiterals;

ReasonBox::ReasonBox(QWidget* parent)
    : QFrame(parent), m_words(new QLabel(this)), m_reason(new QLineEdit(this)), m_all(new QCheckBox(this)),
      m_record(new QPushButton(this))
{
    setObjectName(u"reasonBox"_s);
    m_words->setObjectName(u"reasonWords"_s);
    m_reason->setObjectName(u"reasonText"_s);
    m_all->setObjectName(u"reasonForAll"_s);
    m_record->setObjectName(u"reasonRecord"_s);
    m_words->setWordWrap(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setFocusProxy(m_reason);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kOne, spacing::kOne, spacing::kOne, spacing::kOne);
    layout->setSpacing(spacing::kOne);
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_reason, m_all})
        layout->addWidget(part);
    layout->addWidget(m_record, 0, Qt::AlignLeft);
    m_record->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_record->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBox::give);
    connect(m_record, &QPushButton::clicked, this, &ReasonBox::give);
    retranslate();
    hide();
}

void ReasonBox::ask(const QString& words, int others)
{
    m_others = others;
    if (words != m_words->text()) {
        m_reason->clear();
        m_words->setText(words);
    }
    m_all->setVisible(others > 0);
    m_all->setChecked(false);
    m_all->setText(tr("Also for the other %n figure(s)", nullptr, others));
    setVisible(!words.isEmpty());
}

void ReasonBox::retranslate()
{
    m_reason->setPlaceholderText(tr("Reason, kept with the figure"));
    m_record->setText(tr("Record with this reason"));
    m_all->setText(tr("Also for the other %n figure(s)", nullptr, m_others));
}

void ReasonBox::give()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty())
        emit explained(reason, m_all->isChecked() && m_others > 0);
}

} // namespace milepost
