// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/outlinemodel.h"

#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class OutlineModelTest : public testing::Test
{
protected:
    OutlineModelTest() { m_model.setNodes(outlineOf(samplePlan())); }

    OutlineKind kindOf(const QModelIndex& line) const
    {
        return static_cast<OutlineKind>(line.data(OutlineModel::KindRole).toInt());
    }

    OutlineModel m_model;
};

TEST_F(OutlineModelTest, keepsTheModelContract)
{
    const ModelContract contract(m_model);
    m_model.setNodes(outlineOf(otherSamplePlan()));
    m_model.setNodes({});
}

TEST_F(OutlineModelTest, hasAreasThenWhatStandsOutsideThenRulesFactsAndRemarks)
{
    ASSERT_EQ(m_model.rowCount(), 6);
    EXPECT_EQ(m_model.index(0, 0).data().toString(), u"示例电子商务"_s);
    EXPECT_EQ(m_model.index(1, 0).data().toString(), u"示例信息基础设施"_s);
    for (int row = 2; row < 6; ++row)
        EXPECT_EQ(kindOf(m_model.index(row, 0)), OutlineKind::Group) << row;
}

TEST_F(OutlineModelTest, putsPromisesUnderTheirTask)
{
    const QModelIndex task = m_model.index(0, 0, m_model.index(0, 0));
    ASSERT_EQ(kindOf(task), OutlineKind::Task);
    ASSERT_EQ(m_model.rowCount(task), 2);
    EXPECT_EQ(kindOf(m_model.index(0, 0, task)), OutlineKind::Target);
    EXPECT_EQ(kindOf(m_model.index(1, 0, task)), OutlineKind::Deliverable);
}

TEST_F(OutlineModelTest, showsPromiseAndAgencies)
{
    const QModelIndex target = m_model.indexOfTarget(u"t1"_s);
    ASSERT_TRUE(target.isValid());
    const QString promise = target.siblingAtColumn(OutlineModel::PromiseColumn).data().toString();
    EXPECT_TRUE(promise.startsWith(u"> 2,000"_s));
    EXPECT_TRUE(promise.endsWith(u"2018"_s));
    EXPECT_EQ(target.siblingAtColumn(OutlineModel::AgenciesColumn).data().toString(), u"示例商务厅"_s);
    EXPECT_TRUE(m_model.index(0, OutlineModel::AgenciesColumn).data().toString().contains(u"示例邮政局"_s));
}

TEST_F(OutlineModelTest, findsEveryTargetAndOnlyTargets)
{
    for (const Target& target : samplePlan().targets)
        EXPECT_TRUE(m_model.indexOfTarget(target.id).isValid()) << target.id.toStdString();
    EXPECT_FALSE(m_model.indexOfTarget(u"t99"_s).isValid());
    EXPECT_FALSE(m_model.indexOfTarget(QString()).isValid());
}

} // namespace
} // namespace milepost
