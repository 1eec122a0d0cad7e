// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/headedlistmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace milepost {

/// A search above a long list under headings, and a sentence in its place where nothing is found. From the
/// search, Down and Enter go into the list. What is chosen, and how, is for the lists that build on it.
class SearchedList : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names: "agency" gives agencySearch, agencyList and agencyNothingFound.
    explicit SearchedList(const QString& name, QWidget* parent = nullptr);
    ~SearchedList() override;

    void setTexts(const QString& search, const QString& list, const QString& nothingFound);
    void clearSearch();

protected:
    HeadedListModel& items() const { return *m_items; }
    QListView& list() const { return *m_list; }
    QString searchedFor() const;
    /// Shows what the search and these words and this group leave.
    void showFound(const QString& words, const QString& group);
    /// Another word is searched for: call showFound().
    virtual void narrow() = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& name);

    HeadedListModel* m_items;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothingFound;
};

} // namespace milepost
