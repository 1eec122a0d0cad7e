// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/plan.h"

#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace milepost {

class Database;
class Statement;

/// Reads plans back out of the tables that hold them, one after the other with the same statements.
class PlanReader
{
public:
    /// `database` outlives the reader.
    explicit PlanReader(Database& database);
    ~PlanReader();

    /// NotFound for an unknown id; Storage when a stored word is none of the known ones.
    Result<ParsedPlan> read(const PlanId& id);
    /// SHA-256, lower-case hex, over the rows read() reads: what the audit keeps of an imported plan.
    /// docs/schema.md gives the exact bytes. NotFound for an unknown id.
    Result<QString> digest(const PlanId& id);

private:
    /// One SELECT, whose only placeholder is ":plan", and what takes its rows.
    struct Step
    {
        const char16_t* sql;
        Result<void> (PlanReader::*take)(Statement& rows);
    };
    static std::span<const Step> steps();

    Result<void> readPlan(Statement& row);
    Result<void> readYears(Statement& row);
    Result<void> readAreas(Statement& row);
    Result<void> readTasks(Statement& row);
    Result<void> readMeasures(Statement& row);
    Result<void> readTargets(Statement& row);
    Result<void> readRepeats(Statement& row);
    Result<void> readFigures(Statement& row);
    Result<void> readDeliverables(Statement& row);
    Result<void> readIssues(Statement& row);
    Result<void> readAgencies(Statement& row);
    Error missing() const;
    Error damaged(const QString& what) const;
    QStringList agencies(const QString& kind, const QString& owner, const QString& role) const;

    Database& m_database;
    PlanId m_id;
    ParsedPlan m_plan;
    std::vector<std::unique_ptr<Statement>> m_statements; ///< one a step
    QHash<QString, QStringList> m_agencies;               ///< by kind/owner/role
};

} // namespace milepost
