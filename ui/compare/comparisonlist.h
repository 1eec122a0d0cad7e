// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/viewcontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace milepost {

class HeadedListModel;

/// What can be compared: saved comparisons, then indicators by area, with a search. Several indicators are
/// chosen with Ctrl or Shift.
class ComparisonList final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonList(QWidget* parent = nullptr);
    ~ComparisonList() override;

    /// Takes the indicators and saved comparisons of the workspace anew.
    void reload(const ViewContext& context);
    /// Narrows the list to the filter's words and area, keeping the choice.
    void setFilter(const FilterState& filter);
    void clearSearch();
    /// Marks what is shown; says nothing.
    void showChoice(const QStringList& indicators, const QString& saved);
    /// The first indicator of the list, empty without one.
    QString firstIndicator() const;
    bool isEmpty() const;
    void retranslate();

signals:
    void indicatorsChosen(const QStringList& indicators);
    void savedChosen(const QString& name);

private:
    void build();
    void search();
    void mark();
    void announce();

    HeadedListModel* m_items;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothingFound;
    FilterState m_filter;
    QStringList m_indicators;
    QString m_saved;
    bool m_marking = false; ///< the selection follows the choice, not the other way round
};

} // namespace milepost
