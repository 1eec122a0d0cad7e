// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace milepost::schema {

/// The step that added what the progress sheet keeps besides values: reasons, closed periods, evidence and
/// reports on deliverables and tasks.
QStringList progressTables();

/// Periods that are closed for one province only.
QStringList closingsByProvince();

} // namespace milepost::schema
