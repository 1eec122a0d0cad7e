// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planlistmodel.h"

#include "core/catalogue/catalogue.h"
#include "ui/common/measurerow.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

QString planProvince(const ParsedPlan& plan, const Catalogue& catalogue)
{
    const Province* province = catalogue.province(plan.plan.provinceCode);
    if (!province)
        return plan.plan.province;
    return readsChinese() ? province->shortZh : province->nameEn;
}

PlanListModel::PlanListModel(QObject* parent) : QAbstractListModel(parent) {}

void PlanListModel::reload(const Workspace* workspace, const Catalogue* catalogue)
{
    beginResetModel();
    m_lines.clear();
    if (workspace && catalogue) {
        for (const PlanRecord& plan : workspace->plans()) {
            QStringList facts{planProvince(plan.content, *catalogue)};
            if (plan.content.plan.issued)
                facts << plan.content.plan.issued->toString(Qt::ISODate);
            facts << tr("%n target(s)", nullptr, static_cast<int>(plan.content.targets.size()));
            facts.removeAll(QString());
            m_lines.push_back({plan.id, planTitle(plan.content), facts.join(u" · "_s)});
        }
    }
    endResetModel();
}

PlanId PlanListModel::planAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<size_t>(row)].id : PlanId();
}

int PlanListModel::rowOf(const PlanId& plan) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&plan](const Line& line) { return line.id == plan; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int PlanListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PlanListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.title;
    case FactsRole:
    case Qt::AccessibleDescriptionRole:
        return line.facts;
    case PlanRole:
        return line.id.toString();
    default:
        return {};
    }
}

} // namespace milepost
