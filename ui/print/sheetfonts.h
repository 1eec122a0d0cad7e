// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace milepost {

/// A font of so many points whose pixels are page units. Families by name, best first: the faces official
/// documents are set in, then what can be relied on.
QFont pageFont(qreal points, QFont::Weight weight = QFont::Normal);
/// The face of titles and headings.
QFont titleFont(qreal points);

} // namespace milepost
