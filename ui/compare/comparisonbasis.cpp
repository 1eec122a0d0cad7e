// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonbasis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ComparisonBasis)
};

constexpr double kPeopleInFigure = 1e4;  ///< 万人
constexpr double kYuanInFigure = 1e8;    ///< 亿元
constexpr double kMillionPeople = 1e6;   ///< what counts are given for
constexpr double kHundredBillion = 1e11; ///< yuan, 千亿元
constexpr double kPerCent = 100.0;

bool isAmount(const ComparedMeasure& measure)
{
    const bool isChange = std::ranges::any_of(
        measure.targets, [](const Target& target) { return target.change != Change::None; });
    switch (measure.unit.kind) {
    case UnitKind::Ratio:
    case UnitKind::PercentagePoint:
    case UnitKind::Multiple:
    case UnitKind::Index:
        return false;
    default:
        return !isChange && measure.kind != MeasureKind::GrowthRate &&
               measure.kind != MeasureKind::PercentChange;
    }
}

/// The unit that comes out, and by what a value in the unit's base is multiplied for a province with a figure
/// of 1.
struct Divided
{
    Unit unit;
    double factor = 1.0;
};

Divided divided(const Unit& unit, ComparisonBasis basis)
{
    const bool isMoney = unit.kind == UnitKind::Money;
    const bool perHead = basis == ComparisonBasis::PerHead;
    if (isMoney && perHead)
        return {{u"元/人"_s, UnitKind::Money, u"元/人"_s, 1.0}, 1.0 / kPeopleInFigure};
    if (isMoney)
        return {{u"%"_s, UnitKind::Ratio, u"%"_s, 1.0}, kPerCent / kYuanInFigure};
    const QString symbol = unit.base + (perHead ? u"/百万人"_s : u"/千亿元"_s);
    return {{symbol, unit.kind, symbol, 1.0},
            perHead ? kMillionPeople / kPeopleInFigure : kHundredBillion / kYuanInFigure};
}

/// A quotient is no more exact than what it was made of: four significant digits.
double rounded(double value)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double magnitude = std::pow(10.0, 3.0 - std::floor(std::log10(std::abs(value))));
    return std::round(value * magnitude) / magnitude;
}

void scale(ComparedMeasure& measure, const Unit& unit, double factor)
{
    for (Target& target : measure.targets) {
        target.value = rounded(target.value * factor);
        if (target.valueMax)
            target.valueMax = rounded(*target.valueMax * factor);
        target.unit = unit.symbol;
    }
    for (std::optional<Observation>* observation : {&measure.latest, &measure.baseline}) {
        if (*observation && (*observation)->value)
            (*observation)->value = rounded(*(*observation)->value * factor);
    }
    for (ValuePoint& value : measure.values)
        value.value = rounded(value.value * factor);
    measure.unit = unit;
}

class Divider
{
public:
    Divider(ComparisonBasis basis, const std::vector<ContextFigure>& figures)
        : m_quantity(basis == ComparisonBasis::PerHead ? ContextQuantity::Population : ContextQuantity::Gdp),
          m_basis(basis), m_figures(figures)
    {}

    void divide(std::vector<ComparedMeasure>& measures)
    {
        std::vector<ComparedMeasure> kept;
        for (ComparedMeasure& measure : measures) {
            const ContextFigure* figure = figureOf(m_figures, measure.place, m_quantity);
            if (!isAmount(measure)) {
                m_noAmount = true;
            } else if (!figure) {
                m_noFigure.append(measure.place);
            } else {
                const Divided into = divided(measure.unit, m_basis);
                scale(measure, into.unit, measure.unit.factor * into.factor / figure->value);
                note(*figure);
                kept.push_back(std::move(measure));
            }
        }
        measures = std::move(kept);
    }

    QStringList notes(const std::vector<ComparedPlace>& places) const
    {
        QStringList notes;
        const QString comma = Words::tr(", ", "between list items");
        if (!m_sources.isEmpty())
            notes.append((m_quantity == ContextQuantity::Population
                              ? Words::tr("Divided by the population: %1.")
                              : Words::tr("Divided by the gross product: %1."))
                             .arg(m_sources.join(Words::tr("; ", "between list items"))));
        QStringList names;
        for (const ComparedPlace& place : places) {
            if (m_noFigure.contains(place.key))
                names.append(place.name);
        }
        if (!names.isEmpty())
            notes.append(Words::tr("Left out for want of a figure to divide by: %1.").arg(names.join(comma)));
        if (m_noAmount)
            notes.append(Words::tr("Shares, indices and changes are no amounts and are left out."));
        return notes;
    }

private:
    void note(const ContextFigure& figure)
    {
        const QString words = Words::tr("%1, %2", "period, source").arg(figure.period, figure.source);
        if (!m_sources.contains(words))
            m_sources.append(words);
    }

    ContextQuantity m_quantity;
    ComparisonBasis m_basis;
    const std::vector<ContextFigure>& m_figures;
    QStringList m_sources;
    QStringList m_noFigure;
    bool m_noAmount = false;
};

} // namespace

ComparisonSource onBasis(ComparisonSource source, ComparisonBasis basis,
                         const std::vector<ContextFigure>& figures)
{
    if (basis == ComparisonBasis::AsPromised)
        return source;
    Divider divider(basis, figures);
    divider.divide(source.measures);
    divider.divide(source.related);
    source.unit = divided(source.unit, basis).unit;
    source.notes += divider.notes(source.places);
    return source;
}

} // namespace milepost
