// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// A file of the source tree, named from its root.
QString sourceFile(const QString& path = {});

/// A file of the build tree, named from its root.
QString builtFile(const QString& path);

/// The folder with the real documents and their annotations, which are not part of the source:
/// MILEPOST_PLANS, or beside the source tree.
QString realPlansFolder();

} // namespace milepost
