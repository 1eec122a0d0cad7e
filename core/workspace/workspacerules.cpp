// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

namespace milepost {

Result<void> Workspace::loadRules()
{
    const Result<std::optional<QString>> text = setting(kAssessmentSetting.toString());
    if (!text)
        return text.error();
    if (!*text) {
        m_state->rules = {};
        return {};
    }
    Result<AssessmentRules> rules = assessmentRulesFromJson(**text);
    if (!rules)
        return rules.error();
    m_state->rules = *std::move(rules);
    return {};
}

const AssessmentRules& Workspace::assessmentRules() const
{
    return m_state->rules;
}

Result<void> Workspace::setBands(const Bands& bands)
{
    if (!areSound(bands)) {
        return Error{
            ErrorCode::InvalidInput,
            tr("The limits must rise from “behind” over “on track” (below 1) to “ahead” (1 or more).")};
    }
    AssessmentRules rules = m_state->rules;
    rules.bands = bands;
    return takeRules(std::move(rules));
}

Result<void> Workspace::setChoices(const MeasureId& id, const MeasureChoices& choices)
{
    if (!measure(id))
        return Error{ErrorCode::NotFound,
                     tr("There is no measure “%1” in this workspace.").arg(id.toString())};
    AssessmentRules rules = m_state->rules;
    if (choices.isEmpty())
        rules.choices.remove(id);
    else
        rules.choices.insert(id, choices);
    return takeRules(std::move(rules));
}

Result<void> Workspace::takeRules(AssessmentRules rules)
{
    if (rules == m_state->rules)
        return {};
    if (Result<void> stored = setSetting(kAssessmentSetting.toString(), jsonText(rules)); !stored)
        return stored;
    m_state->rules = std::move(rules);
    emit assessmentRulesChanged();
    return {};
}

} // namespace milepost
