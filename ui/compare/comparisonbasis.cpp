// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonbasis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

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
    if (unit.kind == UnitKind::ForeignMoney) { // per head alone, a product in yuan divides no dollars
        const QString symbol = unit.base + u"/人"_s;
        return {{symbol, unit.kind, symbol, 1.0}, 1.0 / kPeopleInFigure};
    }
    const bool perHead = basis == ComparisonBasis::PerHead;
    if (isMoney && perHead)
        return {{u"元/人"_s, UnitKind::Money, u"元/人"_s, 1.0}, 1.0 / kPeopleInFigure};
    if (isMoney)
        return {{u"%"_s, UnitKind::Ratio, u"%"_s, 1.0}, kPerCent / kYuanInFigure};
    const QString symbol = unit.base + (perHead ? u"/百万人"_s : u"/千亿元"_s);
    return {{symbol, unit.kind, symbol, 1.0},
            perHead ? kMillionPeople / kPeopleInFigure : kHundredBillion / kYuanInFigure};
}

/// Every value of a measure that a reader sees.
template <class Function>
void changeValues(ComparedMeasure& measure, Function change)
{
    for (Target& target : measure.targets) {
        target.value = change(target.value);
        if (target.valueMax)
            target.valueMax = change(*target.valueMax);
    }
    for (std::optional<Observation>* observation : {&measure.latest, &measure.baseline}) {
        if (*observation && (*observation)->value)
            (*observation)->value = change(*(*observation)->value);
    }
    for (ValuePoint& value : measure.values)
        value.value = change(value.value);
}

void scale(ComparedMeasure& measure, const Unit& unit, double factor)
{
    changeValues(measure, [factor](double value) { return value * factor; });
    for (Target& target : measure.targets)
        target.unit = unit.symbol;
    measure.unit = unit;
}

int digitsBefore(double value)
{
    return static_cast<int>(std::floor(std::log10(value)));
}

/// The smallest and largest of what is shown in one unit, zeros aside.
struct Extent
{
    double least = std::numeric_limits<double>::max();
    double most = 0.0;

    void include(double value)
    {
        if (value == 0.0)
            return;
        least = std::min(least, std::abs(value));
        most = std::max(most, std::abs(value));
    }
    /// As many as leave the largest three digits and the smallest two; none of whole hundreds.
    int decimals() const
    {
        return most > 0.0 ? std::clamp(std::max(2 - digitsBefore(most), 1 - digitsBefore(least)), 0, 4) : 0;
    }
};

/// A quotient is no more exact than what it was made of. All values in one unit have the same decimals.
void roundAlike(std::vector<ComparedMeasure>& measures)
{
    std::map<QString, Extent> extents;
    for (ComparedMeasure& measure : measures) {
        Extent& extent = extents[measure.unit.symbol];
        changeValues(measure, [&extent](double value) {
            extent.include(value);
            return value;
        });
    }
    for (ComparedMeasure& measure : measures) {
        const double magnitude = std::pow(10.0, extents[measure.unit.symbol].decimals());
        changeValues(measure,
                     [magnitude](double value) { return std::round(value * magnitude) / magnitude; });
    }
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
            } else if (m_basis == ComparisonBasis::PerGdp && measure.unit.kind == UnitKind::ForeignMoney) {
                m_otherCurrency = true;
            } else if (!figure) {
                m_noFigure.append(measure.place);
            } else {
                const Divided into = divided(measure.unit, m_basis);
                scale(measure, into.unit, measure.unit.factor * into.factor / figure->value);
                note(*figure);
                kept.push_back(std::move(measure));
            }
        }
        roundAlike(kept);
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
        if (m_otherCurrency)
            notes.append(Words::tr("Amounts in another currency than the gross product are left out."));
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
    bool m_otherCurrency = false;
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
