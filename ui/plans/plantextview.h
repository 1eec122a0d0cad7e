// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/offsetmap.h"
#include "ui/plans/outlinenode.h"

#include <QPlainTextEdit>

#include <vector>

namespace milepost {

/// A plan's document with every figure marked by its kind. A click on a mark, or Return with the caret on it,
/// names the outline node behind it.
class PlanTextView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlanTextView(QWidget* parent = nullptr);

    /// Shows a text and marks the figures of the outline in it; `nodes` is as from outlineOf().
    void showDocument(const QString& text, const std::vector<OutlineNode>& nodes);
    /// Brings a node's place into view and lights its clause.
    void showNode(const OutlineNode& node);
    enum class Direction { Next, Previous };
    /// Moves the caret to the next or previous marked figure.
    void goToFigure(Direction direction);
    /// The node whose mark holds a position of the view, or −1. Where marks lie in each other the shortest
    /// wins.
    int nodeAt(int position) const;
    /// The text under the light, for people and tests.
    QString litText() const;

signals:
    void nodeActivated(int node);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Mark
    {
        ViewSpan span;
        OutlineKind kind = OutlineKind::Target;
        int node = -1;
    };

    void collectMarks(const std::vector<OutlineNode>& nodes);
    void paintMarks();
    void light();

    OffsetMap m_map;
    std::vector<Mark> m_marks; ///< ascending by start
    ViewSpan m_clause;
    ViewSpan m_number;
};

} // namespace milepost
