// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"
#include "core/workspace/assessmentinputs.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace milepost {

class Catalogue;
class Workspace;

/// The assessment of one target of one measure.
struct TargetAssessment
{
    int year = 0;
    Assessment assessment;
};

/// Verdicts of every measure at one as-of date. A measure's own verdict is that of the first deadline not yet
/// past, or of its last deadline when all are past. A measure whose targets name no year can be met; until
/// then it is not assessable. Made anew when the plans change; what it gives is valid until refresh().
class Scoreboard
{
public:
    Scoreboard(const Workspace& workspace, const Catalogue& catalogue, QDate asOf, Bands bands = {});

    QDate asOf() const { return m_asOf; }
    const Bands& bands() const { return m_bands; }
    /// One entry a dated target, ascending by year; empty for an unknown measure.
    const std::vector<TargetAssessment>& targets(const MeasureId& id) const;
    /// The assessment that stands for the measure.
    const Assessment& headline(const MeasureId& id) const;
    /// The same as it stood at another date, by the values for periods up to then, with the deadline it was
    /// judged against (0 without one).
    TargetAssessment headlineAt(const MeasureId& id, QDate date) const;
    /// The input behind an assessment, for charts and for showing the computation; an input without a due
    /// date for an unknown measure or year.
    AssessmentInput input(const MeasureId& id, int year) const;

    /// Judges these measures again after their values changed.
    void refresh(const QList<MeasureId>& measures);

private:
    struct Entry
    {
        std::vector<TargetAssessment> targets;
        Assessment headline;
    };

    MeasureMaterial materialOf(const MeasureId& id) const;
    Entry judged(const MeasureMaterial& material, QDate asOf) const;

    const Workspace& m_workspace;
    const Catalogue& m_catalogue;
    QDate m_asOf;
    Bands m_bands;
    QHash<MeasureId, Entry> m_entries;
};

} // namespace milepost
