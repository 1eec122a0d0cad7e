// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

namespace milepost {

/// Every widget below `root` that is in sight, enabled and reached with Tab; parts that Qt makes inside its
/// own widgets count as those.
QSet<QWidget*> controlsOf(const QWidget& root);

/// Fails for each of them without a name or a role for assistive tools, or without an object name.
void expectNamedControls(const QWidget& root);

/// Presses Tab until it has been everywhere; fails for controls it never came to.
void expectTabReachesAll(QWidget& root);

} // namespace milepost
