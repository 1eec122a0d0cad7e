// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace milepost {

class Scoreboard;
class Workspace;

/// Every assessment of a scoreboard as a JSON list, one line a dated target: the promise, the value judged,
/// the figures of the judgement (shares: 0.25 is 25 %; absent ones are null), the verdict, the method and the
/// words.
QByteArray assessmentsJson(const Workspace& workspace, const Scoreboard& scoreboard);

} // namespace milepost
