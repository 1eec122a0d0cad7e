// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QStringList>

#include <vector>

namespace milepost::bench {

/// What an office of many did at once.
struct OfficeLoad
{
    std::vector<double> entering; ///< milliseconds from a figure until it is saved
    std::vector<double> seeing;   ///< milliseconds from a saved figure until another has it in view
    qint64 expectedSights = 0;    ///< every figure by everybody else
    QStringList problems;         ///< figures refused, workspaces that did not open
};

/// Whether everybody enters at another part of the second, or all in the same moment.
enum class Rhythm { Spread, Together };

/// Has one officer an address enter a figure a second, each into a measure nobody else writes to, for so many
/// seconds, while all of them listen and take up what the others enter as a window does. All figures are of
/// one year; each load of a workspace needs its own.
OfficeLoad loadOffice(const QStringList& addresses, int seconds, Rhythm rhythm, int year,
                      const Catalogue& catalogue);

} // namespace milepost::bench
