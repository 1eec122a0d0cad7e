// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/pastepanel.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/progress/changelistmodel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostLines = 8;
constexpr int kReasonWidth = 320;
constexpr int kCharacters[ChangeListModel::kColumns] = {34, 12, 14, 18, 40};
} // namespace

PastePanel::PastePanel(QWidget* parent)
    : QFrame(parent), m_model(new ChangeListModel(this)), m_words(new QLabel(this)),
      m_table(new QTableView(this)), m_reason(new QLineEdit(this)), m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(u"pastePanel"_s);
    build();
    connect(m_accept, &QPushButton::clicked, this, &PastePanel::finish);
    connect(m_cancel, &QPushButton::clicked, this, &PastePanel::refused);
    connect(m_reason, &QLineEdit::returnPressed, this, &PastePanel::finish);
    retranslate();
    hide();
}

void PastePanel::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setTextRole(m_words, TextRole::Strong);
    m_words->setObjectName(u"pasteWords"_s);
    m_table->setObjectName(u"pasteTable"_s);
    m_reason->setObjectName(u"pasteReason"_s);
    m_accept->setObjectName(u"pasteAccept"_s);
    m_cancel->setObjectName(u"pasteCancel"_s);
    m_reason->setMaximumWidth(kReasonWidth);
    m_accept->setAutoDefault(true);
    m_accept->setDefault(true);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int column = 0; column < ChangeListModel::kColumns; ++column)
        m_table->setColumnWidth(column, kCharacters[column] * fontMetrics().averageCharWidth());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kOne);
    buttons->addWidget(m_words, 1);
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    layout->setSpacing(spacing::kOne);
    layout->addLayout(buttons);
    layout->addWidget(m_table);
    setFocusProxy(m_accept);
}

void PastePanel::retranslate()
{
    //: button: carries out the paste that was shown
    m_accept->setText(tr("Paste"));
    m_cancel->setText(tr("Cancel"));
    m_reason->setPlaceholderText(tr("Reason for what needs one (else it is left open)"));
    showWords();
}

void PastePanel::ask(std::vector<ChangeLine> lines, int outside)
{
    m_outside = outside;
    m_model->setLines(std::move(lines));
    m_reason->clear();
    showWords();
    const int shown = std::clamp(m_model->rowCount(), 1, kMostLines);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            shown * m_table->verticalHeader()->defaultSectionSize() + spacing::kHalf);
    show();
    m_accept->setFocus(Qt::OtherFocusReason);
}

void PastePanel::showWords()
{
    using Kind = CellChange::Kind;
    QStringList words;
    const auto add = [this, &words](Kind kind, const QString& text) {
        if (m_model->countOf(kind) > 0)
            words.append(text);
    };
    add(Kind::New, tr("%n new", "cells", m_model->countOf(Kind::New)));
    add(Kind::Changed, tr("%n changed", "cells", m_model->countOf(Kind::Changed)));
    add(Kind::Cleared, tr("%n cleared", "cells", m_model->countOf(Kind::Cleared)));
    add(Kind::Asked, tr("%n to be explained", "cells", m_model->countOf(Kind::Asked)));
    add(Kind::Refused, tr("%n refused", "cells", m_model->countOf(Kind::Refused)));
    if (m_outside > 0)
        words.append(tr("%n outside the sheet", "cells", m_outside));
    m_words->setText(words.isEmpty() ? tr("The paste changes nothing.") : words.join(u" · "_s));
    m_reason->setVisible(m_model->countOf(Kind::Asked) > 0);
}

void PastePanel::finish()
{
    hide();
    emit accepted(m_reason->text());
}

void PastePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit refused();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else
        QFrame::keyPressEvent(event);
}

} // namespace milepost
