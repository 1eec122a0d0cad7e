// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace as it stood at a moment. Values, files and reports keep their moments themselves; of what is
// overwritten in place, the closings and the settings, the audit tells how it stood.
#include "core/store/textvalues.h"
#include "core/workspace/past.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kSetting = u"setting/"_s;
const QString kPeriod = u"period/"_s;

QString member(const std::optional<QString>& json, const QString& name)
{
    return QJsonDocument::fromJson(json.value_or(QString()).toUtf8())[name].toString();
}

/// Closings and settings as the audit tells them, row by row until the moment.
struct PastSettings
{
    void read(const AuditRow& row)
    {
        if (row.subject.startsWith(kSetting)) {
            settings.insert(row.subject.mid(kSetting.size()), member(row.after, u"value"_s));
        } else if (row.action == u"period.close"_s) {
            const QStringList scope = row.subject.split(u'/');
            const Result<Period> period = Period::parse(scope.value(1));
            if (period)
                closed.push_back(
                    {*period, member(row.after, u"closed_by"_s), momentFromText(row.at), scope.value(2)});
        } else if (row.action == u"period.reopen"_s) {
            std::erase_if(closed,
                          [&row](const ClosedPeriod& one) { return kPeriod + one.scope() == row.subject; });
        }
    }

    QHash<QString, QString> settings;
    std::vector<ClosedPeriod> closed;
};

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::openPast(const QString& path, const QDateTime& moment,
                                                       const Catalogue& catalogue, const Clock& clock)
{
    return openPast(path, {}, moment, catalogue, clock);
}

Result<std::unique_ptr<Workspace>> Workspace::openPast(const QDateTime& moment) const
{
    return openPast(m_state->path, m_state->password, moment, m_state->catalogue, m_state->clock);
}

Result<std::unique_ptr<Workspace>> Workspace::openPast(const QString& path, const QString& password,
                                                       const QDateTime& moment, const Catalogue& catalogue,
                                                       const Clock& clock)
{
    Result<std::unique_ptr<Store>> store = Store::openReadOnly(path, password);
    if (!store)
        return store.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*store), path, catalogue, clock));
    if (Result<void> loaded = workspace->loadPast(moment); !loaded)
        return loaded.error();
    markPast(*workspace);
    return workspace;
}

Result<void> Workspace::loadPast(const QDateTime& moment)
{
    m_state->moment = moment;
    auto plans = m_state->store->plans().loadActiveAt(moment);
    if (!plans)
        return plans.error();
    std::vector<PlanRecord> records;
    for (auto& [id, content] : *plans)
        records.push_back({id, std::move(content)});
    m_state->setPlans(std::move(records));
    const Result<std::vector<Observation>> values = m_state->store->observations().currentAt(moment);
    if (!values)
        return values.error();
    for (const Observation& value : *values) {
        if (m_state->measures.contains(value.measure))
            m_state->replaceValue(value);
        if (m_state->measures.contains(value.measure) && value.value)
            m_state->past[value.measure].push_back(value);
    }
    for (std::vector<Observation>& one : m_state->past)
        std::ranges::sort(one, {}, &Observation::period);
    return m_state->readPastProgress(moment);
}

Result<void> Workspace::State::readPastProgress(const QDateTime& until)
{
    Result<std::vector<Evidence>> files = store->evidence().standingAt(until);
    if (!files)
        return files.error();
    for (const Evidence& file : *files) {
        if (measures.contains(file.measure))
            progress.evidence[file.measure].push_back(file);
    }
    const Result<std::vector<StatusReport>> reports = store->statuses().currentAt(until);
    if (!reports)
        return reports.error();
    for (const StatusReport& report : *reports) {
        if (std::ranges::find(plans, report.item.plan, &PlanRecord::id) != plans.end())
            progress.statuses.insert(report.item, report);
    }
    PastSettings told;
    const QString last = textFromMoment(until);
    Result<void> read = store->audit().forEach([&](const AuditRow& row) {
        if (row.at <= last)
            told.read(row);
    });
    if (!read)
        return read;
    std::ranges::stable_sort(told.closed, {}, &ClosedPeriod::period);
    progress.closed = std::move(told.closed);
    for (auto entry = told.settings.cbegin(); entry != told.settings.cend(); ++entry) {
        if (!entry.key().startsWith(kValidationSettings))
            continue;
        if (const Result<ValidationRules> tuned = rulesFromText(entry.value()))
            progress.validationRules.insert(MeasureId(entry.key().mid(kValidationSettings.size())), *tuned);
    }
    const QString judged = told.settings.value(kAssessmentSetting.toString());
    if (judged.isEmpty())
        return {};
    const Result<AssessmentRules> known = assessmentRulesFromJson(judged);
    if (!known)
        return known.error();
    rules = *known;
    return {};
}

} // namespace milepost
