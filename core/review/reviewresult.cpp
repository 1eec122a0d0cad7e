// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewresult.h"

#include "core/base/workmeter.h"
#include "core/catalogue/catalogue.h"
#include "core/extract/measures.h"
#include "core/review/reviewdraft.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// Hands out the ids of one kind ("t", "d", "m") that are not taken.
class FreeIds
{
public:
    explicit FreeIds(QChar letter) : m_letter(letter) {}

    void take(const QString& id) { m_taken.insert(id); }
    QString next()
    {
        QString id;
        do {
            id = m_letter + QString::number(++m_last);
        } while (m_taken.contains(id));
        return id;
    }

private:
    QChar m_letter;
    QSet<QString> m_taken;
    int m_last = 0;
};

template <class Thing>
void fillIds(std::vector<Thing>& things, QChar letter)
{
    FreeIds ids(letter);
    for (const Thing& thing : things)
        ids.take(thing.id);
    for (Thing& thing : things) {
        if (thing.id.isEmpty())
            thing.id = ids.next();
    }
}

/// Ties the targets that have no measure.
class MeasureTies
{
public:
    MeasureTies(const Catalogue& catalogue, ParsedPlan& plan) : m_catalogue(catalogue), m_plan(plan) {}

    void tie()
    {
        dropUnused();
        ParsedPlan loose;
        loose.plan = m_plan.plan;
        loose.areas = m_plan.areas;
        std::vector<size_t> places;
        for (size_t i = 0; i < m_plan.targets.size(); ++i) {
            if (!m_plan.targets[i].measure.isEmpty())
                continue;
            places.push_back(i);
            loose.targets.push_back(m_plan.targets[i]);
        }
        WorkMeter unwatched(nullptr, 100);
        joinMeasures(m_catalogue, std::vector<TargetHint>(loose.targets.size()), unwatched, loose);
        QHash<QString, QString> final;
        for (const Measure& measure : loose.measures)
            final.insert(measure.id, place(measure));
        for (size_t i = 0; i < places.size(); ++i) {
            Target& target = m_plan.targets[places[i]];
            target.measure = final.value(loose.targets[i].measure);
            target.indicator = loose.targets[i].indicator;
        }
    }

private:
    void dropUnused()
    {
        QSet<QString> used;
        for (const Target& target : m_plan.targets)
            used.insert(target.measure);
        std::erase_if(m_plan.measures,
                      [&used](const Measure& measure) { return !used.contains(measure.id); });
        for (Figure& figure : m_plan.figures) {
            if (!used.contains(figure.measure))
                figure.measure.clear();
        }
        for (const Measure& measure : m_plan.measures)
            m_ids.take(measure.id);
    }

    bool isSameThing(const Measure& a, const Measure& b) const
    {
        return a.kind == b.kind && a.area == b.area &&
               comparableSubject(a.subject) == comparableSubject(b.subject) &&
               m_catalogue.unit(a.unit).convertsTo(m_catalogue.unit(b.unit));
    }

    /// The id of the measure that takes the place of a loose one.
    QString place(Measure measure)
    {
        for (const Measure& known : m_plan.measures) {
            if (isSameThing(known, measure))
                return known.id;
        }
        measure.id = m_ids.next();
        m_plan.measures.push_back(measure);
        return measure.id;
    }

    const Catalogue& m_catalogue;
    ParsedPlan& m_plan;
    FreeIds m_ids{u'm'};
};

std::vector<int> deadlinesOf(const ParsedPlan& plan)
{
    std::set<int> years;
    for (const Target& target : plan.targets) {
        if (target.year)
            years.insert(*target.year);
    }
    for (const Deliverable& deliverable : plan.deliverables) {
        if (deliverable.year)
            years.insert(*deliverable.year);
    }
    return {years.begin(), years.end()};
}

} // namespace

ParsedPlan reviewedPlan(const ReviewDraft& draft)
{
    ParsedPlan plan = draft.plan();
    plan.plan = draft.facts();
    plan.targets.clear();
    plan.figures.clear();
    plan.deliverables.clear();
    for (const ReviewItem& item : draft.items()) {
        if (!isStored(item))
            continue;
        if (item.kind == ReviewKind::Target)
            plan.targets.push_back(item.content);
        else if (item.kind == ReviewKind::Deliverable)
            plan.deliverables.push_back(deliverableFrom(item));
        else
            plan.figures.push_back(figureFrom(item));
    }
    fillIds(plan.targets, u't');
    fillIds(plan.deliverables, u'd');
    MeasureTies(draft.catalogue(), plan).tie();
    plan.plan.years = deadlinesOf(plan);
    return plan;
}

} // namespace milepost
