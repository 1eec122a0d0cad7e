// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewitem.h"

#include <QAbstractTableModel>

#include <vector>

namespace milepost {

class ReviewDraft;

/// The word for a kind: 目标, 政策, 现状, 其他数字, 建设事项. Translated.
QString reviewKindWord(ReviewKind kind);

/// The items of a draft in the order of the text. Writing a cell is an operation on the draft; a refusal is
/// told in a sentence.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn, ///< decision and confidence, drawn by the delegate
        KindColumn,
        SubjectColumn,
        BoundColumn,
        ValueColumn,
        UnitColumn,
        YearColumn,
        AreaColumn,
        kColumns
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole,       ///< int of ReviewKind
        DecisionRole,   ///< int of Decision
        ConfidenceRole, ///< int of Confidence
        NeedsLookRole,
        DoubtsRole ///< sentences, one a line
    };

    explicit ReviewModel(QObject* parent = nullptr);

    /// Null empties the table. The draft outlives the model or is taken away before it goes.
    void setDraft(ReviewDraft* draft);
    ReviewDraft* draft() const { return m_draft; }
    int idAt(int row) const;
    int rowOf(int id) const;
    /// Items that setData() changes together with the one it is given; see ReviewTable.
    void setSelection(std::vector<int> ids) { m_selection = std::move(ids); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void refused(const QString& sentence);

private:
    void reload();
    void refresh(const QList<int>& ids);
    QString text(const ReviewItem& item, int column) const;
    QVariant editValue(const ReviewItem& item, int column) const;
    QString spoken(const ReviewItem& item) const;

    ReviewDraft* m_draft = nullptr;
    std::vector<int> m_rows;
    std::vector<int> m_rowOf; ///< by id, −1 for one that is gone
    std::vector<int> m_selection;
};

} // namespace milepost
