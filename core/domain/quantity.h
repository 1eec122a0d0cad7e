// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace milepost {

/// What a unit measures. Values convert within a kind and base, never across.
enum class UnitKind {
    Count,        ///< 个, 家, 户, 台 … : an open class, the measure word is the base
    Money,        ///< base 元 (CNY)
    ForeignMoney, ///< base 美元, 欧元 …
    Ratio,        ///< base % ; 个百分点 is PercentagePoint
    PercentagePoint,
    Multiple,   ///< 倍, 番
    Bandwidth,  ///< base Mbps
    DataVolume, ///< base GB
    Duration,   ///< base 天 / 小时 / 年 as written
    Length,
    Area,
    Mass,
    Volume,
    Energy,
    Power,
    Index ///< a bare number
};
/// Stable names as the catalogue writes them ("money", "percentage_point").
QString toString(UnitKind kind);
std::optional<UnitKind> unitKindFromString(const QString& text);

/// A unit as a plan writes it ("万张", "亿元", "Gbps") and how it reduces to its base.
/// One `symbol` = `factor` × `base`.
struct Unit
{
    QString symbol;
    UnitKind kind = UnitKind::Count;
    QString base;
    double factor = 1.0;

    bool convertsTo(const Unit& other) const { return kind == other.kind && base == other.base; }
    friend bool operator==(const Unit&, const Unit&) = default;
};

/// A number with its unit; arithmetic between different kinds is an error, never a silent cast.
struct Quantity
{
    double value = 0.0;
    Unit unit;

    /// The same amount in another unit, or Refused when the kinds differ.
    Result<Quantity> convertedTo(const Unit& target) const;
};

} // namespace milepost
