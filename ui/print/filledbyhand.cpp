// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/filledbyhand.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/agencies/dutysheets.h"
#include "ui/exchange/formsheet.h"
#include "ui/progress/periodaxis.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::FilledByHand)
};

using Urgency = DutyFilter::Urgency;

QString keyOf(const AgencyDuties& agency)
{
    return agency.provinceCode + u'/' + agency.name;
}

QString keyOf(const FormOwner& owner)
{
    return owner.plan.toString() + u'/' + owner.agency;
}

std::vector<AgencyDuties> agenciesOf(const SheetContext& context)
{
    return agencyDuties(*context.workspace, *context.catalogue, *context.scoreboard);
}

std::vector<FormOwner> ownersOf(const SheetContext& context)
{
    return formOwners({*context.workspace, *context.catalogue, *context.scoreboard});
}

/// Everybody first, then each; nothing where there is nobody.
std::vector<PrintChoice> withAll(std::vector<PrintChoice> choices)
{
    if (!choices.empty())
        choices.insert(choices.begin(), {QString(), Words::tr("All agencies")});
    return choices;
}

std::vector<PrintChoice> agencyChoices(const SheetContext& context)
{
    std::vector<PrintChoice> choices;
    for (const AgencyDuties& agency : agenciesOf(context)) {
        const Province* province = context.catalogue->province(agency.provinceCode);
        const QString name = !province ? QString() : readsChinese() ? province->shortZh : province->nameEn;
        choices.push_back({keyOf(agency), name.isEmpty() ? agency.name : name + u" · "_s + agency.name});
    }
    return withAll(std::move(choices));
}

std::vector<PrintChoice> ownerChoices(const SheetContext& context)
{
    std::vector<PrintChoice> choices;
    for (const FormOwner& owner : ownersOf(context))
        choices.push_back({keyOf(owner), owner.province + u" · "_s + owner.agencyWords()});
    return withAll(std::move(choices));
}

std::vector<PrintChoice> urgencyChoices(const SheetContext&)
{
    const auto choice = [](Urgency urgency, const QString& name) {
        return PrintChoice{QString::number(static_cast<int>(urgency)), name};
    };
    return {choice(Urgency::All, Words::tr("Everything owed")),
            choice(Urgency::DueWithinAYear, Words::tr("Due within a year")),
            choice(Urgency::Silent, Words::tr("No report for two periods"))};
}

std::vector<PrintChoice> periodChoices(const SheetContext& context)
{
    std::vector<PrintChoice> choices;
    for (const PeriodKind kind :
         {PeriodKind::HalfYear, PeriodKind::Year, PeriodKind::Quarter, PeriodKind::Month}) {
        const Period period = lastEnded(kind, context.asOf);
        choices.push_back({period.toString(), periodHeading(period)});
    }
    return choices;
}

SheetDocument duties(const SheetContext& context, const PrintSelection& selection)
{
    const std::vector<AgencyDuties> all = agenciesOf(context);
    std::vector<const AgencyDuties*> chosen;
    for (const AgencyDuties& agency : all) {
        if (selection.choice.isEmpty() || keyOf(agency) == selection.choice)
            chosen.push_back(&agency);
    }
    return dutySheets(context, chosen, {.urgency = static_cast<Urgency>(selection.option.toInt())});
}

SheetDocument forms(const SheetContext& context, const PrintSelection& selection)
{
    std::vector<FormOwner> owners = ownersOf(context);
    if (!selection.choice.isEmpty())
        std::erase_if(owners, [&](const FormOwner& owner) { return keyOf(owner) != selection.choice; });
    const Result<Period> period = Period::parse(selection.option);
    return formSheet({*context.workspace, *context.catalogue, *context.scoreboard}, owners,
                     period ? *period : lastEnded(PeriodKind::HalfYear, context.asOf));
}

} // namespace

Printable dutyPrintable()
{
    return {.id = u"duties"_s,
            .name = Words::tr("Duty sheets"),
            .document = duties,
            .choices = agencyChoices,
            .optionLabel = Words::tr("What is asked for"),
            .options = urgencyChoices};
}

Printable formPrintable()
{
    return {.id = u"forms"_s,
            .name = Words::tr("Entry forms"),
            .document = forms,
            .choices = ownerChoices,
            .optionLabel = Words::tr("Period"),
            .options = periodChoices,
            .orientation = PaperOrientation::Landscape};
}

} // namespace milepost
