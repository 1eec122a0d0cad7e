// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

struct ParsedPlan;

/// What a plan is called wherever it is named: its title; where its text carries none, who issued it (else
/// its province, else its file) with a note that says so.
QString planTitle(const ParsedPlan& plan);

} // namespace milepost
