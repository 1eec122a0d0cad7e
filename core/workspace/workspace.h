// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/observation.h"
#include "core/domain/plan.h"

#include <QObject>

#include <memory>
#include <span>
#include <vector>

namespace milepost {

class Catalogue;
class Store;

/// A plan in the workspace with its workspace-wide id; ids inside `content` stay local to the plan.
struct PlanRecord
{
    PlanId id;
    ParsedPlan content;

    MeasureId measureId(const Measure& measure) const;
};

/// What importing a document did. An identical document changes nothing (`alreadyPresent`).
struct ImportOutcome
{
    PlanId plan;
    bool alreadyPresent = false;
};

/// A value to be recorded, as the editor or a file gives it.
struct ObservationEntry
{
    MeasureId measure;
    Period period;
    std::optional<double> value; ///< in the measure's unit; absent records "no data"
    QString entered;
    ObservationStatus status = ObservationStatus::Final;
    bool baseline = false;
    QString source;
    QString note;
};

/// The one door through which data changes. One verb is one transaction and one undo step; every change is
/// audited. Plans and latest values are held in memory. Not thread-safe: one workspace, one thread.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    enum class OpenMode { MustExist, CreateIfAbsent };

    /// Opens a `.milepost` file. A newer, foreign, damaged, locked or read-only file is refused untouched.
    /// `catalogue` and `clock` outlive the workspace.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, OpenMode mode,
                                                   const Catalogue& catalogue, const Clock& clock);
    /// A workspace in memory with the true schema, for tests.
    static Result<std::unique_ptr<Workspace>> openInMemory(const Catalogue& catalogue, const Clock& clock);
    ~Workspace() override;

    QString path() const;
    QString author() const;
    /// Who is recorded with every change from now on.
    void setAuthor(const QString& name);

    /// Active plans in GB/T 2260 order of their province.
    const std::vector<PlanRecord>& plans() const;
    const PlanRecord* plan(const PlanId& id) const;
    const PlanRecord* planOf(const MeasureId& id) const;
    const Measure* measure(const MeasureId& id) const;

    /// Current (unsuperseded) observations of a measure, ascending by period; "no data" rows are left out.
    std::vector<Observation> observations(const MeasureId& id) const;
    /// Every revision of one cell, oldest first.
    Result<std::vector<Observation>> history(const MeasureId& id, const Period& period) const;

    Result<ImportOutcome> importPlan(const ParsedPlan& plan);
    /// Takes a plan out of view (its data stays); `reinstatePlan` puts it back. The pair undoes an import.
    Result<void> withdrawPlan(const PlanId& id);
    Result<void> reinstatePlan(const PlanId& id);

    /// Records values in one transaction: all or none. Returns the new ids in order.
    Result<std::vector<ObservationId>> record(std::span<const ObservationEntry> entries);

    /// The text of a plan's document, once attached; empty optional when it is not.
    Result<std::optional<QString>> documentText(const PlanId& id) const;
    /// Attaches the document; Refused when its hash is not the plan's.
    Result<void> attachDocument(const PlanId& id, const QString& text);

signals:
    void plansChanged();
    /// Values of these measures changed.
    void observationsChanged(const QList<milepost::MeasureId>& measures);

private:
    explicit Workspace(std::unique_ptr<Store> store, const Catalogue& catalogue, const Clock& clock);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace milepost
