// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheettables.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/charts/valuetext.h"
#include "ui/common/theme.h"
#include "ui/overview/scorecardcontent.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::SheetTables)
};

QString promisesOf(const MeasureRow& row)
{
    QStringList parts;
    for (const Target& target : row.targets) {
        const QString year = target.year ? QString::number(*target.year) : Words::tr("no deadline");
        const QString promise =
            promiseText(target.value, target.valueMax, target.bound, target.change, QString());
        parts.append(year + QChar(0x00A0) + promise);
    }
    parts.removeDuplicates();
    return parts.join(Words::tr("; ", "between list items"));
}

QString latestOf(const MeasureRow& row)
{
    if (!row.latest)
        return Words::tr("–", "no value");
    const QDate date = row.latest->date;
    const bool wholeYear = date.month() == 12 && date.day() == 31;
    return Words::tr("%1 (%2)", "value (period)")
        .arg(numberText(row.latest->value), date.toString(wholeYear ? u"yyyy"_s : u"yyyy-MM"_s));
}

QString numberOf(int value)
{
    return QLocale().toString(value);
}

std::vector<QString> cellsOf(const StandingTally& tally)
{
    std::vector<QString> cells{tally.name, numberOf(tally.measures), numberOf(tally.targets)};
    for (const int count : tally.groups)
        cells.push_back(numberOf(count));
    cells.push_back(numberOf(tally.notAssessable));
    cells.push_back(tally.nextDeadline ? QString::number(*tally.nextDeadline)
                                       : Words::tr("none", "next deadline"));
    return cells;
}

} // namespace

void addVerdict(TableBlock& table, size_t column, Verdict verdict)
{
    table.marks.push_back({table.content.rows.size() - 1, column, {verdict}});
}

void StandingTally::add(const MeasureRow& row, QDate asOf)
{
    ++measures;
    targets += static_cast<int>(row.targets.size());
    reported += row.latest ? 1 : 0;
    if (row.verdict == Verdict::NotAssessable)
        ++notAssessable;
    else
        ++groups[static_cast<size_t>(verdictGroup(row.verdict))];
    for (const Target& target : row.targets) {
        if (!target.year || QDate(*target.year, 12, 31) < asOf)
            continue;
        if (!nextDeadline || *target.year < *nextDeadline) {
            nextDeadline = target.year;
            dueThen = 0;
        }
        dueThen += target.year == nextDeadline ? 1 : 0;
    }
}

void StandingTally::add(const StandingTally& other)
{
    measures += other.measures;
    targets += other.targets;
    reported += other.reported;
    for (size_t i = 0; i < groups.size(); ++i)
        groups[i] += other.groups[i];
    notAssessable += other.notAssessable;
    if (!other.nextDeadline || (nextDeadline && *nextDeadline < *other.nextDeadline))
        return;
    dueThen = nextDeadline == other.nextDeadline ? dueThen + other.dueThen : other.dueThen;
    nextDeadline = other.nextDeadline;
}

std::vector<StandingTally> provinceTallies(const SheetContext& context)
{
    std::vector<StandingTally> tallies;
    for (const PlanRecord& plan : context.workspace->plans()) {
        StandingTally tally;
        for (const MeasureRow& row : *context.rows) {
            if (row.plan == plan.id)
                tally.add(row, context.asOf);
        }
        const Province* province = context.catalogue->province(plan.content.plan.provinceCode);
        tally.name = !province        ? plan.content.plan.province
                     : readsChinese() ? province->nameZh
                                      : province->nameEn;
        tallies.push_back(tally);
    }
    return tallies;
}

StandingTally sumOf(const std::vector<StandingTally>& tallies)
{
    StandingTally total;
    total.name = Words::tr("Total");
    for (const StandingTally& tally : tallies)
        total.add(tally);
    return total;
}

TableBlock overviewTable(const std::vector<StandingTally>& tallies)
{
    TableBlock table;
    table.content.columns = {{Words::tr("Province"), CellAlignment::Start, 2.0},
                             {Words::tr("Measures"), CellAlignment::End},
                             {Words::tr("Targets"), CellAlignment::End},
                             {verdictGroupWord(VerdictGroup::Met), CellAlignment::End},
                             {verdictGroupWord(VerdictGroup::OnPace), CellAlignment::End},
                             {verdictGroupWord(VerdictGroup::Behind), CellAlignment::End},
                             {verdictGroupWord(VerdictGroup::NoData), CellAlignment::End},
                             {verdictWord(Verdict::NotAssessable), CellAlignment::End},
                             {Words::tr("Next deadline"), CellAlignment::End}};
    for (const StandingTally& tally : tallies)
        table.content.rows.push_back(cellsOf(tally));
    table.styles.assign(tallies.size(), RowStyle::Plain);
    table.content.rows.push_back(cellsOf(sumOf(tallies)));
    table.styles.push_back(RowStyle::Strong);
    return table;
}

MixContent mixOf(const std::vector<StandingTally>& tallies)
{
    const auto part = [](VerdictGroup group, MixFill fill) {
        return MixPart{verdictGroupWord(group), verdictColor(representative(group), ThemeVariant::Light),
                       fill};
    };
    MixContent content;
    content.parts = {part(VerdictGroup::Met, MixFill::Solid),
                     part(VerdictGroup::OnPace, MixFill::Dense),
                     part(VerdictGroup::Behind, MixFill::Sparse),
                     part(VerdictGroup::NoData, MixFill::Empty),
                     {verdictWord(Verdict::NotAssessable),
                      verdictColor(Verdict::NotAssessable, ThemeVariant::Light), MixFill::Empty}};
    content.parts[3].colour = themeColors(ThemeVariant::Light).outline;
    for (const StandingTally& tally : tallies) {
        MixRow row{tally.name, {tally.groups.begin(), tally.groups.end()}};
        row.counts.push_back(tally.notAssessable);
        content.rows.push_back(std::move(row));
    }
    return content;
}

TableBlock measureTable(const std::vector<const MeasureRow*>& rows)
{
    TableBlock table;
    table.content.columns = {{Words::tr("Province"), CellAlignment::Start},
                             {Words::tr("Area"), CellAlignment::Start},
                             {Words::tr("Measure"), CellAlignment::Start, 2.5},
                             {Words::tr("Unit"), CellAlignment::Start, 0.5},
                             {Words::tr("Targets"), CellAlignment::Start, 2.0},
                             {Words::tr("Latest value"), CellAlignment::End},
                             {Words::tr("Verdict"), CellAlignment::Start},
                             {Words::tr("Lead agency"), CellAlignment::Start, 1.5}};
    for (const MeasureRow* row : rows) {
        table.content.rows.push_back({row->province(), row->area(), row->label, row->unit, promisesOf(*row),
                                      latestOf(*row), verdictWord(row->verdict), leadWords(row->lead)});
        addVerdict(table, 6, row->verdict);
    }
    return table;
}

TableBlock measuresByArea(const std::vector<const MeasureRow*>& rows)
{
    TableBlock table;
    table.content.columns = {{Words::tr("Measure"), CellAlignment::Start, 2.5},
                             {Words::tr("Unit"), CellAlignment::Start, 0.5},
                             {Words::tr("Targets"), CellAlignment::Start, 2.0},
                             {Words::tr("Latest value"), CellAlignment::End},
                             {Words::tr("Verdict"), CellAlignment::Start},
                             {Words::tr("Lead agency"), CellAlignment::Start, 1.5}};
    const MeasureRow* before = nullptr;
    for (const MeasureRow* row : rows) {
        if (!before || before->areaKey != row->areaKey) {
            table.content.rows.push_back({row->area(), {}, {}, {}, {}, {}});
            table.styles.push_back(RowStyle::Group);
        }
        table.content.rows.push_back({row->label, row->unit, promisesOf(*row), latestOf(*row),
                                      verdictWord(row->verdict), leadWords(row->lead)});
        table.styles.push_back(RowStyle::Plain);
        addVerdict(table, 4, row->verdict);
        before = row;
    }
    return table;
}

TableBlock scorecardTable(const ScorecardContent& content, ProvinceColumn provinces)
{
    const QString range = periodRange(content.periods);
    TableBlock table;
    table.content.columns = {{Words::tr("Measure"), CellAlignment::Start, 2.0},
                             {Words::tr("Target"), CellAlignment::Start, 1.0, true},
                             {Words::tr("Latest value"), CellAlignment::Start, 1.0, true},
                             {Words::tr("By schedule"), CellAlignment::Start},
                             {Words::tr("By growth"), CellAlignment::Start},
                             {range.isEmpty() ? Words::tr("Last periods") : range, CellAlignment::Start, 0.5},
                             {Words::tr("Change of level"), CellAlignment::Start, 1.2}};
    const bool named = provinces == ProvinceColumn::Shown;
    if (named)
        table.content.columns.insert(table.content.columns.begin(),
                                     {Words::tr("Province"), CellAlignment::Start, 0.5});
    const size_t first = named ? 1 : 0;
    const auto word = [](std::optional<Verdict> verdict) {
        return verdict ? verdictWord(*verdict) : Words::tr("–", "no value");
    };
    for (const ScorecardLine& line : content.lines) {
        std::vector<QString> cells{line.label,          line.target, line.latest, word(line.bySchedule),
                                   word(line.byGrowth), QString(),   line.change};
        if (named)
            cells.insert(cells.begin(), line.province);
        table.content.rows.push_back(std::move(cells));
        if (line.bySchedule)
            addVerdict(table, first + 3, *line.bySchedule);
        if (line.byGrowth)
            addVerdict(table, first + 4, *line.byGrowth);
        table.marks.push_back({table.content.rows.size() - 1, first + 5, line.marks});
    }
    leaveOutEmptyColumns(table, {first + 6});
    return table;
}

void leaveOutColumn(TableBlock& table, size_t column)
{
    const auto at = static_cast<std::ptrdiff_t>(column);
    table.content.columns.erase(table.content.columns.begin() + at);
    for (std::vector<QString>& row : table.content.rows)
        row.erase(row.begin() + at);
    std::erase_if(table.marks, [column](const CellMarks& marks) { return marks.column == column; });
    for (CellMarks& marks : table.marks)
        marks.column -= marks.column > column ? 1 : 0;
}

void leaveOutEmptyColumns(TableBlock& table, const std::vector<size_t>& candidates)
{
    std::vector<size_t> columns = candidates;
    std::sort(columns.begin(), columns.end(), std::greater());
    for (const size_t column : columns) {
        const bool isEmpty = std::all_of(table.content.rows.begin(), table.content.rows.end(),
                                         [column](const auto& row) { return row[column].isEmpty(); });
        if (isEmpty)
            leaveOutColumn(table, column);
    }
}

std::vector<const MeasureRow*> worstFirst(const MeasureRows& rows)
{
    std::vector<const MeasureRow*> late;
    for (const MeasureRow& row : rows) {
        if (row.verdict != Verdict::NotAssessable && verdictGroup(row.verdict) == VerdictGroup::Behind)
            late.push_back(&row);
    }
    std::stable_sort(late.begin(), late.end(), [](const MeasureRow* a, const MeasureRow* b) {
        if (a->verdict != b->verdict)
            return a->verdict > b->verdict;
        return a->leadPoints.value_or(0.0) < b->leadPoints.value_or(0.0);
    });
    return late;
}

QString leadWords(const QStringList& lead)
{
    constexpr qsizetype kNamed = 3;
    const QString comma = Words::tr(", ", "between list items");
    if (lead.size() <= kNamed + 1)
        return lead.join(comma);
    return Words::tr("%1 and %n more", "agencies", static_cast<int>(lead.size() - kNamed))
        .arg(lead.mid(0, kNamed).join(comma));
}

QString dateWords(QDate date)
{
    //: how a date is written out, in the letters of QDate::toString
    return QLocale().toString(date, Words::tr("d MMMM yyyy"));
}

} // namespace milepost
