// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copyreader.h"

#include "core/store/observationbatch.h"
#include "core/store/store.h"
#include "core/store/textvalues.h"
#include "core/workspace/copyorigin.h"

#include <QJsonDocument>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kPlan = u"plan/"_s;
const QString kPeriod = u"period/"_s;
const QString kSetting = u"setting/"_s;
const QString kEvidence = u"evidence/"_s;
const QString kReport = u"status/"_s;
const QString kValue = u"observation/"_s;
const QString kValues = u"observations/"_s;

QJsonObject jsonOf(const std::optional<QString>& text)
{
    return QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
}

std::optional<QString> valueIn(const std::optional<QString>& text)
{
    return text ? std::optional(jsonOf(text)[u"value"_s].toString()) : std::nullopt;
}

/// The number in "status/17".
qint64 numberIn(const QString& subject, const QString& kind)
{
    return subject.mid(kind.size()).toLongLong();
}

} // namespace

void CopyReader::read(const AuditRow& row)
{
    const AwayMark mark{row.id, momentFromText(row.at), row.author, row.machine.value_or(QString())};
    if (row.subject.startsWith(kPlan)) {
        readPlan(row, mark);
    } else if (row.subject.startsWith(kPeriod)) {
        readClosing(row, mark);
    } else if (row.subject.startsWith(kSetting)) {
        readSetting(row, mark);
    } else if (row.subject.startsWith(kEvidence)) {
        Attached& file = m_attached[numberIn(row.subject, kEvidence)];
        if (row.after)
            file.attached = row.id;
        else
            file.isWithdrawn = true;
        file.mark = mark;
    } else if (row.subject.startsWith(kReport)) {
        m_reported[numberIn(row.subject, kReport)] = mark;
    } else if (row.subject.startsWith(kValue) || row.subject.startsWith(kValues)) {
        readValues(row, mark);
    } else {
        m_changes.others.push_back({row.action, row.subject, mark});
    }
}

AwayPlan& CopyReader::planNamed(const QString& id)
{
    const auto known = std::ranges::find(m_changes.plans, PlanId(id), &AwayPlan::id);
    if (known != m_changes.plans.end())
        return *known;
    AwayPlan plan;
    plan.id = PlanId(id);
    m_changes.plans.push_back(plan);
    return m_changes.plans.back();
}

void CopyReader::readPlan(const AuditRow& row, const AwayMark& mark)
{
    const qsizetype known = std::ssize(m_changes.plans);
    AwayPlan& plan = planNamed(row.subject.mid(kPlan.size()));
    const bool isFirst = known < std::ssize(m_changes.plans);
    plan.mark = mark;
    if (row.action == "plan.import"_L1) {
        plan.audited = jsonOf(row.after);
        plan.importedIn = row.id;
        plan.isActive = true;
    } else if (row.action == "document.attach"_L1) {
        plan.text = QString(); // read in the end
        if (isFirst)
            plan.wasActive = plan.isActive = true;
    } else {
        plan.isActive = row.action == "plan.reinstate"_L1;
        if (isFirst)
            plan.wasActive = !plan.isActive;
    }
}

void CopyReader::readClosing(const AuditRow& row, const AwayMark& mark)
{
    const QString scope = row.subject.mid(kPeriod.size());
    const Result<Period> period = Period::parse(scope.section(u'/', 0, 0));
    if (!period)
        return m_changes.others.push_back({row.action, row.subject, mark});
    const QString province = scope.section(u'/', 1);
    auto known = std::ranges::find_if(m_changes.closings, [&](const AwayClosing& one) {
        return one.period == *period && one.province == province;
    });
    if (known == m_changes.closings.end())
        known = m_changes.closings.insert(known, AwayClosing{*period, province, {}});
    known->isClosed = row.action == "period.close"_L1;
    known->mark = mark;
    if (known->isClosed)
        return;
    const QJsonObject asked = jsonOf(row.after);
    known->isReopened = true;
    known->name = asked[u"reopened_by"_s].toString();
    known->reason = asked[u"reason"_s].toString();
}

void CopyReader::readSetting(const AuditRow& row, const AwayMark& mark)
{
    const QString name = row.subject.mid(kSetting.size());
    if (name == kCopyOriginSetting)
        return;
    auto known = std::ranges::find(m_changes.settings, name, &AwaySetting::name);
    if (known == m_changes.settings.end())
        known = m_changes.settings.insert(known, AwaySetting{name, {valueIn(row.before)}, {}});
    known->known.push_back(valueIn(row.after));
    known->mark = mark;
}

void CopyReader::readValues(const AuditRow& row, const AwayMark& mark)
{
    if (row.subject.startsWith(kValue)) {
        const qint64 id = numberIn(row.subject, kValue);
        m_recorded.insert_or_assign(id, Recorded{id, mark});
        return;
    }
    const QJsonObject said = jsonOf(row.after);
    if (const auto batch = AuditedBatch::fromJson(row.after.value_or(QString())))
        m_recorded.insert_or_assign(batch->first, Recorded{batch->last(), mark});
    const QString sha256 = said[u"file_sha256"_s].toString();
    if (sha256.isEmpty())
        return;
    AwayFile& file = m_files[sha256];
    file.file.sha256 = sha256;
    file.file.name = said[u"file"_s].toString();
    file.isReturned = row.action == "observation.give_back"_L1;
    file.mark = mark;
}

Result<void> CopyReader::finish()
{
    for (Result<void> (CopyReader::*part)() :
         {&CopyReader::finishPlans, &CopyReader::finishCells, &CopyReader::finishEvidence,
          &CopyReader::finishReports, &CopyReader::finishFiles}) {
        if (Result<void> done = (this->*part)(); !done)
            return done;
    }
    // What came to where it was is no change.
    std::erase_if(m_changes.settings,
                  [](const AwaySetting& one) { return one.known.front() == one.known.back(); });
    std::erase_if(m_changes.plans, [](const AwayPlan& one) {
        return !one.imported && !one.text && one.wasActive == one.isActive;
    });
    return {};
}

Result<void> CopyReader::finishPlans()
{
    for (AwayPlan& plan : m_changes.plans) {
        const Result<std::optional<PlanHeader>> header = m_copy.plans().find(plan.id);
        if (!header)
            return header.error();
        if (!*header)
            continue;
        plan.title = (*header)->title;
        plan.province = (*header)->provinceCode;
        if (!plan.audited.isEmpty()) {
            Result<ParsedPlan> content = m_copy.plans().load(plan.id);
            if (!content)
                return content.error();
            plan.imported = *std::move(content);
        }
        if (plan.text) {
            Result<std::optional<QString>> text = m_copy.plans().documentText(plan.id);
            if (!text)
                return text.error();
            plan.text = *std::move(text);
        }
    }
    return {};
}

Result<void> CopyReader::finishCells()
{
    if (m_recorded.empty())
        return {};
    const qint64 first = m_recorded.begin()->first;
    Result<std::vector<Observation>> since = m_copy.observations().from(first);
    if (!since)
        return since.error();
    QHash<std::pair<MeasureId, QString>, size_t> places;
    std::vector<AwayCell>& cells = m_changes.cells;
    for (Observation& revision : *since) {
        const auto row = m_recorded.upper_bound(static_cast<qint64>(revision.id));
        if (row == m_recorded.begin())
            continue;
        const std::pair key(revision.measure, revision.period.toString());
        if (!places.contains(key)) {
            AwayCell cell;
            if (revision.supersedes) {
                Result<std::vector<Observation>> all =
                    m_copy.observations().history(revision.measure, revision.period);
                if (!all)
                    return all.error();
                const auto base = std::ranges::find(*all, *revision.supersedes, &Observation::id);
                cell.hasBase = base != all->end();
                if (cell.hasBase)
                    cell.known.push_back(*base);
            }
            places.insert(key, cells.size());
            cells.push_back(std::move(cell));
        }
        AwayCell& cell = cells[places.value(key)];
        cell.mark = std::prev(row)->second.mark;
        cell.known.push_back(std::move(revision));
    }
    return {};
}

Result<void> CopyReader::finishEvidence()
{
    for (const auto& [id, attached] : m_attached) {
        const Result<std::optional<Evidence>> file = m_copy.evidence().find(EvidenceId(id));
        if (!file)
            return file.error();
        if (*file)
            m_changes.evidence.push_back({**file, attached.isWithdrawn, attached.attached, attached.mark});
    }
    return {};
}

Result<void> CopyReader::finishReports()
{
    if (m_reported.empty())
        return {};
    QHash<WorkItem, AwayReport> lines;
    const qint64 first = m_reported.begin()->first;
    Result<void> read = m_copy.statuses().forEach([&](const StatusReport& report) {
        AwayReport& line = lines[report.item];
        if (report.id < first) {
            line.hasBase = true;
            line.known.assign(1, report);
            return;
        }
        line.known.push_back(report);
        const auto mark = m_reported.find(report.id);
        if (mark != m_reported.end())
            line.mark = mark->second;
    });
    if (!read)
        return read;
    for (AwayReport& line : lines) {
        if (line.mark.row > 0)
            m_changes.reports.push_back(std::move(line));
    }
    std::ranges::sort(m_changes.reports, {}, [](const AwayReport& line) { return line.mark.row; });
    return {};
}

Result<void> CopyReader::finishFiles()
{
    for (auto& [sha256, file] : m_files) {
        const Result<std::optional<TakenFile>> taken = m_copy.imports().taken(sha256);
        if (!taken)
            return taken.error();
        if (*taken)
            file.file = **taken;
        m_changes.files.push_back(std::move(file));
    }
    return {};
}

} // namespace milepost
