// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletcontent.h"

#include "ui/charts/bulletdeadlines.h"
#include "ui/charts/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::BulletContent)
};

QString yearText(const Target& target)
{
    return target.year ? QString::number(*target.year) : Words::tr("no deadline");
}

bool isChange(const ComparedMeasure& measure)
{
    return !measure.targets.empty() &&
           std::all_of(measure.targets.begin(), measure.targets.end(),
                       [](const Target& one) { return one.change != Change::None; });
}

// A value in the unit of the axis; 1560 万张 on an axis in 张 is 15600000.
double onAxis(double value, const Unit& from, const Unit& axis)
{
    if (from == axis || !from.convertsTo(axis))
        return value;
    const Result<Quantity> converted = Quantity{value, from}.convertedTo(axis);
    return converted ? converted->value : value;
}

BulletMarker markerOf(const Target& target, const ComparedMeasure& measure, const Unit& axis)
{
    BulletMarker marker;
    marker.year = yearText(target);
    marker.value = onAxis(target.value, measure.unit, axis);
    if (target.valueMax)
        marker.valueMax = onAxis(*target.valueMax, measure.unit, axis);
    marker.bound = target.bound;
    marker.label = marker.year + u" "_s +
                   promiseText(marker.value, marker.valueMax, target.bound, target.change,
                               axis.symbol == u"%"_s ? axis.symbol : QString());
    return marker;
}

bool isProvisional(ObservationStatus status)
{
    return status == ObservationStatus::Provisional || status == ObservationStatus::Estimated ||
           status == ObservationStatus::Forecast;
}

BulletRow rowOf(const ComparedMeasure& measure, const QString& province, const Unit& axis)
{
    BulletRow row;
    row.measure = measure.measure;
    row.name = province;
    row.detail = measure.label;
    row.sentence = measure.verdictSentence;
    row.verdict = measure.verdict;
    row.verdictWord = measure.verdictWord;
    for (const Target& target : measure.targets)
        row.markers.push_back(markerOf(target, measure, axis));
    if (measure.baseline && measure.baseline->value)
        row.baseline = onAxis(*measure.baseline->value, measure.unit, axis);
    if (measure.latest && measure.latest->value) {
        row.latest = onAxis(*measure.latest->value, measure.unit, axis);
        row.provisional = isProvisional(measure.latest->status);
        row.latestLabel = Words::tr("%1 (%2)", "value (period)")
                              .arg(valueText(*row.latest, axis.symbol == u"%"_s ? axis.symbol : QString()),
                                   measure.latest->period.toString());
    }
    return row;
}

// Two rows of one province need telling apart by area when their names agree.
void tellApart(std::vector<BulletRow>& rows, const std::vector<const ComparedMeasure*>& measures)
{
    for (size_t i = 0; i < measures.size(); ++i) {
        const bool twin = std::any_of(measures.begin(), measures.end(), [&](const ComparedMeasure* other) {
            return other != measures[i] && other->place == measures[i]->place;
        });
        if (twin && !measures[i]->area.isEmpty())
            rows[i].detail = Words::tr("%1, %2", "area, measure").arg(measures[i]->area, rows[i].detail);
    }
}

class Builder
{
public:
    explicit Builder(const ComparisonSource& source) : m_source(source) {}

    BulletContent build()
    {
        m_content.title = m_source.title;
        m_content.asOfLabel = Words::tr("as of %1").arg(m_source.asOf.toString(Qt::ISODate));
        sort();
        addMainGroup();
        addOtherGroups();
        fillTable();
        if (m_source.measures.empty() && m_source.related.empty())
            m_content.emptyReason = Words::tr("No plan in this workspace has a target for this indicator.");
        describe();
        return m_content;
    }

private:
    using Measures = std::vector<const ComparedMeasure*>;

    void sort()
    {
        for (const ComparedMeasure& measure : m_source.measures) {
            if (isChange(measure))
                m_changes.push_back(&measure);
            else if (measure.unit.convertsTo(m_source.unit))
                m_main.push_back(&measure);
            else
                m_others[measure.unit.symbol].push_back(&measure);
        }
        for (const ComparedMeasure& measure : m_source.related)
            m_others[measure.unit.symbol].push_back(&measure);
    }

    QString provinceName(const QString& code) const
    {
        const auto found = std::find_if(m_source.places.begin(), m_source.places.end(),
                                        [&code](const ComparedPlace& one) { return one.key == code; });
        return found == m_source.places.end() ? code : found->name;
    }

    std::vector<BulletRow> rowsOf(const Measures& measures, const Unit& axis) const
    {
        std::vector<BulletRow> rows;
        for (const ComparedMeasure* measure : measures)
            rows.push_back(rowOf(*measure, provinceName(measure->place), axis));
        tellApart(rows, measures);
        return rows;
    }

    QString absenceOf(const QString& province) const
    {
        for (const auto& [symbol, measures] : m_others) {
            for (const ComparedMeasure* measure : measures) {
                if (measure->place == province && !measure->unit.convertsTo(m_source.unit))
                    return Words::tr("In %1 only, see below", "a unit").arg(symbol);
            }
        }
        const bool changes =
            std::any_of(m_changes.begin(), m_changes.end(),
                        [&](const ComparedMeasure* measure) { return measure->place == province; });
        return changes ? Words::tr("A change only, see below") : Words::tr("No target");
    }

    /// "No target: A, B", in the order the places come.
    QStringList absences() const
    {
        std::vector<std::pair<QString, QStringList>> byReason;
        for (const ComparedPlace& province : m_source.places) {
            if (std::ranges::find(m_main, province.key, &ComparedMeasure::place) != m_main.end())
                continue;
            const QString reason = absenceOf(province.key);
            auto found = std::ranges::find(byReason, reason, &std::pair<QString, QStringList>::first);
            if (found == byReason.end())
                found = byReason.insert(byReason.end(), {reason, {}});
            found->second.append(province.name);
        }
        QStringList lines;
        for (const auto& [reason, names] : byReason)
            lines.append(Words::tr("%1: %2.", "why there is no bar: names")
                             .arg(reason, names.join(Words::tr(", ", "between list items"))));
        return lines;
    }

    void addMainGroup()
    {
        if (m_source.measures.empty() && m_source.related.empty())
            return;
        const std::vector<BulletRow> present = rowsOf(m_main, m_source.unit);
        const std::vector<QString> deadlines = lastDeadlines(m_main);
        for (const QString& deadline : deadlines) {
            BulletGroup group;
            group.unit = m_source.unit.symbol;
            if (deadlines.size() > 1) {
                group.heading = deadline.isEmpty() ? Words::tr("Without a deadline")
                                                   : Words::tr("Deadline %1", "a year").arg(deadline);
                group.scale = 1;
            }
            if (deadline == deadlines.front())
                group.reason = deadlineReason(deadlines.size());
            for (const ComparedPlace& province : m_source.places) {
                for (size_t i = 0; i < m_main.size(); ++i) {
                    if (m_main[i]->place == province.key && lastDeadline(*m_main[i]) == deadline)
                        group.rows.push_back(present[i]);
                }
            }
            if (deadline == deadlines.back())
                group.absences = absences();
            m_content.groups.push_back(group);
        }
    }

    // What is due in different years stands apart; that it does is said.
    QString deadlineReason(size_t groups) const
    {
        QStringList parts;
        for (const ComparedMeasure* measure : m_main) {
            const QString last = lastDeadline(*measure);
            const QString part = Words::tr("%1 %2", "province, year").arg(provinceName(measure->place), last);
            if (!last.isEmpty() && !parts.contains(part))
                parts.append(part);
        }
        QStringList reasons = m_source.notes;
        if (groups > 1)
            reasons.prepend(Words::tr("Deadlines differ (%1), so they stand apart, on axes of one scale.")
                                .arg(parts.join(Words::tr(", ", "between list items"))));
        return reasons.join(u' ');
    }

    void addOtherGroups()
    {
        for (const auto& [symbol, measures] : m_others) {
            BulletGroup group;
            group.unit = symbol;
            group.heading = Words::tr("In %1", "a unit").arg(symbol);
            group.reason =
                Words::tr("%1 cannot be converted to %2 without an assumption, so these stand on an axis "
                          "of their own.")
                    .arg(symbol, m_source.unit.symbol);
            if (measures.front()->unit.convertsTo(m_source.unit))
                group.reason = Words::tr("These count something else and stand on an axis of their own.");
            group.rows = rowsOf(measures, measures.front()->unit);
            m_content.groups.push_back(group);
        }
        if (m_changes.empty())
            return;
        BulletGroup group;
        group.unit = m_changes.front()->unit.symbol;
        group.heading = Words::tr("Changes");
        group.reason = Words::tr("These promise a change, not a level, and stand on an axis of their own.");
        group.rows = rowsOf(m_changes, m_changes.front()->unit);
        m_content.groups.push_back(group);
    }

    void addTableRow(const ComparedMeasure& measure)
    {
        m_content.tableMeasures.push_back(measure.measure);
        QStringList promises;
        for (const Target& target : measure.targets)
            promises.append(
                yearText(target) + QChar(0x00A0) +
                promiseText(target.value, target.valueMax, target.bound, target.change, measure.unit.symbol));
        QString latest = Words::tr("–", "no value");
        if (measure.latest && measure.latest->value)
            latest = Words::tr("%1 (%2)", "value (period)")
                         .arg(valueText(*measure.latest->value, measure.unit.symbol),
                              measure.latest->period.toString());
        if (measure.latest && measure.latest->value && isProvisional(measure.latest->status))
            latest = Words::tr("%1, provisional").arg(latest);
        addRow({provinceName(measure.place), measure.area, measure.label,
                promises.join(Words::tr("; ", "between list items")), latest, measure.verdictWord});
    }

    // Where the places are areas themselves there is no column for them.
    void addRow(std::vector<QString> cells)
    {
        if (!m_source.showsAreas)
            cells.erase(cells.begin() + 1);
        m_content.table.rows.push_back(std::move(cells));
    }

    void fillTable()
    {
        m_content.table.caption = m_source.title;
        m_content.table.columns = {
            {m_source.placeTitle.isEmpty() ? Words::tr("Province") : m_source.placeTitle,
             CellAlignment::Start, 1.0},
            {Words::tr("Area"), CellAlignment::Start, 1.4},
            {Words::tr("Measure"), CellAlignment::Start, 3.0},
            {Words::tr("Targets"), CellAlignment::Start, 3.0},
            {Words::tr("Latest value"), CellAlignment::End, 2.0},
            {Words::tr("Verdict"), CellAlignment::Start, 1.2}};
        if (!m_source.showsAreas)
            m_content.table.columns.erase(m_content.table.columns.begin() + 1);
        for (const ComparedPlace& province : m_source.places) {
            const size_t before = m_content.table.rows.size();
            for (const auto* list : {&m_source.measures, &m_source.related}) {
                for (const ComparedMeasure& measure : *list) {
                    if (measure.place == province.key)
                        addTableRow(measure);
                }
            }
            if (m_content.table.rows.size() > before)
                continue;
            m_content.tableMeasures.emplace_back();
            addRow({province.name, QString(), QString(), Words::tr("no target"), QString(), QString()});
        }
    }

    void describe()
    {
        QStringList sentences{m_content.title + u", "_s + m_content.asOfLabel + u"."_s};
        if (!m_content.emptyReason.isEmpty())
            sentences.append(m_content.emptyReason);
        for (const BulletGroup& group : m_content.groups) {
            if (!group.reason.isEmpty())
                sentences.append(group.reason);
        }
        for (const std::vector<QString>& row : m_content.table.rows) {
            QStringList parts;
            for (size_t i = 1; i < row.size(); ++i) {
                if (!row[i].isEmpty())
                    parts.append(row[i]);
            }
            sentences.append(row[0] + u": "_s + parts.join(u", "_s) + u"."_s);
        }
        m_content.description = sentences.join(u' ');
    }

    const ComparisonSource& m_source;
    BulletContent m_content;
    Measures m_main;
    Measures m_changes;
    std::map<QString, Measures> m_others;
};

} // namespace

TableContent tableOfMeasures(const BulletContent& content)
{
    TableContent table = content.table;
    table.rows.clear();
    for (size_t i = 0; i < content.table.rows.size(); ++i) {
        if (!content.tableMeasures[i].isEmpty())
            table.rows.push_back(content.table.rows[i]);
    }
    return table;
}

BulletContent bulletContent(const ComparisonSource& source)
{
    return Builder(source).build();
}

BulletContent bulletContent(const std::vector<ComparisonSource>& sources)
{
    if (sources.size() == 1)
        return bulletContent(sources.front());
    BulletContent all;
    QStringList titles;
    int scales = 0;
    for (const ComparisonSource& source : sources) {
        ++scales;
        BulletContent one = bulletContent(source);
        titles.append(one.title);
        all.asOfLabel = one.asOfLabel;
        for (BulletGroup& group : one.groups) {
            group.heading = group.heading.isEmpty()
                                ? one.title
                                : Words::tr("%1: %2", "indicator: unit").arg(one.title, group.heading);
            group.scale = group.scale == 0 ? 0 : scales;
            all.groups.push_back(std::move(group));
        }
        all.description += one.description + u' ';
        if (all.table.columns.empty()) {
            all.table.columns = one.table.columns;
            all.table.columns.insert(all.table.columns.begin(),
                                     {Words::tr("Indicator"), CellAlignment::Start, 1.4});
        }
        for (std::vector<QString>& row : one.table.rows) {
            row.insert(row.begin(), one.title);
            all.table.rows.push_back(std::move(row));
        }
        all.tableMeasures.insert(all.tableMeasures.end(), one.tableMeasures.begin(), one.tableMeasures.end());
    }
    all.title = titles.join(Words::tr(", ", "between list items"));
    all.table.caption = all.title;
    if (all.groups.empty())
        all.emptyReason = Words::tr("No plan in this workspace has a target for this indicator.");
    return all;
}

} // namespace milepost
