// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/entryform.h"

#include "core/documents/spreadsheet.h"
#include "core/domain/statusword.h"
#include "core/workspace/workbookwords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::EntryForm)
};

using Cells = std::vector<WorkbookCell>;

const QString kSchema = u"milepost.form/1"_s;
const QString kMarkSheet = u"milepost"_s;
constexpr int kHeadRow = 2;

enum Column {
    IdColumn,
    AreaColumn,
    MeasureColumn,
    UnitColumn,
    TargetColumn,
    LastColumn,
    ValueColumn,
    StatusColumn,
    SourceColumn,
    NoteColumn
};

constexpr std::array kStatuses{ObservationStatus::Final,         ObservationStatus::Provisional,
                               ObservationStatus::Estimated,     ObservationStatus::Forecast,
                               ObservationStatus::Break,         ObservationStatus::Differs,
                               ObservationStatus::Missing,       ObservationStatus::NotCollected,
                               ObservationStatus::NotApplicable, ObservationStatus::Confidential};

/// The code stands in front, so that a form is read whatever the language it was made in.
QString statusChoice(ObservationStatus status)
{
    return QString(statusCode(status)) + u' ' + statusWord(status);
}

/// The agencies its promises name; where they name none, those of its area.
QStringList leadsOf(const ParsedPlan& plan, const Measure& measure)
{
    QStringList leads;
    for (const Target& target : plan.targets) {
        if (target.measure == measure.id)
            leads += target.lead;
    }
    if (leads.isEmpty()) {
        const auto area = std::ranges::find(plan.areas, measure.area, &Area::id);
        if (area != plan.areas.end())
            leads = area->lead;
    }
    leads.removeDuplicates();
    return leads;
}

bool belongsTo(const ParsedPlan& plan, const Measure& measure, const QString& agency)
{
    const QStringList leads = leadsOf(plan, measure);
    return agency.isEmpty() ? leads.isEmpty() : leads.contains(agency);
}

/// The first promise due in the period's year or later, else the last one.
QString targetOf(const ParsedPlan& plan, const Measure& measure, int year)
{
    const Target* chosen = nullptr;
    for (const Target& target : plan.targets) {
        if (target.measure != measure.id || !target.year)
            continue;
        if (!chosen || (*chosen->year<year&& * target.year> * chosen->year) ||
            (*target.year >= year && *target.year < *chosen->year))
            chosen = &target;
    }
    return chosen ? WorkbookWords::promise(*chosen) + u" (%1)"_s.arg(*chosen->year) : QString();
}

QString shown(const Observation& value)
{
    return QString::number(*value.value, 'g', QLocale::FloatingPointShortest) +
           u" (%1)"_s.arg(value.period.toString());
}

WorkbookCell filled(const QString& text)
{
    return WorkbookCell(text, CellLook::Entry);
}

Cells rowOf(const FormLine& line)
{
    Cells row{line.measure.toString(), line.area, line.label, line.unit, line.target, line.last};
    const std::optional<Observation>& current = line.current;
    row.push_back(current && current->value ? WorkbookCell(*current->value, CellLook::Entry) : filled({}));
    row.push_back(filled(current ? statusChoice(current->status) : QString()));
    row.push_back(filled(current ? current->source : QString()));
    row.push_back(filled(current ? current->note : QString()));
    return row;
}

std::vector<CellRule> rulesFor(int lines)
{
    const int last = kHeadRow + lines;
    CellRule value{{kHeadRow + 1, ValueColumn, last, ValueColumn}, CellRule::Kind::Number, {}, {}, {}, {}};
    value.title = Words::tr("Value");
    value.hint =
        Words::tr("The value in the unit on the left. Leave the cell empty when there is none yet; 0 "
                  "means zero.");
    value.refusal =
        Words::tr("This is no number. Texts such as 1.2亿 or 85% are understood all the same. Keep "
                  "it?");
    CellRule status{{kHeadRow + 1, StatusColumn, last, StatusColumn}, CellRule::Kind::List, {}, {}, {}, {}};
    for (const ObservationStatus one : kStatuses)
        status.choices.append(statusChoice(one));
    status.title = Words::tr("Status");
    status.hint = Words::tr("Choose from the list. Empty means final.");
    status.refusal = Words::tr("Choose a status from the list.");
    return {value, status};
}

} // namespace

QString FormOwner::agencyWords() const
{
    return agency.isEmpty() ? Words::tr("no agency named") : agency;
}

std::vector<FormOwner> formOwners(const WorkbookSource& source)
{
    std::vector<FormOwner> owners;
    for (const PlanRecord& plan : source.workspace.plans()) {
        const size_t first = owners.size();
        FormOwner nobody{plan.id, WorkbookWords::province(source.catalogue, plan.content.plan), {}, 0};
        for (const Measure& measure : plan.content.measures) {
            const QStringList leads = leadsOf(plan.content, measure);
            nobody.measures += leads.isEmpty() ? 1 : 0;
            for (const QString& agency : leads) {
                const auto own =
                    std::find_if(owners.begin() + static_cast<qsizetype>(first), owners.end(),
                                 [&agency](const FormOwner& one) { return one.agency == agency; });
                if (own == owners.end())
                    owners.push_back({plan.id, nobody.province, agency, 1});
                else
                    ++own->measures;
            }
        }
        if (nobody.measures > 0)
            owners.push_back(nobody);
    }
    return owners;
}

std::vector<FormLine> formLines(const WorkbookSource& source, const FormOwner& owner, const Period& period)
{
    std::vector<FormLine> lines;
    const PlanRecord* plan = source.workspace.plan(owner.plan);
    if (!plan)
        return lines;
    for (const Measure& measure : plan->content.measures) {
        if (!belongsTo(plan->content, measure, owner.agency))
            continue;
        FormLine line{plan->measureId(measure),
                      WorkbookWords::area(source.catalogue, plan->content, measure.area),
                      WorkbookWords::label(measure),
                      measure.unit,
                      targetOf(plan->content, measure, period.year()),
                      {},
                      {}};
        for (const Observation& value : source.workspace.observations(line.measure)) {
            if (value.period == period)
                line.current = value;
            else if (value.period < period && value.value)
                line.last = shown(value);
        }
        lines.push_back(line);
    }
    return lines;
}

QString formName(const FormOwner& owner, const Period& period)
{
    QString name = owner.province + u' ' + owner.agencyWords() + u' ' + period.toString();
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u' ');
    return name.simplified();
}

Workbook entryForm(const WorkbookSource& source, const FormOwner& owner, const Period& period)
{
    const std::vector<FormLine> lines = formLines(source, owner, period);
    WorkbookSheet sheet;
    //: name of a sheet of a workbook: figures are to be filled in there
    sheet.name = Words::tr("Entry form");
    sheet.rows.push_back(
        {WorkbookCell(), WorkbookCell(Words::tr("%1: progress in %2, to be filled in by %3")
                                          .arg(owner.province, period.toString(), owner.agencyWords()),
                                      CellLook::Title)});
    sheet.rows.push_back(
        {WorkbookCell(),
         WorkbookCell(Words::tr("Fill in the tinted cells only and send the file back; everything else is "
                                "protected."),
                      CellLook::Note)});
    sheet.rows.push_back(
        WorkbookWords::heads({u"id"_s, Words::tr("Area"), Words::tr("Measure"), Words::tr("Unit"),
                              Words::tr("Target"), Words::tr("Last value"), Words::tr("Value"),
                              Words::tr("Status"), Words::tr("Source"), Words::tr("Note")}));
    for (const FormLine& line : lines)
        sheet.rows.push_back(rowOf(line));
    sheet.rows.push_back({});
    sheet.rows.push_back({WorkbookCell(), WorkbookCell(Words::tr("Filled in by:"), CellLook::Note),
                          WorkbookCell(Words::tr("Checked by:"), CellLook::Note), WorkbookCell(),
                          WorkbookCell(Words::tr("Responsible:"), CellLook::Note), WorkbookCell(),
                          WorkbookCell(Words::tr("Date:"), CellLook::Note)});
    sheet.widths = {0, 16, 34, 9, 16, 16, 14, 14, 22, 26};
    sheet.frozenRows = kHeadRow + 1;
    sheet.frozenColumns = MeasureColumn + 1;
    sheet.protection = WorkbookSheet::Protection::AllButEntries;
    sheet.rules = rulesFor(static_cast<int>(lines.size()));
    WorkbookSheet mark;
    mark.name = kMarkSheet;
    mark.visibility = WorkbookSheet::Visibility::Hidden;
    mark.protection = WorkbookSheet::Protection::AllButEntries;
    mark.rows = {{u"schema"_s, kSchema},
                 {u"plan"_s, owner.plan.toString()},
                 {u"agency"_s, owner.agency},
                 {u"period"_s, period.toString()}};
    return {formName(owner, period), {std::move(sheet), std::move(mark)}};
}

Result<std::vector<RawValue>> readEntryForm(const QByteArray& bytes, const QString& name,
                                            ProgressReporter* progress)
{
    const Result<std::vector<CellSheet>> sheets = readXlsxCells({name, u"xlsx"_s, bytes, {}, progress});
    if (!sheets)
        return sheets.error();
    QHash<QString, QString> marks;
    for (const CellSheet& sheet : *sheets) {
        for (const CellSheet::Row& row : sheet.rows) {
            if (sheet.name == kMarkSheet)
                marks.insert(row.cells.value(0), row.cells.value(1));
        }
    }
    if (marks.value(u"schema"_s) != kSchema) {
        return Error{
            ErrorCode::UnreadableInput,
            Words::tr("“%1” is no entry form of Milepost. Export a form, fill it in and take that; a "
                      "table of your own can be taken as .csv.")
                .arg(name)};
    }
    std::vector<RawValue> lines;
    for (const CellSheet::Row& row : sheets->front().rows) {
        if (row.number <= kHeadRow + 1 || !row.cells.value(IdColumn).contains(u'/'))
            continue;
        RawValue raw;
        raw.line = row.number;
        raw.measure = row.cells.value(IdColumn);
        raw.period = marks.value(u"period"_s);
        raw.value = row.cells.value(ValueColumn);
        // A form has these columns: an empty cell says something, unlike a column that is not there.
        raw.status = row.cells.value(StatusColumn, u""_s);
        raw.source = row.cells.value(SourceColumn, u""_s);
        raw.note = row.cells.value(NoteColumn, u""_s);
        for (QString* text : {&raw.status, &raw.source, &raw.note}) {
            if (text->isNull())
                *text = u""_s;
        }
        lines.push_back(raw);
    }
    return lines;
}

} // namespace milepost
