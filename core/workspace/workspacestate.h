// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace milepost {

/// Where a measure stands in memory.
struct MeasurePlace
{
    size_t plan = 0;
    size_t measure = 0;
};

/// What a workspace keeps in memory: the active plans and the current values of their measures.
struct Workspace::State
{
    std::unique_ptr<Store> store;
    QString path;
    const Catalogue& catalogue;
    const Clock& clock;
    QString author; ///< empty when nobody has said it and the system does not know it
    std::vector<PlanRecord> plans = {};
    QHash<MeasureId, MeasurePlace> measures = {};
    AssessmentRules rules = {};
    qint64 dataVersion = 0;                                       ///< see Store::dataVersion()
    QHash<MeasureId, std::vector<Observation>> observations = {}; ///< with a value, ascending by period
    std::optional<QDateTime> moment = {};                         ///< set where the past is shown

    std::vector<ClosedPeriod> closed = {};                  ///< ascending
    QHash<MeasureId, std::vector<Evidence>> evidence = {};  ///< standing, in the order of attaching
    QHash<WorkItem, StatusReport> statuses = {};            ///< the last of each item
    QHash<MeasureId, ValidationRules> validationRules = {}; ///< where they were tuned

    /// Reads what the sheet keeps besides values.
    Result<void> loadProgress();
    /// Refused when the period is closed.
    Result<void> checkOpen(const Period& period) const;
    /// The error of a failed write to a period: that another window has closed it meanwhile, when so.
    Error writeError(const Error& error, const Period& period);
    void addPlan(PlanRecord plan);
    /// All plans at once, in any order.
    void setPlans(std::vector<PlanRecord> records);
    void removePlan(const PlanId& id);
    /// Puts a new current revision in place of its cell's old one; a "no data" revision empties the cell.
    void replaceValue(const Observation& revision);
    /// Refused when what stands in the entry's cell is neither what is in memory nor what the entry says.
    Result<void> checkSeen(const ObservationEntry& entry, const QString& label) const;
    /// Reads the current values anew and gives the measures whose values differ.
    Result<QList<MeasureId>> refreshValues();
    /// The author, or the word for one whose name is not known.
    QString authorName() const;
    /// What the audit keeps of a change made now.
    AuditEntry auditEntry(const QString& action, const QString& subject) const;

private:
    void indexMeasures();
};

} // namespace milepost
