// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/planversions.h"

#include "core/catalogue/catalogue.h"
#include "core/extract/measures.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// A title without the words that name a version, and without signs.
QString comparableTitle(const QString& title)
{
    static const QRegularExpression version(
        u"\\d{0,4}年?(?:修订版|修订稿|修订|修正版|修正|修改稿|征求意见稿|送审稿|报批稿|试行稿|暂行稿|草案|试行|暂行)"_s);
    QString words = comparableSubject(title);
    words.remove(version);
    words.removeIf([](QChar c) { return c.isPunct() || c.isSpace() || c.isSymbol(); });
    return words;
}

const Measure* measureOf(const ParsedPlan& plan, const QString& id)
{
    const auto found = std::ranges::find(plan.measures, id, &Measure::id);
    return id.isEmpty() || found == plan.measures.end() ? nullptr : &*found;
}

/// Pairs the measures of two plans, from the surest sign to the weakest.
class MeasurePairs
{
public:
    MeasurePairs(const ParsedPlan& before, const ParsedPlan& now, const Catalogue& catalogue)
        : m_before(before), m_now(now), m_catalogue(catalogue)
    {}

    QHash<QString, QString> find()
    {
        pairBy([this](const Measure& m, const ParsedPlan& plan) {
            return sign(m, comparableSubject(m.subject) + u'|' + comparableSubject(m.label) + u'|' +
                               areaName(plan, m.area));
        });
        pairBy([this](const Measure& m, const ParsedPlan& plan) {
            return sign(m, comparableSubject(m.subject) + u'|' + areaName(plan, m.area));
        });
        pairBy([this](const Measure& m, const ParsedPlan&) { return sign(m, comparableSubject(m.subject)); });
        pairBy([this](const Measure& m, const ParsedPlan&) { return sign(m, comparableSubject(m.label)); });
        pairBy([this](const Measure& m, const ParsedPlan&) {
            return m.indicator.isEmpty() ? QString() : sign(m, m.indicator);
        });
        return m_pairs;
    }

private:
    using Sign = std::function<QString(const Measure&, const ParsedPlan&)>;

    static QString areaName(const ParsedPlan& plan, const QString& id)
    {
        const auto area = std::ranges::find(plan.areas, id, &Area::id);
        if (area == plan.areas.end())
            return {};
        return area->canonical.isEmpty() ? area->name : area->canonical;
    }

    QString sign(const Measure& measure, const QString& name) const
    {
        const Unit unit = m_catalogue.unit(measure.unit);
        return name.isEmpty() ? QString()
                              : QStringList{name, unit.base, QString::number(static_cast<int>(unit.kind)),
                                            QString::number(static_cast<int>(measure.kind))}
                                    .join(u'|');
    }

    /// Pairs what a sign names once on each side.
    void pairBy(const Sign& sign)
    {
        const auto collect = [&sign](const ParsedPlan& plan, const QSet<QString>& done) {
            QHash<QString, QStringList> byName;
            for (const Measure& measure : plan.measures) {
                const QString name = done.contains(measure.id) ? QString() : sign(measure, plan);
                if (!name.isEmpty())
                    byName[name].append(measure.id);
            }
            return byName;
        };
        const QHash<QString, QStringList> before = collect(m_before, m_doneBefore);
        const QHash<QString, QStringList> now = collect(m_now, m_doneNow);
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            const QStringList old = before.value(it.key());
            if (it->size() != 1 || old.size() != 1)
                continue;
            m_pairs.insert(it->front(), old.front());
            m_doneNow.insert(it->front());
            m_doneBefore.insert(old.front());
        }
    }

    const ParsedPlan& m_before;
    const ParsedPlan& m_now;
    const Catalogue& m_catalogue;
    QHash<QString, QString> m_pairs;
    QSet<QString> m_doneBefore;
    QSet<QString> m_doneNow;
};

/// Compares the targets of paired measures.
class TargetPairs
{
public:
    TargetPairs(const ParsedPlan& before, const ParsedPlan& now, const Catalogue& catalogue,
                const QHash<QString, QString>& continued)
        : m_before(before), m_now(now), m_catalogue(catalogue), m_continued(continued)
    {}

    std::vector<TargetDifference> find()
    {
        pairBy([](const Target& a, const Target& b) {
            return a.year == b.year && a.change == b.change && a.annual == b.annual;
        });
        pairBy([](const Target& a, const Target& b) { return a.change == b.change && a.annual == b.annual; });
        std::vector<TargetDifference> differences;
        QSet<QString> paired;
        for (const Target& target : m_now.targets) {
            const Target* old = m_pairs.value(target.id);
            if (!old) {
                differences.push_back({TargetFate::New, std::nullopt, target});
                continue;
            }
            paired.insert(old->id);
            differences.push_back(
                {isSame(*old, target) ? TargetFate::Same : TargetFate::Altered, *old, target});
        }
        for (const Target& target : m_before.targets) {
            if (!paired.contains(target.id))
                differences.push_back({TargetFate::Gone, target, std::nullopt});
        }
        return differences;
    }

private:
    using Alike = std::function<bool(const Target&, const Target&)>;

    /// Pairs targets of one measure that are alike, where each has one only to go with.
    void pairBy(const Alike& alike)
    {
        QHash<QString, std::vector<const Target*>> before;
        for (const Target& target : m_before.targets) {
            if (!m_done.contains(target.id))
                before[target.measure].push_back(&target);
        }
        QHash<QString, std::vector<const Target*>> now;
        for (const Target& target : m_now.targets) {
            if (!m_pairs.contains(target.id))
                now[target.measure].push_back(&target);
        }
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            const QString old = m_continued.value(it.key());
            if (old.isEmpty())
                continue;
            const std::vector<const Target*>& others = before[old];
            for (const Target* target : *it) {
                const Target* only = onlyOne(others, [&](const Target& t) { return alike(t, *target); });
                if (only && onlyOne(*it, [&](const Target& t) { return alike(*only, t); })) {
                    m_pairs.insert(target->id, only);
                    m_done.insert(only->id);
                }
            }
        }
    }

    template <class Predicate>
    static const Target* onlyOne(const std::vector<const Target*>& targets, Predicate matches)
    {
        const Target* found = nullptr;
        for (const Target* target : targets) {
            if (!matches(*target))
                continue;
            if (found)
                return nullptr;
            found = target;
        }
        return found;
    }

    double amount(double value, const QString& unit) const { return value * m_catalogue.unit(unit).factor; }

    bool isSame(const Target& a, const Target& b) const
    {
        const auto equal = [](double x, double y) {
            return std::abs(x - y) <= 1e-9 * std::max(std::abs(x), std::abs(y));
        };
        return a.bound == b.bound && a.year == b.year && a.striving == b.striving &&
               a.valueMax.has_value() == b.valueMax.has_value() &&
               equal(amount(a.value, a.unit), amount(b.value, b.unit)) &&
               equal(amount(a.valueMax.value_or(0), a.unit), amount(b.valueMax.value_or(0), b.unit));
    }

    const ParsedPlan& m_before;
    const ParsedPlan& m_now;
    const Catalogue& m_catalogue;
    const QHash<QString, QString>& m_continued;
    QHash<QString, const Target*> m_pairs;
    QSet<QString> m_done;
};

} // namespace

bool areVersionsOfOnePlan(const ParsedPlan& a, const ParsedPlan& b)
{
    const QString title = comparableTitle(a.plan.title);
    const bool isSameIssuer = a.plan.issuer.isEmpty() || b.plan.issuer.isEmpty() ||
                              comparableSubject(a.plan.issuer) == comparableSubject(b.plan.issuer);
    return !title.isEmpty() && title == comparableTitle(b.plan.title) && isSameIssuer &&
           a.plan.provinceCode == b.plan.provinceCode && a.source.sha256 != b.source.sha256;
}

int PlanDifference::count(TargetFate fate) const
{
    return static_cast<int>(std::ranges::count(targets, fate, &TargetDifference::fate));
}

PlanDifference comparePlans(const ParsedPlan& before, const ParsedPlan& now, const Catalogue& catalogue)
{
    PlanDifference difference;
    difference.continued = MeasurePairs(before, now, catalogue).find();
    difference.targets = TargetPairs(before, now, catalogue, difference.continued).find();
    return difference;
}

void continueMeasures(const PlanId& earlier, const ParsedPlan& before, const Catalogue& catalogue,
                      ParsedPlan& now)
{
    const QHash<QString, QString> continued = MeasurePairs(before, now, catalogue).find();
    for (Measure& measure : now.measures) {
        const Measure* old = measureOf(before, continued.value(measure.id));
        measure.continues = old ? measureIdOf(earlier, *old) : MeasureId();
        if (old && catalogue.unit(measure.unit).convertsTo(catalogue.unit(old->unit)))
            measure.unit = old->unit;
    }
}

} // namespace milepost
