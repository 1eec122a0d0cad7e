// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
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
class SearchBar;

/// The right side of the Plans page: what a plan is called, and its document, or how to attach it.
class DocumentPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPane(QWidget* parent = nullptr);

    void showPlan(const QString& title, const QString& facts, const PlanFacts& plan);
    /// Absent text: not attached.
    void showDocument(const std::optional<QString>& text, const std::vector<OutlineNode>& nodes);
    void showNode(const OutlineNode& node);
    /// Brings a passage into view that no outline node stands for.
    void showPassage(const TextSpan& passage);
    bool hasDocument() const;
    PlanTextView& text() const { return *m_text; }
    /// Opens the search; false without a document.
    bool find();
    /// The selected words, or those under the light, with province, document and section; empty when there
    /// are none.
    QString quotation() const;
    /// Greys attaching and withdrawing for a reason; an empty one makes both available.
    void permitChanges(const QString& reason);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void quotationCopied();
    void attachRequested();
    void withdrawRequested();
    void nodeActivated(int node);

private:
    void build();
    void showTextMenu(const QPoint& place);
    void copyQuotation();

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
    SearchBar* m_search;
    QToolButton* m_find;
    QToolButton* m_quote;
    QString m_source;   ///< the document's text as it was read
    TextSpan m_litSpan; ///< the clause under the light
    PlanFacts m_plan;
    QString m_whyNot;
};

} // namespace milepost
