// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/outlinemodel.h"

#include "ui/common/theme.h"

#include <QSize>

#include <algorithm>
#include <utility>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRowHeight = 24;
}

OutlineModel::OutlineModel(QObject* parent) : QAbstractItemModel(parent) {}

void OutlineModel::setNodes(std::vector<OutlineNode> nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    if (m_nodes.empty())
        m_nodes.emplace_back();
    endResetModel();
}

const OutlineNode& OutlineModel::node(const QModelIndex& index) const
{
    return m_nodes[index.isValid() ? static_cast<size_t>(index.internalId()) : 0];
}

const OutlineNode* OutlineModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? &node(index) : nullptr;
}

QModelIndex OutlineModel::indexOf(int place) const
{
    if (place <= 0 || place >= static_cast<int>(m_nodes.size()))
        return {};
    const auto& siblings = m_nodes[static_cast<size_t>(m_nodes[static_cast<size_t>(place)].parent)].children;
    const auto found = std::find(siblings.begin(), siblings.end(), place);
    return createIndex(static_cast<int>(found - siblings.begin()), NameColumn, static_cast<quintptr>(place));
}

QModelIndex OutlineModel::indexOfTarget(const QString& id) const
{
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&id](const OutlineNode& candidate) {
        return candidate.kind == OutlineKind::Target && candidate.target == id;
    });
    return found == m_nodes.end() ? QModelIndex() : indexOf(static_cast<int>(found - m_nodes.begin()));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(node(parent).children[static_cast<size_t>(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(node(child).parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return kColumns;
}

QVariant OutlineModel::text(const OutlineNode& line, int column) const
{
    switch (column) {
    case NameColumn:
        return line.kind == OutlineKind::Group ? u"%1 (%2)"_s.arg(line.text).arg(line.children.size())
                                               : line.text;
    case PromiseColumn:
        return line.promise;
    case AgenciesColumn:
        return line.agencies;
    default:
        return {};
    }
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineNode& line = node(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::FontRole:
        return line.kind == OutlineKind::Area || line.kind == OutlineKind::Group
                   ? QVariant(themeFont(TextRole::Strong))
                   : QVariant();
    case Qt::SizeHintRole:
        return QSize(0, kRowHeight);
    case KindRole:
        return static_cast<int>(line.kind);
    case NodeRole:
        return static_cast<int>(index.internalId());
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Outline");
    case PromiseColumn:
        return tr("Promise");
    case AgenciesColumn:
        return tr("Agencies");
    default:
        return {};
    }
}

} // namespace milepost
