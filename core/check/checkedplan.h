// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "core/domain/plan.h"
#include "core/domain/quantity.h"

#include <QHash>

#include <string_view>
#include <vector>

namespace milepost {

class Catalogue;

/// A target made comparable: its unit known, its name reduced to what is compared.
struct Promise
{
    const Target* target = nullptr;
    const Measure* measure = nullptr; ///< null when the target belongs to none
    const Area* area = nullptr;       ///< null outside of any area
    Unit unit;
    QString name; ///< the subject; for a general one (企业) with what is done with it

    double base() const { return target->value * unit.factor; }
    double highest() const { return target->valueMax.value_or(target->value) * unit.factor; }
    bool isLevel() const { return target->change == Change::None; }
    /// Amounts of it can be added: counts and money can, shares and speeds cannot.
    bool isAdditive() const;
    /// Same thing in convertible units; the area is not looked at.
    bool meansSameAs(const Promise& other) const;
};

/// What the checks work on: the promises of a plan and words for the places they stand at.
class CheckedPlan
{
public:
    CheckedPlan(const ParsedPlan& plan, const Catalogue& catalogue, std::u32string_view text);

    const ParsedPlan& plan() const { return m_plan; }
    std::u32string_view text() const { return m_text; }
    const std::vector<Promise>& promises() const { return m_promises; } ///< in the order of the text
    /// Those of one measure, and those of one name, in the order of the text.
    const std::vector<const Promise*>& promisesOf(const Measure& measure) const;
    const std::vector<const Promise*>& namesakesOf(const Promise& promise) const;
    /// For how many different years a measure promises something.
    int yearsOf(const Measure& measure) const;

    Unit unit(const QString& symbol) const;

    FindingPlace placeOf(const Promise& promise) const;
    FindingPlace placeOf(const Deliverable& deliverable) const;
    /// A passage of the text, named by its first words or, between two characters, by the words that follow;
    /// by its section alone where there is no text.
    FindingPlace placeOf(TextSpan span) const;

private:
    QString sectionOf(const QString& areaId, const QString& taskId) const;
    QString sectionAt(qsizetype position) const;

    const ParsedPlan& m_plan;
    const Catalogue& m_catalogue;
    std::u32string_view m_text;
    std::vector<Promise> m_promises;
    QHash<QString, std::vector<const Promise*>> m_byMeasure;
    QHash<QString, std::vector<const Promise*>> m_byName;
    QHash<QString, int> m_years; ///< by measure
};

/// “≥ 35 家”
QString promiseWords(const Promise& promise);
/// An amount in base units, in the promise's unit: “791 亿元”.
QString amountWords(double base, const Unit& unit);

/// How far a written figure may be off: half a step of its last digit, in base units.
double roundingOf(const Promise& promise);

// The checks; each adds what it finds.
void checkSums(const CheckedPlan& plan, std::vector<Finding>& findings);
void checkParts(const CheckedPlan& plan, std::vector<Finding>& findings);
void checkTwoValues(const CheckedPlan& plan, std::vector<Finding>& findings);
void checkSeries(const CheckedPlan& plan, std::vector<Finding>& findings);
void checkDeadlines(const CheckedPlan& plan, std::vector<Finding>& findings);
void checkAgencies(const CheckedPlan& plan, std::vector<Finding>& findings);
void checkText(const CheckedPlan& plan, std::vector<Finding>& findings);

} // namespace milepost
