// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planpack.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

ParsedPlan samplePlan()
{
    ParsedPlan plan;
    plan.source = {u"sample.txt"_s, u"UTF-8"_s, u"00ff"_s, 500};
    plan.plan.title = u"样例省“互联网+”方案"_s;
    plan.plan.issued = QDate(2016, 5, 4);
    plan.plan.years = {2018, 2025};
    Area area{u"a1"_s,  AreaKind::Action, u"电子商务"_s,   u"ecommerce"_s,
              {10, 20}, {10, 90},         {u"省商务厅"_s}, {},
              {}};
    area.tasks.push_back({u"a1.t1"_s, u"发展农村电商"_s, {30, 90}, {}, {u"省农业厅"_s}});
    plan.areas = {area, {u"goals"_s, AreaKind::Goals, u"总体目标"_s, {}, {0, 5}, {0, 10}, {}, {}, {}}};
    plan.measures.push_back({u"m1"_s,
                             u"a1"_s,
                             u"服务站"_s,
                             u"建设服务站"_s,
                             u"个"_s,
                             {},
                             MeasureKind::Stock,
                             Direction::MoreIsBetter});
    Target target;
    target.id = u"t1"_s;
    target.area = u"a1"_s;
    target.task = u"a1.t1"_s;
    target.subject = u"服务站"_s;
    target.label = u"建设服务站"_s;
    target.value = 12.5;
    target.unit = u"万个"_s;
    target.bound = Bound::AtLeast;
    target.year = 2018;
    target.lead = {u"省商务厅"_s};
    target.measure = u"m1"_s;
    target.number = {40, 44};
    target.clause = {35, 60};
    target.repeats = {{140, 144}};
    plan.targets.push_back(target);
    plan.figures.push_back({FigureKind::Policy, 50, {}, u"万元"_s, u"补助"_s, {}, {}, {70, 72}});
    plan.deliverables.push_back({u"d1"_s, u"a1"_s, {}, u"建成平台"_s, 2018, {}, {50, 60}});
    plan.issues.push_back({Severity::Warning, u"text.gap"_s, u"Text is missing."_s, {60, 60}});
    return plan;
}

TEST(PlanPackTest, comesBackAsItWasWritten)
{
    const QByteArray pack = writePlanPack(samplePlan());
    const Result<ParsedPlan> plan = readPlanPack(pack, u"sample"_s);
    ASSERT_TRUE(plan) << plan.error().message.toStdString();
    EXPECT_EQ(writePlanPack(*plan), pack);
    EXPECT_EQ(plan->areas.at(1).kind, AreaKind::Goals);
    EXPECT_EQ(plan->areas.at(0).tasks.at(0).participants, QStringList{u"省农业厅"_s});
    EXPECT_EQ(plan->targets.at(0).repeats, (std::vector<TextSpan>{{140, 144}}));
    EXPECT_EQ(plan->targets.at(0).bound, Bound::AtLeast);
    EXPECT_EQ(plan->targets.at(0).valueMax, std::nullopt);
    EXPECT_EQ(plan->plan.issued, QDate(2016, 5, 4));
    EXPECT_EQ(plan->plan.number, std::nullopt);
    EXPECT_EQ(plan->issues.at(0).severity, Severity::Warning);
}

TEST(PlanPackTest, listsActionsApartFromTheFrame)
{
    const QByteArray pack = writePlanPack(samplePlan());
    const qsizetype areas = pack.indexOf("\"areas\":");
    const qsizetype frame = pack.indexOf("\"frame\":");
    EXPECT_LT(areas, frame);
    EXPECT_GT(pack.indexOf("\"goals\""), frame);
    EXPECT_LT(pack.indexOf("\"a1\""), frame);
}

TEST(PlanPackTest, holdsOffsetsButNoSentences)
{
    const SourceText text{u"sample.txt"_s, u"UTF-8"_s, u"00ff"_s, std::u32string(500, U'字')};
    EXPECT_FALSE(writePlanPack(samplePlan()).contains("\"text\""));
    EXPECT_TRUE(writePlanJson(samplePlan(), text)
                    .contains("\"clause\":{\"start\":50,\"end\":60,\"text\":\"字字字字字字字字字字\"}"));
}

struct Damage
{
    const char* from;
    const char* to;
    const char* place;
};

void PrintTo(const Damage& damage, std::ostream* out)
{
    *out << damage.place;
}

class DamagedPackTest : public testing::TestWithParam<Damage>
{};

TEST_P(DamagedPackTest, namesThePlace)
{
    QByteArray pack = writePlanPack(samplePlan());
    ASSERT_TRUE(pack.contains(GetParam().from));
    pack.replace(GetParam().from, GetParam().to);
    const Result<ParsedPlan> plan = readPlanPack(pack, u"sample"_s);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, ErrorCode::UnreadableInput);
    EXPECT_TRUE(plan.error().message.contains(QString::fromUtf8(GetParam().place)))
        << plan.error().message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Table, DamagedPackTest,
    testing::Values(Damage{"\"value\":12.5", "\"value\":\"many\"", "targets[0].value"},
                    Damage{"\"bound\":\"ge\"", "\"bound\":\"gee\"", "targets[0].bound"},
                    Damage{"\"number\":{\"start\":40", "\"number\":{\"start\":4000",
                           "targets[0].number.start"},
                    Damage{"\"measure\":\"m1\"", "\"measure\":\"m7\"", "targets[0].measure"},
                    Damage{"\"issued\":\"2016-05-04\"", "\"issued\":\"2016-15-04\"", "plan.issued"},
                    Damage{"\"areas\":[", "\"area\":[", "areas"},
                    Damage{"milepost.plan/1", "milepost.plan/2", "milepost.plan/1"},
                    Damage{"\"id\":\"goals\"", "\"id\":\"other\"", "frame[0].id"}));

TEST(PlanPackTest, everyTruncationIsRefusedWithASentence)
{
    const QByteArray pack = writePlanPack(samplePlan()).trimmed();
    for (qsizetype length = 0; length < pack.size(); ++length)
        ASSERT_FALSE(readPlanPack(pack.left(length), u"cut"_s)) << length;
}

TEST(PlanPackTest, noChangedByteCrashesTheReader)
{
    const QByteArray pack = writePlanPack(samplePlan());
    for (qsizetype i = 0; i < pack.size(); ++i) {
        for (const char replacement : {'0', '"', '}', '-'}) {
            QByteArray damaged = pack;
            damaged[i] = replacement;
            const Result<ParsedPlan> plan = readPlanPack(damaged, u"damaged"_s);
            if (!plan) {
                ASSERT_FALSE(plan.error().message.isEmpty());
            }
        }
    }
}

} // namespace
} // namespace milepost
