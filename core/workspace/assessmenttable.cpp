// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/assessmenttable.h"

#include "core/exchange/jsonwriter.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/verdictchanges.h"
#include "core/workspace/workspace.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const Target* targetOf(const PlanRecord& plan, const Measure& measure, int year)
{
    const std::vector<Target>& targets = plan.content.targets;
    const auto found = std::ranges::find_if(
        targets, [&](const Target& target) { return target.measure == measure.id && target.year == year; });
    return found == targets.end() ? nullptr : &*found;
}

void writeObservation(JsonWriter& json, QLatin1StringView name, const Observation* observation,
                      const QString& unit)
{
    json.key(name);
    if (!observation) {
        json.null();
        return;
    }
    json.beginObject()
        .member("period"_L1, observation->period.toString())
        .member("value"_L1, observation->value)
        .member("unit"_L1, unit)
        .member("status"_L1, QString(statusCode(observation->status)))
        .endObject();
}

void writeJudgement(JsonWriter& json, const Assessment& assessment)
{
    const std::optional<Forecast>& forecast = assessment.forecast;
    json.member("progress"_L1, assessment.progress)
        .member("time"_L1, assessment.time)
        .member("lead_pp"_L1, assessment.leadPoints)
        .member("schedule_ratio"_L1, assessment.scheduleRatio)
        .member("growth_ratio"_L1, assessment.growthRatio)
        .member("needed_per_year"_L1, assessment.neededPerYear)
        .member("forecast"_L1, forecast ? std::optional(forecast->bySoFar) : std::nullopt)
        .member("forecast_last_pace"_L1, forecast ? forecast->byLastPace : std::nullopt)
        .member("forecast_trend"_L1, forecast ? forecast->byTrend : std::nullopt)
        .member("forecast_low"_L1, forecast ? std::optional(forecast->low) : std::nullopt)
        .member("forecast_high"_L1, forecast ? std::optional(forecast->high) : std::nullopt)
        .member("verdict"_L1, toString(assessment.verdict))
        .member("second_opinion"_L1,
                assessment.secondOpinion ? std::optional(toString(*assessment.secondOpinion)) : std::nullopt)
        .member("words"_L1, assessment.words)
        .member("method"_L1, toString(assessment.method));
    json.key("flags"_L1).beginList();
    for (const AssessmentFlag& flag : assessment.flags)
        json.value(flag.code);
    json.endList();
}

void writeMeasure(JsonWriter& json, const Workspace& workspace, const Scoreboard& scoreboard,
                  const PlanRecord& plan, const Measure& measure)
{
    const MeasureId id = plan.measureId(measure);
    const std::vector<Observation> values = workspace.observations(id);
    const auto baseline = std::ranges::find_if(values, &Observation::baseline);
    for (const TargetAssessment& judged : scoreboard.targets(id)) {
        const Target* target = targetOf(plan, measure, judged.year);
        if (!target)
            continue;
        const std::optional<ValuePoint>& latest = judged.assessment.latest;
        const auto observed = std::ranges::find_if(values, [&latest](const Observation& value) {
            return latest && value.period.lastDay() == latest->date && value.value == latest->value;
        });
        json.beginObject()
            .member("measure"_L1, id.toString())
            .member("province_code"_L1, plan.content.plan.provinceCode)
            .member("subject"_L1, measure.subject)
            .member("indicator"_L1,
                    measure.indicator.isEmpty() ? std::nullopt : std::optional(measure.indicator))
            .member("bound"_L1, toString(target->bound))
            .member("value"_L1, target->value)
            .member("value_max"_L1, target->valueMax)
            .member("unit"_L1, target->unit)
            .member("year"_L1, judged.year);
        writeObservation(json, "observation"_L1, observed == values.end() ? nullptr : &*observed,
                         measure.unit);
        writeObservation(json, "baseline"_L1, baseline == values.end() ? nullptr : &*baseline, measure.unit);
        writeJudgement(json, judged.assessment);
        json.endObject();
    }
}

} // namespace

QByteArray assessmentsJson(const Workspace& workspace, const Scoreboard& scoreboard)
{
    JsonWriter json;
    json.beginList(JsonWriter::Layout::Lines);
    for (const PlanRecord& plan : workspace.plans()) {
        for (const Measure& measure : plan.content.measures)
            writeMeasure(json, workspace, scoreboard, plan, measure);
    }
    json.endList();
    return json.result();
}

QByteArray changesJson(std::span<const ProvinceChanges> provinces)
{
    JsonWriter json;
    json.beginList(JsonWriter::Layout::Lines);
    for (const ProvinceChanges& province : provinces) {
        json.beginObject()
            .member("province_code"_L1, province.provinceCode)
            .member("since"_L1, province.since.isValid() ? std::optional(province.since.toString(Qt::ISODate))
                                                         : std::nullopt)
            .member("first_reports"_L1, static_cast<int>(province.firstReports.size()))
            .member("words"_L1, province.words);
        json.key("changes"_L1).beginList();
        for (const VerdictChange& change : province.changes)
            json.beginObject()
                .member("measure"_L1, change.measure.toString())
                .member("year"_L1, change.year)
                .member("from"_L1, toString(change.from))
                .member("to"_L1, toString(change.to))
                .member("words"_L1, change.words)
                .endObject();
        json.endList().endObject();
    }
    json.endList();
    return json.result();
}

} // namespace milepost
