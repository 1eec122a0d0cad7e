// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace milepost {

class Workspace;

/// What a province's figures are divided by.
enum class ContextQuantity { Population, Gdp };
QString toString(ContextQuantity quantity);
std::optional<ContextQuantity> contextQuantityFromString(const QString& text);
/// The unit its figures are kept in: 万人, 亿元.
QString contextUnit(ContextQuantity quantity);

/// The population or the gross product of a province.
struct ContextFigure
{
    QString provinceCode; ///< GB/T 2260
    ContextQuantity quantity = ContextQuantity::Population;
    QString period;     ///< the year or day it is of: "2018", "2020-11-01"
    double value = 0.0; ///< above zero, in contextUnit()
    QString source;
    friend bool operator==(const ContextFigure&, const ContextFigure&) = default;
};

/// Reads a table with the columns province_code, quantity, period, value, unit, source; UnreadableInput names
/// the line that is wrong.
Result<std::vector<ContextFigure>> readContextFigures(const QByteArray& csv, const QString& name);
/// The figures built into the program.
Result<std::vector<ContextFigure>> builtInContextFigures();

/// The workspace's setting that keeps them once an officer has changed one.
extern const QString kContextSetting;
QString toText(const std::vector<ContextFigure>& figures);
/// Those of a workspace: its own, else the built-in ones.
Result<std::vector<ContextFigure>> contextFigures(const Workspace& workspace);
/// The list with a figure in the place of the one of its province and quantity, or at the end.
std::vector<ContextFigure> withFigure(std::vector<ContextFigure> figures, const ContextFigure& figure);
const ContextFigure* figureOf(const std::vector<ContextFigure>& figures, const QString& provinceCode,
                              ContextQuantity quantity);

} // namespace milepost
