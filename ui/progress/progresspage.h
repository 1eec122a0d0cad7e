// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "ui/common/page.h"
#include "ui/common/unrecorded.h"
#include "ui/progress/cellchange.h"
#include "ui/progress/draftbar.h"
#include "ui/progress/sheetbar.h"
#include "ui/progress/sheetdetail.h"

#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace milepost {

class AuthorBar;
class CellPanel;
class ClosingBar;
class EmptyState;
class PastePanel;
class SheetBlocks;
class SheetFilter;
class SheetModel;
class SheetPanes;
class WorkSheet;

/// 填报: the sheet into which progress is typed, with everything about the current cell beside it.
class ProgressPage final : public Page, public HoldsUnrecorded
{
    Q_OBJECT

public:
    explicit ProgressPage(QWidget* parent = nullptr);
    ~ProgressPage() override;

    void refreshMeasures(const QList<MeasureId>& measures) override;
    void follow(const PageLink& link) override;
    int unrecorded() const override;
    bool areKept() const override;
    void showPeriods(PeriodKind kind);
    void showContent(SheetContent content);
    void showDetail();

protected:
    void contextChanged(ContextChange change) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectSheet();
    void connectBlocks();
    void connectBars();
    void connectDrafts();
    void listenTo(Workspace* workspace);
    void reload();
    void regroup(Grouping grouping);
    void showState();
    void setFilter();
    void goHome();
    QModelIndex currentSourceCell() const;
    void showCell();
    void showClosing();
    QString closingWords(const Period& period, const QString& province) const;
    SheetBlocks blocks() const;
    void describe(const CellKey& key, const SheetDetail::Description& description);
    void paste();
    void acceptPaste(const CellChanges& changes, const QString& reason);
    void leaveBar();
    void askForClosing();
    void close(const Period& period);
    void reopen(const Period& period, const QString& name, const QString& reason);
    void explain(const QString& reason, bool forAll);
    void restoreRevision(const Observation& revision);
    std::optional<DraftKey> currentPlace() const;
    std::optional<DraftKey> contestedPlace() const;
    void showContested();
    void showDrafts();
    void recordUnsent();
    void amend(const DraftKey& key);
    void choose(DraftBar::Choice choice, bool forAll);
    void followConnection();
    void resumeTyping(const QString& text, std::optional<qint64> seen);
    void askForAuthor();
    void setAuthor(const QString& name);
    void withdrawPublished();
    void report(const Result<void>& outcome);
    QString lockedWords() const;
    void raiseError(const QString& message);

    Drafts* m_drafts; ///< made before the sheets
    SheetModel* m_model;
    SheetFilter* m_filter;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_sheet = nullptr;
    SheetBar* m_bar;
    AuthorBar* m_authorBar;
    ClosingBar* m_closingBar;
    DraftBar* m_draftBar;
    PastePanel* m_pastePanel;
    CellChanges m_pasted; ///< what the panel asks about
    QSplitter* m_splitter;
    SheetPanes* m_table;
    CellPanel* m_panel;
    WorkSheet* m_workSheet;
    QString m_closingProvince;   ///< whose period the bar asks about; empty for all
    QPointer<Workspace> m_heard; ///< whose signals arrive here
    SheetContent m_content = SheetContent::Measures;
};

} // namespace milepost
