// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace milepost {

/// The table of known units: by every spelling, and the multipliers, longest first.
struct UnitTable
{
    QHash<QString, Unit> units;
    std::vector<Multiplier> multipliers;
};

// Each reads one JSON text of the catalogue and checks it: fields present and of the right type, known kinds,
// no id or spelling twice. The error names the file, the entry and the field.
Result<std::vector<Province>> readProvinces(const QByteArray& json);
Result<std::vector<CanonicalArea>> readAreas(const QByteArray& json);
Result<UnitTable> readUnits(const QByteArray& json);
Result<std::vector<Indicator>> readIndicators(const QByteArray& json);

} // namespace milepost
