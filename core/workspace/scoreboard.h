// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"

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
/// past, or of its last deadline when all are past.
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
    /// The input behind an assessment, for charts and for showing the computation.
    AssessmentInput input(const MeasureId& id, int year) const;

    /// Judges these measures again after their values changed.
    void refresh(const QList<MeasureId>& measures);

private:
    const Workspace& m_workspace;
    const Catalogue& m_catalogue;
    QDate m_asOf;
    Bands m_bands;
    QHash<MeasureId, std::vector<TargetAssessment>> m_assessments;
};

} // namespace milepost
