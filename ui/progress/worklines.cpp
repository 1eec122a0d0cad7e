// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/worklines.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/common/areakey.h"
#include "ui/common/provincekey.h"
#include "ui/undo/recordstatus.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// Collects the lines of one plan.
class PlanLines
{
public:
    PlanLines(const PlanRecord& plan, const Catalogue& catalogue) : m_plan(plan), m_catalogue(catalogue) {}

    std::vector<WorkLine> collect()
    {
        for (const Area& area : m_plan.content.areas) {
            for (const Task& task : area.tasks) {
                add(WorkItem::Kind::Task, task.id, task.name, task.lead.isEmpty() ? area.lead : task.lead, {},
                    &area);
                addDeliverables(&area, task.id);
            }
            addDeliverables(&area, {});
        }
        addDeliverables(nullptr, {});
        return std::move(m_lines);
    }

private:
    void addDeliverables(const Area* area, const QString& task)
    {
        for (const Deliverable& deliverable : m_plan.content.deliverables) {
            if (deliverable.task == task && deliverable.area == (area ? area->id : QString()))
                add(WorkItem::Kind::Deliverable, deliverable.id, deliverable.name,
                    deliverable.lead.isEmpty() && area ? area->lead : deliverable.lead, deliverable.year,
                    area);
        }
    }

    void add(WorkItem::Kind kind, const QString& id, const QString& name, const QStringList& lead,
             std::optional<int> due, const Area* area)
    {
        WorkLine line;
        line.heading = area ? area->name : QString();
        line.item = {m_plan.id, kind, id};
        line.name = name;
        line.agency = lead.value(0);
        line.lead = lead;
        line.due = due;
        line.provinceCode = m_plan.content.plan.provinceCode;
        line.areaKey = area ? areaKey(*area, m_catalogue) : noAreaKey();
        line.searchText = QStringList{name, line.heading, lead.join(u' ')}.join(u'\n').toLower();
        m_lines.push_back(std::move(line));
    }

    const PlanRecord& m_plan;
    const Catalogue& m_catalogue;
    std::vector<WorkLine> m_lines;
};

bool passes(const WorkLine& line, const FilterState& filter)
{
    const QStringList words = filter.text.toLower().split(u' ', Qt::SkipEmptyParts);
    return (filter.province.isEmpty() || filter.province == provinceKey(line.provinceCode)) &&
           (filter.area.isEmpty() || filter.area == line.areaKey) &&
           (!filter.year || filter.year == line.due) &&
           (filter.agency.isEmpty() || line.lead.contains(filter.agency)) &&
           std::ranges::all_of(words,
                               [&line](const QString& word) { return line.searchText.contains(word); });
}

} // namespace

std::vector<WorkLine> workLines(const ViewContext& context, Grouping grouping, const WorkChoice& choice)
{
    std::vector<WorkLine> all;
    if (!context.workspace || !context.catalogue)
        return all;
    for (const PlanRecord& plan : context.workspace->plans()) {
        const QString province = provinceName(*context.catalogue, plan.content.plan);
        std::vector<WorkLine> lines = PlanLines(plan, *context.catalogue).collect();
        std::erase_if(lines, [&](const WorkLine& line) {
            return !passes(line, context.filter) ||
                   !choice.includes(line.item.kind, currentStatus(*context.workspace, line.item).state);
        });
        if (grouping == Grouping::Agency) {
            std::ranges::stable_sort(lines, [](const WorkLine& a, const WorkLine& b) {
                if (a.agency.isEmpty() != b.agency.isEmpty())
                    return b.agency.isEmpty();
                return QString::localeAwareCompare(a.agency, b.agency) < 0;
            });
        }
        QString group;
        for (WorkLine& line : lines) {
            const QString part = grouping == Grouping::Area     ? line.heading
                                 : grouping == Grouping::Agency ? line.agency
                                                                : QString();
            const QString heading = part.isEmpty() ? province : u"%1 · %2"_s.arg(province, part);
            if (heading != group) {
                WorkLine head;
                head.heading = heading;
                all.push_back(head);
            }
            group = heading;
            all.push_back(std::move(line));
        }
    }
    return all;
}

} // namespace milepost
