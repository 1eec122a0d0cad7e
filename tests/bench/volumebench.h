// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace milepost::bench {

/// What a row of the history costs on a server, in one table as a workspace has it and in the same table cut
/// up by province: bytes, a revision of a cell, the standing values of one province. `address` is a shared
/// workspace that is not needed any more, for who owns it. False when it cannot be measured.
bool measureVolume(const QString& address);

} // namespace milepost::bench
