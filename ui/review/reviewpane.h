// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/planversions.h"
#include "core/review/reviewitem.h"
#include "ui/review/reviewactions.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace milepost {

class ChangesModel;
class FigureLegend;
class KeyStrip;
class Particulars;
class PlanTextView;
class ReviewDraft;
class ReviewTable;

/// The review of one document: its text with every figure marked, the list of what was found, and the keys to
/// decide and put right.
class ReviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(QWidget* parent = nullptr);

    /// Null empties the pane. The draft outlives it or is taken away before it goes.
    void setDraft(ReviewDraft* draft);
    ReviewDraft* draft() const { return m_draft; }
    /// The version of this plan that the workspace holds, as it stands there; nullptr for a plan of its own.
    /// Valid until the next call.
    void setEarlierVersion(const ParsedPlan* earlier, bool replaces);
    void carryOut(ReviewAction action);
    void focusList();
    void retranslate();

signals:
    void refused(const QString& sentence);
    /// Counts of the draft changed.
    void progressed();
    void factsEdited();
    void replaceChosen(bool replaces);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Tab { Targets, Figures, Deliverables, Changes };

    void build();
    QWidget* buildLists();
    void connectParts();
    bool handleKey(int combined);
    void showTab(Tab tab);
    void showCounts();
    void showDoubts();
    void showMarks();
    void showCurrent();
    void showChanges();
    void itemActivated(int id);
    void report(const Result<void>& result);
    void addSelection();
    void decide(Decision decision);

    ReviewDraft* m_draft = nullptr;
    const ParsedPlan* m_earlier = nullptr;
    Particulars* m_particulars;
    QWidget* m_banner;
    QLabel* m_version;
    QCheckBox* m_replace;
    FigureLegend* m_legend;
    PlanTextView* m_text;
    QButtonGroup* m_tabs;
    QToolButton* m_doubtsOnly;
    QToolButton* m_previous;
    QToolButton* m_next;
    QStackedWidget* m_lists;
    ReviewTable* m_table;
    QLabel* m_nothing;
    QTableView* m_changesView;
    ChangesModel* m_changes;
    QLabel* m_doubts;
    KeyStrip* m_keys;
    bool m_fromText = false; ///< the text led to the line, so it stays where it is
};

} // namespace milepost
