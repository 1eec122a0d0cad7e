// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace milepost {

class Database;

/// Whose history a workspace is filled with. One's own is copied as it is: where somebody has forged a row of
/// it, all the others would be without a backup too.
enum class History { Own, FromElsewhere };

/// Makes a workspace file: its tables in a format, what `fill` puts into them in one transaction, then the
/// steps up to this program's format. The file must not exist. Refused when a history from elsewhere does not
/// hold, NewerFormat when the format is ahead of this program; no file is left after a failure.
Result<void> makeWorkspace(const QString& path, int format, History history,
                           const std::function<Result<void>(Database&)>& fill);

} // namespace milepost
