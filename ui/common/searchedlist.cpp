// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchedlist.h"

#include "ui/common/headedlistdelegate.h"
#include "ui/common/spacing.h"
#include "ui/common/spokennames.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace milepost {

using namespace Qt::StringLiterals;

SearchedList::SearchedList(const QString& name, QWidget* parent)
    : QWidget(parent), m_items(new HeadedListModel(this)), m_search(new QLineEdit(this)),
      m_list(new QListView(this)), m_nothingFound(new QLabel(this))
{
    build(name);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] { narrow(); });
}

// A view speaks once more while it is taken down; nobody is there to listen any more.
SearchedList::~SearchedList()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
}

void SearchedList::build(const QString& name)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_search->setObjectName(name + u"Search"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(name + u"List"_s);
    m_list->setModel(m_items);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HeadedListDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothingFound->setObjectName(name + u"NothingFound"_s);
    m_nothingFound->setTextFormat(Qt::PlainText);
    m_nothingFound->setWordWrap(true);
    m_nothingFound->hide();
    setTextRole(m_nothingFound, TextRole::Body, InkTone::Muted);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(spacing::kTwo, spacing::kTwo, spacing::kTwo, spacing::kOne);
    head->setSpacing(spacing::kOne);
    head->addWidget(m_search);
    head->addWidget(m_nothingFound);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addStretch();
}

void SearchedList::setTexts(const QString& search, const QString& list, const QString& nothingFound)
{
    nameSearch(*m_search, search);
    m_list->setAccessibleName(list);
    m_nothingFound->setText(nothingFound);
}

void SearchedList::clearSearch()
{
    m_search->clear();
}

QString SearchedList::searchedFor() const
{
    return m_search->text();
}

void SearchedList::showFound(const QString& words, const QString& group)
{
    m_items->setSearch(m_search->text() + u' ' + words, group);
    const bool isNone = m_items->firstItem() < 0;
    m_nothingFound->setVisible(isNone);
    m_list->setVisible(!isNone);
}

// From the search into what it found, as in any list with a field above it.
bool SearchedList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_list->isVisible()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace milepost
