// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/offsetmap.h"
#include "ui/plans/outlinenode.h"

#include <QPlainTextEdit>

#include <vector>

class QTimer;

namespace milepost {

/// A place of the text that is drawn by its kind and leads to whoever put it there.
struct TextMark
{
    TextSpan span;
    OutlineKind kind = OutlineKind::Target;
    int key = -1;          ///< what markActivated() tells
    bool isStruck = false; ///< set aside by the officer
};

/// The text of a document, read only, with its figures marked by kind; a click or Return on one names what is
/// behind it. A long text comes in part by part, and only what is seen is laid out and marked, so that ten
/// million characters do not hold up the window.
class PlanTextView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlanTextView(QWidget* parent = nullptr);

    void showText(const QString& text);
    void setMarks(const std::vector<TextMark>& marks);
    /// Shows a text and marks the figures of the outline in it; `nodes` is as from outlineOf(), the keys are
    /// places in it.
    void showDocument(const QString& text, const std::vector<OutlineNode>& nodes);
    /// Lights a clause and the number in it and brings them into view; empty spans put the light out.
    void light(const TextSpan& clause, const TextSpan& number);
    void showNode(const OutlineNode& node) { light(node.span, node.number); }

    enum class Direction { Next, Previous };
    /// Moves the caret to the next or previous mark.
    void goToFigure(Direction direction);
    /// The key of the mark that holds a position of the view, or −1. Where marks lie in each other the
    /// shortest wins.
    int nodeAt(int position) const;
    /// The text under the light, for people and tests.
    QString litText() const;

    /// Finds every place of these words, whatever their case, and goes to the first from the caret on. No
    /// words end the search. Returns how many there are.
    int search(const QString& words);
    void goToFound(Direction direction);
    int foundCount() const { return static_cast<int>(m_found.size()); }
    /// Which of the places is lit, from 1; 0 when none is.
    int foundNumber() const { return m_foundNow + 1; }

    /// What is selected, as a span of the document; empty when nothing is.
    TextSpan selectedSpan() const;
    /// Whether parts of the text are still to come.
    bool isLoading() const;

signals:
    void nodeActivated(int key);
    void foundChanged();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Mark
    {
        ViewSpan span;
        OutlineKind kind = OutlineKind::Target;
        int key = -1;
        bool isStruck = false;
    };

    void loadPart();
    void loadUpTo(int position);
    void goTo(const ViewSpan& span);
    ViewSpan visibleSpan() const;
    void paintVisible();
    void repaintMarks();

    OffsetMap m_map;
    std::vector<Mark> m_marks; ///< ascending by start
    int m_longestMark = 0;
    std::vector<ViewSpan> m_found;
    int m_foundNow = -1;
    ViewSpan m_clause;
    ViewSpan m_number;
    QTimer* m_loader;
    int m_loaded = 0;           ///< positions of the text that are in the view
    ViewSpan m_painted{-1, -1}; ///< what the selections were made for
};

} // namespace milepost
