// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"

#include "core/assessment/judgement.h"

namespace milepost {

Assessment assess(const AssessmentInput& input)
{
    const Problem problem = problemOf(input);
    Assessment assessment;
    assessment.method = problem.method;
    Obstacle obstacle = Obstacle::None;
    if (problem.values.empty()) {
        if (!problem.late.empty())
            assessment.latest = problem.late.back();
        obstacle = problem.late.empty() ? Obstacle::None : Obstacle::OnlyLate;
        assessment.verdict = problem.late.empty() ? Verdict::NoData : Verdict::NotAssessable;
    } else if (problem.method == Method::AverageGrowth) {
        obstacle = judgeGrowthRate(problem, input, assessment);
    } else {
        measureProgress(problem, input, assessment);
        obstacle = judge(problem, input, assessment);
    }
    assessment.flags = reviewFlags(problem, input, assessment, obstacle);
    assessment.words = sentenceOf(problem, input, assessment, obstacle);
    return assessment;
}

} // namespace milepost
