// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/searchbar.h"

#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/spokennames.h"
#include "ui/common/theme.h"
#include "ui/plans/plantextview.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCountWidth = 96;

} // namespace

SearchBar::SearchBar(PlanTextView& text, QWidget* parent)
    : QWidget(parent), m_text(text), m_words(new QLineEdit(this)), m_count(new QLabel(this)),
      m_previous(new QToolButton(this)), m_next(new QToolButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"searchBar"_s);
    m_words->setObjectName(u"searchWords"_s);
    m_count->setObjectName(u"searchCount"_s);
    m_previous->setObjectName(u"searchPrevious"_s);
    m_next->setObjectName(u"searchNext"_s);
    m_close->setObjectName(u"searchClose"_s);
    m_words->setClearButtonEnabled(true);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setIcon(lineIcon(u"close"_s, palette()));
    m_count->setMinimumWidth(kCountWidth);
    setTextRole(m_count, TextRole::Small, InkTone::Muted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::kTwo, 0, spacing::kTwo, spacing::kOne);
    layout->setSpacing(spacing::kHalf);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) { m_text.search(words); });
    connect(&m_text, &PlanTextView::foundChanged, this, &SearchBar::showCount);
    connect(m_next, &QToolButton::clicked, this, [this] { m_text.goToFound(PlanTextView::Direction::Next); });
    connect(m_previous, &QToolButton::clicked, this,
            [this] { m_text.goToFound(PlanTextView::Direction::Previous); });
    connect(m_close, &QToolButton::clicked, this, &SearchBar::close);
    retranslate();
    hide();
}

void SearchBar::retranslate()
{
    nameSearch(*m_words, tr("Search in this document"));
    m_next->setToolTip(tr("Next place (Enter)"));
    m_next->setAccessibleName(tr("Next place"));
    m_previous->setToolTip(tr("Previous place (Shift+Enter)"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_close->setToolTip(tr("End the search (Esc)"));
    m_close->setAccessibleName(tr("End the search"));
    showCount();
}

void SearchBar::showCount()
{
    const int count = m_text.foundCount();
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(
            tr("%1 of %2").arg(QLocale().toString(m_text.foundNumber()), QLocale().toString(count)));
    m_count->setAccessibleName(m_count->text());
}

void SearchBar::open()
{
    show();
    const QString selected = m_text.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    m_text.search(m_words->text());
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void SearchBar::close()
{
    if (isHidden())
        return;
    hide();
    m_text.search(QString());
    m_text.setFocus(Qt::OtherFocusReason);
}

void SearchBar::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn)
        m_text.goToFound(event->modifiers() & Qt::ShiftModifier ? PlanTextView::Direction::Previous
                                                                : PlanTextView::Direction::Next);
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace milepost
