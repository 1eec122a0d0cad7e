// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rules.h"

#include "core/catalogue/catalogue.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSwing = 0.5;
constexpr double kYearSwing = 1.0;
constexpr double kOverTarget = 2.0;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ValidationRules)
};

QString plain(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QJsonValue jsonOf(const std::optional<double>& limit)
{
    return limit ? QJsonValue(*limit) : QJsonValue();
}

std::optional<double> limitOf(const QJsonObject& json, const QString& name)
{
    const QJsonValue value = json.value(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

ValidationRules defaultRules(const Measure& measure, const Catalogue& catalogue)
{
    const Unit unit = catalogue.unit(measure.unit);
    ValidationRules rules;
    if (measure.kind == MeasureKind::Rate && unit.kind == UnitKind::Ratio)
        rules.ceiling = catalogue.unit(u"%"_s).factor * 100.0 / unit.factor;
    rules.neverFalls = measure.kind == MeasureKind::CumulativeFlow;
    // A rate of change may turn round from one year to the next; only its size says nothing.
    const bool isChange =
        measure.kind == MeasureKind::GrowthRate || measure.kind == MeasureKind::PercentChange;
    if (!isChange) {
        rules.swing = kSwing;
        rules.yearSwing = kYearSwing;
        rules.overTarget = kOverTarget;
    }
    return rules;
}

QStringList ruleWords(const ValidationRules& rules, const QString& unit)
{
    const auto percent = [](double share) { return plain(share * 100.0) + u'%'; };
    QStringList words{RuleText::tr("Never final before its period has ended.")};
    if (rules.ceiling)
        words.append(RuleText::tr("Never above %1.").arg(plain(*rules.ceiling) + unit));
    if (rules.neverFalls)
        words.append(RuleText::tr("Summed up from the start: never below an earlier value."));
    if (rules.swing)
        words.append(RuleText::tr("A change of more than %1 against the last period needs a reason.")
                         .arg(percent(*rules.swing)));
    if (rules.yearSwing)
        words.append(
            RuleText::tr("A change of more than %1 against the same period of the year before needs a "
                         "reason.")
                .arg(percent(*rules.yearSwing)));
    if (rules.overTarget)
        words.append(
            RuleText::tr("More than %1 times the target needs a reason.").arg(plain(*rules.overTarget)));
    if (rules.unitSlip)
        words.append(RuleText::tr("A value about 10,000 or 100,000,000 times too large or too small needs a "
                                  "reason: its unit may have slipped."));
    if (rules.standing)
        words.append(RuleText::tr("A provisional value in place of a final one, or behind a later final one, "
                                  "needs a reason."));
    return words;
}

QString rulesToText(const ValidationRules& rules)
{
    const QJsonObject json{{u"ceiling"_s, jsonOf(rules.ceiling)},
                           {u"never_falls"_s, rules.neverFalls},
                           {u"swing"_s, jsonOf(rules.swing)},
                           {u"year_swing"_s, jsonOf(rules.yearSwing)},
                           {u"over_target"_s, jsonOf(rules.overTarget)},
                           {u"unit_slip"_s, rules.unitSlip},
                           {u"standing"_s, rules.standing}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<ValidationRules> rulesFromText(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject() || !document.object().contains(u"never_falls"_s)) {
        return Error{ErrorCode::InvalidInput, RuleText::tr("The rules of a measure cannot be read."), text};
    }
    const QJsonObject json = document.object();
    return ValidationRules{limitOf(json, u"ceiling"_s),
                           json.value(u"never_falls"_s).toBool(),
                           limitOf(json, u"swing"_s),
                           limitOf(json, u"year_swing"_s),
                           limitOf(json, u"over_target"_s),
                           json.value(u"unit_slip"_s).toBool(true),
                           json.value(u"standing"_s).toBool(true)};
}

} // namespace milepost
