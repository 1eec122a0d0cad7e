// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

class Catalogue;
struct PlanFacts;

/// What FilterState::province holds for a GB/T 2260 code: the code, and a word of its own for a national
/// plan, because an empty one lets every province through.
QString provinceKey(const QString& code);
/// The code that a key stands for; empty for a national plan and for every province.
QString provinceCodeOf(const QString& key);
/// Short, in the reader's language: 贵州, Guizhou; of a national plan what it says of itself, else
/// “National”.
QString provinceName(const Catalogue& catalogue, const PlanFacts& plan);
/// How a national plan is called where it stands among provinces.
QString nationalName();

} // namespace milepost
