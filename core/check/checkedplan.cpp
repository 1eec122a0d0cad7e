// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkedplan.h"

#include "core/assessment/figures.h"
#include "core/catalogue/catalogue.h"
#include "core/extract/measures.h"
#include "core/text/characters.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr qsizetype kGeneralSubject = 4; // 企业, 投资: what is done with them tells them apart
constexpr qsizetype kShownCharacters = 24;

QString nameOf(const Target& target)
{
    const QString subject = comparableSubject(target.subject);
    const QString label = comparableSubject(target.label).remove(u"累计"_s);
    return subject.size() <= kGeneralSubject || !label.contains(subject) ? label : subject;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Consistency)
};

/// Chinese closes up a number and a Chinese unit, as the pages do.
QString withUnit(const QString& number, const QString& unit)
{
    if (unit.isEmpty() || unit == u"%")
        return number + unit;
    if (!isIdeograph(unit.front().unicode()))
        return number + u' ' + unit;
    return Words::tr("%1 %2", "a number and its Chinese unit").arg(number, unit);
}

template <class Thing>
const Thing* withId(const std::vector<Thing>& things, const QString& id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? nullptr : &*found;
}

template <class Thing>
QHash<QString, const Thing*> byId(const std::vector<Thing>& things)
{
    QHash<QString, const Thing*> index;
    for (const Thing& thing : things)
        index.insert(thing.id, &thing);
    return index;
}

int countYears(const std::vector<const Promise*>& promises)
{
    std::set<int> years;
    for (const Promise* promise : promises) {
        if (promise->target->year)
            years.insert(*promise->target->year);
    }
    return static_cast<int>(years.size());
}

const std::vector<const Promise*>& promisesIn(const QHash<QString, std::vector<const Promise*>>& index,
                                              const QString& key)
{
    static const std::vector<const Promise*> none;
    const auto found = index.constFind(key);
    return found == index.cend() ? none : *found;
}

} // namespace

bool Promise::isAdditive() const
{
    switch (unit.kind) {
    case UnitKind::Count:
    case UnitKind::Money:
    case UnitKind::ForeignMoney:
    case UnitKind::DataVolume:
    case UnitKind::Length:
    case UnitKind::Area:
    case UnitKind::Mass:
    case UnitKind::Volume:
    case UnitKind::Energy:
    case UnitKind::Power:
        return isLevel();
    default:
        return false;
    }
}

bool Promise::meansSameAs(const Promise& other) const
{
    return name == other.name && unit.convertsTo(other.unit) && target->change == other.target->change;
}

CheckedPlan::CheckedPlan(const ParsedPlan& plan, const Catalogue& catalogue, std::u32string_view text)
    : m_plan(plan), m_catalogue(catalogue), m_text(text)
{
    const QHash<QString, const Measure*> measures = byId(plan.measures);
    const QHash<QString, const Area*> areas = byId(plan.areas);
    m_promises.reserve(plan.targets.size());
    for (const Target& target : plan.targets)
        m_promises.push_back({&target, measures.value(target.measure), areas.value(target.area),
                              catalogue.unit(target.unit), nameOf(target)});
    std::ranges::stable_sort(m_promises, {}, [](const Promise& p) { return p.target->number.start; });
    for (const Promise& promise : m_promises) {
        m_byName[promise.name].push_back(&promise);
        if (promise.measure)
            m_byMeasure[promise.measure->id].push_back(&promise);
    }
    for (auto it = m_byMeasure.cbegin(); it != m_byMeasure.cend(); ++it)
        m_years.insert(it.key(), countYears(*it));
}

Unit CheckedPlan::unit(const QString& symbol) const
{
    return m_catalogue.unit(symbol);
}

const std::vector<const Promise*>& CheckedPlan::promisesOf(const Measure& measure) const
{
    return promisesIn(m_byMeasure, measure.id);
}

const std::vector<const Promise*>& CheckedPlan::namesakesOf(const Promise& promise) const
{
    return promisesIn(m_byName, promise.name);
}

int CheckedPlan::yearsOf(const Measure& measure) const
{
    return m_years.value(measure.id);
}

FindingPlace CheckedPlan::placeOf(const Promise& promise) const
{
    const Target& target = *promise.target;
    QString words = (target.label.isEmpty() ? target.subject : target.label) + u' ' + promiseWords(promise);
    if (target.year)
        words += u" · %1"_s.arg(*target.year);
    return {target.clause.contains(target.number.start) ? target.clause : target.number,
            sectionOf(target.area, target.task), words, target.id};
}

FindingPlace CheckedPlan::placeOf(const Deliverable& deliverable) const
{
    QString words = deliverable.name;
    if (deliverable.year)
        words += u" · %1"_s.arg(*deliverable.year);
    return {deliverable.clause, sectionOf(deliverable.area, deliverable.task), words, {}};
}

FindingPlace CheckedPlan::placeOf(TextSpan span) const
{
    const auto size = static_cast<qsizetype>(m_text.size());
    if (span.start < 0 || span.start >= size)
        return {span, sectionAt(span.start), {}, {}};
    // A place between two characters is named by what follows it.
    const qsizetype length = std::min(span.isEmpty() ? size - span.start : span.length(), kShownCharacters);
    const auto shown = m_text.substr(static_cast<size_t>(span.start), static_cast<size_t>(length));
    QString words = QString::fromUcs4(shown.data(), static_cast<qsizetype>(shown.size())).simplified();
    if (span.isEmpty())
        words = u'…' + words;
    if (span.start + length < size && length != span.length())
        words += u'…';
    return {span, sectionAt(span.start), words, {}};
}

QString CheckedPlan::sectionOf(const QString& areaId, const QString& taskId) const
{
    const Area* area = withId(m_plan.areas, areaId);
    if (!area)
        return {};
    const Task* task = withId(area->tasks, taskId);
    return task ? area->name + u" · "_s + task->name : area->name;
}

QString CheckedPlan::sectionAt(qsizetype position) const
{
    for (const Area& area : m_plan.areas) {
        if (!area.span.contains(position))
            continue;
        for (const Task& task : area.tasks) {
            if (task.span.contains(position))
                return sectionOf(area.id, task.id);
        }
        return area.name;
    }
    return {};
}

QString promiseWords(const Promise& promise)
{
    const Target& target = *promise.target;
    QString words = target.bound == Bound::Equal ? QString() : boundSign(target.bound) + u' ';
    words += valueText(target.value);
    if (target.valueMax && *target.valueMax != target.value)
        words += u"–"_s + valueText(*target.valueMax);
    return withUnit(words, target.unit);
}

QString amountWords(double base, const Unit& unit)
{
    return withUnit(valueText(base / unit.factor), unit.symbol);
}

double roundingOf(const Promise& promise)
{
    const QString written = valueText(promise.target->value);
    const qsizetype point = written.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : written.size() - point - 1;
    return 0.5 * std::pow(10.0, -static_cast<double>(decimals)) * promise.unit.factor;
}

} // namespace milepost
