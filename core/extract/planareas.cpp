// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/planareas.h"

#include "core/catalogue/catalogue.h"
#include "core/extract/headingplaces.h"
#include "core/extract/outline.h"
#include "core/extract/sectionnames.h"
#include "core/extract/workingtext.h"
#include "core/text/words.h"

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using Kind = HeadingRole::Kind;

constexpr qsizetype kAnnexTitle = 80; // characters after 附件 in which its title stands

class AreaCollector
{
public:
    AreaCollector(const WorkingText& text, const std::vector<Heading>& headings, const WorkDivision& division,
                  const Catalogue& catalogue)
        : m_text(text), m_headings(headings), m_division(division), m_catalogue(catalogue)
    {
        m_result.roles.resize(headings.size());
    }

    PlanAreas collect()
    {
        chooseAreaForm();
        for (const WorkGroup& group : m_division.groups) {
            for (const WorkRow& row : group.rows)
                m_groupOfTask.insert(foldedName(row.name), foldedName(areaNameOf(group.head.name)));
        }
        for (size_t i = 0; i < m_headings.size(); ++i)
            take(i);
        completeFromDivision();
        appendFrame(m_goals, u"goals"_s, AreaKind::Goals, u"总体目标"_s);
        appendFrame(m_support, u"support"_s, AreaKind::Support, u"保障措施"_s);
        placeHeadings(m_headings, m_places, m_catalogue, m_result);
        return std::move(m_result);
    }

private:
    /// A task or area while it is collected; `heading` is -1 for one that only the table names.
    struct TaskDraft
    {
        QString name;
        qsizetype heading = -1;
        TextSpan span; ///< working offsets
    };
    struct AreaDraft
    {
        QString name;
        qsizetype heading = -1;
        TextSpan span;
        std::vector<TaskDraft> tasks;
        bool exists = false; ///< frame areas: the plan has such a section
    };

    /// Areas are the articles of a part named after its tasks; a plan without such a part has its parts as
    /// areas.
    void chooseAreaForm()
    {
        PartKind part = PartKind::Other;
        m_articlesAreAreas = false;
        for (const Heading& heading : m_headings) {
            if (heading.form == HeadingForm::Annex)
                break;
            if (heading.form == HeadingForm::Part) {
                part = partKindOf(heading.name);
                m_hasParts = true;
            }
            m_articlesAreAreas |= heading.form == HeadingForm::Article && part == PartKind::Actions;
        }
        m_articlesAreAreas |= !m_hasParts;
    }

    void take(size_t i)
    {
        const Heading& heading = m_headings[i];
        if (m_division.span.contains(heading.span.start) && heading.form != HeadingForm::Gap) {
            closeArea(heading.span.start);
            m_mode = Kind::WorkDivision;
        } else if (heading.form == HeadingForm::Annex) {
            closeArea(heading.span.start);
            m_mode = Kind::Annex;
            m_area = annexArea(heading);
        } else if (m_mode == Kind::Annex) {
            // numbering starts again; everything belongs to the annex
        } else if (heading.form == HeadingForm::Part) {
            takePart(i);
        } else if (heading.form == HeadingForm::Article) {
            takeArticle(i);
        } else if (heading.form == HeadingForm::Item) {
            takeItem(i);
        } else if (heading.form == HeadingForm::Box) {
            const qsizetype named = areaNamed(areaNameOf(heading.name));
            m_area = named >= 0 ? named : m_area;
        }
        m_result.roles[i] = {m_mode, {m_area, -1}};
    }

    void takePart(size_t i)
    {
        const Heading& heading = m_headings[i];
        m_part = partKindOf(heading.name);
        m_area = -1;
        m_mode = m_part == PartKind::Goals     ? Kind::Goals
                 : m_part == PartKind::Support ? Kind::Support
                                               : Kind::Plain;
        closeArea(heading.span.start);
        m_goals.exists |= m_mode == Kind::Goals;
        m_support.exists |= m_mode == Kind::Support;
        if (m_mode == Kind::Goals || m_mode == Kind::Support) {
            AreaDraft& frame = m_mode == Kind::Goals ? m_goals : m_support;
            if (frame.heading < 0) {
                frame.heading = static_cast<qsizetype>(i);
                frame.span = {heading.span.start, m_text.size()};
                m_open = &frame;
            }
        }
        const bool isArea = m_part == PartKind::Other || m_part == PartKind::Actions;
        if (!m_articlesAreAreas && isArea)
            openArea(i);
    }

    void takeArticle(size_t i)
    {
        const Heading& heading = m_headings[i];
        if (m_mode == Kind::Goals)
            return;
        if (m_mode == Kind::Support) {
            m_supportArticle = static_cast<qsizetype>(i);
            m_support.tasks.push_back({heading.name, static_cast<qsizetype>(i), heading.span});
        } else if (m_articlesAreAreas && (m_part == PartKind::Actions || !m_hasParts)) {
            const bool isBranded = heading.name.contains(u'+'); // “人工智能+”总体设计 is an area
            if (partKindOf(heading.name) == PartKind::Goals && !isBranded) {
                m_mode = Kind::Goals;
                m_goals.exists = true;
                return;
            }
            openArea(i);
        } else if (m_area >= 0) {
            addTask(i);
        }
    }

    void takeItem(size_t i)
    {
        if (m_mode == Kind::Support)
            takeSupportItem(i);
        else if (m_mode == Kind::Area && m_area >= 0 && (m_articlesAreAreas || !hasArticles(m_area)))
            addTask(i);
    }

    /// Items take the place of their article, unless the table shares the articles out.
    void takeSupportItem(size_t i)
    {
        const bool articleIsRow =
            m_supportArticle >= 0 &&
            m_groupOfTask.contains(foldedName(m_headings[static_cast<size_t>(m_supportArticle)].name));
        if (articleIsRow)
            return;
        if (!m_support.tasks.empty() && m_support.tasks.back().heading == m_supportArticle &&
            m_supportArticle >= 0)
            m_support.tasks.pop_back();
        m_support.tasks.push_back({m_headings[i].name, static_cast<qsizetype>(i), m_headings[i].span});
    }

    bool hasArticles(qsizetype area) const
    {
        const auto& tasks = m_drafts[static_cast<size_t>(area)].tasks;
        return std::any_of(tasks.begin(), tasks.end(), [&](const TaskDraft& task) {
            return task.heading >= 0 &&
                   m_headings[static_cast<size_t>(task.heading)].form == HeadingForm::Article;
        });
    }

    void openArea(size_t i)
    {
        const Heading& heading = m_headings[i];
        closeArea(heading.span.start);
        m_drafts.push_back({areaNameOf(heading.name),
                            static_cast<qsizetype>(i),
                            {heading.span.start, m_text.size()},
                            {},
                            true});
        m_area = static_cast<qsizetype>(m_drafts.size()) - 1;
        m_mode = Kind::Area;
        m_open = nullptr;
    }

    void closeArea(qsizetype end)
    {
        if (m_open)
            m_open->span.end = end;
        m_open = nullptr;
        if (!m_drafts.empty() && m_drafts.back().span.end == m_text.size())
            m_drafts.back().span.end = end;
    }

    void addTask(size_t i)
    {
        const Heading& heading = m_headings[i];
        AreaDraft& area = m_drafts[static_cast<size_t>(m_area)];
        const QString group = m_groupOfTask.value(foldedName(heading.name));
        if (!group.isEmpty() && !isSameArea(group, area.name, m_catalogue)) {
            m_strays.push_back(static_cast<qsizetype>(i)); // its area's heading is lost
            return;
        }
        area.tasks.push_back({heading.name, static_cast<qsizetype>(i), heading.span});
    }

    QString canonicalOf(const QString& name) const
    {
        const CanonicalArea* canonical = m_catalogue.areaForName(name);
        return canonical ? canonical->id : QString();
    }

    qsizetype areaNamed(const QString& name) const
    {
        for (size_t i = 0; i < m_drafts.size(); ++i) {
            if (isSameArea(name, m_drafts[i].name, m_catalogue))
                return static_cast<qsizetype>(i);
        }
        return -1;
    }

    qsizetype annexArea(const Heading& heading) const
    {
        const QString title = toText(m_text.text({heading.span.end, heading.span.end + kAnnexTitle}));
        for (size_t i = 0; i < m_drafts.size(); ++i) {
            if (title.contains(m_drafts[i].name))
                return static_cast<qsizetype>(i);
        }
        return -1;
    }

    /// Adds the areas and tasks that only the table knows, in the table's order.
    void completeFromDivision()
    {
        size_t next = 0; // where an area goes that the text does not name
        for (const WorkGroup& group : m_division.groups) {
            const QString name = areaNameOf(group.head.name);
            const bool isArea = !group.rows.empty() && partKindOf(name) != PartKind::Support;
            if (!isArea)
                continue;
            qsizetype index = areaNamed(name);
            if (index < 0) {
                m_drafts.insert(m_drafts.begin() + static_cast<std::ptrdiff_t>(next),
                                AreaDraft{name, -1, group.head.span, {}, true});
                index = static_cast<qsizetype>(next);
                for (HeadingRole& role : m_result.roles)
                    role.place.area += role.place.area >= index;
            }
            next = static_cast<size_t>(index) + 1;
            completeTasks(m_drafts[static_cast<size_t>(index)], group);
        }
    }

    void completeTasks(AreaDraft& area, const WorkGroup& group)
    {
        std::vector<TaskDraft> tasks;
        for (const WorkRow& row : group.rows) {
            const auto known = std::find_if(area.tasks.begin(), area.tasks.end(), [&](const TaskDraft& task) {
                return foldedName(task.name) == foldedName(row.name);
            });
            if (known != area.tasks.end()) {
                tasks.push_back(*known);
                area.tasks.erase(known);
                continue;
            }
            TaskDraft task{row.name, -1, row.span};
            for (const qsizetype stray : m_strays) {
                const Heading& heading = m_headings[static_cast<size_t>(stray)];
                if (foldedName(heading.name) == foldedName(row.name))
                    task = {row.name, stray, heading.span};
            }
            tasks.push_back(task);
        }
        // What the table does not list stays, at the end.
        tasks.insert(tasks.end(), area.tasks.begin(), area.tasks.end());
        area.tasks = std::move(tasks);
    }

    void appendFrame(const AreaDraft& draft, const QString& id, AreaKind kind, const QString& name)
    {
        if (kind == AreaKind::Goals)
            finishActions();
        if (!draft.exists)
            return;
        m_result.areas.push_back(finished(draft, id, kind));
        m_result.areas.back().name = name;
    }

    void finishActions()
    {
        for (size_t i = 0; i < m_drafts.size(); ++i)
            m_result.areas.push_back(finished(m_drafts[i], u"a%1"_s.arg(i + 1), AreaKind::Action));
    }

    Area finished(const AreaDraft& draft, const QString& id, AreaKind kind)
    {
        Area area;
        area.id = id;
        area.kind = kind;
        area.name = draft.name;
        area.canonical = kind == AreaKind::Action ? canonicalOf(draft.name) : id;
        area.span = m_text.toSource(draft.span);
        area.heading = draft.heading >= 0
                           ? m_text.toSource(m_headings[static_cast<size_t>(draft.heading)].span)
                           : TextSpan{area.span.start, area.span.start};
        if (draft.heading >= 0)
            m_places.areas.insert(draft.heading, static_cast<qsizetype>(m_result.areas.size()));
        for (size_t t = 0; t < draft.tasks.size(); ++t) {
            const TaskDraft& task = draft.tasks[t];
            TextSpan span = task.span;
            if (task.heading >= 0)
                span.end = taskEnd(static_cast<size_t>(task.heading));
            area.tasks.push_back({u"%1.t%2"_s.arg(id).arg(t + 1), task.name, m_text.toSource(span), {}, {}});
            if (task.heading >= 0)
                m_places.tasks.insert(
                    task.heading, {static_cast<qsizetype>(m_result.areas.size()), static_cast<qsizetype>(t)});
        }
        return area;
    }

    qsizetype taskEnd(size_t heading) const
    {
        for (size_t i = heading + 1; i < m_headings.size(); ++i) {
            if (m_headings[i].form <= m_headings[heading].form || m_headings[i].form == HeadingForm::Box ||
                m_headings[i].form == HeadingForm::Annex)
                return m_headings[i].span.start;
        }
        return m_text.size();
    }

    const WorkingText& m_text;
    const std::vector<Heading>& m_headings;
    const WorkDivision& m_division;
    const Catalogue& m_catalogue;
    QHash<QString, QString> m_groupOfTask; ///< task name → area name, from the table
    PlanAreas m_result;
    std::vector<AreaDraft> m_drafts;
    AreaDraft m_goals;
    AreaDraft m_support;
    AreaDraft* m_open = nullptr;
    std::vector<qsizetype> m_strays;
    KnownPlaces m_places;
    bool m_articlesAreAreas = true;
    bool m_hasParts = false;
    PartKind m_part = PartKind::Other;
    Kind m_mode = Kind::Plain;
    qsizetype m_area = -1;
    qsizetype m_supportArticle = -1;
};

} // namespace

PlanAreas collectAreas(const WorkingText& text, const std::vector<Heading>& headings,
                       const WorkDivision& division, const Catalogue& catalogue)
{
    return AreaCollector(text, headings, division, catalogue).collect();
}

} // namespace milepost
