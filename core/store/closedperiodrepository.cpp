// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closedperiodrepository.h"

#include "core/store/statement.h"
#include "core/store/storeerror.h"
#include "core/store/textvalues.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

Result<std::vector<ClosedPeriod>> ClosedPeriodRepository::all()
{
    Statement statement(m_database,
                        u"SELECT period, closed_by, closed_at, province FROM closed_periods WHERE covered = "
                        "period ORDER BY province"_s);
    if (Result<void> done = statement.run(); !done)
        return done.error();
    std::vector<ClosedPeriod> closed;
    while (statement.next()) {
        const Result<Period> period = Period::parse(statement.text(0));
        if (!period)
            return damagedWorkspaceError(m_database.path(), u"closed period "_s + statement.text(0));
        closed.push_back({*period, statement.text(1), momentFromText(statement.text(2)), statement.text(3)});
    }
    std::ranges::stable_sort(closed, {}, &ClosedPeriod::period);
    return closed;
}

Result<void> ClosedPeriodRepository::insert(const ClosedPeriod& closed)
{
    Statement statement(m_database,
                        u"INSERT INTO closed_periods (covered, period, province, closed_by, closed_at) "
                        "VALUES (:covered, :period, :province, :author, :at)"_s);
    for (const Period& covered : coveredPeriods(closed.period)) {
        statement.bind(u":covered"_s, covered.toString())
            .bind(u":period"_s, closed.period.toString())
            .bind(u":province"_s, closed.province)
            .bind(u":author"_s, closed.author)
            .bind(u":at"_s, textFromMoment(closed.at));
        if (Result<void> done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<void> ClosedPeriodRepository::remove(const Period& period, const QString& province)
{
    const bool isServer = m_database.engine() == Engine::Postgres;
    const QString sql = isServer
                            ? u"SELECT 1 WHERE reopen_period(:period, :province)"_s
                            : u"DELETE FROM closed_periods WHERE period = :period AND province = :province"_s;
    Statement statement(m_database, sql);
    return statement.bind(u":period"_s, period.toString()).bind(u":province"_s, province).runOnRow();
}

} // namespace milepost
