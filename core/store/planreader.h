// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planrepository.h"

#include <QHash>

namespace milepost {

class Statement;

/// Reads one plan back out of the tables that hold it.
class PlanReader
{
public:
    PlanReader(Database& database, const PlanId& id) : m_database(database), m_id(id) {}

    /// NotFound for an unknown id; Storage when a stored word is none of the known ones.
    Result<ParsedPlan> read();

private:
    Result<void> readPlan();
    Result<void> readYears();
    Result<void> readAreas();
    Result<void> readTasks();
    Result<void> readMeasures();
    Result<void> readTargets();
    Result<void> readRepeats();
    Result<void> readFigures();
    Result<void> readDeliverables();
    Result<void> readIssues();
    Result<void> readAgencies();
    /// Runs a SELECT whose only placeholder is ":plan".
    Result<void> select(Statement& statement);
    Error damaged(const QString& what) const;
    QStringList agencies(const QString& kind, const QString& owner, const QString& role) const;

    Database& m_database;
    PlanId m_id;
    ParsedPlan m_plan;
    QHash<QString, QStringList> m_agencies; ///< by kind, owner and role
};

} // namespace milepost
