// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/plan.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace milepost {

class Database;

enum class PlanState { Active, Withdrawn };
QString toString(PlanState state);

/// A plan's row without its content.
struct PlanHeader
{
    PlanId id;
    PlanState state = PlanState::Active;
    QString title;
    QString provinceCode;
    QString sha256;
    QDateTime importedAt; ///< UTC
    QString importedBy;
};

/// Plans with all they hold. A plan's content never changes; only its state does.
class PlanRepository
{
public:
    explicit PlanRepository(Database& database) : m_database(database) {}

    Result<std::optional<PlanHeader>> find(const PlanId& id);
    /// By province code, then id.
    Result<std::vector<PlanHeader>> list(PlanState state);
    Result<ParsedPlan> load(const PlanId& id);
    /// Every active plan, in the order of list().
    Result<std::vector<std::pair<PlanId, ParsedPlan>>> loadActive();
    /// Every plan that was active at a moment, as the chain of changes tells it.
    Result<std::vector<std::pair<PlanId, ParsedPlan>>> loadActiveAt(const QDateTime& moment);
    /// What the audit keeps of a plan's content, see PlanReader::digest().
    Result<QString> digest(const PlanId& id);
    Result<void> insert(const PlanHeader& header, const ParsedPlan& plan);
    Result<void> setState(const PlanId& id, PlanState state);

    Result<std::optional<QString>> documentText(const PlanId& id);
    Result<void> storeDocument(const PlanId& id, const QString& text, const QDateTime& at,
                               const QString& author);

private:
    Result<std::vector<std::pair<PlanId, ParsedPlan>>> loadAll(const std::vector<PlanHeader>& headers);

    Database& m_database;
};

} // namespace milepost
