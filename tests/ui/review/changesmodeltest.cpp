// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/changesmodel.h"

#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

TEST(ChangesModelTest, listsWhatDiffersWithTheOldAndTheNewPromise)
{
    const ParsedPlan plan = samplePlan();
    Target raised = plan.targets[1];
    raised.value = 3500;
    PlanDifference difference;
    difference.targets = {{TargetFate::Same, plan.targets[0], plan.targets[0]},
                          {TargetFate::Gone, plan.targets[2], std::nullopt},
                          {TargetFate::New, std::nullopt, plan.targets[4]},
                          {TargetFate::Altered, plan.targets[1], raised}};
    ChangesModel model;
    const ModelContract contract(model);
    model.setDifference(difference);
    ASSERT_EQ(model.rowCount(), 3);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_TRUE(text(0, ChangesModel::BeforeColumn).contains(u"3,000"_s)) << text(0, 2).toStdString();
    EXPECT_TRUE(text(0, ChangesModel::AfterColumn).contains(u"3,500"_s)) << text(0, 3).toStdString();
    EXPECT_EQ(text(1, ChangesModel::BeforeColumn), QString());
    EXPECT_EQ(text(2, ChangesModel::AfterColumn), QString());
    EXPECT_EQ(model.index(1, 0).data(ChangesModel::TargetRole).toString(), plan.targets[4].id);
    EXPECT_EQ(model.index(2, 0).data(ChangesModel::TargetRole).toString(), QString());
}

} // namespace
} // namespace milepost
