// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/assessor.h"
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

/// Verdicts of every measure at one as-of date, by the workspace's rules. A measure's own verdict is that of
/// the first deadline not yet past, or of its last deadline when all are past. A measure whose targets name
/// no year can be met; until then it is not assessable.
///
/// Kept for every measure are its headline's numbers; sentences and the other targets are made when asked
/// for. Made anew when the plans change.
class Scoreboard
{
public:
    Scoreboard(const Workspace& workspace, const Catalogue& catalogue, QDate asOf);

    QDate asOf() const { return m_asOf; }
    const Bands& bands() const { return m_rules.bands; }

    /// The numbers that stand for the measure; "no data" for an unknown one.
    const Standing& standing(const MeasureId& id) const;
    /// The year of the target they are of; absent without a dated target.
    std::optional<int> headlineYear(const MeasureId& id) const;
    /// The same with its sentence and remarks.
    Assessment headline(const MeasureId& id) const;
    /// The same as it stood at another date, by the values for periods up to then, with the deadline it was
    /// judged against (0 without one).
    TargetAssessment headlineAt(const MeasureId& id, QDate date) const;
    /// One entry a dated target, ascending by year; empty for an unknown measure.
    std::vector<TargetAssessment> targets(const MeasureId& id) const;
    /// The input behind an assessment, for charts and for showing the computation; an input without a due
    /// date for an unknown measure or year.
    AssessmentInput input(const MeasureId& id, int year) const;

    /// Judges every measure at another date.
    void setAsOf(QDate asOf);
    /// Judges these measures again after their values changed.
    void refresh(const QList<MeasureId>& measures);
    /// Judges every measure again after the workspace's rules changed.
    void takeRules();

private:
    struct Entry
    {
        MeasureCase measure;
        QString unit;
        size_t headline = 0; ///< of the dated targets
        Standing standing;
    };

    const Entry* entry(const MeasureId& id) const;
    void judge(Entry& entry);
    AssessmentInput inputOf(const Entry& entry, size_t index, QDate asOf) const;
    Assessment undated(const Entry& entry, QDate asOf) const;

    const Workspace& m_workspace;
    const Catalogue& m_catalogue;
    QDate m_asOf;
    AssessmentRules m_rules;
    Assessor m_assessor;
    AssessmentInput m_frame; ///< used again and again
    QHash<MeasureId, size_t> m_index;
    std::vector<Entry> m_entries;
};

} // namespace milepost
