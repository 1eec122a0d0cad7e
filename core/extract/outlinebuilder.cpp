// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/outlinebuilder.h"

#include "core/extract/headings.h"
#include "core/extract/planareas.h"
#include "core/extract/workingtext.h"

namespace milepost {
namespace {

int levelOf(HeadingForm form)
{
    switch (form) {
    case HeadingForm::Annex:
        return 0;
    case HeadingForm::Part:
        return 1;
    case HeadingForm::Article:
        return 2;
    case HeadingForm::Item:
    case HeadingForm::Box:
        return 3;
    case HeadingForm::Bullet:
    case HeadingForm::Gap:
        return 4;
    }
    return 4;
}

SectionKind kindOf(HeadingRole::Kind kind)
{
    switch (kind) {
    case HeadingRole::Kind::Plain:
        return SectionKind::Other;
    case HeadingRole::Kind::Goals:
        return SectionKind::Goals;
    case HeadingRole::Kind::Area:
        return SectionKind::Area;
    case HeadingRole::Kind::Task:
        return SectionKind::Task;
    case HeadingRole::Kind::Support:
        return SectionKind::Support;
    case HeadingRole::Kind::Annex:
        return SectionKind::Annex;
    case HeadingRole::Kind::WorkDivision:
        return SectionKind::WorkDivision;
    }
    return SectionKind::Other;
}

/// The task a stretch after lost text belongs to. Tasks stand in order, so it ends the task before the next
/// one that is named, or the last of the area where the area ends first; where text is lost again before
/// that, nothing is known.
TaskPlace placeAfterGap(size_t gap, const std::vector<Heading>& headings, const PlanAreas& areas)
{
    const TaskPlace here = areas.roles[gap].place;
    if (here.area < 0 || areas.areas[static_cast<size_t>(here.area)].kind != AreaKind::Action)
        return here;
    const TaskPlace last{
        here.area, static_cast<qsizetype>(areas.areas[static_cast<size_t>(here.area)].tasks.size()) - 1};
    if (gap + 1 == headings.size())
        return last;
    const TaskPlace next = areas.roles[gap + 1].place;
    switch (headings[gap + 1].form) {
    case HeadingForm::Gap:
        return here;
    case HeadingForm::Item:
    case HeadingForm::Bullet:
        if (next.area != here.area)
            return next.task > 0 ? TaskPlace{next.area, next.task - 1} : last;
        return {here.area, next.task - 1};
    default:
        return last;
    }
}

void setPlace(Section& section, const TaskPlace& place, const PlanAreas& areas)
{
    if (place.area < 0)
        return;
    const Area& area = areas.areas[static_cast<size_t>(place.area)];
    section.area = area.id;
    if (place.task >= 0)
        section.task = area.tasks[static_cast<size_t>(place.task)].id;
}

} // namespace

Outline buildOutline(const WorkingText& text, const std::vector<Heading>& headings, const PlanAreas& areas)
{
    Outline outline;
    const qsizetype first = headings.empty() ? text.size() : headings.front().span.start;
    Section front;
    front.kind = headings.empty() ? SectionKind::Other : SectionKind::Front;
    front.body = {0, first};
    outline.sections.push_back(front);
    for (size_t i = 0; i < headings.size(); ++i) {
        const Heading& heading = headings[i];
        Section section;
        section.kind = kindOf(areas.roles[i].kind);
        section.level = levelOf(heading.form);
        section.name = heading.name;
        section.heading = heading.span;
        section.body = {heading.span.end, i + 1 < headings.size() ? headings[i + 1].span.start : text.size()};
        TaskPlace place = areas.roles[i].place;
        if (heading.form == HeadingForm::Gap) {
            place = placeAfterGap(i, headings, areas);
            if (place.task >= 0 && section.kind == SectionKind::Area)
                section.kind = SectionKind::Task;
        }
        setPlace(section, place, areas);
        outline.sections.push_back(section);
    }
    return outline;
}

} // namespace milepost
