// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officerright.h"
#include "core/store/store.h"
#include "core/workspace/valuegatherer.h"
#include "core/workspace/workspace.h"

#include <QCache>
#include <QHash>

namespace milepost {

class EarlyReading;

/// Where a measure stands in memory.
struct MeasurePlace
{
    size_t plan = 0;
    size_t measure = 0;
    std::vector<size_t> targets; ///< of the measure, in the plan
};

/// The settings that hold rules tuned for a measure begin with this; its id follows.
inline constexpr QStringView kValidationSettings = u"validation/";
/// The setting that holds the rules of judgement.
inline constexpr QStringView kAssessmentSetting = u"assessment.rules";

/// A cell: a measure and a period as written.
using CellKey = std::pair<MeasureId, QString>;
/// What stands in cells; absent where nothing was ever recorded.
using StandingCells = QHash<CellKey, std::optional<Observation>>;

/// The revision an entry asks for, without author, moment and predecessor.
Observation observationFrom(const ObservationEntry& entry);

/// Whether two revisions of a cell say the same, whoever recorded them and when.
bool saysTheSame(const Observation& a, const Observation& b);

/// So many observations stay in memory after they were read.
inline constexpr qsizetype kMostRecent = 20'000;

/// What the sheet keeps besides values.
struct ProgressContent
{
    std::vector<ClosedPeriod> closed = {};                  ///< ascending
    QHash<MeasureId, std::vector<Evidence>> evidence = {};  ///< standing, in the order of attaching
    QHash<WorkItem, StatusReport> statuses = {};            ///< the last of each item
    QHash<MeasureId, ValidationRules> validationRules = {}; ///< where they were tuned
};

/// What a workspace keeps in memory: the active plans and the current values of their measures.
struct Workspace::State
{
    std::unique_ptr<Store> store;
    QString path;
    const Catalogue& catalogue;
    const Clock& clock;
    QString author;        ///< empty when nobody has said it and the system does not know it
    QString password = {}; ///< of a shared workspace, to reach it again; never leaves memory
    bool isConnected = true;
    bool isReconnecting = false;
    std::optional<UnconfirmedChange> settled = {}; ///< and not told yet
    std::vector<OfficerRight> rights = {};         ///< of the author, in a shared workspace
    qint64 clockDeviation = 0;                     ///< see clockDeviation()
    std::vector<PlanRecord> plans = {};
    QHash<MeasureId, MeasurePlace> measures = {};
    AssessmentRules rules = {};
    qint64 dataVersion = 0; ///< see Store::dataVersion()
    qint64 auditRead = 0;   ///< the last change that is in memory, by its id in the audit
    QHash<MeasureId, MeasureCells> cells = {};
    std::optional<qint64> readUpTo = {};  ///< every row with this id or a smaller one is in memory; absent
                                          ///< before the first reading
    std::optional<QDateTime> moment = {}; ///< set where the past is shown
    QHash<MeasureId, std::vector<Observation>> past = {}; ///< then: what stood, ascending by period
    mutable QCache<MeasureId, std::vector<Observation>> recent{kMostRecent}; ///< read of late, ascending

    ProgressContent progress = {};
    QHash<MeasureId, QString> chosenIndicators = {}; ///< by an officer; empty for none
    QHash<MeasureId, QString> readIndicators = {};   ///< of measures that show a chosen one

    /// Reads what the sheet keeps besides values.
    Result<ProgressContent> readProgress() const;
    /// The same as it stood at a moment, and the rules of judgement of that moment.
    Result<void> readPastProgress(const QDateTime& moment);
    /// Reads which indicators officers chose; before the plans, which are linked by them.
    Result<void> loadIndicators();
    /// Takes up what officers chose in other windows; true when there was something.
    Result<bool> refreshIndicators();
    /// Gives a measure and its targets the indicator chosen for it, or back the one it was read with.
    void linkMeasure(const MeasureId& id);
    /// Refused when the period is closed for all or for the province.
    Result<void> checkOpen(const Period& period, const QString& province) const;
    /// The error of a failed write to a cell: that another window has closed its period meanwhile, when so.
    Error writeError(const Error& error, const MeasureId& measure, const Period& period);
    /// The province of a measure's plan; empty for an unknown measure.
    QString provinceOf(const MeasureId& measure) const;
    void addPlan(PlanRecord plan);
    /// All plans at once, in any order.
    void setPlans(std::vector<PlanRecord> records);
    void removePlan(const PlanId& id);
    void forgetValues();
    /// Takes up the rows that came since the last time, or what was read early, and gives the measures whose
    /// values differ.
    Result<QList<MeasureId>> readValues(EarlyReading* early = nullptr);
    /// Puts a new current revision in place of its cell's old one; a "no data" revision empties the cell.
    void replaceValue(const Observation& revision);
    /// What observations() gives.
    std::vector<Observation> readObservations(const MeasureId& measure) const;
    /// The current values of a measure; empty for one without any. Valid until the next change.
    const std::vector<ReportedValue>& valuesOf(const MeasureId& measure) const;
    std::vector<Target> targetsOf(const MeasureId& measure) const;
    /// The current revision of a cell as memory has it, "no data" included; nullptr where nothing was
    /// recorded.
    const ReportedValue* remembered(const MeasureId& measure, const Period& period) const;
    /// Whether memory is what the database says: nobody else has written since it was read. The caller holds
    /// a transaction.
    Result<bool> isAlone() const;
    /// Refused when what stands in the entry's cell is neither what is in memory nor what the entry says.
    Result<void> checkSeen(const ObservationEntry& entry, const std::optional<Observation>& standing) const;
    /// What stands in the cells of the entries. Refused when one has changed unseen. The caller holds a
    /// transaction.
    Result<StandingCells> standingIn(std::span<const ObservationEntry> entries) const;
    /// The moment a change is made: by the server's clock in a shared workspace, so that all agree.
    QDateTime now() const { return clock.now().addMSecs(clockDeviation); }
    /// The author, or the word for one whose name is not known.
    QString authorName() const;
    /// What the audit keeps of a change made now.
    AuditEntry auditEntry(const QString& action, const QString& subject) const;

private:
    void indexMeasures();
};

} // namespace milepost
