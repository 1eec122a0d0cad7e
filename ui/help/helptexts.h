// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// A table of the keys, as rich text.
QString keysHtml();
/// Name, version, licence.
QString aboutHtml();

} // namespace milepost
