// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "core/domain/statusreport.h"

#include <QJsonObject>

namespace milepost {

/// What the audit keeps of an attached file: all of its row but the id, which is the audit's subject.
QJsonObject jsonFrom(const Evidence& evidence);

/// What the audit keeps of a report on a deliverable or task, in the same way.
QJsonObject jsonFrom(const StatusReport& report);

} // namespace milepost
