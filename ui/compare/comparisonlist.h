// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/searchedlist.h"
#include "ui/common/viewcontext.h"

namespace milepost {

/// What can be compared: saved comparisons, then indicators by area, with a search. Several indicators are
/// chosen with Ctrl or Shift.
class ComparisonList final : public SearchedList
{
    Q_OBJECT

public:
    explicit ComparisonList(QWidget* parent = nullptr);

    /// Takes the indicators and saved comparisons of the workspace anew.
    void reload(const ViewContext& context);
    /// Narrows the list to the filter's words and area, keeping the choice.
    void setFilter(const FilterState& filter);
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
    void narrow() override;
    void mark();
    void announce();

    FilterState m_filter;
    QStringList m_indicators;
    QString m_saved;
    bool m_marking = false; ///< the selection follows the choice, not the other way round
};

} // namespace milepost
