// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plantextview.h"

#include "ui/common/theme.h"
#include "ui/plans/figurestyle.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 24;

bool isMarked(OutlineKind kind)
{
    return kind == OutlineKind::Target || kind == OutlineKind::Policy || kind == OutlineKind::Baseline ||
           kind == OutlineKind::Deliverable;
}

} // namespace

PlanTextView::PlanTextView(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(u"planText"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(kMargin);
    setMouseTracking(true);
}

void PlanTextView::showDocument(const QString& text, const std::vector<OutlineNode>& nodes)
{
    m_map = OffsetMap(text);
    m_clause = {};
    m_number = {};
    setPlainText(m_map.viewText());
    collectMarks(nodes);
    paintMarks();
    light();
    moveCursor(QTextCursor::Start);
}

void PlanTextView::collectMarks(const std::vector<OutlineNode>& nodes)
{
    m_marks.clear();
    for (size_t place = 0; place < nodes.size(); ++place) {
        const OutlineNode& node = nodes[place];
        if (!isMarked(node.kind))
            continue;
        const TextSpan& span = node.kind == OutlineKind::Deliverable ? node.span : node.number;
        if (!span.isEmpty())
            m_marks.push_back({m_map.toView(span), node.kind, static_cast<int>(place)});
    }
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark& a, const Mark& b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
}

void PlanTextView::paintMarks()
{
    const ThemeVariant variant = themeVariant(palette());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.setCharFormat(QTextCharFormat());
    // Wide clauses first, so that the figures inside them keep their own mark.
    for (const bool wide : {true, false}) {
        for (const Mark& mark : m_marks) {
            if ((mark.kind == OutlineKind::Deliverable) != wide)
                continue;
            cursor.setPosition(mark.span.start);
            cursor.setPosition(mark.span.end, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(figureFormat(mark.kind, variant));
        }
    }
    cursor.endEditBlock();
}

void PlanTextView::light()
{
    const ThemeColors& colors = themeColors(this);
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const ViewSpan& span, const QTextCharFormat& format) {
        if (span.end <= span.start)
            return;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(span.start);
        selection.cursor.setPosition(span.end, QTextCursor::KeepAnchor);
        selection.format = format;
        selections.append(selection);
    };
    QTextCharFormat clause;
    clause.setBackground(colors.accentSoft);
    add(m_clause, clause);
    QTextCharFormat number;
    number.setBackground(colors.accent);
    number.setForeground(colors.onAccent);
    add(m_number, number);
    setExtraSelections(selections);
}

void PlanTextView::showNode(const OutlineNode& node)
{
    m_clause = m_map.toView(node.span);
    m_number = m_map.toView(node.number);
    light();
    const ViewSpan& focus = m_number.end > m_number.start ? m_number : m_clause;
    if (focus.end <= focus.start)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(focus.start);
    setTextCursor(cursor);
    centerCursor();
}

QString PlanTextView::litText() const
{
    return m_map.viewText().mid(m_clause.start, m_clause.end - m_clause.start);
}

int PlanTextView::nodeAt(int position) const
{
    const Mark* best = nullptr;
    for (const Mark& mark : m_marks) {
        if (mark.span.start > position)
            break;
        const bool holds = position < mark.span.end;
        if (holds && (!best || mark.span.end - mark.span.start < best->span.end - best->span.start))
            best = &mark;
    }
    return best ? best->node : -1;
}

void PlanTextView::goToFigure(Direction direction)
{
    const int from = textCursor().position();
    const Mark* next = nullptr;
    if (direction == Direction::Next) {
        const auto found = std::find_if(m_marks.begin(), m_marks.end(),
                                        [from](const Mark& mark) { return mark.span.start > from; });
        next = found == m_marks.end() ? nullptr : &*found;
    } else {
        const auto found = std::find_if(m_marks.rbegin(), m_marks.rend(),
                                        [from](const Mark& mark) { return mark.span.start < from; });
        next = found == m_marks.rend() ? nullptr : &*found;
    }
    if (!next)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(next->span.start);
    setTextCursor(cursor);
    emit nodeActivated(next->node);
}

void PlanTextView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int node = nodeAt(cursorForPosition(event->position().toPoint()).position());
    if (node >= 0)
        emit nodeActivated(node);
}

void PlanTextView::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int node = isReturn ? nodeAt(textCursor().position()) : -1;
    if (node >= 0)
        emit nodeActivated(node);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void PlanTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_marks.empty()) {
        paintMarks();
        light();
    }
}

} // namespace milepost
