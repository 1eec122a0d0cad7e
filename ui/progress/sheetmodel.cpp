// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetmodel.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/progress/periodaxis.h"
#include "ui/undo/recordobservations.h"

#include <QPointer>

#include <algorithm>

namespace milepost {

SheetModel::SheetModel(QObject* parent) : QAbstractTableModel(parent) {}

void SheetModel::reload(const ViewContext& context, PeriodKind kind)
{
    beginResetModel();
    if (context.workspace != m_context.workspace)
        m_drafts.clear();
    m_context = context;
    m_kind = kind;
    m_lines = sheetLines(m_context);
    m_periods = sheetPeriods(m_context, m_lines, m_kind);
    m_lineOf.clear();
    for (size_t line = 0; line < m_lines.size(); ++line) {
        if (!m_lines[line].isHeading())
            m_lineOf.insert(m_lines[line].measure.id, static_cast<int>(line));
    }
    endResetModel();
}

void SheetModel::refresh(const QList<MeasureId>& measures)
{
    for (const MeasureId& measure : measures) {
        const int row = rowOf(measure);
        if (row < 0)
            continue;
        SheetLine& line = m_lines[static_cast<size_t>(row)];
        line.observations = m_context.workspace->observations(measure);
        if (line.place < m_context.rows->size() && (*m_context.rows)[line.place].id == measure)
            line.measure = (*m_context.rows)[line.place];
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void SheetModel::retranslate()
{
    if (m_lines.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                     {Qt::DisplayRole, Qt::ToolTipRole});
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int SheetModel::asOfColumn() const
{
    const int place = indexOfDay(m_periods, m_context.asOf);
    return place < 0 ? -1 : kFixedColumns + place;
}

int SheetModel::columnOf(const Period& period) const
{
    const auto found = std::find(m_periods.begin(), m_periods.end(), period);
    return found == m_periods.end() ? -1 : kFixedColumns + static_cast<int>(found - m_periods.begin());
}

const MeasureRow* SheetModel::measureAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const SheetLine& line = m_lines[static_cast<size_t>(row)];
    return line.isHeading() ? nullptr : &line.measure;
}

std::optional<CellKey> SheetModel::keyAt(const QModelIndex& index) const
{
    const MeasureRow* row = measureAt(index.row());
    if (!row || index.column() < kFixedColumns)
        return std::nullopt;
    return CellKey{row->id, m_periods[static_cast<size_t>(index.column() - kFixedColumns)]};
}

std::optional<Observation> SheetModel::observationAt(const QModelIndex& index) const
{
    const auto key = keyAt(index);
    const Observation* found = key ? m_lines[static_cast<size_t>(index.row())].at(key->period) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

Result<Quantity> SheetModel::understand(const QModelIndex& index, const QString& text) const
{
    const MeasureRow* row = measureAt(index.row());
    if (!row)
        return Error{ErrorCode::InvalidInput, tr("This row is a heading and takes no figure.")};
    return m_context.catalogue->readQuantity(text, m_context.catalogue->unit(row->unit));
}

ObservationEntry SheetModel::entryFor(const CellKey& key, const QString& text, double value) const
{
    ObservationEntry entry = currentEntry(*m_context.workspace, key.measure, key.period);
    const Observation* current = m_lines[static_cast<size_t>(rowOf(key.measure))].at(key.period);
    // A new number is not the publisher's or the colleague's any more: their source must not vouch for it.
    const bool isOwn = current && current->origin == ObservationOrigin::Entered &&
                       current->author == m_context.workspace->author();
    if (!isOwn && entry.value != value) {
        entry.status = ObservationStatus::Final;
        entry.source.clear();
        entry.note.clear();
    }
    if (entry.value != value)
        entry.origin = ObservationOrigin::Entered;
    entry.value = value;
    entry.entered = text.trimmed();
    return entry;
}

int SheetModel::enter(const std::vector<CellText>& texts)
{
    Entries entries;
    std::vector<std::pair<CellKey, QString>> understood;
    int open = 0;
    for (const auto& [cell, text] : texts) {
        const auto key = keyAt(cell);
        if (!key)
            continue;
        if (text.trimmed().isEmpty()) {
            discardDraft(cell);
            entries.push_back(noDataEntry(key->measure, key->period));
            continue;
        }
        const Result<Quantity> quantity = understand(cell, text);
        if (!quantity) {
            keepDraft(*key, {text, quantity.error().message, CellState::Refused});
            ++open;
            continue;
        }
        entries.push_back(entryFor(*key, text, quantity->value));
        understood.emplace_back(*key, text);
    }
    const bool waits = m_context.workspace->author().isEmpty() && !entries.empty();
    if (!waits && record(entries)) {
        for (const auto& [key, text] : understood) {
            if (m_drafts.remove(key) > 0)
                announceCell(key);
        }
        return open;
    }
    const QString sentence = waits ? tr("Not recorded yet: say first who records.")
                                   : tr("Not recorded: the workspace could not be written.");
    for (const auto& [key, text] : understood)
        keepDraft(key, {text, sentence, waits ? CellState::Waiting : CellState::Refused});
    if (waits)
        emit authorNeeded();
    return open + static_cast<int>(understood.size());
}

void SheetModel::clear(const QModelIndexList& cells)
{
    if (m_context.workspace->author().isEmpty()) {
        emit authorNeeded();
        return;
    }
    Entries entries;
    for (const QModelIndex& cell : cells) {
        const auto key = keyAt(cell);
        if (!key)
            continue;
        discardDraft(cell);
        entries.push_back(noDataEntry(key->measure, key->period));
    }
    record(entries);
}

void SheetModel::describe(const QModelIndex& index, const ObservationEntry& entry)
{
    if (!observationAt(index))
        return;
    Entries entries{entry};
    // A measure has one starting point: marking another takes the mark off the first, in the same step.
    for (const Observation& other : m_lines[static_cast<size_t>(index.row())].observations) {
        if (!entry.baseline || !other.baseline || other.period == entry.period)
            continue;
        entries.push_back(entryFrom(other));
        entries.back().baseline = false;
    }
    record(entries);
}

bool SheetModel::discardDraft(const QModelIndex& index)
{
    const auto key = keyAt(index);
    if (!key || m_drafts.remove(*key) == 0)
        return false;
    announceCell(*key);
    return true;
}

void SheetModel::recordWaiting()
{
    std::vector<CellText> texts;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        const int row = rowOf(draft.key().measure);
        const int column = columnOf(draft.key().period);
        if (draft->state == CellState::Waiting && row >= 0 && column >= 0)
            texts.emplace_back(index(row, column), draft->text);
    }
    if (!texts.empty())
        enter(texts);
}

bool SheetModel::record(const Entries& entries)
{
    // The report lives as long as the command; the outcome is only of interest while it is pushed.
    const auto failure = std::make_shared<bool>(false);
    const QPointer<SheetModel> self(this);
    const auto report = [self, failure](const Error& error) {
        *failure = true;
        if (self)
            emit self->failed(error.message);
    };
    pushUnlessIdle(*m_context.undoStack,
                   std::make_unique<RecordObservations>(*m_context.workspace, entries, report));
    return !*failure;
}

void SheetModel::keepDraft(const CellKey& key, CellDraft draft)
{
    m_drafts.insert(key, std::move(draft));
    announceCell(key);
}

void SheetModel::announceCell(const CellKey& key)
{
    const int row = rowOf(key.measure);
    const int column = columnOf(key.period);
    if (row >= 0 && column >= 0)
        emit dataChanged(index(row, column), index(row, column));
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kFixedColumns + static_cast<int>(m_periods.size());
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !keyAt(index))
        return false;
    return enter({{index, value.toString()}}) == 0;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !measureAt(index.row()))
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() < kFixedColumns ? flags : flags | Qt::ItemIsEditable;
}

} // namespace milepost
