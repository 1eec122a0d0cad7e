// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The five real plans against their annotated structure.
#include "tests/support/realplans.h"

#include "core/catalogue/catalogue.h"
#include "core/documents/documentreader.h"
#include "core/extract/planparser.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

QStringList textsOf(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue& entry : list.toArray())
        texts.append(entry.toString());
    return texts;
}

class RealPlanTest : public testing::TestWithParam<const char*>
{
protected:
    void SetUp() override
    {
        if (!realPlansPresent())
            GTEST_SKIP()
                << "The real documents are not here; set MILEPOST_PLANS to the folder that holds plans/.";
        const QString name = QString::fromLatin1(GetParam());
        const Result<Catalogue> catalogue = Catalogue::load();
        const Result<SourceText> text = readDocument(realPlan(name));
        ASSERT_TRUE(catalogue && text);
        const Result<ParsedPlan> parsed = parsePlan(*text, *catalogue);
        ASSERT_TRUE(parsed);
        m_plan = *parsed;
        QFile file(annotation(u"structure.json"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_expected = QJsonDocument::fromJson(file.readAll()).object().value(name).toObject();
        QFile rows(annotation(name + u".jsonl"_s));
        ASSERT_TRUE(rows.open(QIODevice::ReadOnly));
        while (!rows.atEnd())
            m_rows.append(QJsonDocument::fromJson(rows.readLine()).object());
    }

    const Area* areaNamed(const QString& id) const
    {
        const auto area = std::ranges::find(m_plan.areas, id, &Area::id);
        return area == m_plan.areas.end() ? nullptr : &*area;
    }

    ParsedPlan m_plan;
    QJsonObject m_expected;
    QList<QJsonObject> m_rows;
};

TEST_P(RealPlanTest, saysWhoIssuedItAndWhen)
{
    EXPECT_EQ(m_plan.plan.title, m_expected.value(u"title").toString());
    EXPECT_EQ(m_plan.plan.issuer, m_expected.value(u"issuer").toString());
    EXPECT_EQ(m_plan.plan.province, m_expected.value(u"province").toString());
    EXPECT_EQ(m_plan.plan.provinceCode, m_expected.value(u"province_code").toString());
    const QString issued = m_plan.plan.issued ? m_plan.plan.issued->toString(Qt::ISODate) : QString();
    EXPECT_EQ(issued, m_expected.value(u"issued").toString());
    EXPECT_EQ(m_plan.plan.number, std::nullopt);
}

TEST_P(RealPlanTest, hasItsAreasTasksAndAgencies)
{
    std::vector<Area> actions;
    std::ranges::copy_if(m_plan.areas, std::back_inserter(actions),
                         [](const Area& area) { return area.kind == AreaKind::Action; });
    const QJsonArray expected = m_expected.value(u"areas").toArray();
    ASSERT_EQ(actions.size(), static_cast<size_t>(expected.size()));
    for (size_t i = 0; i < actions.size(); ++i) {
        const QJsonObject area = expected.at(static_cast<qsizetype>(i)).toObject();
        EXPECT_EQ(actions[i].name, area.value(u"name").toString());
        EXPECT_FALSE(actions[i].canonical.isEmpty()) << actions[i].name.toStdString();
        ASSERT_EQ(actions[i].tasks.size(), static_cast<size_t>(area.value(u"items").toInt()))
            << actions[i].name.toStdString();
        if (area.contains(u"lead"_s)) {
            EXPECT_EQ(actions[i].lead, textsOf(area.value(u"lead")));
            EXPECT_EQ(actions[i].participants, textsOf(area.value(u"participants")));
        }
        const QJsonArray tasks = area.value(u"tasks").toArray();
        for (qsizetype t = 0; t < tasks.size(); ++t) {
            const Task& task = actions[i].tasks[static_cast<size_t>(t)];
            EXPECT_EQ(task.lead, textsOf(tasks.at(t)[u"lead"]));
            EXPECT_EQ(task.participants, textsOf(tasks.at(t)[u"participants"]));
            if (tasks.at(t).toObject().contains(u"name"_s)) {
                EXPECT_EQ(task.name, tasks.at(t)[u"name"].toString());
            }
        }
    }
}

TEST_P(RealPlanTest, everyTargetStandsInItsAreaAndTask)
{
    for (const Target& target : m_plan.targets) {
        const auto row = std::ranges::find_if(m_rows, [&](const QJsonObject& candidate) {
            return candidate.value(u"pos").toInteger() == target.number.start;
        });
        if (row == m_rows.end())
            continue; // what is found at all is the score's business
        const Area* area = areaNamed(target.area);
        ASSERT_TRUE(area) << target.subject.toStdString();
        EXPECT_EQ(area->name, row->value(u"area").toString()) << target.subject.toStdString();
        EXPECT_EQ(target.lead, textsOf(row->value(u"lead"))) << target.subject.toStdString();
        if (!row->value(u"special").isString())
            continue;
        const auto task = std::ranges::find(area->tasks, target.task, &Task::id);
        ASSERT_NE(task, area->tasks.end()) << target.subject.toStdString();
        EXPECT_EQ(task->name, row->value(u"special").toString());
    }
}

INSTANTIATE_TEST_SUITE_P(Plans, RealPlanTest,
                         testing::Values("guizhou", "hainan", "henan", "liaoning", "shaanxi"),
                         [](const auto& plan) { return std::string(plan.param); });

} // namespace
} // namespace milepost
