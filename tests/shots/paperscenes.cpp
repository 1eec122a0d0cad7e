// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/agencyduties.h"
#include "core/workspace/workbooks.h"
#include "tests/shots/stage.h"
#include "ui/agencies/dutysheets.h"
#include "ui/exchange/formsheet.h"
#include "ui/print/pagesetup.h"
#include "ui/print/printables.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Paper
{
    QString name;
    PageSetup setup;
};

std::vector<Paper> papers()
{
    std::vector<Paper> all{
        {u"a4"_s, PageSetup::official(PaperSize::A4, PaperOrientation::Portrait)},
        {u"a4l"_s, PageSetup::official(PaperSize::A4, PaperOrientation::Landscape)},
        {u"a3l"_s, PageSetup::official(PaperSize::A3, PaperOrientation::Landscape)},
        {u"grey"_s, PageSetup::official(PaperSize::A4, PaperOrientation::Portrait)},
    };
    all.back().setup.ink = PaperInk::Grey;
    return all;
}

void takeAll(Stage& stage, const QString& name, const SheetDocument& document)
{
    for (const Paper& paper : papers())
        stage.camera().takePages(document, paper.setup, name + u'-' + paper.name);
}

/// The measure with the most targets of those that have progress, which has most to show.
QString measureToTell(const SheetContext& context)
{
    const auto rank = [](const MeasureRow& row) { return row.latest ? 1 + row.targets.size() : 0; };
    return std::ranges::max_element(*context.rows, {}, rank)->id.toString();
}

/// The standard printable a scene's name ends with, about the first thing it can be about or a telling
/// measure.
void standard(Stage& stage, const QString& name)
{
    const SheetContext context = sheetContext(stage.session().context());
    for (const Printable& one : standardPrintables(context)) {
        if (!name.endsWith(u'-' + one.id))
            continue;
        const auto first = [&context](const Printable::Choices& choices) {
            const std::vector<PrintChoice> all = choices ? choices(context) : std::vector<PrintChoice>();
            return all.empty() ? QString() : all.front().key;
        };
        const QString about = one.id == u"measure"_s ? measureToTell(context) : first(one.choices);
        takeAll(stage, name, one.document(context, {about, first(one.options)}));
    }
}

void duties(Stage& stage, const QString& name)
{
    const ViewContext& context = stage.session().context();
    const std::vector<AgencyDuties> all =
        agencyDuties(*context.workspace, *context.catalogue, *context.scoreboard);
    std::vector<const AgencyDuties*> some;
    for (size_t i = 0; i < all.size() && i < 3; ++i)
        some.push_back(&all[i]);
    takeAll(stage, name, dutySheets(sheetContext(context), some, {}));
}

void forms(Stage& stage, const QString& name)
{
    const ViewContext& context = stage.session().context();
    const WorkbookSource source{*context.workspace, *context.catalogue, *context.scoreboard};
    std::vector<FormOwner> owners = formOwners(source);
    owners.resize(std::min<size_t>(owners.size(), 3));
    takeAll(stage, name, formSheet(source, owners, Period(PeriodKind::HalfYear, 2018, 2)));
}

} // namespace

std::vector<Scene> paperScenes()
{
    std::vector<Scene> scenes;
    for (const QString& id :
         {u"overview"_s, u"scorecard"_s, u"comparison"_s, u"targets"_s, u"measure"_s, u"report"_s})
        scenes.push_back({u"paper-"_s + id, standard, Stage::Content::BuiltIn, true});
    for (const QString& id : {u"scorecard"_s, u"measure"_s, u"report"_s})
        scenes.push_back({u"paper-invented-"_s + id, standard, Stage::Content::Demonstration, true});
    // A few agencies of many.
    scenes.push_back({u"paper-duties"_s, duties, Stage::Content::BuiltIn, true});
    scenes.push_back({u"paper-forms"_s, forms, Stage::Content::BuiltIn, true});
    return scenes;
}

} // namespace milepost
