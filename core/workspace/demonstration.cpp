// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demonstration.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/firstworkspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <map>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kMark = u"demonstration"_s;
constexpr int kYearsBefore = 3; ///< reports begin so many years before the first deadline
constexpr double kStart = 0.3;  ///< a level's first value, as a share of its first target

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Demonstration)
};

/// A number from 0 to 1 that belongs to a name, the same on every machine.
double chanceOf(const QString& name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    const auto byte = [&digest](qsizetype at) { return static_cast<unsigned char>(digest[at]); };
    return (byte(0) * 256.0 + byte(1)) / 65535.0;
}

double threeDigits(double value)
{
    if (value == 0.0)
        return 0.0;
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2);
    return std::round(value / step) * step;
}

/// What a measure should have reached by year, from its targets: a line from step to step.
class Path
{
public:
    Path(const Measure& measure, const std::vector<Target>& targets)
    {
        for (const Target& target : targets) {
            if (target.measure == measure.id && target.year)
                m_steps[*target.year] = target.value;
        }
        if (m_steps.empty())
            return;
        const auto [year, value] = *m_steps.begin();
        const bool constant =
            measure.kind == MeasureKind::GrowthRate || measure.kind == MeasureKind::PercentChange;
        m_steps.emplace(year - kYearsBefore, value * (constant ? 1.0 : kStart));
    }

    bool isEmpty() const { return m_steps.empty(); }
    int firstYear() const { return m_steps.begin()->first; }
    int lastYear() const { return m_steps.rbegin()->first; }
    double first() const { return m_steps.begin()->second; }

    double at(int year) const
    {
        const auto after = m_steps.lower_bound(year);
        if (after == m_steps.end())
            return m_steps.rbegin()->second;
        if (after->first == year || after == m_steps.begin())
            return after->second;
        const auto before = std::prev(after);
        const double share = static_cast<double>(year - before->first) / (after->first - before->first);
        return before->second + (after->second - before->second) * share;
    }

private:
    std::map<int, double> m_steps;
};

/// Yearly values that run ahead of or behind the path, each measure at its own pace.
void addValues(std::vector<ObservationEntry>& entries, const PlanRecord& plan, const Measure& measure,
               const Catalogue& catalogue, QDate today)
{
    const Path path(measure, plan.content.targets);
    const QString name = plan.content.plan.provinceCode + measure.id;
    if (path.isEmpty() || chanceOf(name) < 0.15) // some never report
        return;
    const double pace = 0.7 + 0.5 * chanceOf(name + u"/pace"_s);
    const Unit unit = catalogue.unit(measure.unit);
    const bool isShare = unit.kind == UnitKind::Ratio;
    const bool inWholes = unit.kind == UnitKind::Count && unit.factor == 1.0;
    const int last = std::min(path.lastYear(), today.year() - 1);
    double before = 0.0;
    for (int year = path.firstYear(); year <= last; ++year) {
        const double sway = 1.0 + 0.06 * (chanceOf(name + QString::number(year)) - 0.5);
        double value = path.first() + (path.at(year) - path.first()) * pace;
        value = threeDigits(value * (year == path.firstYear() ? 1.0 : sway));
        if (measure.kind == MeasureKind::CumulativeFlow)
            value = std::max(value, before);
        if (isShare)
            value = std::min(value, std::max(path.at(path.lastYear()), 100.0));
        if (inWholes)
            value = std::round(value);
        before = value;
        ObservationEntry entry;
        entry.measure = plan.measureId(measure);
        entry.period = Period(PeriodKind::Year, year);
        entry.value = value;
        entry.status = year == last ? ObservationStatus::Provisional : ObservationStatus::Final;
        entry.source = Words::tr("invented for the demonstration");
        entry.reason = entry.source;
        entries.push_back(std::move(entry));
    }
}

StatusEntry statusOf(const PlanRecord& plan, WorkItem::Kind kind, const QString& id)
{
    StatusEntry entry;
    entry.item = {plan.id, kind, id};
    const double chance = chanceOf(plan.content.plan.provinceCode + toString(kind) + id);
    if (chance < 0.35) {
        entry.state = WorkState::Done;
    } else if (chance < 0.75) {
        entry.state = WorkState::InProgress;
        entry.percent = 10.0 * std::round(2.0 + 12.0 * (chance - 0.35));
    } else if (chance < 0.85) {
        entry.state = WorkState::NotStarted;
    } else if (chance < 0.88) {
        entry.state = WorkState::Stopped;
    }
    return entry;
}

std::vector<StatusEntry> statesOf(const PlanRecord& plan)
{
    std::vector<StatusEntry> entries;
    for (const Deliverable& deliverable : plan.content.deliverables)
        entries.push_back(statusOf(plan, WorkItem::Kind::Deliverable, deliverable.id));
    for (const Area& area : plan.content.areas) {
        for (const Task& task : area.tasks)
            entries.push_back(statusOf(plan, WorkItem::Kind::Task, task.id));
    }
    std::erase_if(entries, [](const StatusEntry& entry) { return entry.state == WorkState::Unreported; });
    return entries;
}

Result<void> fill(Workspace& workspace, const Catalogue& catalogue, QDate today)
{
    if (const Result<void> marked = workspace.setSetting(kMark, u"1"_s); !marked)
        return marked.error();
    Result<std::vector<ParsedPlan>> plans = builtInPlans();
    if (!plans)
        return plans.error();
    std::vector<PlanImport> imports;
    for (ParsedPlan& plan : *plans)
        imports.push_back({std::move(plan)});
    if (const Result<std::vector<ImportOutcome>> imported = workspace.importPlans(imports); !imported)
        return imported.error();
    std::vector<ObservationEntry> values;
    std::vector<StatusEntry> states;
    for (const PlanRecord& plan : workspace.plans()) {
        for (const Measure& measure : plan.content.measures)
            addValues(values, plan, measure, catalogue, today);
        const std::vector<StatusEntry> more = statesOf(plan);
        states.insert(states.end(), more.begin(), more.end());
    }
    if (const Result<std::vector<ObservationId>> recorded = workspace.record(values); !recorded)
        return recorded.error();
    return workspace.recordStatus(states);
}

} // namespace

QString demonstrationPath()
{
    return QFileInfo(defaultWorkspacePath()).absolutePath() + u"/demonstration.milepost"_s;
}

Result<std::unique_ptr<Workspace>> makeDemonstration(const QString& path, const Catalogue& catalogue,
                                                     const Clock& clock)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Refused,
                     Words::tr("“%1” exists already. Choose another place for the demonstration.").arg(path)};
    Result<std::unique_ptr<Workspace>> made = createWorkspace(path, catalogue, clock);
    if (!made)
        return made;
    if (const Result<void> filled = fill(**made, catalogue, clock.today()); !filled) {
        made->reset(); // half a demonstration helps nobody
        QFile::remove(path);
        return filled.error();
    }
    return made;
}

Result<void> removeDemonstration(const QString& path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return Error{ErrorCode::Refused,
                     Words::tr("The demonstration cannot be started anew: “%1” cannot be removed (%2). Close "
                               "other programs that use it and try again.")
                         .arg(path, file.errorString()),
                     {}};
    for (const char* ending : {"-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(ending));
    return {};
}

bool isDemonstration(const Workspace& workspace)
{
    const Result<std::optional<QString>> mark = workspace.setting(kMark);
    return mark && mark->has_value();
}

} // namespace milepost
