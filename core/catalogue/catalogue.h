// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/domain/quantity.h"

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
    QStringList aliases;  ///< subjects that mean it
    QStringList excludes; ///< words in a subject that make it another thing
    UnitKind unitKind = UnitKind::Count;
    QString unit; ///< the unit comparisons are shown in
    MeasureKind kind = MeasureKind::Stock;
    Direction direction = Direction::MoreIsBetter;
};

/// What all plans share: provinces, canonical areas, units, indicators. Immutable once loaded.
class Catalogue
{
public:
    /// Loads the catalogue built into the program (resources/catalogue/*.json).
    static Result<Catalogue> load();

    const std::vector<Province>& provinces() const { return m_provinces; } ///< in GB/T 2260 order
    const std::vector<CanonicalArea>& areas() const { return m_areas; }
    const std::vector<Indicator>& indicators() const { return m_indicators; }

    const Province* province(const QString& code) const;
    const CanonicalArea* area(const QString& id) const;
    const Indicator* indicator(const QString& id) const;
    /// The canonical area a plan's area name means, or nullptr.
    const CanonicalArea* areaForName(const QString& name) const;

    /// The unit a plan writes, with multipliers (万张, 亿元, Gbps); an unknown measure word counts itself.
    Unit unit(const QString& symbol) const;
    /// Reads a number as an officer types it, in the given unit's context: "1.2亿", "12000万", "1,234.5",
    /// full-width digits, "85%". InvalidInput with a sentence for "1a", "1,2,3"; Refused for a unit that does
    /// not fit. The result is in `target`.
    Result<Quantity> readQuantity(const QString& text, const Unit& target) const;

private:
    std::vector<Province> m_provinces;
    std::vector<CanonicalArea> m_areas;
    std::vector<Indicator> m_indicators;
    QHash<QString, Unit> m_units;
};

} // namespace milepost
