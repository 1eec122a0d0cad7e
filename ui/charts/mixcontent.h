// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace milepost {

/// How a share is filled: told apart without colour.
enum class MixFill { Solid, Dense, Sparse, Empty };

struct MixPart
{
    QString name;
    QColor colour;
    MixFill fill = MixFill::Solid;
};

struct MixRow
{
    QString label;
    std::vector<int> counts; ///< one a part
};

/// Bars of equal length split by counts, one a row, with a key of the parts above.
struct MixContent
{
    std::vector<MixPart> parts;
    std::vector<MixRow> rows;
};

} // namespace milepost
