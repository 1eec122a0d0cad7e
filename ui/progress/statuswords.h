// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statusword.h"

#include <QList>
#include <QString>

namespace milepost {

/// Code and word, as shown in a choice: "A  正式数".
QString statusChoice(ObservationStatus status);
/// Statuses a figure with a value can have, in the order they are offered.
QList<ObservationStatus> valueStatuses();
/// True for provisional, estimated and forecast values, which are drawn hollow.
bool isHollow(ObservationStatus status);

} // namespace milepost
