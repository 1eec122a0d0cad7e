// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/importlistmodel.h"

#include "core/domain/issuewords.h"
#include "ui/review/importqueue.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

ImportListModel::ImportListModel(const ImportQueue& queue, QObject* parent)
    : QAbstractTableModel(parent), m_queue(queue)
{
    connect(&queue, &ImportQueue::fileAdded, this, [this] {
        beginInsertRows({}, m_rows, m_rows);
        ++m_rows;
        endInsertRows();
    });
    connect(&queue, &ImportQueue::fileChanged, this, &ImportListModel::refresh);
    connect(&queue, &ImportQueue::cleared, this, [this] {
        beginResetModel();
        m_rows = 0;
        endResetModel();
    });
}

void ImportListModel::refresh(int file)
{
    if (file >= 0 && file < m_rows)
        emit dataChanged(index(file, 0), index(file, kColumns - 1));
}

int ImportListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ImportListModel::text(int file, int column) const
{
    const ImportFile& one = m_queue.files()[static_cast<size_t>(file)];
    if (column == NameColumn)
        return one.name();
    if (column == StateColumn) {
        switch (one.state) {
        case ImportState::Waiting:
            return tr("Waiting");
        case ImportState::Reading:
            return tr("Reading, %1%").arg(one.percent);
        case ImportState::Ready:
            return tr("To review");
        case ImportState::Failed:
            return u"▲ "_s + tr("Cannot be read");
        case ImportState::Stopped:
            return tr("Stopped");
        case ImportState::Known:
            return tr("Nothing to do");
        }
    }
    if (!one.draft)
        return one.message;
    const ReviewProgress progress = one.draft->progress();
    QStringList found{tr("%n target(s)", nullptr, progress.targets),
                      tr("%n deliverable(s)", nullptr, progress.deliverables)};
    if (progress.toLookAt > 0)
        found.append(tr("%n need(s) a look", nullptr, progress.toLookAt));
    if (std::ranges::any_of(one.draft->plan().issues, isPagesWithoutText, &Issue::code))
        found.append(tr("some pages have no text"));
    return found.join(u" · "_s);
}

QVariant ImportListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportFile& file = m_queue.files()[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? file.path : text(index.row(), index.column());
    case StateRole:
        return static_cast<int>(file.state);
    case PercentRole:
        return file.state == ImportState::Reading ? file.percent : -1;
    default:
        return {};
    }
}

QVariant ImportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Document");
    case StateColumn:
        return tr("State");
    case FindingColumn:
        return tr("Found");
    default:
        return {};
    }
}

} // namespace milepost
