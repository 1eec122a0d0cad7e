// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace milepost {

class Workspace;

/// Why something cannot be done in a workspace, in words for a tool tip; empty where it can. In a file that
/// is only because it shows the past, in a shared workspace also for want of a right, as Workspace::may() has
/// it.
namespace whynot {

/// Change what belongs to a province (GB/T 2260 code).
QString edit(const Workspace& workspace, const QString& province);
/// Change what belongs to every province that has a plan.
QString editAll(const Workspace& workspace);
/// Change what belongs to no province, or to one that is not known yet.
QString editAnything(const Workspace& workspace);
/// Change what holds for everybody.
QString administer(const Workspace& workspace);

} // namespace whynot

/// Makes a control grey with the reason as its tool tip, or available with the tip it usually has. A control
/// that is grey for a reason of its own, `isUsable` false, keeps the usual tip.
void permit(QWidget& control, const QString& reason, const QString& usualTip = {}, bool isUsable = true);

} // namespace milepost
