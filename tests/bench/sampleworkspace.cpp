// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sampleworkspace.h"

#include "core/workspace/valuefile.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

const std::vector<int> kYears{2018, 2020, 2025};

Target promise(const Measure& measure, int year, double value)
{
    Target target;
    target.id = u"t%1-%2"_s.arg(measure.id).arg(year);
    target.area = measure.area;
    target.subject = measure.subject;
    target.label = measure.label;
    target.value = value;
    target.unit = measure.unit;
    target.year = year;
    target.lead = QStringList{u"示例厅"_s};
    target.measure = measure.id;
    return target;
}

} // namespace

ParsedPlan inventedPlan(const Province& province, int measures, const Catalogue& catalogue)
{
    ParsedPlan plan;
    plan.source.name = province.nameZh + u".txt"_s;
    plan.source.encoding = u"UTF-8"_s;
    plan.source.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(province.nameZh.toUtf8(), QCryptographicHash::Sha256).toHex());
    plan.plan.title = province.nameZh + u"示例规划"_s;
    plan.plan.province = province.nameZh;
    plan.plan.provinceCode = province.code;
    plan.plan.issued = QDate(2015, 10, 1);
    plan.plan.years = kYears;
    for (const CanonicalArea& canonical : catalogue.areas()) {
        Area area;
        area.id = u"a%1"_s.arg(plan.areas.size() + 1);
        area.name = canonical.nameZh;
        area.canonical = canonical.id;
        plan.areas.push_back(area);
    }
    for (int i = 0; i < measures; ++i) {
        const Indicator& indicator =
            catalogue.indicators()[static_cast<size_t>(i) % catalogue.indicators().size()];
        Measure measure;
        measure.id = u"m%1"_s.arg(i + 1);
        measure.area = plan.areas[static_cast<size_t>(i) % plan.areas.size()].id;
        measure.subject = indicator.nameZh + QString::number(i);
        measure.label = measure.subject;
        measure.unit = indicator.unit;
        measure.indicator = indicator.id;
        plan.measures.push_back(measure);
        for (size_t year = 0; year < kYears.size(); ++year)
            plan.targets.push_back(promise(measure, kYears[year], 100.0 * static_cast<double>(year + 1) + i));
    }
    return plan;
}

bool fillPlans(Workspace& workspace, const Catalogue& catalogue, int provinces, int measures)
{
    std::vector<PlanImport> imports;
    for (int i = 0; i < provinces; ++i)
        imports.push_back(
            {inventedPlan(catalogue.provinces()[static_cast<size_t>(i)], measures, catalogue), {}, {}});
    return workspace.importPlans(imports).isOk();
}

bool fillValues(Workspace& workspace, PeriodKind kind, int firstYear, qint64 count)
{
    constexpr size_t kBatch = 100'000; // lines in memory at a time
    ValueFile file;
    const auto take = [&] {
        file.name = u"values-%1.csv"_s.arg(count);
        file.sha256 = QString::fromLatin1(
            QCryptographicHash::hash(file.name.toUtf8(), QCryptographicHash::Sha256).toHex());
        const bool taken = file.lines.empty() || workspace.takeValues(file).isOk();
        file.lines.clear();
        return taken;
    };
    int step = 0;
    for (Period period(kind, firstYear); count > 0; period = period.next(), ++step) {
        for (const PlanRecord& plan : workspace.plans()) {
            for (size_t at = 0; at < plan.content.measures.size() && count > 0; ++at, --count) {
                if (file.lines.size() == kBatch && !take())
                    return false;
                IncomingValue line;
                line.entry = noDataEntry(plan.measureId(plan.content.measures[at]), period);
                line.entry.value = 60.0 + 0.1 * step + static_cast<double>(at % 37);
                line.entry.entered = QString::number(*line.entry.value);
                line.entry.baseline = step == 0;
                line.entry.source = u"示例统计公报"_s;
                file.lines.push_back(line);
            }
        }
    }
    return take();
}

bool fill(Workspace& workspace, const Catalogue& catalogue, int provinces, int measures)
{
    if (!fillPlans(workspace, catalogue, provinces, measures))
        return false;
    for (const PlanRecord& plan : workspace.plans()) {
        std::vector<ObservationEntry> entries;
        for (const Measure& measure : plan.content.measures) {
            ObservationEntry entry = noDataEntry(plan.measureId(measure), Period(PeriodKind::Year, 2016));
            entry.value = 40.0 + static_cast<double>(entries.size());
            entries.push_back(entry);
        }
        if (!workspace.record(entries))
            return false;
    }
    return true;
}

} // namespace milepost::bench
