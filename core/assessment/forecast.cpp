// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/figures.h"
#include "core/assessment/judgement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace milepost {
namespace {

struct AssessmentText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Assessment)
};

constexpr size_t kFewestForInterval = 4;
constexpr double kSameTime = 1e-9;

/// Student's t for a two-sided 80 % interval with 1, 2, 3 … degrees of freedom; 1.28 in the limit.
double studentT80(size_t freedom)
{
    static constexpr std::array<double, 30> kTable{3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397,
                                                   1.383, 1.372, 1.363, 1.356, 1.350, 1.345, 1.341, 1.337,
                                                   1.333, 1.330, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318,
                                                   1.316, 1.315, 1.314, 1.313, 1.311, 1.310};
    return freedom <= kTable.size() ? kTable[freedom - 1] : 1.2816;
}

/// The points a trend is laid through: the start and every value after it, on the scale of the method.
class Trend
{
public:
    Trend(const Problem& problem, bool logarithmic) : m_logarithmic(logarithmic)
    {
        add(*problem.start);
        for (const Level& level : problem.values) {
            if (level.time > problem.start->time + kSameTime)
                add(level);
        }
    }

    /// Levels at a month position.
    struct Reading
    {
        double value = 0.0;
        double low = 0.0; ///< ends of the prediction interval; the value itself with few points
        double high = 0.0;
    };

    /// Least squares; absent with fewer than three points, which any line could be laid through.
    std::optional<Reading> at(double time) const
    {
        if (m_count < 3)
            return std::nullopt;
        const double n = static_cast<double>(m_count);
        const double squares = m_squares - m_times * m_times / n;
        if (squares <= 0.0)
            return std::nullopt;
        const double slope = (m_products - m_times * m_values / n) / squares;
        const double away = time - m_origin.time - m_times / n;
        const double value = m_values / n + slope * away;
        double half = 0.0;
        if (m_count >= kFewestForInterval) {
            const double spread = m_valueSquares - m_values * m_values / n;
            const double residual = std::max(0.0, spread - slope * slope * squares) / (n - 2.0);
            half = studentT80(m_count - 2) * std::sqrt(residual * (1.0 + 1.0 / n + away * away / squares));
        }
        return Reading{level(value), level(value - half), level(value + half)};
    }

private:
    void add(Level level)
    {
        // Counted from the first point: sums of large positions would cost the small differences.
        if (m_count == 0)
            m_origin = {level.time, scaled(level.value)};
        const double t = level.time - m_origin.time;
        const double v = scaled(level.value) - m_origin.value;
        m_times += t;
        m_values += v;
        m_squares += t * t;
        m_products += t * v;
        m_valueSquares += v * v;
        ++m_count;
    }
    double scaled(double value) const { return m_logarithmic ? std::log(value) : value; }
    double level(double shifted) const
    {
        const double value = shifted + m_origin.value;
        return m_logarithmic ? std::exp(value) : value;
    }

    bool m_logarithmic;
    size_t m_count = 0;
    Level m_origin;
    double m_times = 0.0;
    double m_values = 0.0;
    double m_squares = 0.0;
    double m_products = 0.0;
    double m_valueSquares = 0.0;
};

double continued(Level from, Level to, double time, bool logarithmic)
{
    const double ahead = (time - to.time) / (to.time - from.time);
    return logarithmic ? to.value * std::pow(to.value / from.value, ahead)
                       : to.value + (to.value - from.value) * ahead;
}

/// The value before the last one, the start among them.
Level beforeLast(const Problem& problem)
{
    const double last = problem.values.back().time;
    for (auto level = problem.values.rbegin(); level != problem.values.rend(); ++level) {
        if (level->time < last - kSameTime && level->time > problem.start->time)
            return *level;
    }
    return *problem.start;
}

bool allPositive(const Problem& problem)
{
    return problem.start->value > 0.0 &&
           std::ranges::all_of(problem.values, [](const Level& level) { return level.value > 0.0; });
}

bool neverNegative(const Problem& problem)
{
    return problem.start->value >= 0.0 &&
           std::ranges::all_of(problem.values, [](const Level& level) { return level.value >= 0.0; });
}

} // namespace

Forecast forecastOf(const Problem& problem, const AssessmentInput& input, Method method)
{
    const bool grows = growsBy(method);
    const double due = problem.goal.time;
    const Level& latest = problem.values.back();
    const bool floored = neverNegative(problem); // what was never below zero is not foretold to be
    const auto sane = [floored](double level) { return floored ? std::max(0.0, level) : level; };
    const double soFar = sane(continued(*problem.start, latest, due, grows));
    double low = soFar;
    double high = soFar;
    const auto include = [&low, &high](double level) {
        low = std::min(low, level);
        high = std::max(high, level);
    };
    Forecast forecast;
    const Level before = beforeLast(problem);
    const bool several = before.time > problem.start->time;
    if (several && (!grows || before.value > 0.0)) {
        const double byLast = sane(continued(before, latest, due, grows));
        forecast.byLastPace = inMeasureUnit(problem, input, byLast);
        include(byLast);
    }
    if (several && (!grows || allPositive(problem))) {
        if (const std::optional<Trend::Reading> trend = Trend(problem, grows).at(due)) {
            forecast.byTrend = inMeasureUnit(problem, input, sane(trend->value));
            include(sane(trend->low));
            include(sane(trend->high));
        }
    }
    forecast.bySoFar = inMeasureUnit(problem, input, soFar);
    forecast.low = inMeasureUnit(problem, input, low);
    forecast.high = inMeasureUnit(problem, input, high);
    if (forecast.low > forecast.high) // a fall in per cent turns the scale over
        std::swap(forecast.low, forecast.high);
    return forecast;
}

QString forecastWords(const Standing& standing, const AssessmentInput& input)
{
    if (!standing.forecast)
        return {};
    const Forecast& forecast = *standing.forecast;
    const QString due = dateText(input.target.due);
    const auto text = [&forecast](double value) {
        return roundedText(value, std::max({std::abs(forecast.low), std::abs(forecast.high)}));
    };
    const QString unit = input.unit.isEmpty() ? QString() : QChar(u' ') + input.unit;
    if (!forecast.byLastPace)
        return AssessmentText::tr("At the pace so far %1 by %2; one value gives no range.", "value, deadline")
            .arg(text(forecast.bySoFar) + unit, due);
    if (!forecast.byTrend)
        return AssessmentText::tr("By %1: %2 at the pace so far, %3 at the last pace; between %4 and %5.")
            .arg(due, text(forecast.bySoFar) + unit, text(*forecast.byLastPace) + unit, text(forecast.low),
                 text(forecast.high) + unit);
    return AssessmentText::tr(
               "By %1: %2 at the pace so far, %3 at the last pace, %4 by the trend; between %5 "
               "and %6.")
        .arg(due, text(forecast.bySoFar) + unit, text(*forecast.byLastPace) + unit,
             text(*forecast.byTrend) + unit, text(forecast.low), text(forecast.high) + unit);
}

} // namespace milepost
