// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/agencyduties.h"
#include "ui/agencies/dutyfilter.h"
#include "ui/charts/columnfit.h"
#include "ui/common/page.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace milepost {

class DutyModel;
class EmptyState;
class HeadedList;

/// 责任单位: who owes what. Choose an agency, see its targets, deliverables and tasks by deadline, print its
/// duty sheet or everybody's.
class AgenciesPage final : public Page
{
    Q_OBJECT

public:
    explicit AgenciesPage(QWidget* parent = nullptr);

    void refreshMeasures(const QList<MeasureId>& measures) override;
    bool canPrint() const override;
    /// The sheet of the agency chosen.
    void print(PrintAction action) override;
    /// One sheet an agency, for all that are listed and owe something under the filter.
    void printAll(PrintAction action);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void contextChanged(ContextChange change) override;
    void retranslate() override;

private:
    QWidget* buildDuties();
    QWidget* buildFilter(QWidget* parent);
    void fillStates();
    void gather();
    void refresh();
    void showAgencies();
    void showDuties();
    void fitColumns();
    void open(const QModelIndex& index);
    DutyFilter filter() const;
    AgencyDuties* current();
    std::vector<const AgencyDuties*> listed();
    void printSheets(PrintAction action, const std::vector<const AgencyDuties*>& agencies);

    HeadedList* m_list;
    DutyModel* m_model;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QButtonGroup* m_urgency = nullptr;
    QCheckBox* m_leadOnly = nullptr;
    QComboBox* m_state = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_nothingOwed = nullptr;
    QPushButton* m_printOne = nullptr;
    QPushButton* m_printAll = nullptr;
    std::vector<AgencyDuties> m_agencies;
    std::vector<ColumnNeed> m_needs; ///< of the table as it is
    bool m_gathering = false;        ///< the list is being filled
};

} // namespace milepost
