// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/auditlog.h"
#include "core/store/closedperiodrepository.h"
#include "core/store/database.h"
#include "core/store/evidencerepository.h"
#include "core/store/importrepository.h"
#include "core/store/observationrepository.h"
#include "core/store/planrepository.h"
#include "core/store/settingsrepository.h"
#include "core/store/statusrepository.h"

#include <functional>
#include <memory>

class QObject;

namespace milepost {

class Clock;

/// An open workspace database with everything that reads and writes it.
class Store
{
public:
    enum class OpenMode { MustExist, CreateIfAbsent };

    /// Opens and, where due, migrates (after a backup beside the file). Refuses whatever is not a sound
    /// workspace and leaves it as it is; see inspectWorkspaceFile(). A ServerAddress opens the workspace on a
    /// server, which an administrator has made, in exactly this program's format.
    static Result<std::unique_ptr<Store>> open(const QString& path, OpenMode mode, const Clock& clock,
                                               const QString& password = {});
    static Result<std::unique_ptr<Store>> openInMemory();
    /// Opens a sound workspace of exactly this program's format without writing a byte, wherever it lies.
    static Result<std::unique_ptr<Store>> openReadOnly(const QString& path, const QString& password = {});

    /// A number that changes whenever somebody else has changed the workspace since it was opened.
    Result<qint64> dataVersion();

    bool isShared() const { return m_database.engine() == Engine::Postgres; }
    /// Calls, from the event loop, when somebody else has written to the server. A file says nothing by
    /// itself.
    Result<void> whenOthersWrite(QObject* context, const std::function<void()>& tell);

    Database& database() { return m_database; }
    PlanRepository& plans() { return m_plans; }
    ObservationRepository& observations() { return m_observations; }
    AuditLog& audit() { return m_audit; }
    ImportRepository& imports() { return m_imports; }
    SettingsRepository& settings() { return m_settings; }
    ClosedPeriodRepository& closedPeriods() { return m_closedPeriods; }
    EvidenceRepository& evidence() { return m_evidence; }
    StatusRepository& statuses() { return m_statuses; }

private:
    explicit Store(Database database);
    static Result<std::unique_ptr<Store>> openShared(const QString& path, const QString& password,
                                                     Database::Access access);

    Database m_database;
    PlanRepository m_plans;
    ObservationRepository m_observations;
    AuditLog m_audit;
    ImportRepository m_imports;
    SettingsRepository m_settings;
    ClosedPeriodRepository m_closedPeriods;
    EvidenceRepository m_evidence;
    StatusRepository m_statuses;
};

} // namespace milepost
