// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scoreboard.h"
#include "core/workspace/workbooks.h"
#include "core/workspace/workbookwords.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words : WorkbookWords
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Workbooks)
};
using Cells = std::vector<WorkbookCell>;

constexpr int kHeadRow = 2;

/// A measure that takes part, with what its values are multiplied by to be in the indicator's unit.
struct Entrant
{
    const PlanRecord* plan = nullptr;
    const Measure* measure = nullptr;
    std::optional<double> factor; ///< absent when the unit does not convert
    std::optional<Observation> latest;
    std::vector<const Target*> targets; ///< levels with a year
    QString name;                       ///< on the chart's axis
};

class Comparison
{
public:
    Comparison(const WorkbookSource& source, const Indicator& indicator)
        : m_source(source), m_indicator(indicator)
    {
        for (const PlanRecord& plan : source.workspace.plans()) {
            for (const Measure& measure : plan.content.measures) {
                if (measure.indicator == indicator.id)
                    add(plan, measure);
            }
        }
        // What shares the axis comes first, so that the chart is drawn from one block.
        std::stable_partition(m_entrants.begin(), m_entrants.end(),
                              [](const Entrant& one) { return one.factor.has_value(); });
        nameEntrants();
    }

    WorkbookSheet sheet() const
    {
        WorkbookSheet sheet;
        if (m_entrants.empty())
            return sheet;
        sheet.name = title();
        sheet.frozenRows = kHeadRow + 1;
        sheet.rows.push_back({WorkbookCell(title(), CellLook::Title)});
        sheet.rows.push_back(
            {WorkbookCell(Words::tr("Values known to %1, in %2.")
                              .arg(m_source.scoreboard.asOf().toString(Qt::ISODate), m_indicator.unit),
                          CellLook::Note)});
        sheet.rows.push_back(heads());
        sheet.widths = {20, 34, 10, 12};
        sheet.widths.resize(sheet.widths.size() + m_years.size(), 12);
        sheet.widths.insert(sheet.widths.end(), {22, 14});
        for (const Entrant& one : m_entrants)
            sheet.rows.push_back(row(one));
        addChart(sheet);
        addNotes(sheet);
        return sheet;
    }

private:
    void add(const PlanRecord& plan, const Measure& measure)
    {
        Entrant one{&plan, &measure, std::nullopt, std::nullopt, {}, {}};
        if (const Result<Quantity> unit = m_source.catalogue.inIndicatorUnit(1.0, measure.unit, m_indicator))
            one.factor = unit->value;
        for (const Observation& value : m_source.workspace.observations(plan.measureId(measure))) {
            if (value.value && value.period.lastDay() <= m_source.scoreboard.asOf())
                one.latest = value;
        }
        for (const Target& target : plan.content.targets) {
            if (target.measure != measure.id || !target.year || target.change != Change::None)
                continue;
            one.targets.push_back(&target);
            m_years.insert(*target.year);
        }
        m_entrants.push_back(one);
    }

    /// The province, and what else tells its measures apart when it has several.
    void nameEntrants()
    {
        for (Entrant& one : m_entrants) {
            const auto same = std::ranges::count_if(m_entrants, [&one](const Entrant& other) {
                return other.plan->content.plan.provinceCode == one.plan->content.plan.provinceCode;
            });
            one.name = Words::province(m_source.catalogue, one.plan->content.plan);
            if (same > 1)
                one.name += u' ' + Words::label(*one.measure);
        }
    }

    QString title() const
    {
        return QLocale().language() == QLocale::Chinese ? m_indicator.nameZh : m_indicator.nameEn;
    }

    Cells heads() const
    {
        QStringList texts{Words::tr("Province"), Words::tr("Measure"), Words::tr("Latest period"),
                          Words::tr("Latest value")};
        for (const int year : m_years)
            texts.append(Words::tr("Target %1").arg(year));
        return Words::heads(texts + QStringList{Words::tr("As promised"), Words::tr("Verdict")});
    }

    Cells row(const Entrant& one) const
    {
        const auto scaled = [&one](double value) { return WorkbookCell(value * one.factor.value_or(1.0)); };
        Cells cells{one.name, Words::label(*one.measure),
                    one.latest ? one.latest->period.toString() : QString(),
                    one.latest ? scaled(*one.latest->value) : WorkbookCell(QString())};
        for (const int year : m_years) {
            const auto target =
                std::ranges::find_if(one.targets, [year](const Target* own) { return own->year == year; });
            cells.push_back(target == one.targets.end() ? WorkbookCell() : scaled((*target)->value));
        }
        QStringList promises; // by year; what the plan says twice is one promise
        for (const int year : m_years) {
            for (const Target* target : one.targets) {
                const QString promise =
                    QString::number(year) + u": "_s + Words::promise(*target) + u' ' + target->unit;
                if (target->year == year && !promises.contains(promise))
                    promises.append(promise);
            }
        }
        cells.emplace_back(promises.join(u"; "_s));
        cells.emplace_back(
            displayName(m_source.scoreboard.headline(one.plan->measureId(*one.measure)).verdict));
        return cells;
    }

    void addChart(WorkbookSheet& sheet) const
    {
        const auto charted = static_cast<int>(
            std::ranges::count_if(m_entrants, [](const Entrant& one) { return one.factor.has_value(); }));
        if (charted == 0)
            return;
        WorkbookChart chart;
        chart.title = title();
        chart.unit = m_indicator.unit;
        chart.firstRow = kHeadRow + 1;
        chart.lastRow = kHeadRow + charted;
        chart.bars = {Words::tr("Latest value"), 3};
        int column = 4;
        for (const int year : m_years)
            chart.markers.push_back({Words::tr("Target %1").arg(year), column++});
        chart.atRow = static_cast<int>(sheet.rows.size()) + 3;
        sheet.charts.push_back(chart);
    }

    void addNotes(WorkbookSheet& sheet) const
    {
        for (const Entrant& one : m_entrants) {
            if (!one.factor)
                sheet.rows.push_back({WorkbookCell(
                    Words::tr("%1 is counted in %2, which does not convert to %3: it is not in the chart.")
                        .arg(one.name, one.measure->unit, m_indicator.unit),
                    CellLook::Note)});
        }
    }

    const WorkbookSource& m_source;
    const Indicator& m_indicator;
    std::vector<Entrant> m_entrants;
    std::set<int> m_years;
};

} // namespace

WorkbookSheet comparisonSheetFor(const WorkbookSource& source, const QString& indicator)
{
    const Indicator* known = source.catalogue.indicator(indicator);
    return known ? Comparison(source, *known).sheet() : WorkbookSheet();
}

} // namespace milepost
