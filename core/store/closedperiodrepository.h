// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/closedperiod.h"

#include <vector>

namespace milepost {

class Database;

/// Closed periods. While one stands, the database itself refuses values and evidence for it.
class ClosedPeriodRepository
{
public:
    explicit ClosedPeriodRepository(Database& database) : m_database(database) {}

    /// Ascending by period, the one for all before those for a province; what lies within a closed one is not
    /// listed.
    Result<std::vector<ClosedPeriod>> all();
    Result<void> insert(const ClosedPeriod& closed);
    /// Takes out what was closed for this province, or (empty) for all.
    Result<void> remove(const Period& period, const QString& province);

private:
    Database& m_database;
};

} // namespace milepost
