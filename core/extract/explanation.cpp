// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/explanation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct RuleWords
{
    const char* rule;
    const char* words;
};

constexpr std::array kKindRules{
    RuleWords{"none.parts",
              QT_TRANSLATE_NOOP("milepost::Explanation", "it counts the parts that the text has just named")},
    RuleWords{"none.name", QT_TRANSLATE_NOOP("milepost::Explanation", "it is part of a name")},
    RuleWords{"none.duration", QT_TRANSLATE_NOOP("milepost::Explanation",
                                                 "it is a length of time, not a level to be reached")},
    RuleWords{"policy.age", QT_TRANSLATE_NOOP("milepost::Explanation", "it is an age")},
    RuleWords{"policy.threshold",
              QT_TRANSLATE_NOOP("milepost::Explanation",
                                "it says which things are meant, another number says how many")},
    RuleWords{"policy.grant", QT_TRANSLATE_NOOP("milepost::Explanation",
                                                "its clause grants money, lets off taxes or sets a penalty")},
    RuleWords{"policy.sentence",
              QT_TRANSLATE_NOOP("milepost::Explanation",
                                "its sentence grants money, lets off taxes or sets a penalty")},
    RuleWords{"policy.condition", QT_TRANSLATE_NOOP("milepost::Explanation", "it says whom a rule is for")},
    RuleWords{"policy.cap", QT_TRANSLATE_NOOP("milepost::Explanation",
                                              "it caps an amount for each of a kind, without a date")},
    RuleWords{"policy.prohibition",
              QT_TRANSLATE_NOOP("milepost::Explanation", "its clause says what must or must not be done")},
    RuleWords{"policy.document",
              QT_TRANSLATE_NOOP("milepost::Explanation", "a text of rules sets money aside")},
    RuleWords{
        "policy.rule",
        QT_TRANSLATE_NOOP("milepost::Explanation",
                          "it stands among support measures or in a text of rules, and nothing promises it")},
    RuleWords{"baseline.from",
              QT_TRANSLATE_NOOP("milepost::Explanation", "it is the level from which a change starts")},
    RuleWords{"baseline.section",
              QT_TRANSLATE_NOOP("milepost::Explanation",
                                "its section tells of the present state and no later date governs")},
    RuleWords{"baseline.as-of",
              QT_TRANSLATE_NOOP("milepost::Explanation", "its date reports what has been reached")},
    RuleWords{"baseline.past",
              QT_TRANSLATE_NOOP("milepost::Explanation", "its year lies before the document")},
    RuleWords{"baseline.earlier",
              QT_TRANSLATE_NOOP("milepost::Explanation",
                                "its year lies before the first deadline and its sentence intends nothing")},
    RuleWords{"baseline.fact",
              QT_TRANSLATE_NOOP("milepost::Explanation", "the words before it tell what has come about")},
    RuleWords{"baseline.standing",
              QT_TRANSLATE_NOOP("milepost::Explanation",
                                "its sentence compares with another year or place, without a deadline")},
    RuleWords{"baseline.copula",
              QT_TRANSLATE_NOOP("milepost::Explanation", "it says what was so in a year that is not ahead")},
    RuleWords{"baseline.table", QT_TRANSLATE_NOOP("milepost::Explanation",
                                                  "its column of the table is a year that has passed")},
    RuleWords{"baseline.plain",
              QT_TRANSLATE_NOOP("milepost::Explanation", "neither a date nor a word promises it")},
    RuleWords{"target.deadline",
              QT_TRANSLATE_NOOP("milepost::Explanation", "a date in its sentence governs it")},
    RuleWords{"target.governed",
              QT_TRANSLATE_NOOP("milepost::Explanation",
                                "a date from before governs it and words of promise lead to it")},
    RuleWords{"target.promise",
              QT_TRANSLATE_NOOP("milepost::Explanation", "words of promise lead to it, without a date")},
    RuleWords{"target.project",
              QT_TRANSLATE_NOOP("milepost::Explanation", "its sentence opens with what is to be done")},
    RuleWords{"target.investment",
              QT_TRANSLATE_NOOP("milepost::Explanation", "it is what a part of the plan is to cost")},
    RuleWords{"target.goals", QT_TRANSLATE_NOOP("milepost::Explanation",
                                                "it stands among the goals and nothing tells it as a fact")},
    RuleWords{"target.table",
              QT_TRANSLATE_NOOP("milepost::Explanation", "its column of the table is a year that is ahead")},
};

constexpr std::array kSubjectRules{
    RuleWords{"front", QT_TRANSLATE_NOOP("milepost::Explanation", "the words before the number")},
    RuleWords{"back", QT_TRANSLATE_NOOP("milepost::Explanation", "the words behind the number")},
    RuleWords{"predicate", QT_TRANSLATE_NOOP("milepost::Explanation",
                                             "what is done, as no noun stands beside the number")},
    RuleWords{"verb", QT_TRANSLATE_NOOP("milepost::Explanation",
                                        "the verb before the number, which is a noun as well")},
    RuleWords{"lent",
              QT_TRANSLATE_NOOP("milepost::Explanation", "the noun behind the last number of its list")},
    RuleWords{"respective", QT_TRANSLATE_NOOP("milepost::Explanation",
                                              "that of the number of the same rank in the list before")},
    RuleWords{"topic", QT_TRANSLATE_NOOP("milepost::Explanation",
                                         "what stands before its verb, as nothing is behind it")},
    RuleWords{"told",
              QT_TRANSLATE_NOOP("milepost::Explanation", "what the clause before tells the course of")},
    RuleWords{"head", QT_TRANSLATE_NOOP("milepost::Explanation",
                                        "a description before the number, of what the number before counts")},
    RuleWords{"inherited", QT_TRANSLATE_NOOP("milepost::Explanation", "that of the number before")},
    RuleWords{"table", QT_TRANSLATE_NOOP("milepost::Explanation", "the name of its row of the table")},
};

template <size_t Size>
QString wordsOf(const std::array<RuleWords, Size>& rules, const QString& name)
{
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [&](const RuleWords& r) { return name == QLatin1String(r.rule); });
    return rule == rules.end() ? name : QCoreApplication::translate("milepost::Explanation", rule->words);
}

} // namespace

QString kindRuleWords(const QString& rule)
{
    return wordsOf(kKindRules, rule);
}

QString subjectRuleWords(const QString& rule)
{
    return wordsOf(kSubjectRules, rule);
}

QString dateReachWords(DateReach reach)
{
    switch (reach) {
    case DateReach::Sentence:
        return QCoreApplication::translate("milepost::Explanation", "in the same sentence");
    case DateReach::Carried:
        return QCoreApplication::translate("milepost::Explanation",
                                           "further up in the section, carried over");
    case DateReach::Section:
        return QCoreApplication::translate("milepost::Explanation",
                                           "in the heading, the lead-in or the goals above the section");
    case DateReach::Column:
        return QCoreApplication::translate("milepost::Explanation", "at the head of the column");
    case DateReach::None:
        break;
    }
    return QCoreApplication::translate("milepost::Explanation", "no date governs it");
}

QString yearsInWords(const PlanTerm& years)
{
    return years.first == years.last ? QString::number(years.last)
                                     : u"%1–%2"_s.arg(years.first).arg(years.last);
}

QString toString(DateReach reach)
{
    switch (reach) {
    case DateReach::Sentence:
        return u"sentence"_s;
    case DateReach::Carried:
        return u"carried"_s;
    case DateReach::Section:
        return u"section"_s;
    case DateReach::Column:
        return u"column"_s;
    case DateReach::None:
        break;
    }
    return u"none"_s;
}

} // namespace milepost
