// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace milepost {

class ChangesModel;
class ReviewDraft;
class ReviewTable;
struct PlanDifference;

/// The right side of a review: what was found as lists of targets, of all figures and of deliverables, what a
/// new version changes, the filter for what needs a look, and the doubts about the current item.
class ReviewLists final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Targets, Figures, Deliverables, Changes };

    explicit ReviewLists(QWidget* parent = nullptr);

    /// Null empties the lists. The draft outlives them or is taken away before it goes.
    void setDraft(ReviewDraft* draft);
    /// Without one the list of changes is not offered.
    void setDifference(const PlanDifference* difference);
    ReviewTable& table() const { return *m_table; }
    /// Whether items are listed, not changes or a sentence: then keys are for them.
    bool listsItems() const;
    /// Turns to a list that has the item and makes it current.
    void showItem(int id);
    void toggleFilter();
    void showTab(Tab tab);
    /// Counts, doubts and what stands in place of an empty list.
    void refresh();
    void retranslate();

signals:
    void currentItemChanged();
    void nextRequested();
    void previousRequested();
    /// A change was chosen whose target stands in this version.
    void changeChosen(const QString& target);

private:
    QWidget* buildHead();
    void buildChanges();
    void buildDoubts();
    void connectParts();
    void showCounts();
    void showDoubts();

    ReviewDraft* m_draft = nullptr;
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
    bool m_hasChanges = false;
};

} // namespace milepost
