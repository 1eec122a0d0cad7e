// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/statusword.h"
#include "ui/progress/changeline.h"
#include "ui/progress/worklines.h"

#include <QAbstractTableModel>
#include <QHash>

#include <utility>

namespace milepost {

/// Tasks and deliverables with their state, share done, expected day and note. Entering pushes an undo
/// command; the model itself changes no data.
class WorkModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KindColumn,
        AgencyColumn,
        DueColumn,
        StateColumn,
        PercentColumn,
        ExpectedColumn,
        NoteColumn,
        ReportedColumn,
        kColumns
    };
    enum Role { HeadingRole = Qt::UserRole + 1, WorkStateRole, SortRole };
    using CellText = std::pair<QModelIndex, QString>;

    explicit WorkModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void reload(const ViewContext& context, Grouping grouping, const WorkChoice& choice = {});
    void refresh(const QList<WorkItem>& items);
    void retranslate();
    const WorkLine* lineAt(int row) const; ///< nullptr for a heading

    /// What the text would make of the item, or the sentence that refuses it. An empty text takes the part
    /// back.
    Result<StatusEntry> understand(const QModelIndex& index, const QString& text) const;
    /// What texts would do, one line a cell in their order; a cell that takes nothing is refused.
    std::vector<ChangeLine> linesFor(const std::vector<CellText>& texts) const;
    /// Enters texts as one step, all or none; false when one is refused (failed() says why) or nobody has
    /// said who records.
    bool enter(const std::vector<CellText>& texts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void authorNeeded();
    void failed(const QString& message);

private:
    QString text(const WorkLine& line, int column) const;
    ChangeLine lineFor(const QModelIndex& cell, const QString& text) const;
    Result<void> change(StatusEntry& entry, int column, const QString& text) const;

    ViewContext m_context;
    std::vector<WorkLine> m_lines;
    QHash<WorkItem, int> m_rows;
};

/// A state by its word or by the digit of its place, 1 to 4.
std::optional<WorkState> workStateFromTyped(const QString& text);
/// The day a text means: a whole date, or a month or year by its last day ("2018-06", "2018年6月", "2018").
std::optional<QDate> dayFromTyped(const QString& text);

} // namespace milepost
