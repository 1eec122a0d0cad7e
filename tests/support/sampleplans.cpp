// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleplans.h"

#include <QCryptographicHash>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString hashOf(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Measure turnover()
{
    return {u"m1"_s,
            u"a1"_s,
            u"示例电商交易额"_s,
            u"示例电商交易额"_s,
            u"亿元"_s,
            u"ecommerce_turnover"_s,
            MeasureKind::AnnualFlow,
            Direction::MoreIsBetter};
}

Measure makerspaces()
{
    return {u"m2"_s, u"a2"_s,          u"示例众创空间"_s,  u"累计建成示例众创空间"_s,
            u"家"_s, u"makerspaces"_s, MeasureKind::Stock, Direction::MoreIsBetter};
}

Measure coverage()
{
    return {u"m3"_s, u"a2"_s, u"示例普及率"_s,   u"示例普及率"_s,
            u"%"_s,  {},      MeasureKind::Rate, Direction::MoreIsBetter};
}

Target targetOf(const Measure& measure, const QString& id, int year, double value, Bound bound)
{
    Target target;
    target.id = id;
    target.area = measure.area;
    target.subject = measure.subject;
    target.label = measure.label;
    target.value = value;
    target.unit = measure.unit;
    target.bound = bound;
    target.year = year;
    target.annual = measure.kind == MeasureKind::AnnualFlow;
    target.indicator = measure.indicator;
    target.measure = measure.id;
    return target;
}

std::vector<Area> sampleAreas()
{
    Area commerce;
    commerce.id = u"a1"_s;
    commerce.name = u"示例电子商务"_s;
    commerce.canonical = u"ecommerce"_s;
    commerce.heading = {6, 12};
    commerce.span = {6, 40};
    commerce.lead = QStringList{u"示例商务厅"_s};
    commerce.participants = QStringList{u"示例财政厅"_s, u"示例邮政局"_s};
    commerce.tasks.push_back({u"a1.t1"_s, u"示例任务"_s, {12, 30}, {u"示例农业厅"_s}, {u"示例水利厅"_s}});
    Area network;
    network.id = u"a2"_s;
    network.name = u"示例信息基础设施"_s;
    network.canonical = u"infrastructure"_s;
    network.heading = {40, 48};
    network.span = {40, 80};
    network.lead = QStringList{u"示例通信管理局"_s};
    return {commerce, network};
}

std::vector<Target> sampleTargets()
{
    std::vector<Target> targets{
        targetOf(turnover(), u"t1"_s, 2018, 2000.0, Bound::MoreThan),
        targetOf(turnover(), u"t2"_s, 2020, 3000.0, Bound::AtLeast),
        targetOf(makerspaces(), u"t3"_s, 2018, 30.0, Bound::Equal),
        targetOf(makerspaces(), u"t4"_s, 2025, 50.0, Bound::About),
        targetOf(coverage(), u"t5"_s, 2018, 65.0, Bound::AtLeast),
    };
    targets[0].task = u"a1.t1"_s;
    targets[0].lead = QStringList{u"示例商务厅"_s};
    targets[0].striving = true;
    targets[0].number = {20, 24};
    targets[0].clause = {14, 27};
    targets[0].repeats = {{60, 64}, {70, 74}};
    targets[2].from = 2015;
    targets[2].cumulative = true;
    targets[2].valueMax = 35.0;
    Target loose = targetOf(coverage(), u"t6"_s, 2018, 20.0, Bound::Equal);
    loose.measure.clear();
    loose.area.clear();
    loose.year.reset();
    loose.change = Change::Increase;
    loose.isNew = true;
    targets.push_back(loose);
    return targets;
}

} // namespace

QString sampleText()
{
    return u"示例规划:本文为测试而写,其中的数字都不是真的。到2018年,示例电商交易额突破2000亿元。"_s +
           QString(60, u'字');
}

ParsedPlan samplePlan()
{
    ParsedPlan plan;
    const QString text = sampleText();
    plan.source = {u"sample.txt"_s, u"UTF-8"_s, hashOf(text), text.size()};
    plan.plan = {u"示例省甲“互联网+”行动示例"_s, u"示例省甲人民政府"_s, u"示例省甲"_s,     u"520000"_s,
                 u"示例发〔2015〕1号"_s,         QDate(2015, 10, 1),    {2018, 2020, 2025}};
    plan.areas = sampleAreas();
    plan.measures = {turnover(), makerspaces(), coverage()};
    plan.targets = sampleTargets();
    plan.figures = {
        {FigureKind::Policy, 50.0, 80.0, u"万元"_s, u"示例补助"_s, std::nullopt, {}, {30, 32}},
        {FigureKind::Baseline, 52.0, std::nullopt, u"%"_s, u"示例普及率"_s, 2014, u"m3"_s, {34, 36}}};
    plan.deliverables = {{u"d1"_s, u"a1"_s, u"a1.t1"_s, u"建成示例平台"_s, 2018, {u"示例商务厅"_s}, {27, 33}},
                         {u"d2"_s, u"a2"_s, {}, u"建立示例制度"_s, std::nullopt, {}, {50, 56}}};
    plan.issues = {{Severity::Hint, u"sample.hint"_s, u"示例提示"_s, {1, 2}}};
    return plan;
}

ParsedPlan otherSamplePlan()
{
    ParsedPlan plan;
    plan.source = {u"other.txt"_s, u"UTF-8"_s, hashOf(u"示例省乙"_s), 100};
    plan.plan = {u"示例省乙“互联网+”行动示例"_s,
                 u"示例省乙人民政府"_s,
                 u"示例省乙"_s,
                 u"460000"_s,
                 std::nullopt,
                 QDate(2016, 3, 15),
                 {2020}};
    plan.areas = sampleAreas();
    plan.measures = {turnover(), makerspaces(), coverage()};
    plan.targets = {targetOf(turnover(), u"t1"_s, 2020, 1000.0, Bound::MoreThan),
                    targetOf(makerspaces(), u"t2"_s, 2020, 200.0, Bound::About),
                    targetOf(coverage(), u"t3"_s, 2020, 80.0, Bound::Equal)};
    return plan;
}

} // namespace milepost
