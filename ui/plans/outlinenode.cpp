// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/outlinenode.h"

#include "ui/common/numberformat.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString agencyWords(const QStringList& lead, const QStringList& participants)
{
    QString words = lead.join(u"、"_s);
    if (!participants.isEmpty())
        //: agencies that take part besides the lead agencies; %1 is the list of lead agencies, %2 the others
        words = QCoreApplication::translate("milepost::PlanOutline", "%1 (with %2)")
                    .arg(words, participants.join(u"、"_s))
                    .trimmed();
    return words;
}

QString dated(const QString& promise, std::optional<int> year)
{
    return year ? u"%1 · %2"_s.arg(promise).arg(*year) : promise;
}

QString figureText(const Figure& figure)
{
    Target shown;
    shown.value = figure.value;
    shown.valueMax = figure.valueMax;
    shown.unit = figure.unit;
    return dated(formatTarget(shown), figure.year);
}

class OutlineBuilder
{
public:
    explicit OutlineBuilder(const ParsedPlan& plan) : m_plan(plan) { m_nodes.emplace_back(); }

    std::vector<OutlineNode> build()
    {
        addAreas();
        addPromises();
        addFigures(FigureKind::Policy, OutlineKind::Policy,
                   QCoreApplication::translate("milepost::PlanOutline", "Rules, subsidies, thresholds"));
        addFigures(FigureKind::Baseline, OutlineKind::Baseline,
                   QCoreApplication::translate("milepost::PlanOutline", "Past and present facts"));
        addIssues();
        return std::move(m_nodes);
    }

private:
    int add(OutlineNode node, int parent)
    {
        const int place = static_cast<int>(m_nodes.size());
        node.parent = parent;
        m_nodes.push_back(std::move(node));
        m_nodes[static_cast<size_t>(parent)].children.push_back(place);
        return place;
    }

    int addGroup(const QString& text)
    {
        OutlineNode group;
        group.text = text;
        return add(std::move(group), 0);
    }

    void addAreas()
    {
        for (const Area& area : m_plan.areas) {
            OutlineNode node;
            node.kind = OutlineKind::Area;
            node.text = area.name;
            node.agencies = agencyWords(area.lead, area.participants);
            node.span = area.heading;
            const int place = add(std::move(node), 0);
            m_places.insert(area.id, place);
            for (const Task& task : area.tasks)
                addTask(task, place);
        }
    }

    void addTask(const Task& task, int area)
    {
        OutlineNode node;
        node.kind = OutlineKind::Task;
        node.text = task.name;
        node.agencies = agencyWords(task.lead, task.participants);
        // The task's first words are enough to lead there; its whole text would be marked as one block.
        node.span = {task.span.start, std::min(task.span.end, task.span.start + task.name.size())};
        m_places.insert(task.id, add(std::move(node), area));
    }

    int placeFor(const QString& area, const QString& task)
    {
        if (const auto found = m_places.constFind(task); !task.isEmpty() && found != m_places.cend())
            return *found;
        if (const auto found = m_places.constFind(area); !area.isEmpty() && found != m_places.cend())
            return *found;
        if (m_outside < 0)
            m_outside = addGroup(QCoreApplication::translate("milepost::PlanOutline", "Outside any area"));
        return m_outside;
    }

    void addPromises()
    {
        struct Promise
        {
            OutlineNode node;
            int parent = 0;
        };
        std::vector<Promise> promises;
        for (const Target& target : m_plan.targets) {
            OutlineNode node;
            node.kind = OutlineKind::Target;
            node.text = target.label.isEmpty() ? target.subject : target.label;
            node.promise = dated(formatTarget(target), target.year);
            node.agencies = agencyWords(target.lead, {});
            node.target = target.id;
            node.span = target.clause;
            node.number = target.number;
            promises.push_back({std::move(node), placeFor(target.area, target.task)});
        }
        for (const Deliverable& deliverable : m_plan.deliverables) {
            OutlineNode node;
            node.kind = OutlineKind::Deliverable;
            node.text = deliverable.name;
            node.promise = deliverable.year ? QString::number(*deliverable.year) : QString();
            node.agencies = agencyWords(deliverable.lead, {});
            node.span = deliverable.clause;
            promises.push_back({std::move(node), placeFor(deliverable.area, deliverable.task)});
        }
        std::stable_sort(promises.begin(), promises.end(), [](const Promise& a, const Promise& b) {
            return a.node.span.start < b.node.span.start;
        });
        for (Promise& promise : promises)
            add(std::move(promise.node), promise.parent);
    }

    void addFigures(FigureKind kind, OutlineKind as, const QString& name)
    {
        int group = -1;
        for (const Figure& figure : m_plan.figures) {
            if (figure.kind != kind)
                continue;
            if (group < 0)
                group = addGroup(name);
            OutlineNode node;
            node.kind = as;
            node.text = figure.subject;
            node.promise = figureText(figure);
            node.span = figure.number;
            node.number = figure.number;
            add(std::move(node), group);
        }
    }

    void addIssues()
    {
        if (m_plan.issues.empty())
            return;
        const int group =
            addGroup(QCoreApplication::translate("milepost::PlanOutline", "Remarks on the text"));
        for (const Issue& issue : m_plan.issues) {
            OutlineNode node;
            node.kind = OutlineKind::Issue;
            node.text = issue.message;
            node.span = issue.span;
            add(std::move(node), group);
        }
    }

    const ParsedPlan& m_plan;
    std::vector<OutlineNode> m_nodes;
    QHash<QString, int> m_places;
    int m_outside = -1;
};

} // namespace

std::vector<OutlineNode> outlineOf(const ParsedPlan& plan)
{
    return OutlineBuilder(plan).build();
}

} // namespace milepost
