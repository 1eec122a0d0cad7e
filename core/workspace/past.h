// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

class Workspace;

/// Whether it was opened by Workspace::openPast(): it shows an earlier moment, and every change is refused.
bool showsPast(const Workspace& workspace);
/// Marks it so.
void markPast(Workspace& workspace);

} // namespace milepost
