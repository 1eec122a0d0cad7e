// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/documentpane.h"

#include "core/review/sectionreference.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/permits.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/plans/figurelegend.h"
#include "ui/plans/plantextview.h"
#include "ui/plans/searchbar.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace milepost {

using namespace Qt::StringLiterals;

DocumentPane::DocumentPane(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_facts(new QLabel(this)),
      m_withdraw(new QPushButton(this)), m_legend(new FigureLegend(this)), m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)), m_tools(new QWidget(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_text(new PlanTextView(this)), m_search(new SearchBar(*m_text, this)),
      m_find(new QToolButton(this)), m_quote(new QToolButton(this))
{
    build();
    retranslate();
    connect(m_empty, &EmptyState::actionTriggered, this, &DocumentPane::attachRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &DocumentPane::withdrawRequested);
    connect(m_text, &PlanTextView::nodeActivated, this, &DocumentPane::nodeActivated);
    connect(m_find, &QToolButton::clicked, this, &DocumentPane::find);
    connect(m_quote, &QToolButton::clicked, this, &DocumentPane::copyQuotation);
    connect(m_text, &QWidget::customContextMenuRequested, this, &DocumentPane::showTextMenu);
    m_text->setContextMenuPolicy(Qt::CustomContextMenu);
    m_text->installEventFilter(this);
    connect(m_next, &QToolButton::clicked, m_text,
            [this] { m_text->goToFigure(PlanTextView::Direction::Next); });
    connect(m_previous, &QToolButton::clicked, m_text,
            [this] { m_text->goToFigure(PlanTextView::Direction::Previous); });
}

void DocumentPane::build()
{
    m_withdraw->setObjectName(u"withdrawPlan"_s);
    m_next->setObjectName(u"nextFigure"_s);
    m_previous->setObjectName(u"previousFigure"_s);
    m_title->setObjectName(u"planTitle"_s);
    m_find->setObjectName(u"findInText"_s);
    m_quote->setObjectName(u"copyQuotation"_s);
    m_find->setIcon(lineIcon(u"search"_s, palette()));
    m_quote->setIcon(lineIcon(u"copy"_s, palette()));
    m_next->setArrowType(Qt::DownArrow);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_facts, TextRole::Small, InkTone::Muted);
    for (QLabel* label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    auto* head = new QHBoxLayout;
    head->setContentsMargins(spacing::kTwo, spacing::kOne, spacing::kTwo, spacing::kOne);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_facts);
    head->addLayout(names, 1);
    head->addWidget(m_withdraw, 0, Qt::AlignTop);

    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(spacing::kTwo, 0, spacing::kTwo, spacing::kOne);
    tools->addWidget(m_legend);
    tools->addStretch();
    tools->addWidget(m_find);
    tools->addWidget(m_quote);
    tools->addWidget(m_previous);
    tools->addWidget(m_next);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tools);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
}

void DocumentPane::retranslate()
{
    m_withdraw->setText(tr("Withdraw plan"));
    permitChanges(m_whyNot);
    m_search->retranslate();
    m_find->setToolTip(tr("Search in this document (Ctrl+F)"));
    m_find->setAccessibleName(tr("Search in this document"));
    m_quote->setToolTip(tr("Copy with reference: province, document, section (Ctrl+Shift+C)"));
    m_quote->setAccessibleName(tr("Copy with reference"));
    m_next->setToolTip(tr("Next figure (Alt+Down)"));
    m_next->setAccessibleName(tr("Next figure"));
    m_previous->setToolTip(tr("Previous figure (Alt+Up)"));
    m_previous->setAccessibleName(tr("Previous figure"));
    m_text->setAccessibleName(tr("Text of the document"));
    m_empty->setContent(
        u"plans"_s, tr("The document is not attached"),
        tr("Milepost keeps facts and places, not the text. Attach the document this plan was read "
           "from, or drop it here, to see every figure where it stands. It is recognised by its "
           "content, whatever the file is called."),
        tr("Attach document…"));
    m_legend->updateGeometry();
}

void DocumentPane::permitChanges(const QString& reason)
{
    m_whyNot = reason;
    permit(*m_withdraw, reason, tr("Takes the plan with its targets and figures out of view; can be undone"));
    m_empty->permitAction(reason);
}

void DocumentPane::showPlan(const QString& title, const QString& facts, const PlanFacts& plan)
{
    m_plan = plan;
    m_title->setText(title);
    m_facts->setText(facts);
}

void DocumentPane::showDocument(const std::optional<QString>& text, const std::vector<OutlineNode>& nodes)
{
    m_search->close();
    m_source = text.value_or(QString());
    m_litSpan = {};
    m_text->showDocument(m_source, text ? nodes : std::vector<OutlineNode>());
    m_stack->setCurrentWidget(text ? m_text : static_cast<QWidget*>(m_empty));
    m_tools->setVisible(text.has_value());
}

void DocumentPane::showNode(const OutlineNode& node)
{
    if (!hasDocument())
        return;
    m_litSpan = node.span;
    m_text->showNode(node);
}

void DocumentPane::showPassage(const TextSpan& passage)
{
    OutlineNode node;
    node.span = passage;
    showNode(node);
}

bool DocumentPane::find()
{
    if (!hasDocument())
        return false;
    m_search->open();
    return true;
}

QString DocumentPane::quotation() const
{
    const TextSpan selected = m_text->selectedSpan();
    const TextSpan span = selected.isEmpty() ? m_litSpan : selected;
    if (!hasDocument() || span.isEmpty())
        return {};
    const QList<uint> characters = m_source.toUcs4();
    const std::u32string text(characters.begin(), characters.end());
    const std::u32string words =
        text.substr(static_cast<size_t>(span.start), static_cast<size_t>(span.length()));
    return milepost::quotation(QString::fromStdU32String(words), m_plan, sectionReference(text, span.start));
}

void DocumentPane::copyQuotation()
{
    const QString words = quotation();
    if (words.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(words);
    emit quotationCopied();
}

void DocumentPane::showTextMenu(const QPoint& place)
{
    QMenu menu(this);
    const bool isSelected = m_text->textCursor().hasSelection();
    QAction* copy = menu.addAction(tr("&Copy"), QKeySequence::Copy, m_text, &QPlainTextEdit::copy);
    QAction* quote =
        menu.addAction(tr("Copy with &reference"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                       &DocumentPane::copyQuotation);
    menu.addSeparator();
    menu.addAction(tr("&Search in this document"), QKeySequence::Find, this, &DocumentPane::find);
    copy->setEnabled(isSelected);
    quote->setEnabled(isSelected || !m_litSpan.isEmpty());
    menu.exec(m_text->mapToGlobal(place));
}

// Keys of the document come before the text's own and before the window's.
bool DocumentPane::eventFilter(QObject* object, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (object == m_text && isKey) {
        const QKeyCombination keys = static_cast<QKeyEvent*>(event)->keyCombination();
        if (keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_C)) {
            if (event->type() == QEvent::KeyPress)
                copyQuotation();
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void DocumentPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F3 && m_text->foundCount() > 0)
        m_text->goToFound(event->modifiers() & Qt::ShiftModifier ? PlanTextView::Direction::Previous
                                                                 : PlanTextView::Direction::Next);
    else if (event->key() == Qt::Key_Escape)
        m_search->close();
    else
        QWidget::keyPressEvent(event);
}

bool DocumentPane::hasDocument() const
{
    return m_stack->currentWidget() == m_text;
}

} // namespace milepost
