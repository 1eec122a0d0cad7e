// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/statusreport.h"

#include <functional>
#include <optional>
#include <vector>

namespace milepost {

class Database;

/// Reports on deliverables and tasks, append-only: a later one supersedes the one before.
class StatusRepository
{
public:
    explicit StatusRepository(Database& database) : m_database(database) {}

    /// The report nobody has superseded, of every deliverable and task.
    Result<std::vector<StatusReport>> current();
    /// The report nobody had superseded at a moment, of every item of every plan.
    Result<std::vector<StatusReport>> currentAt(const QDateTime& moment);
    /// Every report on one item, oldest first.
    Result<std::vector<StatusReport>> history(const WorkItem& item);
    /// Calls with every report, of withdrawn plans too, in the order of recording.
    Result<void> forEach(const std::function<void(const StatusReport&)>& visit);
    /// Stores the report; its `id` is ignored, the new one is returned.
    Result<qint64> append(const StatusReport& report);

private:
    Database& m_database;
};

} // namespace milepost
