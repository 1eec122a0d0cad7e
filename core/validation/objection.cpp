// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/objection.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// How near a ratio must come to 10⁴ or 10⁸ to look like a slipped unit: within this factor.
constexpr double kSlipWidth = 4.0;

struct ObjectionText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Objection)
};

QString plain(double value)
{
    return QString::number(QString::number(value, 'g', 12).toDouble(), 'f', QLocale::FloatingPointShortest);
}

bool breaksTheLine(ObservationStatus status)
{
    return status == ObservationStatus::Break || status == ObservationStatus::Differs;
}

bool isPreliminary(ObservationStatus status)
{
    return status == ObservationStatus::Provisional || status == ObservationStatus::Estimated ||
           status == ObservationStatus::Forecast;
}

/// Works through the rules for one value.
class Check
{
public:
    Check(const MeasureFacts& facts, const CheckedValue& value) : m_facts(facts), m_value(value) {}

    std::vector<Objection> run()
    {
        checkOver();
        checkCeiling();
        if (!breaksTheLine(m_value.status)) {
            checkFall();
            checkSize();
        }
        if (m_facts.rules.standing)
            checkStanding();
        return std::move(m_objections);
    }

private:
    QString amount(double value) const { return plain(value) + m_facts.measure.unit; }

    void add(RuleId rule, Weight weight, const QString& words)
    {
        m_objections.push_back({rule, weight, words});
    }

    void checkOver()
    {
        const QDate end = m_value.period.lastDay();
        if (m_value.status == ObservationStatus::Final && m_facts.today <= end)
            add(RuleId::NotOver, Weight::Blocks,
                ObjectionText::tr(
                    "%1 ends only on %2: nothing of it can be final yet. Record a forecast (F) or "
                    "an estimate (E).")
                    .arg(m_value.period.toString(), end.toString(Qt::ISODate)));
    }

    void checkCeiling()
    {
        const std::optional<double>& ceiling = m_facts.rules.ceiling;
        if (ceiling && m_value.value > *ceiling)
            add(RuleId::Ceiling, Weight::Blocks,
                ObjectionText::tr("%1 is above %2, the most there can be.")
                    .arg(amount(m_value.value), amount(*ceiling)));
    }

    // The nearest values before and after; a change of definition starts the sum anew.
    void checkFall()
    {
        if (!m_facts.rules.neverFalls)
            return;
        const QDate end = m_value.period.lastDay();
        const auto own = place(m_value.period);
        auto earlier = own;
        while (earlier != m_facts.values.begin() && std::prev(earlier)->period.lastDay() == end)
            --earlier;
        auto later = own;
        while (later != m_facts.values.end() && later->period.lastDay() == end)
            ++later;
        const ReportedValue* before = earlier == m_facts.values.begin() ? nullptr : &*std::prev(earlier);
        const ReportedValue* after = later == m_facts.values.end() ? nullptr : &*later;
        if (before && m_value.value < before->value)
            add(RuleId::Falls, Weight::Blocks,
                ObjectionText::tr("A sum from the start cannot fall: %1 stood at %2 already.")
                    .arg(amount(before->value), before->period.toString()));
        else if (after && !breaksTheLine(after->status) && m_value.value > after->value)
            add(RuleId::Falls, Weight::Blocks,
                ObjectionText::tr("A sum from the start cannot fall: at %2 it is only %1.")
                    .arg(amount(after->value), after->period.toString()));
    }

    /// Where a value of the period stands or would stand.
    std::span<const ReportedValue>::iterator place(const Period& period) const
    {
        return std::ranges::lower_bound(m_facts.values, period, {}, &ReportedValue::period);
    }

    const ReportedValue* at(const Period& period) const
    {
        const auto found = place(period);
        const bool isUsable =
            found != m_facts.values.end() && found->period == period && !breaksTheLine(found->status);
        return isUsable ? &*found : nullptr;
    }

    /// The value before this one among those of the same length, within two years.
    const ReportedValue* last() const
    {
        for (auto value = place(m_value.period); value != m_facts.values.begin();) {
            --value;
            if (value->period.year() < m_value.period.year() - 2)
                break;
            if (value->period.kind() == m_value.period.kind())
                return &*value;
        }
        return nullptr;
    }

    /// The target that governs the period: the first not before it.
    const Target* target() const
    {
        const Target* found = nullptr;
        for (const Target& target : m_facts.targets) {
            if (target.year && *target.year >= m_value.period.year() && target.change == Change::None &&
                target.unit == m_facts.measure.unit && (!found || *target.year < *found->year))
                found = &target;
        }
        return found;
    }

    void checkSize()
    {
        const ReportedValue* before = last();
        const Period lastYear(m_value.period.kind(), m_value.period.year() - 1, m_value.period.index());
        const ReportedValue* yearBefore = at(lastYear);
        const Target* aim = target();
        if (m_facts.rules.unitSlip) {
            for (const ReportedValue* other : {before, yearBefore}) {
                if (other && checkSlip(other->value, other->period.toString()))
                    return;
            }
            if (!before && !yearBefore && aim &&
                checkSlip(aim->value, ObjectionText::tr("the target for %1").arg(*aim->year)))
                return;
        }
        if (before && before != yearBefore)
            checkSwing(RuleId::Swing, m_facts.rules.swing, *before);
        if (yearBefore)
            checkSwing(RuleId::YearSwing, m_facts.rules.yearSwing, *yearBefore);
        if (aim)
            checkTarget(*aim);
    }

    bool checkSlip(double reference, const QString& what)
    {
        if (reference == 0.0 || m_value.value == 0.0)
            return false;
        const double ratio = std::abs(m_value.value / reference);
        for (const double factor : {1e4, 1e8, 1e-4, 1e-8}) {
            const double off = ratio / factor;
            if (off < 1.0 / kSlipWidth || off > kSlipWidth)
                continue;
            //: %1 the value, %2 a number of times such as 10000, %3 a value, %4 a period or "the target for
            //: 2018"
            add(RuleId::UnitSlip, Weight::NeedsReason,
                (ratio > 1.0 ? ObjectionText::tr("%1 is about %2 times %3 (%4): is the unit right?")
                             : ObjectionText::tr("%1 is about one part in %2 of %3 (%4): is the unit right?"))
                    .arg(amount(m_value.value), plain(factor > 1.0 ? factor : 1.0 / factor),
                         amount(reference), what));
            return true;
        }
        return false;
    }

    void checkSwing(RuleId rule, const std::optional<double>& limit, const ReportedValue& other)
    {
        if (!limit || other.value == 0.0)
            return;
        const double change = (m_value.value - other.value) / std::abs(other.value);
        if (std::abs(change) <= *limit)
            return;
        const QString percent = QString::number(std::abs(change) * 100.0, 'f', 1) + u'%';
        add(rule, Weight::NeedsReason,
            (change > 0 ? ObjectionText::tr("%1 more than at %2 (%3).")
                        : ObjectionText::tr("%1 less than at %2 (%3)."))
                .arg(percent, other.period.toString(), amount(other.value)));
    }

    void checkTarget(const Target& aim)
    {
        const std::optional<double>& limit = m_facts.rules.overTarget;
        const double goal = std::max(aim.value, aim.valueMax.value_or(aim.value));
        if (limit && m_facts.measure.direction == Direction::MoreIsBetter && goal > 0.0 &&
            m_value.value > goal * *limit)
            add(RuleId::OverTarget, Weight::NeedsReason,
                ObjectionText::tr("More than %1 times the target for %2 (%3).")
                    .arg(plain(*limit))
                    .arg(*aim.year)
                    .arg(amount(goal)));
    }

    void checkStanding()
    {
        if (!isPreliminary(m_value.status))
            return;
        if (const ReportedValue* old = m_value.replaces; old && old->status == ObservationStatus::Final) {
            add(RuleId::OverFinal, Weight::NeedsReason,
                ObjectionText::tr("A provisional value takes the place of a final one (%1).")
                    .arg(amount(old->value)));
            return;
        }
        for (auto later = place(m_value.period); later != m_facts.values.end(); ++later) {
            const ReportedValue& value = *later;
            if (value.status != ObservationStatus::Final)
                continue;
            if (value.period.kind() == m_value.period.kind() && value.period > m_value.period) {
                add(RuleId::BehindFinal, Weight::NeedsReason,
                    ObjectionText::tr("The value is provisional, but %1 is final already.")
                        .arg(value.period.toString()));
                return;
            }
        }
    }

    const MeasureFacts& m_facts;
    const CheckedValue& m_value;
    std::vector<Objection> m_objections;
};

} // namespace

std::vector<Objection> objectionsTo(const MeasureFacts& facts, const CheckedValue& value)
{
    return Check(facts, value).run();
}

bool blocks(std::span<const Objection> objections)
{
    return std::ranges::find(objections, Weight::Blocks, &Objection::weight) != objections.end();
}

} // namespace milepost
