// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/domain/plan.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace milepost {

enum class Verdict {
    MetEarly,     ///< 提前实现
    Met,          ///< 已实现
    Ahead,        ///< 快于预期
    OnTrack,      ///< 基本符合预期
    Behind,       ///< 滞后
    FarBehind,    ///< 明显滞后
    Regressing,   ///< 倒退
    Missed,       ///< 未实现
    NoData,       ///< 未填报
    NotAssessable ///< 无法评估
};
/// Stable names for JSON: "met_early" … and back.
QString toString(Verdict verdict);
std::optional<Verdict> verdictFromString(const QString& text);
/// The word officers use, translated: “behind” 滞后.
QString displayName(Verdict verdict);

/// How progress is measured against time; named beside every verdict.
enum class Method {
    ShareOfWay,       ///< A = (x − b)/(T − b) against τ
    SimpleCompletion, ///< x/T or T/x, without a baseline
    CumulativeShare,  ///< Σx/T against τ
    LogProgress,      ///< L = ln(x/b)/ln(T/b) against τ
    GrowthPath,       ///< R = CAGR so far over CAGR needed
    AverageGrowth,    ///< actual average growth − target, in percentage points
    StayWithin        ///< inside the range
};
QString toString(Method method);
std::optional<Method> methodFromString(const QString& text);
/// The method's name, translated: “growth path” 增长路径.
QString displayName(Method method);

/// Lower edges of the bands of ρ = progress/τ (or of R). Configurable; printed with every report.
struct Bands
{
    double ahead = 1.05;
    double onTrack = 0.95;
    double behind = 0.60;
    double about = 0.05;  ///< a 约 target counts as reached within ± this share
    double review = 1.30; ///< x beyond this multiple of T is flagged
    friend bool operator==(const Bands&, const Bands&) = default;
};
/// Whether 0 < behind < onTrack < 1 ≤ ahead, 0 ≤ about < 0.5 and review > 1.
bool areSound(const Bands& bands);

/// A promised level with its deadline. `value` is a level in the measure's unit; a plan's 年底 is `due`.
/// With `change` increase or decrease and kind PercentChange, `value` is the percentage promised and the
/// values observed are percentages reached so far (4.9 for a fall by 4.9 %).
struct TargetPoint
{
    QDate due;
    double value = 0.0;
    std::optional<double> valueMax;
    Bound bound = Bound::Equal;
    Change change = Change::None;
    bool striving = false; ///< 力争: judged alike, marked as an aspiration
};

/// A value at a date, in the measure's unit.
struct ValuePoint
{
    QDate date;
    double value = 0.0;
    ObservationStatus status = ObservationStatus::Final;
    friend bool operator==(const ValuePoint&, const ValuePoint&) = default;
};

/// Everything the judgement of one target of one measure rests on. Observations ascend by date, baseline
/// apart.
struct AssessmentInput
{
    MeasureKind kind = MeasureKind::Stock;
    Direction direction = Direction::MoreIsBetter;
    TargetPoint target;
    std::vector<TargetPoint>
        milestones; ///< the plan's other targets of this measure (annual steps), ascending
    std::optional<ValuePoint> baseline;
    std::vector<ValuePoint> observations;
    std::optional<int> spanStart; ///< first year of a cumulative span
    /// Cumulative values are running totals (true) or single years (false); taken as running totals and
    /// flagged while nobody has said which.
    std::optional<bool> carriesOpeningBalance;
    QDate asOf;
    QString unit;                 ///< shown in words only
    std::optional<Method> method; ///< the officer's choice instead of the default
    Bands bands;
};

/// A remark that goes with a verdict. Codes: "target.below_baseline", "target.aspiration",
/// "value.far_beyond", "value.above_range", "value.preliminary", "value.before_deadline",
/// "value.after_deadline", "direction.mismatch", "unit.slip", "path.broken", "series.gap",
/// "growth.undefined", "yardsticks.disagree", "baseline.missing", "balance.assumed".
struct AssessmentFlag
{
    QString code;
    QString words; ///< translated
};

/// Where a measure will be at the deadline if it goes on as before; in the measure's unit.
struct Forecast
{
    double bySoFar = 0.0;             ///< by the average pace from the start to the last value
    std::optional<double> byLastPace; ///< by the pace between the last two values
    std::optional<double>
        byTrend; ///< by least squares over every value, on a log scale where growth is meant
    /// From the lowest to the highest of the above; with four values or more the 80 % prediction interval of
    /// the trend is inside as well. Equal where there is one value only.
    double low = 0.0;
    double high = 0.0;
    friend bool operator==(const Forecast&, const Forecast&) = default;
};

/// The judged state of one target at a date, in numbers. Ratios are shares (0.25, not 25); absent where not
/// defined.
struct Standing
{
    Verdict verdict = Verdict::NoData;
    Method method = Method::ShareOfWay;
    std::optional<ValuePoint>
        latest; ///< the observation judged; where all are later than the deadline, the last of them
    std::optional<double> progress;        ///< A (or L, or Σx/T); never capped
    std::optional<double> time;            ///< τ at the date of the value judged
    std::optional<double> leadPoints;      ///< Δ = progress − τ, in percentage points
    std::optional<double> scheduleRatio;   ///< ρ
    std::optional<double> growthRatio;     ///< R
    std::optional<double> projectionRatio; ///< q: the way covered at the deadline if growth goes on as so far
    std::optional<double> expected;        ///< expected value at the date of the value judged
    /// What the bands were applied to: ρ, R, or, with annual targets, (x − b)/(expected − b); without a
    /// baseline x/expected.
    std::optional<double> judgedRatio;
    std::optional<double> neededPerYear;  ///< in the measure's unit a year
    std::optional<double> neededGrowth;   ///< yearly growth that reaches the target, 0.348 = 34.8 %
    std::optional<double> average;        ///< of growth-rate targets: the average growth so far, in %
    std::optional<Forecast> forecast;     ///< at a deadline still to come
    std::optional<Verdict> secondOpinion; ///< by the other yardstick
};

/// A standing with what is to be said about it.
struct Assessment : Standing
{
    QString words; ///< one translated sentence with the numbers
    std::vector<AssessmentFlag> flags;
};

/// Judges one target. Pure: the same input gives the same output.
///
/// A deadline that has passed is judged at its date: the value that counts is the last one up to it, whatever
/// came later; reaching the level afterwards does not undo a miss. A value up to a year older than the
/// deadline stands in for it and is flagged; without one in that year the target is not assessable.
Assessment assess(const AssessmentInput& input);

/// Whether the two yardsticks lead to different words; R has no class above “on track”.
bool yardsticksDisagree(const Standing& standing);

/// The expected value at a date on the way from the baseline: through the milestones, linear, or on the
/// growth path, as the method says; absent without a baseline or outside the span.
std::optional<double> expectedValue(const AssessmentInput& input, QDate date);

/// The method a measure is judged by unless the officer chose another.
Method defaultMethod(const AssessmentInput& input);

/// One line of the computation as it can be checked by hand: “share of the way A”, “(11000 − 8000) ÷ (20000 −
/// 8000)”, “25.0 %”. The name is translated.
struct ComputationLine
{
    QString name;
    QString formula;
    QString result;
};
/// How an assessment came about, in the order of the computation; empty when nothing was computed.
std::vector<ComputationLine> computation(const AssessmentInput& input, const Assessment& assessment);

/// The forecast in a sentence with its range; empty without one.
QString forecastWords(const Standing& standing, const AssessmentInput& input);

/// The mean progress of several targets, each counted between 0 and 1: a target met three times over does not
/// hide one that was missed. Those without a progress do not count; absent when none has one.
std::optional<double> averageProgress(std::span<const Assessment> assessments);

} // namespace milepost
