// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tablecontentmodel.h"

#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

TEST(TableContentModel, showsTheTable)
{
    TableContentModel model;
    const ModelContract contract(model);
    model.setContent(
        {u"t"_s, {{u"a"_s}, {u"b"_s, CellAlignment::End}}, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.index(1, 0).data().toString(), u"3"_s);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"b"_s);
    EXPECT_EQ(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
}

} // namespace
} // namespace milepost
