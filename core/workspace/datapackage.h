// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace milepost {

class Workspace;

/// Writes the whole workspace, every revision and the chain of changes included, as a Frictionless Data
/// Package (datapackage.json and a CSV file a table) into a folder, which is made when absent. A file of the
/// same name is replaced.
Result<void> writeDataPackage(const Workspace& workspace, const QString& folder);

/// Makes a workspace from such a package. `destination` must not exist. Whatever is not exactly what the
/// package says, or does not hold against its own chain of changes, is refused with the file's name, and
/// nothing is left of it.
Result<void> readDataPackage(const QString& folder, const QString& destination);

} // namespace milepost
