// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/valuegatherer.h"

#include <algorithm>

namespace milepost {
namespace {

constexpr qsizetype kBlock = 64 << 10;

using Values = std::vector<ReportedValue>;

const ReportedValue* find(const Values& values, const Period& period)
{
    const auto cell = std::ranges::lower_bound(values, period, {}, &ReportedValue::period);
    return cell != values.end() && cell->period == period ? &*cell : nullptr;
}

void put(Values& values, const ReportedValue& revision)
{
    const auto cell = std::ranges::lower_bound(values, revision.period, {}, &ReportedValue::period);
    if (cell == values.end() || cell->period != revision.period)
        values.insert(cell, revision);
    else
        *cell = revision;
}

} // namespace

const ReportedValue* MeasureCells::at(const Period& period) const
{
    const ReportedValue* value = find(values, period);
    return value ? value : find(emptied, period);
}

bool MeasureCells::take(const ReportedValue& revision, bool hasValue)
{
    Values& own = hasValue ? values : emptied;
    Values& other = hasValue ? emptied : values;
    if (other.empty() && (own.empty() || own.back().period < revision.period)) { // as most are read
        own.push_back(revision);
        return true;
    }
    if (const ReportedValue* stands = at(revision.period); stands && stands->id >= revision.id)
        return false;
    std::erase_if(other, [&revision](const ReportedValue& one) { return one.period == revision.period; });
    put(own, revision);
    return true;
}

ValueGatherer::ValueGatherer(std::function<MeasureCells(const MeasureId&)> standing)
    : m_standing(std::move(standing))
{}

void ValueGatherer::take(QByteArrayView measure, const ReportedValue& revision, bool hasValue)
{
    Gathered& gathered = m_gathered[place(measure)];
    if (gathered.cells.take(revision, hasValue))
        gathered.isChanged = true;
}

size_t ValueGatherer::place(QByteArrayView measure)
{
    const auto known = m_places.constFind(measure);
    if (known != m_places.cend())
        return *known;
    const MeasureId id(QString::fromUtf8(measure));
    m_places.insert(keep(measure), m_gathered.size());
    m_gathered.push_back({id, m_standing ? m_standing(id) : MeasureCells(), false});
    return m_gathered.size() - 1;
}

QByteArrayView ValueGatherer::keep(QByteArrayView id)
{
    if (m_bytes.empty() || m_bytes.back().capacity() - m_bytes.back().size() < id.size()) {
        m_bytes.emplace_back();
        m_bytes.back().reserve(std::max(kBlock, id.size()));
    }
    QByteArray& block = m_bytes.back();
    block.append(id);
    return QByteArrayView(block).last(id.size());
}

} // namespace milepost
