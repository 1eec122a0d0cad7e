// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"

#include "core/assessment/assessor.h"
#include "core/assessment/judgement.h"

namespace milepost {

Standing Assessor::standing(const AssessmentInput& frame, std::span<const ValuePoint> observations,
                            QDate asOf)
{
    setProblem(m_problem, frame, observations, asOf);
    Standing standing;
    standing.method = m_problem.method;
    m_obstacle = Obstacle::None;
    if (m_problem.values.empty()) {
        if (m_problem.late.empty())
            return standing;
        standing.latest = m_problem.late.back();
        standing.verdict = Verdict::NotAssessable;
        m_obstacle = Obstacle::OnlyLate;
    } else if (m_problem.method == Method::AverageGrowth) {
        m_obstacle = judgeGrowthRate(m_problem, frame, standing);
    } else {
        measureProgress(m_problem, frame, standing);
        m_obstacle = judge(m_problem, frame, standing);
    }
    return standing;
}

Assessment assess(const AssessmentInput& input)
{
    Assessor assessor;
    Assessment assessment{assessor.standing(input, input.observations, input.asOf), {}, {}};
    assessment.flags = reviewFlags(assessor.problem(), input, assessment, assessor.obstacle());
    assessment.words = sentenceOf(assessor.problem(), input, assessment, assessor.obstacle());
    return assessment;
}

bool yardsticksDisagree(const Standing& standing)
{
    const auto folded = [](Verdict verdict) {
        return verdict == Verdict::Ahead ? Verdict::OnTrack : verdict;
    };
    return standing.secondOpinion && folded(*standing.secondOpinion) != folded(standing.verdict);
}

} // namespace milepost
