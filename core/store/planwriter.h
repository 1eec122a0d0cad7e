// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planrepository.h"

namespace milepost {

/// Writes one plan into the tables that hold it, inside the caller's transaction.
class PlanWriter
{
public:
    PlanWriter(Database& database, const PlanHeader& header) : m_database(database), m_header(header) {}

    Result<void> write(const ParsedPlan& plan);

private:
    Result<void> writePlan(const ParsedPlan& plan);
    Result<void> writeYears(const std::vector<int>& years);
    Result<void> writeAreas(const std::vector<Area>& areas);
    Result<void> writeTasks(const std::vector<Area>& areas);
    Result<void> writeMeasures(const std::vector<Measure>& measures);
    Result<void> writeTargets(const std::vector<Target>& targets);
    Result<void> writeRepeats(const std::vector<Target>& targets);
    Result<void> writeFigures(const std::vector<Figure>& figures);
    Result<void> writeDeliverables(const std::vector<Deliverable>& deliverables);
    Result<void> writeIssues(const std::vector<Issue>& issues);
    Result<void> writeAgencies(const ParsedPlan& plan);

    QString planId() const { return m_header.id.toString(); }

    Database& m_database;
    const PlanHeader& m_header;
};

} // namespace milepost
