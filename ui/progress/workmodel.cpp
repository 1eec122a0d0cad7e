// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/workmodel.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/past.h"
#include "core/workspace/workspace.h"
#include "ui/progress/drafts.h"
#include "ui/undo/recordstatus.h"

namespace milepost {

using namespace Qt::StringLiterals;

WorkModel::WorkModel(Drafts& drafts, QObject* parent) : QAbstractTableModel(parent), m_drafts(drafts)
{
    connect(&m_drafts, &Drafts::draftChanged, this, [this](const DraftKey& key) {
        if (const auto* item = std::get_if<WorkItem>(&key))
            refresh({*item});
    });
}

void WorkModel::reload(const ViewContext& context, Grouping grouping, const WorkChoice& choice)
{
    beginResetModel();
    m_context = context;
    m_lines = workLines(context, grouping, choice);
    m_rows.clear();
    for (size_t row = 0; row < m_lines.size(); ++row) {
        if (!m_lines[row].isHeading())
            m_rows.insert(m_lines[row].item, static_cast<int>(row));
    }
    endResetModel();
}

void WorkModel::refresh(const QList<WorkItem>& items)
{
    for (const WorkItem& item : items) {
        if (const auto row = m_rows.constFind(item); row != m_rows.cend())
            emit dataChanged(index(*row, 0), index(*row, kColumns - 1));
    }
}

void WorkModel::retranslate()
{
    if (m_lines.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

const WorkLine* WorkModel::lineAt(int row) const
{
    const bool isKnown = row >= 0 && row < rowCount() && !m_lines[static_cast<size_t>(row)].isHeading();
    return isKnown ? &m_lines[static_cast<size_t>(row)] : nullptr;
}

Result<StatusEntry> WorkModel::understand(const QModelIndex& index, const QString& text) const
{
    const WorkLine* line = lineAt(index.row());
    if (!line || index.column() < StateColumn || index.column() > NoteColumn)
        return Error{ErrorCode::InvalidInput, tr("Nothing is entered here.")};
    StatusEntry entry = said(line->item);
    if (Result<void> done = change(entry, index.column(), text.trimmed()); !done)
        return done.error();
    return entry;
}

Result<void> WorkModel::change(StatusEntry& entry, int column, const QString& text) const
{
    if (column == NoteColumn) {
        entry.note = text;
    } else if (column == StateColumn) {
        const std::optional<WorkState> state = workStateFromTyped(text);
        if (!state && !text.isEmpty())
            return Error{
                ErrorCode::InvalidInput,
                tr("“%1” is not a state. Type 1 for not started, 2 for in progress, 3 for done, 4 for "
                   "stopped.")
                    .arg(text)};
        entry = text.isEmpty() ? StatusEntry{entry.item, {}, {}, {}, {}} : entry;
        entry.state = state.value_or(WorkState::Unreported);
        return {};
    } else if (text.isEmpty()) {
        (column == PercentColumn ? entry.percent.reset() : entry.expected.reset());
    } else if (column == PercentColumn) {
        const Result<Quantity> share =
            m_context.catalogue->readQuantity(text, m_context.catalogue->unit(u"%"_s));
        if (!share)
            return share.error();
        if (share->value < 0.0 || share->value > 100.0)
            return Error{ErrorCode::InvalidInput, tr("A share of work done lies between 0% and 100%.")};
        entry.percent = share->value;
    } else {
        entry.expected = dayFromTyped(text);
        if (!entry.expected)
            return Error{ErrorCode::InvalidInput,
                         tr("“%1” is not a day. Write 2018-06-30, 2018-06 or 2018.").arg(text)};
    }
    // Whoever says anything of a promise says that it is under way.
    if (entry.state == WorkState::Unreported && !text.isEmpty())
        entry.state = WorkState::InProgress;
    return {};
}

std::vector<ChangeLine> WorkModel::linesFor(const std::vector<CellText>& texts) const
{
    std::vector<ChangeLine> lines;
    for (const auto& [cell, text] : texts)
        lines.push_back(lineFor(cell, text));
    return lines;
}

ChangeLine WorkModel::lineFor(const QModelIndex& cell, const QString& text) const
{
    const WorkLine* line = lineAt(cell.row());
    ChangeLine change{CellChange::Kind::Refused,
                      line ? line->name : QString(),
                      headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                      cell.data().toString(),
                      text.trimmed(),
                      {}};
    const Result<StatusEntry> entry = understand(cell, text);
    if (!entry) {
        change.sentence = entry.error().message;
        return change;
    }
    change.after = partText(*entry, cell.column());
    change.kind = change.after == change.before ? CellChange::Kind::Same
                  : change.before.isEmpty()     ? CellChange::Kind::New
                  : change.after.isEmpty()      ? CellChange::Kind::Cleared
                                                : CellChange::Kind::Changed;
    return change;
}

int WorkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int WorkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{kColumns};
}

QVariant WorkModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const WorkLine& line = m_lines[static_cast<size_t>(index.row())];
    if (role == HeadingRole)
        return line.isHeading();
    if (line.isHeading())
        return role == Qt::DisplayRole && index.column() == NameColumn ? QVariant(line.heading) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return draftOf(line) ? draftOf(line)->sentence : text(line, index.column());
    case SortRole:
        return text(line, index.column());
    case WorkStateRole:
        return static_cast<int>(said(line.item).state);
    case StateRole: {
        const Draft* draft = draftOf(line);
        return QVariant::fromValue(draft ? draft->state : CellState::Saved);
    }
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == PercentColumn || index.column() == DueColumn ? Qt::AlignRight
                                                                                        : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    default:
        return {};
    }
}

QString WorkModel::text(const WorkLine& line, int column) const
{
    if (column == NameColumn)
        return line.name;
    if (column == AgencyColumn)
        return line.agency;
    if (column == DueColumn)
        return line.due ? QString::number(*line.due) : QString();
    if (column == KindColumn)
        return line.item.kind == WorkItem::Kind::Task
                   //: a numbered item of a plan, 任务
                   ? tr("Task")
                   //: a promise without a number, 建设事项
                   : tr("Deliverable");
    if (column != ReportedColumn)
        return partText(said(line.item), column);
    if (draftOf(line))
        //: in the column that says who reported: nobody knows of it yet
        return tr("Not recorded");
    const std::optional<StatusReport> report = m_context.workspace->status(line.item);
    return !report ? QString()
                   : u"%1, %2"_s.arg(report->author,
                                     report->recordedAt.toLocalTime().date().toString(Qt::ISODate));
}

bool WorkModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    return role == Qt::EditRole && lineAt(index.row()) && enter({{index, value.toString()}});
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Task or deliverable");
    case KindColumn:
        return tr("Kind");
    case AgencyColumn:
        return tr("Agency");
    case DueColumn:
        //: column heading: the year a deliverable was promised for
        return tr("Due");
    case StateColumn:
        return tr("State");
    case PercentColumn:
        //: column heading: share of the work done
        return tr("Share done");
    case ExpectedColumn:
        //: column heading: the day a task is expected to be done
        return tr("Expected");
    case NoteColumn:
        return tr("Note");
    case ReportedColumn:
        //: column heading: who reported, and on which day
        return tr("Reported");
    default:
        return {};
    }
}

Qt::ItemFlags WorkModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !lineAt(index.row()))
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isEntered = index.column() >= StateColumn && index.column() <= NoteColumn;
    const bool isOpen = !showsPast(*m_context.workspace) &&
                        m_context.workspace->may(OfficerRole::Editor, lineAt(index.row())->provinceCode);
    return isEntered && isOpen ? flags | Qt::ItemIsEditable : flags;
}

} // namespace milepost
