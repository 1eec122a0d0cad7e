// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewmodel.h"

#include "core/review/reviewdraft.h"
#include "core/review/valuetext.h"
#include "ui/common/numberformat.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kManyRows = 200;

QString areaName(const ReviewDraft& draft, const QString& id)
{
    const auto& areas = draft.plan().areas;
    const auto area = std::ranges::find(areas, id, &Area::id);
    return area == areas.end() ? QString() : area->name;
}

QString doubtLines(const std::vector<Issue>& doubts)
{
    QStringList lines;
    for (const Issue& doubt : doubts)
        lines.append(doubt.message);
    return lines.join(u'\n');
}

} // namespace

QString reviewKindWord(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::Target:
        //: kind of a figure: a promised value
        return ReviewModel::tr("Target");
    case ReviewKind::Policy:
        //: kind of a figure: a rule, subsidy or threshold
        return ReviewModel::tr("Rule");
    case ReviewKind::Baseline:
        //: kind of a figure: a past or present fact
        return ReviewModel::tr("Fact");
    case ReviewKind::Other:
        //: kind of a figure: a number that is no figure of the plan
        return ReviewModel::tr("Other");
    case ReviewKind::Deliverable:
        //: kind: a promise without a number
        return ReviewModel::tr("Deliverable");
    }
    return {};
}

ReviewModel::ReviewModel(QObject* parent) : QAbstractTableModel(parent) {}

void ReviewModel::setDraft(ReviewDraft* draft)
{
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = draft;
    m_selection.clear();
    if (m_draft) {
        connect(m_draft, &ReviewDraft::orderChanged, this, &ReviewModel::reload);
        connect(m_draft, &ReviewDraft::itemsChanged, this, &ReviewModel::refresh);
    }
    reload();
}

void ReviewModel::reload()
{
    beginResetModel();
    m_rows = m_draft ? m_draft->order() : std::vector<int>();
    m_rowOf.assign(m_draft ? m_draft->items().size() : 0, -1);
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[static_cast<size_t>(m_rows[row])] = static_cast<int>(row);
    endResetModel();
}

void ReviewModel::refresh(const QList<int>& ids)
{
    if (ids.size() > kManyRows) { // one message for all: a view takes each in turn
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    for (const int id : ids) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

int ReviewModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)] : -1;
}

int ReviewModel::rowOf(int id) const
{
    return id >= 0 && id < static_cast<int>(m_rowOf.size()) ? m_rowOf[static_cast<size_t>(id)] : -1;
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ReviewModel::text(const ReviewItem& item, int column) const
{
    const Target& content = item.content;
    switch (column) {
    case KindColumn:
        return reviewKindWord(item.kind);
    case SubjectColumn:
        return content.label.isEmpty() ? content.subject : content.label;
    case BoundColumn:
        return item.kind == ReviewKind::Target && content.bound != Bound::Equal ? boundSign(content.bound)
                                                                                : QString();
    case ValueColumn:
        if (!isFigure(item.kind))
            return {};
        return content.valueMax ? formatNumber(content.value, 6) + u'–' + formatNumber(*content.valueMax, 6)
                                : formatNumber(content.value, 6);
    case UnitColumn:
        return content.unit;
    case YearColumn:
        return content.year ? QString::number(*content.year) : QString();
    case AreaColumn:
        return areaName(*m_draft, content.area);
    default:
        return {};
    }
}

QVariant ReviewModel::editValue(const ReviewItem& item, int column) const
{
    switch (column) {
    case KindColumn:
        return static_cast<int>(item.kind);
    case BoundColumn:
        return static_cast<int>(item.content.bound);
    case ValueColumn:
        return typedValue(item.content);
    case AreaColumn:
        return item.content.area;
    default:
        return text(item, column);
    }
}

QString ReviewModel::spoken(const ReviewItem& item) const
{
    const QString state = item.decision == Decision::Accepted   ? tr("accepted")
                          : item.decision == Decision::Rejected ? tr("rejected")
                                                                : tr("open");
    QStringList words{state};
    if (m_draft->needsLook(item.id))
        words << tr("needs a look");
    return words.join(u", "_s);
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int id = idAt(index.row());
    const ReviewItem& item = m_draft->item(id);
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::EditRole:
        return editValue(item, index.column());
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter |
            (index.column() == ValueColumn || index.column() == YearColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return index.column() == StateColumn ? doubtLines(m_draft->doubts(id)) : text(item, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? spoken(item) : text(item, index.column());
    case IdRole:
        return id;
    case KindRole:
        return static_cast<int>(item.kind);
    case DecisionRole:
        return static_cast<int>(item.decision);
    case ConfidenceRole:
        return static_cast<int>(confidenceOf(m_draft->doubts(id)));
    case NeedsLookRole:
        return m_draft->needsLook(id);
    case DoubtsRole:
        return doubtLines(m_draft->doubts(id));
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section == ValueColumn || section == YearColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Kind");
    case SubjectColumn:
        return tr("Subject");
    case ValueColumn:
        return tr("Value");
    case UnitColumn:
        return tr("Unit");
    case YearColumn:
        return tr("Year");
    case AreaColumn:
        return tr("Area");
    default:
        return {};
    }
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() == StateColumn)
        return flags;
    const ReviewKind kind = m_draft->item(idAt(index.row())).kind;
    const bool isNumber = index.column() == ValueColumn || index.column() == UnitColumn;
    if (isNumber && !isFigure(kind))
        return flags;
    if (index.column() == BoundColumn && kind != ReviewKind::Target)
        return flags;
    return flags | Qt::ItemIsEditable;
}

bool ReviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int id = idAt(index.row());
    if (editValue(m_draft->item(id), index.column()) == value)
        return true;
    const bool isOfSelection = std::ranges::find(m_selection, id) != m_selection.end();
    const std::vector<int> ids = isOfSelection ? m_selection : std::vector{id};
    Result<void> done;
    switch (index.column()) {
    case KindColumn:
        done = m_draft->setKind(ids, static_cast<ReviewKind>(value.toInt()));
        break;
    case SubjectColumn:
        done = m_draft->setSubject(ids, value.toString());
        break;
    case BoundColumn:
        done = m_draft->setBound(ids, static_cast<Bound>(value.toInt()));
        break;
    case ValueColumn:
        done = m_draft->setValue(ids, value.toString());
        break;
    case UnitColumn:
        done = m_draft->setUnit(ids, value.toString());
        break;
    case YearColumn:
        done = m_draft->setYear(ids, value.toString());
        break;
    case AreaColumn:
        done = m_draft->setArea(ids, value.toString(), {});
        break;
    default:
        return false;
    }
    if (!done)
        emit refused(done.error().message);
    return done.isOk();
}

} // namespace milepost
