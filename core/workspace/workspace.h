// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/closedperiod.h"
#include "core/domain/evidence.h"
#include "core/domain/observation.h"
#include "core/domain/officerright.h"
#include "core/domain/plan.h"
#include "core/domain/reportedvalue.h"
#include "core/domain/statusreport.h"
#include "core/domain/takenfile.h"
#include "core/domain/verification.h"
#include "core/exchange/publishedfigures.h"
#include "core/validation/objection.h"
#include "core/workspace/assessmentrules.h"

#include <QObject>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace milepost {

class Catalogue;
class ProgressReporter;
struct Reached;
class Store;
class Transaction;
struct BringingRequest;
struct BroughtBack;
struct CopyChanges;
struct CopyComparison;
struct CopyOrigin;
struct ValueFile;
class WorkMeter;
enum class PlanState;

/// A plan in the workspace with its workspace-wide id; ids inside `content` stay local to the plan.
struct PlanRecord
{
    PlanId id;
    ParsedPlan content;

    MeasureId measureId(const Measure& measure) const;
};

/// What importing a document did. A document that is in the workspace already changes nothing
/// (`alreadyPresent`); one that had been withdrawn is put back as it was (`reinstated`).
struct ImportOutcome
{
    PlanId plan;
    bool alreadyPresent = false;
    bool reinstated = false;
};

/// One plan to be imported.
struct PlanImport
{
    ParsedPlan plan;
    std::optional<QString> text = {};    ///< of the document it was read from, to be attached
    std::optional<PlanId> replaces = {}; ///< the earlier version whose place it takes
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
    ObservationOrigin origin = ObservationOrigin::Entered;
    QString reason = {}; ///< why it stands although a rule asks, or why it was changed
};

/// The entry that records an observation as it stands once more: what an undo command keeps and gives to
/// record().
ObservationEntry entryFrom(const Observation& observation);
/// The entry that empties a cell, as undoing a first entry does.
ObservationEntry noDataEntry(const MeasureId& measure, const Period& period);

/// A published figure that no measure of the workspace can take, with the reason in words.
struct LeftOutFigure
{
    enum class Reason { NoPlan, NoMeasure, UnlikeUnit, Ambiguous };

    PublishedFigure figure;
    Reason reason = Reason::NoMeasure;
    QString words; ///< translated, "no plan of this province"
};

/// What recording published figures did.
struct PublishedOutcome
{
    int recorded = 0;     ///< revisions; a provisional value and the final one that follows it are two
    int alreadyThere = 0; ///< figures whose cell already holds something, which they leave as it is
    std::vector<LeftOutFigure> leftOut;
};

/// What became of a change that was being saved when the connection to a shared workspace broke.
enum class UnconfirmedChange {
    Recorded,
    NotRecorded,
    Unknown ///< nothing tells
};

/// The one door through which data changes. One verb is one transaction and one undo step; every change is
/// audited. Plans and latest values are held in memory. Not thread-safe: one workspace, one thread.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    enum class OpenMode { MustExist, CreateIfAbsent };

    /// Opens a `.milepost` file, or the shared workspace at a ServerAddress, which must exist, with a
    /// password where PostgreSQL's own ways give none. A newer, foreign, damaged, locked or read-only file is
    /// refused untouched. `catalogue` and `clock` outlive the workspace.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, OpenMode mode,
                                                   const Catalogue& catalogue, const Clock& clock,
                                                   const QString& password = {});
    using Opened = std::function<void(Result<std::unique_ptr<Workspace>>)>;
    /// Opens a shared workspace on a thread of its own and hands it over from the event loop of this one,
    /// unless `context` is gone by then.
    static void openInBackground(const QString& address, const QString& password, const Catalogue& catalogue,
                                 const Clock& clock, QObject* context, const Opened& opened);
    /// Checks the backup at `source` and copies it to `destination`, which must not exist. Writes nothing
    /// when the backup is no sound workspace.
    static Result<void> restore(const QString& source, const QString& destination);
    /// What verify() would find in a file nobody has open. Changes nothing in it.
    static Result<Verification> verifyFile(const QString& path);
    /// The workspace exactly as it stood at a moment: its plans, the values recorded until then, the
    /// revisions of a cell until then. Nothing can be changed in it. The file must have this program's
    /// format.
    static Result<std::unique_ptr<Workspace>> openPast(const QString& path, const QDateTime& moment,
                                                       const Catalogue& catalogue, const Clock& clock);
    /// The same of this workspace, which stays open.
    Result<std::unique_ptr<Workspace>> openPast(const QDateTime& moment) const;
    /// A workspace in memory with the true schema, for tests.
    static Result<std::unique_ptr<Workspace>> openInMemory(const Catalogue& catalogue, const Clock& clock);
    ~Workspace() override;

    QString path() const;
    QString author() const;
    /// Who is recorded with every change from now on; at first the name the system knows the user by. In a
    /// shared workspace that is the server's user, whatever is set.
    void setAuthor(const QString& name);

    /// Whether it lies on a server.
    bool isShared() const;
    /// False from when a shared workspace was found out of reach until it is reached again; meanwhile it
    /// shows what it knew, and every change is refused.
    bool isConnected() const;
    /// Finds out that the connection broke, as far as this computer knows by now. Asks nothing of the
    /// network.
    void checkConnection();
    /// Reaches a shared workspace again on a thread of its own, so that a server that does not answer holds
    /// up nothing; then does what refresh() does, which would wait for it. Nothing while it is under way, or
    /// connected.
    void reconnect();
    bool isReconnecting() const;

    /// Whether the author may do what a role does: for a province (GB/T 2260 code), or for all of them. In a
    /// file everybody may do everything.
    bool may(OfficerRole role, const QString& province = {}) const;
    /// The same for at least one province.
    bool mayAnywhere(OfficerRole role) const;

    /// Active plans in GB/T 2260 order of their province. What this and the next three give is valid until
    /// plansChanged().
    const std::vector<PlanRecord>& plans() const;
    const PlanRecord* plan(const PlanId& id) const;
    const PlanRecord* planOf(const MeasureId& id) const;
    const Measure* measure(const MeasureId& id) const;

    /// Current (unsuperseded) values of a measure, ascending by period; "no data" is left out. Valid until
    /// they change.
    std::span<const ReportedValue> values(const MeasureId& id) const;
    /// The same with all that is kept of them. They are read from the file, those of late from memory: to go
    /// through every measure, values() is the quicker way.
    std::vector<Observation> observations(const MeasureId& id) const;
    /// Every revision of one cell, oldest first.
    Result<std::vector<Observation>> history(const MeasureId& id, const Period& period) const;

    /// InvalidInput when the plan contradicts itself (two measures of one id, a target of an unknown area).
    Result<ImportOutcome> importPlan(const ParsedPlan& plan);
    /// Imports several plans with their texts in one transaction, all or none; the outcomes are in their
    /// order. A plan that replaces another withdraws it; its measures that continue those of the other (see
    /// Measure::continues) show and take over their observations. Refused when a text is not the plan's or a
    /// measure would stand in two plans.
    Result<std::vector<ImportOutcome>> importPlans(std::span<const PlanImport> imports);
    /// Takes a plan out of view (its data stays); `reinstatePlan` puts it back. The pair undoes an import.
    /// Refused for a plan whose place a later version has taken, while that one is in view.
    Result<void> withdrawPlan(const PlanId& id);
    Result<void> reinstatePlan(const PlanId& id);
    /// Both for several plans, in one transaction.
    Result<void> exchangePlans(std::span<const PlanId> withdrawn, std::span<const PlanId> reinstated);

    /// Records values in one transaction, all or none; what stands already gives the standing id. NotFound
    /// for an unknown measure; InvalidInput for a value not finite, below zero where none can be or with a
    /// status that says there is none, a period out of 1900–2100 and the same cell twice; Refused for a
    /// second baseline and for a cell another window changed meanwhile, whose value then shows.
    Result<std::vector<ObservationId>> record(std::span<const ObservationEntry> entries);

    /// The rules each entry would break if all of them were recorded, in their order; none for an unknown
    /// measure or an entry without a value. Writes nothing.
    std::vector<std::vector<Objection>> objections(std::span<const ObservationEntry> entries) const;
    /// What a measure's values are held to: as tuned, else defaultRules().
    ValidationRules validationRules(const MeasureId& id) const;
    /// Tunes them for everybody who opens the workspace. NotFound for an unknown measure.
    Result<void> setValidationRules(const MeasureId& id, const ValidationRules& rules);

    /// Closed periods, ascending. A closed period and whatever lies within it takes no value, no "no data"
    /// and no evidence, of one province or of all: neither here nor in the database.
    const std::vector<ClosedPeriod>& closedPeriods() const;
    /// Whether it is closed for all, or for this province (GB/T 2260 code).
    bool isClosed(const Period& period, const QString& province = {}) const;
    /// Closes it for a province, or for all.
    Result<void> closePeriod(const Period& period, const QString& province = {});
    /// 退回. Goes into the audit with the name of who asked for it and the reason. InvalidInput without
    /// either; NotFound for a period that is not itself closed for that province, or for all.
    Result<void> reopenPeriod(const Period& period, const QString& name, const QString& reason,
                              const QString& province = {});

    /// Files attached to a cell, in the order of attaching.
    std::vector<Evidence> evidence(const MeasureId& id, const Period& period) const;
    /// Keeps a file with a cell. Refused for an empty or too large one and in a closed period.
    Result<EvidenceId> attachEvidence(const MeasureId& id, const Period& period, const QString& name,
                                      const QByteArray& content);
    /// Takes a file out of its cell; its content stays in the workspace, and `reattachEvidence` puts it back
    /// under a new id.
    Result<void> withdrawEvidence(EvidenceId id);
    Result<EvidenceId> reattachEvidence(EvidenceId id);
    /// The bytes of a file, checked against its hash: Storage when they differ.
    Result<QByteArray> evidenceContent(const Evidence& evidence) const;

    /// What was last said of a deliverable or a task; absent when nothing was.
    std::optional<StatusReport> status(const WorkItem& item) const;
    Result<std::vector<StatusReport>> statusHistory(const WorkItem& item) const;
    /// Records reports in one transaction, all or none; what stands already is left as it is. NotFound for an
    /// unknown item, InvalidInput for a share outside 0–100 and for the same item twice.
    Result<void> recordStatus(std::span<const StatusEntry> entries);

    /// Records published figures, with their source and status, for the measures they speak of, in one
    /// transaction and in the order of publication: a final value supersedes the provisional one. Cells that
    /// ever held a value are left alone, so a second time changes nothing.
    Result<PublishedOutcome> recordPublished(std::span<const PublishedFigure> figures);
    /// Whether a published figure stands in any cell.
    bool showsPublished() const;
    /// Empties every cell a published figure stands in, in one step; figures the officer has since replaced
    /// stay. `putBackPublished` is its inverse. Both return how many cells changed.
    Result<int> takeOutPublished();
    Result<int> putBackPublished();

    /// The file with these bytes (SHA-256), when its values were taken and not given back since.
    Result<std::optional<TakenFile>> takenFile(const QString& sha256) const;
    /// Records the new and changed values of a file in one transaction, all or none. Refused when the file
    /// was taken before, when it would change nothing, for a second baseline, and when another window wrote
    /// to one of its cells since it was read. Cancelled when the reporter says so: nothing is left of it.
    Result<TakenFile> takeValues(const ValueFile& file, ProgressReporter* progress = nullptr);
    /// Puts back what stood in the cells a file still rules; the file can be taken again afterwards.
    Result<void> giveBackValues(const TakenFile& file);
    /// Takes up what other windows have written to the file since, and tells of it as of own changes. Costs
    /// next to nothing when there is nothing.
    Result<void> refresh();

    /// Reads the whole history and checks it.
    Result<Verification> verify() const;
    /// The chain of changes as comma-separated values (RFC 4180, UTF-8), oldest first.
    Result<QByteArray> auditCsv() const;
    /// SHA-256, lower-case hex, of everything stored: two workspaces of the same content agree.
    Result<QString> fingerprint() const;
    /// See writeDataPackage().
    Result<void> writePackage(const QString& folder) const;
    /// Writes a consistent copy of the workspace to a new file.
    Result<void> backup(const QString& destination) const;

    /// The work of taking a copy along, see takeCopy(), to be done on any thread.
    std::function<Result<CopyOrigin>(ProgressReporter*)> copyTaker(const QString& destination) const;
    /// What bringing a copy back would do now, as the request says. Writes nothing. Refused for the copy of
    /// another workspace, or of a state that is not in its history.
    Result<CopyComparison> compareCopy(const CopyChanges& copy, const BringingRequest& request,
                                       ProgressReporter* progress = nullptr);
    /// Brings it back in one transaction, as it was compared; see BroughtBack::moved for when that no longer
    /// holds. InvalidInput while a conflict is undecided, or for a reopening without name or reason. Told to
    /// stop, it writes nothing; a reporter that hears of the whole hears that it is too late for that.
    Result<BroughtBack> bringBack(const CopyChanges& copy, const BringingRequest& request,
                                  const CopyComparison& seen, ProgressReporter* progress = nullptr);
    /// Opens it once more on the thread that calls, which then has it; see CopyDesk. For one call.
    std::function<Result<std::unique_ptr<Workspace>>()> againOpener() const;
    /// Shows what was brought back over another connection.
    void showBroughtBack(const BroughtBack& done);

    /// By which rules this workspace judges.
    const AssessmentRules& assessmentRules() const;
    /// InvalidInput for bands that do not rise.
    Result<void> setBands(const Bands& bands);
    /// What is decided about one measure; empty choices leave it to the plan. NotFound for an unknown one.
    Result<void> setChoices(const MeasureId& id, const MeasureChoices& choices);

    /// The indicator an officer chose for a measure, empty for none; absent where it is as the plan was read.
    std::optional<QString> chosenIndicator(const MeasureId& id) const;
    /// The indicator a measure was read with, whatever was chosen since; empty for none.
    QString readIndicator(const MeasureId& id) const;
    /// Links a measure to an indicator, to none (empty) or as it was read (absent); a later version of the
    /// plan keeps it. NotFound for an unknown measure or indicator, Refused where the units do not fit.
    Result<void> chooseIndicator(const MeasureId& id, const std::optional<QString>& indicator);

    /// A named text kept with the workspace; absent when never set.
    Result<std::optional<QString>> setting(const QString& name) const;
    Result<void> setSetting(const QString& name, const QString& value);

    /// The text of a plan's document, once attached; empty optional when it is not.
    Result<std::optional<QString>> documentText(const PlanId& id) const;
    /// Attaches the document; Refused when its hash is not the plan's.
    Result<void> attachDocument(const PlanId& id, const QString& text);

signals:
    void authorChanged(const QString& name);
    /// Somebody else has written to the server: refresh() shows it.
    void changedElsewhere();
    void connectionChanged();
    /// A shared workspace is reached again, and tells what became of the change that was being saved when the
    /// connection broke.
    void unconfirmedSettled(milepost::UnconfirmedChange outcome);
    /// What the author may do there has changed.
    void rightsChanged();
    void plansChanged();
    /// The text of this plan's document can be had from now on.
    void documentAttached(const milepost::PlanId& id);
    /// Every measure must be judged again.
    void assessmentRulesChanged();
    /// Values of these measures changed.
    void observationsChanged(const QList<milepost::MeasureId>& measures);
    /// A period was closed or reopened.
    void closedPeriodsChanged();
    void evidenceChanged(const milepost::MeasureId& measure);
    void statusChanged(const QList<milepost::WorkItem>& items);
    void validationRulesChanged(const milepost::MeasureId& measure);

private:
    Workspace(std::unique_ptr<Store> store, QString path, const Catalogue& catalogue, const Clock& clock);
    Result<void> load();
    static Result<std::unique_ptr<Workspace>> openPast(const QString& path, const QString& password,
                                                       const QDateTime& moment, const Catalogue& catalogue,
                                                       const Clock& clock);
    static Result<std::unique_ptr<Workspace>> openUnheard(std::unique_ptr<Store> store, const QString& path,
                                                          const Catalogue& catalogue, const Clock& clock,
                                                          const QString& password);
    Result<void> meet();
    Result<void> listen();
    Result<void> refreshRights();
    Result<void> reconnectNow();
    Result<void> takeReached(Reached reached);
    Result<void> takeUp(qint64 version);
    void setConnected(bool isConnected);
    Result<void> loadRules();
    Result<void> takeRules(AssessmentRules rules);
    Result<void> loadPast(const QDateTime& moment);
    Result<void> refreshWhatChanged();
    Result<void> refreshValues();
    Result<void> refreshPlansAndValues();
    Result<void> refreshProgress();
    struct PlanSwap;
    Result<ImportOutcome> placePlan(const PlanImport& import, PlanSwap& swap);
    Result<void> insertPlan(const PlanId& id, const PlanImport& import);
    Result<void> attachLater(const PlanId& id, const PlanImport& import, PlanSwap& swap);
    Result<void> storeText(const PlanId& id, const ParsedPlan& plan, const QString& text);
    Result<void> takeOut(const PlanId& id, PlanSwap& swap);
    Result<void> bringIn(const PlanId& id, PlanSwap& swap);
    Result<void> storePlanState(const PlanId& id, PlanState state);
    void carryOut(PlanSwap& swap);
    Result<std::vector<ObservationId>> recordChecked(std::span<const ObservationEntry> entries);
    Result<Observation> recordOne(const ObservationEntry& entry, const std::optional<Observation>& standing);
    Result<EvidenceId> addEvidence(const Evidence& evidence);
    Result<void> checkBaselines(const QList<MeasureId>& measures) const;

    Error meanwhile(Transaction& transaction, const Error& error);
    Result<CopyComparison> compareWith(const CopyChanges& copy, const BringingRequest& request,
                                       WorkMeter& meter) const;
    Result<void> confirmed(Result<void> committed);

    class BatchRecorder;
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace milepost
