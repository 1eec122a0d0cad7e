// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/authorbar.h"

#include "ui/common/spacing.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr int kNameWidth = 200;
}

AuthorBar::AuthorBar(QWidget* parent)
    : QFrame(parent), m_label(new QLabel(this)), m_name(new QLineEdit(this)), m_save(new QPushButton(this))
{
    setObjectName(u"authorBar"_s);
    m_name->setObjectName(u"authorName"_s);
    m_save->setObjectName(u"authorSave"_s);
    m_label->setBuddy(m_name);
    m_name->setMaximumWidth(kNameWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Highlight);
    setFocusProxy(m_name);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    layout->setSpacing(spacing::kOne);
    layout->addWidget(m_label);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_save);
    layout->addStretch(1);
    m_save->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &AuthorBar::give);
    connect(m_save, &QPushButton::clicked, this, &AuthorBar::give);
    retranslate();
}

void AuthorBar::retranslate()
{
    m_label->setText(tr("&Who records these figures? The name is kept with every change."));
    m_name->setPlaceholderText(tr("Your name"));
    //: button: keep the name of the person who records figures
    m_save->setText(tr("Remember"));
}

void AuthorBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_name->clear();
}

void AuthorBar::give()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty())
        emit given(name);
}

} // namespace milepost
