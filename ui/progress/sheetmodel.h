// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/progress/cellchange.h"
#include "ui/progress/draft.h"
#include "ui/progress/quantityedit.h"
#include "ui/progress/sheetcell.h"
#include "ui/progress/sheetlines.h"
#include "ui/undo/workspacecommand.h"

#include <QAbstractTableModel>
#include <QHash>

#include <utility>
#include <vector>

namespace milepost {

class Drafts;
struct ObservationEntry;

/// The progress sheet: measures down under a heading for each province and area, periods across. Entering a
/// value pushes an undo command; the model itself changes no data. What is entered and not recorded is one of
/// the drafts.
class SheetModel final : public QAbstractTableModel, public DraftSheet
{
    Q_OBJECT

public:
    enum Column {
        MeasureColumn,
        UnitColumn,
        NextTargetColumn,
        LastValueColumn,
        YearBeforeColumn, ///< 上年同期: the as-of period, a year earlier
        VerdictColumn,
        kFixedColumns
    };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw value
        StateRole,                   ///< CellState
        SentenceRole,                ///< why a cell is refused or waits
        HeadingRole,                 ///< true for the heading row of a province and area
        AsOfRole,                    ///< true for the column (and its header) that holds the as-of date
        LockedRole,                  ///< true where the period is closed (also for its header)
        NoteRole,                    ///< true when a note or a reason is kept with the value
        EvidenceRole,                ///< true when files are attached to the cell
        BaselineRole,                ///< true for the measure's starting point
        VerdictRole                  ///< int of Verdict, in VerdictColumn
    };
    using CellText = std::pair<QModelIndex, QString>;

    /// `drafts` outlives the model.
    explicit SheetModel(Drafts& drafts, QObject* parent = nullptr);

    /// Shows all measures of a context, by periods of a kind.
    void reload(const ViewContext& context, PeriodKind kind, Grouping grouping = Grouping::Area);
    /// Values of these measures changed: only their rows are told to paint again.
    void refresh(const QList<MeasureId>& measures);
    /// Periods were closed or reopened.
    void refreshLocks();
    /// Words changed: everything is painted again.
    void retranslate();

    PeriodKind periodKind() const { return m_kind; }
    Grouping grouping() const { return m_grouping; }
    /// The column that holds the as-of date, or −1.
    int asOfColumn() const;
    int columnOf(const Period& period) const;
    /// The column that holds a day, or −1.
    int columnOfDay(QDate day) const;
    int rowOf(const MeasureId& measure) const { return m_lineOf.value(measure, -1); }
    const MeasureRow* measureAt(int row) const; ///< nullptr for a heading
    const std::vector<SheetLine>& lines() const { return m_lines; }
    std::optional<CellKey> keyAt(const QModelIndex& index) const;
    std::optional<Observation> observationAt(const QModelIndex& index) const;

    /// What a text typed into a cell means, in the measure's unit, or the sentence that refuses it.
    Result<TypedFigure> understand(const QModelIndex& index, const QString& text) const;
    /// The same with the rules it would break, in words for the field it is typed into.
    EntryReading reading(const QModelIndex& index, const QString& text) const;
    /// The rules a text would break in a cell; none when it is not understood.
    std::vector<Objection> objectionsAt(const QModelIndex& index, const QString& text) const;
    /// What texts would do; headings are left out. Changes nothing.
    CellChanges changesFor(const std::vector<CellText>& texts) const;
    /// Does it, as one step: what is refused stays in its cell as it was typed, and so does what needs a
    /// reason when none is given. Returns how many are not recorded.
    int apply(const CellChanges& changes, const QString& reason);
    /// Enters texts into cells as one step; an empty text clears. What is not understood stays in its cell as
    /// refused. Returns how many are not recorded.
    int enter(const std::vector<CellText>& texts);
    /// The same for one text by somebody who has seen this row standing in the cell and nothing later.
    int enterTyped(const QModelIndex& index, const QString& text, std::optional<qint64> seen);
    /// Row number of what stands in a cell.
    std::optional<qint64> standingIn(const QModelIndex& index) const;
    /// Records "no data" for the cells as one step and forgets their drafts.
    void clear(const QModelIndexList& cells);
    /// Records a cell's value anew with another status, source or note; does nothing for an empty cell.
    void describe(const QModelIndex& index, const ObservationEntry& entry);
    /// Records once more what a former revision of a cell said; the reason says when that was.
    void restore(const QModelIndex& index, const Observation& revision);
    /// Forgets what was entered and not recorded; true when there was something.
    bool discardDraft(const QModelIndex& index);
    /// Cells in view with an unrecorded text in this state, with the text.
    std::vector<CellText> draftsOf(CellState state) const;
    const Draft* draftAt(const QModelIndex& index) const;
    /// Enters texts with the reason a rule wants for them, as one step.
    int explain(const std::vector<CellText>& texts, const QString& reason);

    std::optional<qint64> standing(const DraftKey& key) const override;
    bool has(const DraftKey& key) const override;
    bool isRecorded(const DraftKey& key, const Draft& draft) const override;
    QString theirs(const DraftKey& key) const override;
    QString question(const DraftKey& key, const Draft& draft) const override;
    std::pair<int, int> order(const DraftKey& key) const override;
    void recordDrafts(const std::vector<DraftKey>& keys) override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Nobody has said who records.
    void authorNeeded();
    /// The workspace refused or failed; the message is for people.
    void failed(const QString& message);

private:
    using KeyText = std::pair<CellKey, QString>;
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
    const Draft* draft(const SheetLine& line, const Period& period) const;

    RangeUse rangeUse(const MeasureRow& row) const;
    Result<TypedFigure> understand(const MeasureRow& row, const QString& text) const;
    const SheetLine& lineOf(const MeasureId& measure) const;
    CellChange changeFor(const CellKey& key, const QString& text) const;
    CellChanges changesIn(const std::vector<KeyText>& texts) const;
    ObservationEntry entryFor(const CellKey& key, const QString& text, const TypedFigure& figure) const;
    const Observation* yearBefore(const SheetLine& line) const;
    /// The error of recording them as one step, which is not told yet.
    std::optional<Error> tryToRecord(const Entries& entries);
    bool record(const Entries& entries);
    int recordChanges(const std::vector<const CellChange*>& changes, const QString& reason);
    void announceCell(const CellKey& key);

    Drafts& m_drafts;
    ViewContext m_context;
    PeriodKind m_kind = PeriodKind::Year;
    Grouping m_grouping = Grouping::Area;
    std::vector<Period> m_periods;
    std::vector<SheetLine> m_lines;
    QHash<MeasureId, int> m_lineOf;
};

} // namespace milepost
