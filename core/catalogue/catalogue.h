// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/domain/quantity.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace milepost {

struct Province
{
    QString code; ///< GB/T 2260, "520000"
    QString nameZh;
    QString shortZh; ///< "贵州"
    QString nameEn;
};

struct CanonicalArea
{
    QString id; ///< "ecommerce"
    QString nameZh;
    QString nameEn;
    QStringList aliases; ///< names plans use, without “互联网+”
};

/// A comparable indicator that measures of different plans link to.
struct Indicator
{
    QString id;
    QString nameZh;
    QString nameEn;
    QStringList
        aliases; ///< patterns of subjects that mean it; `*` stands for any run of characters, also none
    QStringList excludes; ///< words in a subject that make it another thing
    UnitKind unitKind = UnitKind::Count;
    QString unit;           ///< the unit comparisons are shown in
    QStringList countWords; ///< measure words that count the same thing here (家, 个); empty unless
                            ///< `unitKind` is Count
    MeasureKind kind = MeasureKind::Stock;
    Direction direction = Direction::MoreIsBetter;
    QStringList areas;    ///< canonical areas it is limited to ("" is “no area”); empty: any
    QStringList notAreas; ///< canonical areas it never occurs in
    QStringList
        related; ///< ids worth showing beside it that must not be compared with it (another currency …)
};

/// Growth rates compare with growth rates, changes with changes, levels and flows among themselves.
bool areComparable(MeasureKind a, MeasureKind b);

/// An indicator and the name of it that a subject fits, `*` standing for any words; none when nothing fits.
struct IndicatorMatch
{
    const Indicator* indicator = nullptr;
    QString alias;
};

/// A number prefix of a unit: 万 is 1e4.
struct Multiplier
{
    QString symbol;
    double factor = 1.0;
};

/// A figure as an officer types it, in the unit of its measure. A range counts as its middle.
struct TypedFigure
{
    double value = 0.0;
    Unit unit;
    bool approximate = false;   ///< “约300”: an estimate, whatever its status says
    std::optional<double> low;  ///< the ends of a range, “3-5”
    std::optional<double> high; ///< present with `low`
};
/// Whether a measure takes a range where a number is asked for.
enum class RangeUse { Refused, Allowed };

/// The JSON texts a catalogue is made of.
struct CatalogueSources
{
    QByteArray provinces;
    QByteArray areas;
    QByteArray units;
    QByteArray indicators;
};

/// What all plans share: provinces, canonical areas, units, indicators. Immutable once loaded.
class Catalogue
{
public:
    /// Loads the catalogue built into the program (resources/catalogue/*.json).
    static Result<Catalogue> load();
    /// Loads a catalogue from texts. InvalidInput names the file, the entry and what is wrong with it.
    static Result<Catalogue> fromJson(const CatalogueSources& sources);

    const std::vector<Province>& provinces() const { return m_provinces; } ///< in GB/T 2260 order
    const std::vector<CanonicalArea>& areas() const { return m_areas; }
    const std::vector<Indicator>& indicators() const { return m_indicators; }

    const Province* province(const QString& code) const;
    /// By full or short Chinese name (贵州省, 贵州) or English name, or nullptr.
    const Province* provinceForName(const QString& name) const;
    const CanonicalArea* area(const QString& id) const;
    const Indicator* indicator(const QString& id) const;
    /// The canonical area a plan's area name means, or nullptr.
    const CanonicalArea* areaForName(const QString& name) const;

    /// The indicator a measure means, by what is counted, the unit as the plan writes it and the
    /// canonical area (empty for none); nullptr when none fits. Of several the one whose pattern says most
    /// wins. A growth of turnover is not turnover: growth rates and changes have indicators of their own
    /// kind.
    IndicatorMatch matchIndicator(const QString& subject, const QString& unitSymbol,
                                  const QString& canonicalArea, MeasureKind kind) const;
    const Indicator* indicatorFor(const QString& subject, const QString& unitSymbol,
                                  const QString& canonicalArea, MeasureKind kind) const;
    /// A measure's value in the unit its indicator is compared in. Refused for another kind of unit, another
    /// currency, another thing counted.
    Result<Quantity> inIndicatorUnit(double value, const QString& unitSymbol,
                                     const Indicator& indicator) const;

    /// The unit a plan writes, with multipliers (万张, 亿元, Gbps); an unknown measure word counts itself.
    Unit unit(const QString& symbol) const;
    /// Whether the symbol, without its multiplier, stands in the units table; unit() takes any word.
    bool knowsUnit(const QString& symbol) const;
    /// Reads a number as an officer types it, in the given unit's context: "1.2亿", "12000万", "1,234.5",
    /// full-width digits, "85%". A multiplier without a unit multiplies the bare unit: 1.2亿 for a measure in
    /// 万元 is 12000 万元. InvalidInput with a sentence for "", "1a", "1,2,3"; Refused for a unit that does
    /// not fit. Empty text is never 0: callers that allow an empty cell test for it first. The result is in
    /// `target`.
    Result<Quantity> readQuantity(const QString& text, const Unit& target) const;
    /// The same with what officers write besides a bare number: “约300”, “300左右”, “3-5” and “3至5亿”, whose
    /// unit stands for both ends. InvalidInput for a range that is refused, turned round or has no two ends.
    Result<TypedFigure> readFigure(const QString& text, const Unit& target, RangeUse ranges) const;

private:
    struct Pattern
    {
        qsizetype indicator = 0;
        qsizetype alias = 0;
        QStringList segments; ///< the literal parts between the asterisks, the first and last possibly empty
        qsizetype weight = 0; ///< literal characters
    };

    void index();
    const Multiplier* multiplierOf(const QString& symbol) const;

    std::vector<Province> m_provinces;
    std::vector<CanonicalArea> m_areas;
    std::vector<Indicator> m_indicators;
    std::vector<Multiplier> m_multipliers; ///< longest symbol first
    QHash<QString, Unit> m_units;
    QHash<QString, qsizetype> m_areaNames;
    QHash<QChar, std::vector<Pattern>> m_patterns; ///< by the last character, null when it is an asterisk
};

} // namespace milepost
