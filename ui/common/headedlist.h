// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/headedlistmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace milepost {

/// The side of a page where one thing is chosen from a long list under headings: a search, the list, and a
/// sentence where nothing is found. What is chosen stays chosen while it is listed; when a search hides it,
/// the first thing found takes its place.
class HeadedList final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names: "agency" gives agencySearch, agencyList and agencyNothingFound.
    explicit HeadedList(const QString& name, QWidget* parent = nullptr);
    ~HeadedList() override;

    void setItems(std::vector<HeadedItem> items);
    /// Keeps the list to these words and this group, besides what is typed into its own search.
    void setFilter(const QString& words, const QString& group);
    void setTexts(const QString& search, const QString& list, const QString& nothingFound);
    /// Whether there is anything to choose from, found or not.
    bool hasItems() const { return m_hasItems; }
    bool lists(const QString& id) const;
    /// The id of what is chosen, empty while nothing ever was.
    const QString& current() const { return m_current; }
    /// Chooses an item; a search that hides it is cleared.
    void choose(const QString& id);

signals:
    void currentChanged(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& name);
    void narrow();
    void select(int row);
    void chosen(const QModelIndex& current);

    HeadedListModel* m_items;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothingFound;
    QString m_words;
    QString m_group;
    QString m_current;
    bool m_hasItems = false;
};

} // namespace milepost
