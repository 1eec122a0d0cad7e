// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacer.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

LabelRequest request(qreal x, qreal y)
{
    return {QSizeF(40, 12), QPointF(x, y), 6.0, {LabelSide::Above, LabelSide::Below, LabelSide::Right}};
}

TEST(LabelPlacer, takesTheFirstSideThatIsFree)
{
    const LabelSurroundings around{QRectF(0, 0, 200, 100), {}, {}};
    const auto places = placeLabels({request(100, 50)}, around);
    ASSERT_TRUE(places[0].has_value());
    EXPECT_EQ(*places[0], QRectF(80, 32, 40, 12));
}

TEST(LabelPlacer, leavesOutWhatIsOnlyWantedWhereNoLineCrossesIt)
{
    LabelSurroundings around{QRectF(0, 0, 200, 100), {}, {}};
    for (qreal y = 4; y < 100; y += 8)
        around.lines.emplace_back(0, y, 200, y);
    LabelRequest wanted = request(100, 50);
    EXPECT_TRUE(placeLabels({wanted}, around)[0].has_value());
    wanted.onlyWhereClear = true;
    EXPECT_FALSE(placeLabels({wanted}, around)[0].has_value());
}

TEST(LabelPlacer, keepsLabelsApartAndInsideAndOffTheMarks)
{
    LabelSurroundings around{QRectF(0, 0, 240, 120), {}, {}};
    std::vector<LabelRequest> requests;
    for (int i = 0; i < 12; ++i) {
        requests.push_back(request(20.0 * i + 5, 60 + (i % 3) * 4));
        around.marks.emplace_back(20.0 * i, 55 + (i % 3) * 4, 10, 10);
    }
    const auto places = placeLabels(requests, around);
    for (size_t i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        EXPECT_TRUE(around.bounds.contains(*places[i]));
        for (const QRectF& mark : around.marks)
            EXPECT_FALSE(mark.intersects(*places[i]));
        for (size_t j = 0; j < i; ++j)
            EXPECT_FALSE(places[j] && places[j]->intersects(*places[i])) << i << " and " << j;
    }
    EXPECT_TRUE(places[0].has_value());
}

TEST(LabelPlacer, avoidsLinesWhereItCan)
{
    LabelSurroundings around{QRectF(0, 0, 200, 100), {}, {QLineF(0, 38, 200, 38)}};
    const auto places = placeLabels({request(100, 50)}, around);
    ASSERT_TRUE(places[0].has_value());
    EXPECT_EQ(*places[0], QRectF(80, 56, 40, 12));
}

TEST(LabelPlacer, goesFarRatherThanAcrossALine)
{
    LabelSurroundings around{QRectF(0, 0, 200, 100), {}, {}};
    for (const qreal y : {8.0, 16.0, 24.0, 32.0, 40.0})
        around.lines.emplace_back(0, y, 200, y);
    LabelRequest below = request(100, 0);
    below.sides = {LabelSide::Below};
    below.rings = 10;
    const auto places = placeLabels({below}, around);
    ASSERT_TRUE(places[0].has_value());
    EXPECT_GT(places[0]->top(), 40.0);
}

TEST(LabelPlacer, leavesOutWhatHasNoRoom)
{
    const LabelSurroundings around{QRectF(0, 0, 30, 100), {}, {}};
    EXPECT_FALSE(placeLabels({request(15, 50)}, around)[0].has_value());
}

TEST(LabelPlacer, slidesALabelBackInsideTheEdge)
{
    const LabelSurroundings around{QRectF(0, 0, 200, 100), {}, {}};
    const auto places = placeLabels({request(195, 50)}, around);
    ASSERT_TRUE(places[0].has_value());
    EXPECT_EQ(*places[0], QRectF(160, 32, 40, 12));
}

} // namespace
} // namespace milepost
