// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace milepost {

class Database;
class ProgressReporter;

/// Makes a workspace file: its tables in a format, what `fill` puts into them in one transaction, then the
/// steps up to this program's format. The file must not exist. Refused when the history filled in does not
/// hold, NewerFormat when the format is ahead of this program, Cancelled when the reporter says so while the
/// history is checked; no file is left after a failure.
Result<void> makeWorkspace(const QString& path, int format,
                           const std::function<Result<void>(Database&)>& fill,
                           ProgressReporter* checking = nullptr);

} // namespace milepost
