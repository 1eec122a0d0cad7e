// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/viewcontext.h"
#include "ui/progress/sheetlines.h"
#include "ui/progress/workmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace milepost {

class Drafts;
class PastePanel;
class WorkView;

/// The sheet of tasks and deliverables: typed into like the sheet of figures.
class WorkSheet final : public QWidget
{
    Q_OBJECT

public:
    /// `drafts` outlives the sheet.
    explicit WorkSheet(Drafts& drafts, QWidget* parent = nullptr);

    void setContext(const ViewContext& context, ContextChange change);
    void setGrouping(Grouping grouping);
    /// Only some of the tasks and deliverables.
    void setChoice(const WorkChoice& choice);
    /// Whether the filter lets any through, chosen or not.
    bool hasItems() const { return m_hasItems; }
    void retranslate();
    WorkModel& model() const { return *m_model; }
    /// The item of the current row; absent on a heading.
    std::optional<WorkItem> currentItem() const;
    /// Opens the field for the state of an item, which is brought into view if the filter lets it through.
    void amend(const WorkItem& item);

signals:
    void failed(const QString& message);
    /// Ctrl+Enter on a line.
    void choiceRequested();
    void currentChanged();

private:
    QWidget* buildChoice();
    void fillChoice();
    void choose();
    void showChoice();
    void reload();
    void spanHeadings();
    void paste();
    void acceptPaste();
    void leavePaste();
    void copy();
    void clear();
    void fill(Qt::Orientation direction);
    void enterToday();

    ViewContext m_context;
    Grouping m_grouping = Grouping::Area;
    WorkChoice m_choice;
    bool m_hasItems = false;
    QComboBox* m_kind = nullptr;
    QComboBox* m_state = nullptr;
    QLabel* m_nothing = nullptr;
    WorkModel* m_model;
    WorkView* m_view;
    PastePanel* m_pastePanel;
    std::vector<WorkModel::CellText> m_pasted; ///< what the panel asks about
    Workspace* m_heard = nullptr;
};

} // namespace milepost
