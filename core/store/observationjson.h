// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"

#include <QJsonObject>

namespace milepost {

/// What the audit keeps of an observation: all of its row but the id, which is the audit's subject.
QJsonObject jsonFrom(const Observation& observation);

} // namespace milepost
