// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QSet>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// Stored by the workspace-wide id of the measure, so that a later version of a plan keeps it: “=id” for an
/// indicator, “=” for none, empty for as read.
const QString kPrefix = u"indicator/"_s;

} // namespace

Result<void> Workspace::State::loadIndicators()
{
    const Result<QHash<QString, QString>> stored = store->settings().valuesWithPrefix(kPrefix);
    if (!stored)
        return stored.error();
    chosenIndicators.clear();
    for (auto entry = stored->cbegin(); entry != stored->cend(); ++entry)
        if (entry->startsWith(u'='))
            chosenIndicators.insert(MeasureId(entry.key()), entry->mid(1));
    return {};
}

Result<bool> Workspace::State::refreshIndicators()
{
    const QHash<MeasureId, QString> before = chosenIndicators;
    if (Result<void> loaded = loadIndicators(); !loaded)
        return loaded.error();
    if (before == chosenIndicators)
        return false;
    QSet<MeasureId> concerned(before.keyBegin(), before.keyEnd());
    for (auto chosen = chosenIndicators.keyBegin(); chosen != chosenIndicators.keyEnd(); ++chosen)
        concerned.insert(*chosen);
    for (const MeasureId& id : std::as_const(concerned))
        if (measures.contains(id))
            linkMeasure(id);
    return true;
}

// What the plan was read with is remembered the first time something else takes its place.
void Workspace::State::linkMeasure(const MeasureId& id)
{
    const MeasurePlace place = measures.value(id);
    ParsedPlan& plan = plans[place.plan].content;
    Measure& measure = plan.measures[place.measure];
    const auto chosen = chosenIndicators.constFind(id);
    if (chosen == chosenIndicators.cend() && !readIndicators.contains(id))
        return;
    if (!readIndicators.contains(id))
        readIndicators.insert(id, measure.indicator);
    measure.indicator = chosen == chosenIndicators.cend() ? readIndicators.take(id) : *chosen;
    for (Target& target : plan.targets)
        if (target.measure == measure.id)
            target.indicator = measure.indicator;
}

std::optional<QString> Workspace::chosenIndicator(const MeasureId& id) const
{
    const auto chosen = m_state->chosenIndicators.constFind(id);
    return chosen == m_state->chosenIndicators.cend() ? std::nullopt : std::optional(*chosen);
}

QString Workspace::readIndicator(const MeasureId& id) const
{
    const Measure* own = measure(id);
    return m_state->readIndicators.value(id, own ? own->indicator : QString());
}

Result<void> Workspace::chooseIndicator(const MeasureId& id, const std::optional<QString>& indicator)
{
    const Measure* own = measure(id);
    if (!own)
        return Error{ErrorCode::NotFound,
                     tr("There is no measure “%1” in this workspace.").arg(id.toString())};
    if (indicator == chosenIndicator(id))
        return {};
    if (indicator && !indicator->isEmpty()) {
        const Indicator* known = m_state->catalogue.indicator(*indicator);
        if (!known)
            return Error{ErrorCode::NotFound,
                         tr("There is no indicator “%1” in the catalogue.").arg(*indicator)};
        if (const Result<Quantity> unit = m_state->catalogue.inIndicatorUnit(1.0, own->unit, *known); !unit)
            return unit.error();
    }
    if (Result<void> stored = setSetting(kPrefix + id.toString(), indicator ? u'=' + *indicator : QString());
        !stored)
        return stored;
    if (indicator)
        m_state->chosenIndicators.insert(id, *indicator);
    else
        m_state->chosenIndicators.remove(id);
    m_state->linkMeasure(id);
    emit plansChanged();
    return {};
}

} // namespace milepost
