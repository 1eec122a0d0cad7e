// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rules.h"

#include "core/catalogue/catalogue.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

ValidationRules rulesOf(MeasureKind kind, const QString& unit)
{
    static const Catalogue catalogue = Catalogue::load().value();
    Measure measure;
    measure.kind = kind;
    measure.unit = unit;
    return defaultRules(measure, catalogue);
}

TEST(ValidationRulesTest, followTheKindOfMeasure)
{
    EXPECT_EQ(rulesOf(MeasureKind::Rate, u"%"_s).ceiling, 100.0);
    EXPECT_EQ(rulesOf(MeasureKind::Stock, u"%"_s).ceiling, std::nullopt);
    EXPECT_TRUE(rulesOf(MeasureKind::CumulativeFlow, u"亿元"_s).neverFalls);
    EXPECT_FALSE(rulesOf(MeasureKind::AnnualFlow, u"亿元"_s).neverFalls);
    EXPECT_EQ(rulesOf(MeasureKind::GrowthRate, u"%"_s).swing, std::nullopt);
    EXPECT_EQ(rulesOf(MeasureKind::AnnualFlow, u"亿元"_s).swing, 0.5);
}

TEST(ValidationRulesTest, areSaidInWords)
{
    ValidationRules rules = rulesOf(MeasureKind::Rate, u"%"_s);
    rules.yearSwing.reset();
    rules.standing = false;
    EXPECT_EQ(
        ruleWords(rules, u"%"_s),
        (QStringList{u"Never final before its period has ended."_s, u"Never above 100%."_s,
                     u"A change of more than 50% against the last period needs a reason."_s,
                     u"More than 2 times the target needs a reason."_s,
                     u"A value about 10,000 or 100,000,000 times too large or too small needs a reason: "
                     "its unit may have slipped."_s}));
}

TEST(ValidationRulesTest, surviveTheWayThroughText)
{
    ValidationRules rules = rulesOf(MeasureKind::CumulativeFlow, u"亿元"_s);
    rules.swing = 0.25;
    rules.yearSwing.reset();
    rules.unitSlip = false;
    const Result<ValidationRules> read = rulesFromText(rulesToText(rules));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, rules);
}

TEST(ValidationRulesTest, refuseOtherText)
{
    for (const QString& text : {u""_s, u"[]"_s, u"{}"_s, u"{\"swing\":1"_s}) {
        const Result<ValidationRules> read = rulesFromText(text);
        ASSERT_FALSE(read) << text.toStdString();
        EXPECT_EQ(read.error().code, ErrorCode::InvalidInput);
    }
}

} // namespace
} // namespace milepost
