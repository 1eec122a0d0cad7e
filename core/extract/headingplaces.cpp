// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/headingplaces.h"

#include "core/catalogue/catalogue.h"
#include "core/extract/sectionnames.h"

namespace milepost {
namespace {

using Kind = HeadingRole::Kind;

class HeadingPlacer
{
public:
    HeadingPlacer(const std::vector<Heading>& headings, const KnownPlaces& known, const Catalogue& catalogue,
                  PlanAreas& areas)
        : m_headings(headings), m_known(known), m_catalogue(catalogue), m_areas(areas)
    {}

    void place()
    {
        QHash<QString, TaskPlace> byName;
        for (size_t a = 0; a < m_areas.areas.size(); ++a) {
            for (size_t t = 0; t < m_areas.areas[a].tasks.size(); ++t)
                byName.insert(foldedName(m_areas.areas[a].tasks[t].name),
                              {static_cast<qsizetype>(a), static_cast<qsizetype>(t)});
        }
        TaskPlace current;
        for (size_t i = 0; i < m_headings.size(); ++i)
            placeRole(i, byName, current);
    }

private:
    void placeRole(size_t i, const QHash<QString, TaskPlace>& byName, TaskPlace& current)
    {
        const Heading& heading = m_headings[i];
        HeadingRole& role = m_areas.roles[i];
        const auto place = m_known.tasks.constFind(static_cast<qsizetype>(i));
        if (role.kind == Kind::Goals || role.kind == Kind::Support) {
            role.place.area = frameIndex(role.kind == Kind::Goals ? AreaKind::Goals : AreaKind::Support);
            if (place != m_known.tasks.cend())
                role.place.task = place->task;
            else if (heading.form != HeadingForm::Part && heading.form != HeadingForm::Article &&
                     current.area == role.place.area)
                role.place.task = current.task;
        } else if (place != m_known.tasks.cend()) {
            role = {Kind::Task, *place};
        } else if (role.kind == Kind::Area) {
            role.place = placeInAction(i, byName, current);
            role.kind = role.isTask() ? Kind::Task : Kind::Area;
        } else if (role.kind == Kind::Annex) {
            role.place.task = -1;
        }
        current = role.place;
    }

    TaskPlace placeInAction(size_t i, const QHash<QString, TaskPlace>& byName, const TaskPlace& current) const
    {
        const Heading& heading = m_headings[i];
        const TaskPlace named = byName.value(foldedName(heading.name));
        switch (heading.form) {
        case HeadingForm::Bullet:
        case HeadingForm::Item:
            return named.area >= 0 && m_areas.areas[static_cast<size_t>(named.area)].kind == AreaKind::Action
                       ? named
                       : current;
        case HeadingForm::Box: {
            const QString name = areaNameOf(heading.name);
            for (size_t a = 0; a < m_areas.areas.size(); ++a) {
                if (m_areas.areas[a].kind == AreaKind::Action &&
                    isSameArea(name, m_areas.areas[a].name, m_catalogue))
                    return {static_cast<qsizetype>(a), -1};
            }
            return {current.area, -1};
        }
        case HeadingForm::Gap:
            return {current.area, -1};
        default:
            return {m_known.areas.value(static_cast<qsizetype>(i), current.area), -1};
        }
    }

    qsizetype frameIndex(AreaKind kind) const
    {
        for (size_t a = 0; a < m_areas.areas.size(); ++a) {
            if (m_areas.areas[a].kind == kind)
                return static_cast<qsizetype>(a);
        }
        return -1;
    }

    const std::vector<Heading>& m_headings;
    const KnownPlaces& m_known;
    const Catalogue& m_catalogue;
    PlanAreas& m_areas;
};

} // namespace

void placeHeadings(const std::vector<Heading>& headings, const KnownPlaces& known, const Catalogue& catalogue,
                   PlanAreas& areas)
{
    HeadingPlacer(headings, known, catalogue, areas).place();
}

} // namespace milepost
