// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/statusword.h"
#include "ui/progress/changeline.h"
#include "ui/progress/draft.h"
#include "ui/progress/worklines.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <utility>

namespace milepost {

class Drafts;

/// Tasks and deliverables with their state, share done, expected day and note. Entering pushes an undo
/// command; the model itself changes no data. A report that is entered and not recorded is one of the drafts,
/// as a whole, whatever part of it was typed.
class WorkModel final : public QAbstractTableModel, public DraftSheet
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
    enum Role {
        HeadingRole = Qt::UserRole + 1,
        WorkStateRole,
        SortRole,
        StateRole ///< CellState: Saved, or how a report stands that is not recorded
    };
    using CellText = std::pair<QModelIndex, QString>;

    /// `drafts` outlives the model.
    explicit WorkModel(Drafts& drafts, QObject* parent = nullptr);

    void reload(const ViewContext& context, Grouping grouping, const WorkChoice& choice = {});
    void refresh(const QList<WorkItem>& items);
    void retranslate();
    const WorkLine* lineAt(int row) const; ///< nullptr for a heading
    int rowOf(const WorkItem& item) const { return m_rows.value(item, -1); }

    /// What the text would make of the item, or the sentence that refuses it. An empty text takes the part
    /// back.
    Result<StatusEntry> understand(const QModelIndex& index, const QString& text) const;
    /// What texts would do, one line a cell in their order; a cell that takes nothing is refused.
    std::vector<ChangeLine> linesFor(const std::vector<CellText>& texts) const;
    /// Enters texts as one step; false when one is not understood (failed() says why), which leaves all as
    /// they are, or when a report is not recorded and became a draft.
    bool enter(const std::vector<CellText>& texts);
    /// The same for one text by somebody who has seen this report standing there and nothing later.
    bool enterTyped(const QModelIndex& index, const QString& text, std::optional<qint64> seen);
    /// Row number of the report that stands on the item of a row.
    std::optional<qint64> standingIn(const QModelIndex& index) const;
    /// Forgets the report on the item of a row that was entered and not recorded.
    bool discardDraft(const QModelIndex& index);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    std::optional<qint64> standing(const DraftKey& key) const override;
    bool has(const DraftKey& key) const override;
    bool isRecorded(const DraftKey& key, const Draft& draft) const override;
    QString theirs(const DraftKey& key) const override;
    QString question(const DraftKey& key, const Draft& draft) const override;
    std::pair<int, int> order(const DraftKey& key) const override;
    void recordDrafts(const std::vector<DraftKey>& keys) override;

signals:
    void failed(const QString& message);

private:
    using Reports = std::vector<StatusEntry>;

    const Draft* draftOf(const WorkLine& line) const;
    StatusEntry said(const WorkItem& item) const;
    StatusEntry saidBefore(const WorkItem& item, std::optional<qint64> seen) const;
    using Base = std::function<StatusEntry(const WorkItem&)>;
    Result<Reports> reportsFrom(const std::vector<CellText>& texts, const Base& base) const;
    bool record(const std::vector<DraftTry>& tries);
    std::optional<qint64> seenBy(const WorkItem& item) const;
    QString text(const WorkLine& line, int column) const;
    ChangeLine lineFor(const QModelIndex& cell, const QString& text) const;
    Result<void> change(StatusEntry& entry, int column, const QString& text) const;

    Drafts& m_drafts;
    ViewContext m_context;
    std::vector<WorkLine> m_lines;
    QHash<WorkItem, int> m_rows;
};

/// What is said of an item, as its cell of this column shows it.
QString partText(const StatusEntry& report, int column);
/// A state by its word or by the digit of its place, 1 to 4.
std::optional<WorkState> workStateFromTyped(const QString& text);
/// The day a text means: a whole date, or a month or year by its last day ("2018-06", "2018年6月", "2018").
std::optional<QDate> dayFromTyped(const QString& text);

} // namespace milepost
