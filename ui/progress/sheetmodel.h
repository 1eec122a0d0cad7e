// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/quantity.h"
#include "ui/progress/sheetcell.h"
#include "ui/progress/sheetlines.h"
#include "ui/undo/workspacecommand.h"

#include <QAbstractTableModel>
#include <QHash>

#include <utility>
#include <vector>

namespace milepost {

struct ObservationEntry;

/// The progress sheet: measures down under a heading for each province and area, periods across. Entering a
/// value pushes an undo command; the model itself changes no data.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MeasureColumn,
        UnitColumn,
        NextTargetColumn,
        LastValueColumn,
        VerdictColumn,
        kFixedColumns
    };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw value
        StateRole,                   ///< CellState
        SentenceRole,                ///< why a cell is refused or waits
        HeadingRole,                 ///< true for the heading row of a province and area
        AsOfRole,                    ///< true for the column (and its header) that holds the as-of date
        BaselineRole,                ///< true for the measure's starting point
        VerdictRole                  ///< int of Verdict, in VerdictColumn
    };
    using CellText = std::pair<QModelIndex, QString>;

    explicit SheetModel(QObject* parent = nullptr);

    /// Shows all measures of a context, by periods of a kind.
    void reload(const ViewContext& context, PeriodKind kind);
    /// Values of these measures changed: only their rows are told to paint again.
    void refresh(const QList<MeasureId>& measures);
    /// Words changed: everything is painted again.
    void retranslate();

    PeriodKind periodKind() const { return m_kind; }
    /// The column that holds the as-of date, or −1.
    int asOfColumn() const;
    int columnOf(const Period& period) const;
    int rowOf(const MeasureId& measure) const { return m_lineOf.value(measure, -1); }
    const MeasureRow* measureAt(int row) const; ///< nullptr for a heading
    const std::vector<SheetLine>& lines() const { return m_lines; }
    std::optional<CellKey> keyAt(const QModelIndex& index) const;
    std::optional<Observation> observationAt(const QModelIndex& index) const;

    /// What a text typed into a cell means, in the measure's unit, or the sentence that refuses it.
    Result<Quantity> understand(const QModelIndex& index, const QString& text) const;
    /// Enters texts into cells as one step; an empty text clears. What is not understood stays in its cell as
    /// refused. Returns how many are not recorded.
    int enter(const std::vector<CellText>& texts);
    /// Records "no data" for the cells as one step and forgets their drafts.
    void clear(const QModelIndexList& cells);
    /// Records a cell's value anew with another status, source or note; does nothing for an empty cell.
    void describe(const QModelIndex& index, const ObservationEntry& entry);
    /// Forgets what was entered and not recorded; true when there was something.
    bool discardDraft(const QModelIndex& index);
    /// Records every waiting draft as one step, now that the author is known.
    void recordWaiting();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// A figure waits because nobody has said who records.
    void authorNeeded();
    /// The workspace refused or failed; the message is for people.
    void failed(const QString& message);

private:
    using Entries = std::vector<ObservationEntry>;

    QVariant headingData(const SheetLine& line, int column, int role) const;
    QVariant fixedData(const SheetLine& line, int column, int role) const;
    QString fixedText(const SheetLine& line, int column) const;
    QVariant fixedSortValue(const SheetLine& line, int column) const;
    QVariant periodData(const SheetLine& line, const Period& period, int role) const;
    QString periodText(const SheetLine& line, const Period& period) const;
    QString editText(const SheetLine& line, const Period& period) const;
    QString toolTip(const SheetLine& line, const Period& period) const;
    CellState state(const SheetLine& line, const Period& period) const;
    const CellDraft* draft(const SheetLine& line, const Period& period) const;

    ObservationEntry entryFor(const CellKey& key, const QString& text, double value) const;
    bool record(const Entries& entries);
    void keepDraft(const CellKey& key, CellDraft draft);
    void announceCell(const CellKey& key);

    ViewContext m_context;
    PeriodKind m_kind = PeriodKind::Year;
    std::vector<Period> m_periods;
    std::vector<SheetLine> m_lines;
    QHash<MeasureId, int> m_lineOf;
    QHash<CellKey, CellDraft> m_drafts;
};

} // namespace milepost
