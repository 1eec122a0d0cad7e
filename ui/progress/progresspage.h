// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "ui/common/page.h"
#include "ui/progress/sheetdetail.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QPushButton;

namespace milepost {

class AuthorBar;
class EmptyState;
class SheetFilter;
class SheetModel;
class SheetPanes;

/// 填报: the sheet into which progress is typed, with the details of the current cell under it.
class ProgressPage final : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(QWidget* parent = nullptr);
    ~ProgressPage() override;

    void refreshMeasures(const QList<MeasureId>& measures) override;
    void follow(const PageLink& link) override;
    void showPeriods(PeriodKind kind);

protected:
    void contextChanged(ContextChange change) override;
    void retranslate() override;

private:
    void build();
    QWidget* buildBar();
    void connectSheet();
    void reload();
    void showState();
    void setFilter();
    void goHome();
    QModelIndex currentSourceCell() const;
    void showCell();
    void describe(const CellKey& key, const SheetDetail::Description& description);
    void clearCells();
    void copyCells() const;
    void pasteCells();
    void restoreCell();
    void setAuthor(const QString& name);
    void askForAuthor();
    void withdrawPublished();
    void showPublished();

    SheetModel* m_model;
    SheetFilter* m_filter;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_sheet = nullptr;
    QButtonGroup* m_kinds;
    QLabel* m_hint;
    QPushButton* m_published;
    AuthorBar* m_authorBar;
    SheetPanes* m_table;
    SheetDetail* m_detail;
};

} // namespace milepost
