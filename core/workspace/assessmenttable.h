// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace milepost {

class Scoreboard;
class Workspace;
struct ProvinceChanges;

/// Every assessment of a scoreboard as a JSON list, one line a dated target: the promise, the value judged,
/// the figures of the judgement (shares: 0.25 is 25 %; absent ones are null), the verdict, the method and the
/// words.
QByteArray assessmentsJson(const Workspace& workspace, const Scoreboard& scoreboard);
/// A JSON list, one line a province: what is judged otherwise since the period before the newest.
QByteArray changesJson(std::span<const ProvinceChanges> provinces);

} // namespace milepost
