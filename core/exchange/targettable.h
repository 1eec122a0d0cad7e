// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QByteArray>

namespace milepost {

/// Targets as comma-separated values (RFC 4180, UTF-8, "\n" line ends): the line with the column names.
QByteArray targetTableHead();
/// One line a target of the plan.
QByteArray targetTableRows(const ParsedPlan& plan);

} // namespace milepost
