// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace milepost {

class Catalogue;
struct PlanReading;

/// Why every number of a document was read the way it was and by what its measure is compared, a few lines
/// each, for people.
QByteArray explanationText(const PlanReading& reading, const Catalogue& catalogue);

/// The same as JSON: {"source": …, "figures": [{"number": …, "text": …, "kind": …, "rule": …, "why": …}]}.
QByteArray explanationJson(const PlanReading& reading, const Catalogue& catalogue);

} // namespace milepost
