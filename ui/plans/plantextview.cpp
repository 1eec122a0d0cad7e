// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plantextview.h"

#include "ui/common/theme.h"
#include "ui/plans/figurestyle.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStringMatcher>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 24;
constexpr int kPart = 200'000;      // characters that come in at once
constexpr int kMostFound = 100'000; // places of a search

bool isMarked(OutlineKind kind)
{
    return kind == OutlineKind::Target || kind == OutlineKind::Policy || kind == OutlineKind::Baseline ||
           kind == OutlineKind::Deliverable;
}

int lengthOf(const ViewSpan& span)
{
    return span.end - span.start;
}

bool meets(const ViewSpan& a, const ViewSpan& b)
{
    return a.start < b.end && b.start < a.end;
}

} // namespace

PlanTextView::PlanTextView(QWidget* parent) : QPlainTextEdit(parent), m_loader(new QTimer(this))
{
    setObjectName(u"planText"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(kMargin);
    setMouseTracking(true);
    connect(m_loader, &QTimer::timeout, this, &PlanTextView::loadPart);
    connect(this, &QPlainTextEdit::updateRequest, this, &PlanTextView::paintVisible);
}

void PlanTextView::showDocument(const QString& text, const std::vector<OutlineNode>& nodes)
{
    showText(text);
    std::vector<TextMark> marks;
    for (size_t place = 0; place < nodes.size(); ++place) {
        const OutlineNode& node = nodes[place];
        if (isMarked(node.kind))
            marks.push_back({node.kind == OutlineKind::Deliverable ? node.span : node.number, node.kind,
                             static_cast<int>(place)});
    }
    setMarks(marks);
}

void PlanTextView::showText(const QString& text)
{
    m_map = OffsetMap(text);
    m_clause = {};
    m_number = {};
    m_marks.clear();
    m_found.clear();
    m_foundNow = -1;
    const QString& whole = m_map.viewText();
    m_loaded = static_cast<int>(std::min<qsizetype>(whole.size(), kPart));
    {
        // While a document is emptied its cursors are in nobody's list: marks made then would outlive it.
        const QSignalBlocker quiet(this);
        setExtraSelections({});
        setPlainText(whole.left(m_loaded));
    }
    if (isLoading())
        m_loader->start(0);
    moveCursor(QTextCursor::Start);
    repaintMarks();
}

bool PlanTextView::isLoading() const
{
    return m_loaded < m_map.viewText().size();
}

void PlanTextView::loadPart()
{
    loadUpTo(m_loaded + 1);
}

void PlanTextView::loadUpTo(int position)
{
    if (position <= m_loaded || !isLoading())
        return;
    const auto size = static_cast<int>(m_map.viewText().size());
    const int next = std::min(size, std::max(position, m_loaded + kPart));
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(m_map.viewText().mid(m_loaded, next - m_loaded));
    m_loaded = next;
    if (!isLoading())
        m_loader->stop();
}

void PlanTextView::setMarks(const std::vector<TextMark>& marks)
{
    m_marks.clear();
    m_longestMark = 0;
    for (const TextMark& mark : marks) {
        if (mark.span.isEmpty())
            continue;
        m_marks.push_back({m_map.toView(mark.span), mark.kind, mark.key, mark.isStruck});
        m_longestMark = std::max(m_longestMark, lengthOf(m_marks.back().span));
    }
    std::ranges::stable_sort(m_marks, [](const Mark& a, const Mark& b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
    repaintMarks();
}

ViewSpan PlanTextView::visibleSpan() const
{
    QTextBlock block = firstVisibleBlock();
    if (!block.isValid())
        return {};
    ViewSpan span{block.position(), block.position()};
    const qreal bottom = viewport()->height();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= bottom; block = block.next()) {
        top += blockBoundingRect(block).height();
        span.end = block.position() + block.length();
    }
    return span;
}

void PlanTextView::repaintMarks()
{
    m_painted = {-1, -1};
    paintVisible();
}

void PlanTextView::paintVisible()
{
    const ViewSpan visible = visibleSpan();
    if (visible == m_painted)
        return;
    m_painted = visible;
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const ViewSpan& span, const QTextCharFormat& format) {
        if (!meets(span, visible) || span.end > m_loaded)
            return;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(span.start);
        selection.cursor.setPosition(span.end, QTextCursor::KeepAnchor);
        selection.format = format;
        selections.append(selection);
    };
    const ThemeVariant variant = themeVariant(palette());
    const auto first = std::ranges::lower_bound(m_marks, visible.start - m_longestMark, {},
                                                [](const Mark& mark) { return mark.span.start; });
    // Wide clauses first, so that the figures inside them keep their own mark.
    for (const bool wide : {true, false}) {
        for (auto mark = first; mark != m_marks.end() && mark->span.start < visible.end; ++mark) {
            if ((mark->kind == OutlineKind::Deliverable) != wide)
                continue;
            QTextCharFormat format = figureFormat(mark->kind, variant);
            if (mark->isStruck) {
                format = figureFormat(OutlineKind::Other, variant);
                format.setFontStrikeOut(true);
            }
            add(mark->span, format);
        }
    }
    const ThemeColors& colors = themeColors(variant);
    QTextCharFormat clause;
    clause.setBackground(colors.accentSoft);
    add(m_clause, clause);
    QTextCharFormat place;
    place.setBackground(verdictColor(Verdict::OnTrack, variant));
    place.setForeground(variant == ThemeVariant::Light ? colors.ink : colors.onAccent);
    const auto found = std::ranges::lower_bound(m_found, visible.start, {}, &ViewSpan::end);
    for (auto one = found; one != m_found.end() && one->start < visible.end; ++one)
        add(*one, place);
    QTextCharFormat number;
    number.setBackground(colors.accent);
    number.setForeground(colors.onAccent);
    add(m_number, number);
    if (m_foundNow >= 0)
        add(m_found[static_cast<size_t>(m_foundNow)], number);
    setExtraSelections(selections);
}

void PlanTextView::goTo(const ViewSpan& span)
{
    loadUpTo(span.end);
    QTextCursor cursor(document());
    cursor.setPosition(span.start);
    setTextCursor(cursor);
    centerCursor();
}

void PlanTextView::light(const TextSpan& clause, const TextSpan& number)
{
    m_clause = m_map.toView(clause);
    m_number = m_map.toView(number);
    const ViewSpan& focus = lengthOf(m_number) > 0 ? m_number : m_clause;
    if (lengthOf(focus) > 0)
        goTo(focus);
    repaintMarks();
}

QString PlanTextView::litText() const
{
    return m_map.viewText().mid(m_clause.start, lengthOf(m_clause));
}

int PlanTextView::nodeAt(int position) const
{
    const Mark* best = nullptr;
    const auto first = std::ranges::lower_bound(m_marks, position - m_longestMark, {},
                                                [](const Mark& mark) { return mark.span.start; });
    for (auto mark = first; mark != m_marks.end() && mark->span.start <= position; ++mark) {
        const bool holds = position < mark->span.end;
        if (holds && (!best || lengthOf(mark->span) < lengthOf(best->span)))
            best = &*mark;
    }
    return best ? best->key : -1;
}

void PlanTextView::goToFigure(Direction direction)
{
    const int from = textCursor().position();
    const auto start = [](const Mark& mark) { return mark.span.start; };
    auto next = m_marks.cend();
    if (direction == Direction::Next) {
        next = std::ranges::upper_bound(m_marks, from, {}, start);
    } else {
        next = std::ranges::lower_bound(m_marks, from, {}, start);
        next = next == m_marks.cbegin() ? m_marks.cend() : next - 1;
    }
    if (next == m_marks.cend())
        return;
    goTo(next->span);
    emit nodeActivated(next->key);
}

int PlanTextView::search(const QString& words)
{
    m_found.clear();
    m_foundNow = -1;
    const QString& text = m_map.viewText();
    const QStringMatcher matcher(words, Qt::CaseInsensitive);
    for (qsizetype at = words.isEmpty() ? -1 : matcher.indexIn(text); at >= 0 && foundCount() < kMostFound;
         at = matcher.indexIn(text, at + words.size()))
        m_found.push_back({static_cast<int>(at), static_cast<int>(at + words.size())});
    if (!m_found.empty()) {
        const int from = textCursor().selectionStart();
        const auto next = std::ranges::lower_bound(m_found, from, {}, &ViewSpan::start);
        m_foundNow = next == m_found.end() ? 0 : static_cast<int>(next - m_found.begin());
        goTo(m_found[static_cast<size_t>(m_foundNow)]);
    }
    repaintMarks();
    emit foundChanged();
    return foundCount();
}

void PlanTextView::goToFound(Direction direction)
{
    if (m_found.empty())
        return;
    const int step = direction == Direction::Next ? 1 : foundCount() - 1;
    m_foundNow = (m_foundNow + step) % foundCount();
    goTo(m_found[static_cast<size_t>(m_foundNow)]);
    repaintMarks();
    emit foundChanged();
}

TextSpan PlanTextView::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    return {m_map.toCodePoint(cursor.selectionStart()), m_map.toCodePoint(cursor.selectionEnd())};
}

void PlanTextView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int key = nodeAt(cursorForPosition(event->position().toPoint()).position());
    if (key >= 0)
        emit nodeActivated(key);
}

void PlanTextView::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int key = isReturn && event->modifiers() == Qt::NoModifier ? nodeAt(textCursor().position()) : -1;
    if (key >= 0)
        emit nodeActivated(key);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void PlanTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        repaintMarks();
}

void PlanTextView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    paintVisible();
}

} // namespace milepost
