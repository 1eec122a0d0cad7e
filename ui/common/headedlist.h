// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/searchedlist.h"

class QModelIndex;

namespace milepost {

/// The side of a page where one thing is chosen. What is chosen stays chosen while it is listed; when a
/// search hides it, the first thing found takes its place.
class HeadedList final : public SearchedList
{
    Q_OBJECT

public:
    explicit HeadedList(const QString& name, QWidget* parent = nullptr);

    void setItems(std::vector<HeadedItem> items);
    /// Keeps the list to these words and this group, besides what is typed into its own search.
    void setFilter(const QString& words, const QString& group);
    /// Whether there is anything to choose from, found or not.
    bool hasItems() const { return m_hasItems; }
    bool lists(const QString& id) const;
    /// The id of what is chosen, empty while nothing ever was.
    const QString& current() const { return m_current; }
    /// Chooses an item; a search that hides it is cleared.
    void choose(const QString& id);

signals:
    void currentChanged(const QString& id);

private:
    void narrow() override;
    void select(int row);
    void chosen(const QModelIndex& current);

    QString m_words;
    QString m_group;
    QString m_current;
    bool m_hasItems = false;
};

} // namespace milepost
