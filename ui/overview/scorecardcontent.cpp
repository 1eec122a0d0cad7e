// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/scorecardcontent.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/charts/valuetext.h"
#include "ui/common/areakey.h"
#include "ui/common/provincekey.h"
#include "ui/common/verdictbadge.h"
#include "ui/progress/periodaxis.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Scorecard)
};

bool belongs(const MeasureRow& row, const ScorecardSubject& subject)
{
    switch (subject.kind) {
    case ScorecardSubject::Kind::Reported:
        return row.latest.has_value();
    case ScorecardSubject::Kind::Area:
        return row.areaKey == subject.key;
    case ScorecardSubject::Kind::Indicator:
        return row.indicator == subject.key;
    }
    return false;
}

QString targetText(const MeasureRow& row, int year)
{
    const Target* target = year == 0 ? nullptr : row.targetOf(year);
    if (!target && !row.targets.empty())
        target = &row.targets.back();
    if (!target)
        return {};
    const QString promise =
        promiseText(target->value, target->valueMax, target->bound, target->change, target->unit);
    return target->year ? QString::number(*target->year) + QChar(0x00A0) + promise
                        : Words::tr("%1, no deadline", "target").arg(promise);
}

QString latestText(const MeasureRow& row)
{
    if (!row.latest)
        return Words::tr("–", "no value");
    const QDate date = row.latest->date;
    const bool wholeYear = date.month() == 12 && date.day() == 31;
    return Words::tr("%1 (%2)", "value (period)")
        .arg(numberText(row.latest->value), date.toString(wholeYear ? u"yyyy"_s : u"yyyy-MM"_s));
}

QString changeText(const LevelChange& change)
{
    const QString from = verdictWord(change.from);
    return change.isImprovement() ? Words::tr("Up from: %1", "from a verdict").arg(from)
                                  : Words::tr("Down from: %1", "from a verdict").arg(from);
}

bool judgesGrowth(Method method)
{
    return method == Method::GrowthPath || method == Method::AverageGrowth;
}

ScorecardLine lineOf(const ScorecardRow& row, const MeasureRow& measure)
{
    ScorecardLine line;
    line.measure = row.measure;
    line.province = measure.province();
    line.label = measure.label.isEmpty() ? measure.subject : measure.label;
    line.target = targetText(measure, row.year);
    line.latest = latestText(measure);
    line.verdict = row.assessment.verdict;
    line.sentence = row.assessment.words;
    line.bySchedule = row.assessment.verdict;
    line.byGrowth = row.assessment.secondOpinion;
    if (judgesGrowth(row.assessment.method))
        std::swap(line.bySchedule, line.byGrowth);
    for (const std::optional<ScorecardMark>& mark : row.marks)
        line.marks.push_back(mark ? std::optional(mark->verdict) : std::nullopt);
    if (row.change)
        line.change = changeText(*row.change);
    return line;
}

QString placeName(const Catalogue& catalogue, const QString& code)
{
    const Province* province = catalogue.province(code);
    return province ? (readsChinese() ? province->shortZh : province->nameEn) : nationalName();
}

QString absenceNote(const SheetContext& context, const ScorecardSubject& subject, const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes)
        names.append(placeName(*context.catalogue, code));
    const QString list = names.join(Words::tr(", ", "between list items"));
    switch (subject.kind) {
    case ScorecardSubject::Kind::Reported:
        return Words::tr("No progress figures: %1.").arg(list);
    case ScorecardSubject::Kind::Area:
        return Words::tr("No targets in this area: %1.").arg(list);
    case ScorecardSubject::Kind::Indicator:
        return Words::tr("No target for this indicator: %1.").arg(list);
    }
    return {};
}

} // namespace

std::vector<ScorecardSubject> scorecardSubjects(const SheetContext& context)
{
    std::vector<ScorecardSubject> subjects{
        {ScorecardSubject::Kind::Reported, {}, Words::tr("All measures with progress figures")}};
    const MeasureRows& rows = *context.rows;
    for (const CanonicalArea& area : context.catalogue->areas()) {
        if (std::ranges::any_of(rows, [&area](const MeasureRow& row) { return row.areaKey == area.id; }))
            subjects.push_back(
                {ScorecardSubject::Kind::Area, area.id, readsChinese() ? area.nameZh : area.nameEn});
    }
    for (const MeasureRow& row : rows) {
        const ScorecardSubject own{ScorecardSubject::Kind::Area, row.areaKey, row.area()};
        if (row.areaKey != noAreaKey() && std::ranges::find(subjects, own) == subjects.end())
            subjects.push_back(own);
    }
    for (const Indicator& indicator : context.catalogue->indicators()) {
        if (std::ranges::any_of(
                rows, [&indicator](const MeasureRow& row) { return row.indicator == indicator.id; }))
            subjects.push_back({ScorecardSubject::Kind::Indicator, indicator.id,
                                readsChinese() ? indicator.nameZh : indicator.nameEn});
    }
    return subjects;
}

ScorecardContent scorecardContent(const SheetContext& context, const ScorecardSubject& subject)
{
    std::vector<MeasureId> ids;
    std::vector<const MeasureRow*> rows;
    for (const MeasureRow& row : *context.rows) {
        if (!belongs(row, subject))
            continue;
        ids.push_back(row.id);
        rows.push_back(&row);
    }
    const Scorecard card = scorecard(*context.workspace, *context.scoreboard, ids);
    ScorecardContent content;
    content.title = subject.name;
    for (const Period& period : card.periods)
        content.periods.append(periodHeading(period));
    for (size_t i = 0; i < card.rows.size(); ++i)
        content.lines.push_back(lineOf(card.rows[i], *rows[i]));
    if (!card.absentProvinces.isEmpty())
        content.notes.append(absenceNote(context, subject, card.absentProvinces));
    return content;
}

QString periodRange(const QStringList& periods)
{
    return periods.isEmpty() ? QString() : periods.first() + u"–"_s + periods.last();
}

} // namespace milepost
