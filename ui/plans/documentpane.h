// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/outlinenode.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace milepost {

class EmptyState;
class FigureLegend;
class PlanTextView;

/// The right side of the Plans page: what a plan is called, and its document, or how to attach it.
class DocumentPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPane(QWidget* parent = nullptr);

    void showPlan(const QString& title, const QString& facts);
    /// Absent text: not attached.
    void showDocument(const std::optional<QString>& text, const std::vector<OutlineNode>& nodes);
    void showNode(const OutlineNode& node);
    /// Brings a passage into view that no outline node stands for.
    void showPassage(const TextSpan& passage);
    bool hasDocument() const;
    PlanTextView& text() const { return *m_text; }
    void retranslate();

signals:
    void attachRequested();
    void withdrawRequested();
    void nodeActivated(int node);

private:
    void build();

    QLabel* m_title;
    QLabel* m_facts;
    QPushButton* m_withdraw;
    FigureLegend* m_legend;
    QToolButton* m_previous;
    QToolButton* m_next;
    QWidget* m_tools;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    PlanTextView* m_text;
};

} // namespace milepost
