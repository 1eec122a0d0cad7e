// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"

#include "tests/support/sampleplans.h"

namespace milepost {

using namespace Qt::StringLiterals;

WorkspaceFixture::WorkspaceFixture(Engine engine) : m_place(engine), m_catalogue(Catalogue::load().value())
{
    m_workspace = m_place.openOnce(m_catalogue, m_clock, u"测试员"_s).value();
    m_plan = m_workspace->importPlan(samplePlan()).value().plan;
}

MeasureId WorkspaceFixture::measure(const QString& local) const
{
    return MeasureId(m_plan.toString() + u'/' + local);
}

ObservationEntry WorkspaceFixture::entry(const QString& local, int year, double value) const
{
    ObservationEntry result = noDataEntry(measure(local), Period(PeriodKind::Year, year));
    result.value = value;
    result.entered = QString::number(value);
    return result;
}

std::optional<double> WorkspaceFixture::valueOf(const QString& local, int year) const
{
    for (const Observation& observation : m_workspace->observations(measure(local))) {
        if (observation.period == Period(PeriodKind::Year, year))
            return observation.value;
    }
    return std::nullopt;
}

} // namespace milepost
