// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/store/backup.h"
#include "core/store/verification.h"
#include "core/workspace/earlyreading.h"
#include "core/workspace/workspacestate.h"

#include <utility>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString systemUserName()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

MeasureId PlanRecord::measureId(const Measure& measure) const
{
    return measureIdOf(id, measure);
}

ObservationEntry entryFrom(const Observation& observation)
{
    return {observation.measure, observation.period,   observation.value,  observation.entered,
            observation.status,  observation.baseline, observation.source, observation.note,
            observation.origin,  observation.reason};
}

ObservationEntry noDataEntry(const MeasureId& measure, const Period& period)
{
    ObservationEntry entry;
    entry.measure = measure;
    entry.period = period;
    return entry;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, OpenMode mode,
                                                   const Catalogue& catalogue, const Clock& clock,
                                                   const QString& password)
{
    const Store::OpenMode storeMode =
        mode == OpenMode::MustExist ? Store::OpenMode::MustExist : Store::OpenMode::CreateIfAbsent;
    Result<std::unique_ptr<Store>> store = Store::open(path, storeMode, clock, password);
    if (!store)
        return store.error();
    Result<std::unique_ptr<Workspace>> workspace =
        openUnheard(*std::move(store), path, catalogue, clock, password);
    if (!workspace)
        return workspace;
    if (Result<void> heard = (*workspace)->listen(); !heard)
        return heard.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openUnheard(std::unique_ptr<Store> store, const QString& path,
                                                          const Catalogue& catalogue, const Clock& clock,
                                                          const QString& password)
{
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(store), path, catalogue, clock));
    workspace->m_state->password = password;
    if (Result<void> met = workspace->meet(); !met)
        return met.error();
    // Before reading, so that nothing written meanwhile is missed.
    const Result<qint64> version = workspace->m_state->store->dataVersion();
    if (!version)
        return version.error();
    workspace->m_state->dataVersion = *version;
    if (Result<void> loaded = workspace->load(); !loaded)
        return loaded.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openInMemory(const Catalogue& catalogue, const Clock& clock)
{
    Result<std::unique_ptr<Store>> store = Store::openInMemory();
    if (!store)
        return store.error();
    const Result<qint64> version = (*store)->dataVersion();
    if (!version)
        return version.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*store), {}, catalogue, clock));
    workspace->m_state->dataVersion = *version;
    return workspace;
}

Workspace::Workspace(std::unique_ptr<Store> store, QString path, const Catalogue& catalogue,
                     const Clock& clock)
    : m_state(new State{std::move(store), std::move(path), catalogue, clock, systemUserName()})
{}

Workspace::~Workspace() = default;

Result<void> Workspace::load()
{
    const Result<std::optional<AuditRow>> lastChange = m_state->store->audit().last();
    if (!lastChange)
        return lastChange.error();
    const std::unique_ptr<EarlyReading> values =
        EarlyReading::begin(*m_state->store, path(), m_state->password);
    if (Result<void> rules = loadRules(); !rules)
        return rules;
    if (Result<void> links = m_state->loadIndicators(); !links)
        return links;
    auto plans = m_state->store->plans().loadActive();
    if (!plans)
        return plans.error();
    std::vector<PlanRecord> records;
    for (auto& [id, content] : *plans)
        records.push_back({id, std::move(content)});
    m_state->setPlans(std::move(records));
    m_state->forgetValues();
    if (const Result<QList<MeasureId>> read = m_state->readValues(values.get()); !read)
        return read.error();
    Result<ProgressContent> progress = m_state->readProgress();
    if (!progress)
        return progress.error();
    m_state->progress = *std::move(progress);
    m_state->auditRead = *lastChange ? (*lastChange)->id : 0;
    return {};
}

Result<void> Workspace::refresh()
{
    const Result<qint64> version = m_state->store->dataVersion();
    if (version)
        return takeUp(*version);
    return isShared() ? reconnectNow() : Result<void>(version.error());
}

Result<void> Workspace::takeUp(qint64 version)
{
    const qint64 before = std::exchange(m_state->dataVersion, version);
    if (before == version)
        return {};
    Result<void> done = refreshWhatChanged();
    if (!done)
        m_state->dataVersion = before; // the next time tries again
    return done;
}

/// Figures come all day, everything else seldom: for figures alone nothing else is read again. Somebody may
/// have written past the audit, though, so where it says nothing everything is.
Result<void> Workspace::refreshWhatChanged()
{
    const Result<AuditTail> changes = m_state->store->audit().after(m_state->auditRead);
    if (!changes)
        return changes.error();
    if (Result<void> done = changes->onlyValues ? refreshValues() : refreshPlansAndValues(); !done)
        return done;
    if (!changes->onlyValues) {
        Result<void> done = refreshProgress();
        if (done)
            done = refreshRights();
        if (!done)
            return done;
    }
    m_state->auditRead = changes->last;
    return {};
}

Result<void> Workspace::refreshValues()
{
    const Result<QList<MeasureId>> changed = m_state->readValues();
    if (!changed)
        return changed.error();
    if (!changed->isEmpty())
        emit observationsChanged(*changed);
    return {};
}

Result<void> Workspace::refreshPlansAndValues()
{
    const Result<std::vector<PlanHeader>> headers = m_state->store->plans().list(PlanState::Active);
    if (!headers)
        return headers.error();
    const bool samePlans =
        std::ranges::is_permutation(*headers, m_state->plans, {}, &PlanHeader::id, &PlanRecord::id);
    if (!samePlans) {
        if (Result<void> loaded = load(); !loaded)
            return loaded;
        emit plansChanged();
        return {};
    }
    const Result<QList<MeasureId>> changed = m_state->readValues();
    if (!changed)
        return changed.error();
    const Result<bool> relinked = m_state->refreshIndicators();
    if (!relinked)
        return relinked.error();
    if (*relinked)
        emit plansChanged();
    if (!changed->isEmpty())
        emit observationsChanged(*changed);
    return {};
}

QString Workspace::path() const
{
    return m_state->path;
}
QString Workspace::author() const
{
    return m_state->author;
}
void Workspace::setAuthor(const QString& name)
{
    if (name == author() || isShared())
        return;
    m_state->author = name;
    emit authorChanged(name);
}

const std::vector<PlanRecord>& Workspace::plans() const
{
    return m_state->plans;
}

const PlanRecord* Workspace::plan(const PlanId& id) const
{
    const auto found = std::ranges::find(m_state->plans, id, &PlanRecord::id);
    return found == m_state->plans.end() ? nullptr : &*found;
}

const PlanRecord* Workspace::planOf(const MeasureId& id) const
{
    const auto place = m_state->measures.constFind(id);
    return place == m_state->measures.cend() ? nullptr : &m_state->plans[place->plan];
}

const Measure* Workspace::measure(const MeasureId& id) const
{
    const auto place = m_state->measures.constFind(id);
    return place == m_state->measures.cend() ? nullptr
                                             : &m_state->plans[place->plan].content.measures[place->measure];
}

std::span<const ReportedValue> Workspace::values(const MeasureId& id) const
{
    return m_state->valuesOf(id);
}

std::vector<Observation> Workspace::observations(const MeasureId& id) const
{
    return m_state->readObservations(id);
}

Result<std::vector<Observation>> Workspace::history(const MeasureId& id, const Period& period) const
{
    Result<std::vector<Observation>> revisions = m_state->store->observations().history(id, period);
    if (revisions && m_state->moment) {
        std::erase_if(*revisions,
                      [this](const Observation& one) { return one.recordedAt > *m_state->moment; });
    }
    return revisions;
}

Result<Verification> Workspace::verify() const
{
    return verifyHistory(*m_state->store);
}

Result<void> Workspace::restore(const QString& source, const QString& destination)
{
    return restoreWorkspace(source, destination);
}

Result<void> Workspace::backup(const QString& destination) const
{
    return copyDatabase(m_state->store->database(), destination);
}

Result<Verification> Workspace::verifyFile(const QString& path)
{
    const Result<std::unique_ptr<Store>> store = Store::openReadOnly(path);
    return store ? verifyHistory(**store) : Result<Verification>(store.error());
}

} // namespace milepost
