// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletmarkers.h"

#include "ui/charts/bulletcontent.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

namespace milepost {
namespace {

constexpr qreal kLeft = 100;
constexpr qreal kRight = 500;
constexpr qreal kWidth = 60;

std::array<BulletMarker, 8> markers;

/// A label of the usual width for a mark at each place.
std::vector<MarkerLabel> labelsAt(const std::vector<qreal>& places)
{
    std::vector<MarkerLabel> labels;
    for (size_t i = 0; i < places.size(); ++i)
        labels.push_back({&markers.at(i), places[i], places[i], kWidth});
    return labels;
}

qreal placeOf(const PlacedMarker& one, const std::vector<qreal>& places)
{
    return places[static_cast<size_t>(one.marker - markers.data())];
}

class MarkersAtPlaces : public testing::TestWithParam<std::vector<qreal>>
{};

TEST_P(MarkersAtPlaces, labelsTouchNoOtherAndStayInside)
{
    const auto placed = placeMarkers(labelsAt(GetParam()), kLeft, kRight);
    ASSERT_EQ(placed.size(), GetParam().size());
    for (const PlacedMarker& one : placed) {
        EXPECT_GE(one.left, kLeft);
        EXPECT_LE(one.left + one.width, kRight);
        EXPECT_LT(one.lane, laneCount(placed));
        for (const PlacedMarker& other : placed)
            EXPECT_TRUE(&one == &other || one.lane != other.lane || one.left + one.width < other.left ||
                        other.left + other.width < one.left);
    }
}

TEST_P(MarkersAtPlaces, noLeaderPassesThroughALabel)
{
    const auto placed = placeMarkers(labelsAt(GetParam()), kLeft, kRight);
    for (const PlacedMarker& one : placed) {
        const qreal leader = placeOf(one, GetParam());
        for (const PlacedMarker& other : placed)
            EXPECT_FALSE(other.lane < one.lane && leader > other.left && leader < other.left + other.width)
                << leader;
    }
}

INSTANTIATE_TEST_SUITE_P(Places, MarkersAtPlaces,
                         testing::Values(std::vector<qreal>{120, 300, 460},        // apart
                                         std::vector<qreal>{150, 155, 160},        // together
                                         std::vector<qreal>{150, 158, 230, 236},   // in pairs
                                         std::vector<qreal>{130, 190, 195, 260},   // one between
                                         std::vector<qreal>{460, 470, 480, 490},   // at the end
                                         std::vector<qreal>{200, 200},             // one on the other
                                         std::vector<qreal>{300, 150, 310, 145})); // in no order

TEST(BulletMarkers, standCentredInOneLaneWhereTheyAreApart)
{
    const auto placed = placeMarkers(labelsAt({200, 300}), kLeft, kRight);
    EXPECT_EQ(laneCount(placed), 1U);
    EXPECT_EQ(placed[0].left, 200 - kWidth / 2);
    EXPECT_FALSE(placed[0].isFlag);
}

TEST(BulletMarkers, useMoreLanesWhereNotEvenFlagsFit)
{
    const auto placed = placeMarkers(labelsAt({105, 110, 490, 495}), kLeft, kRight);
    EXPECT_EQ(laneCount(placed), 2U);
    EXPECT_TRUE(std::ranges::none_of(placed, &PlacedMarker::isFlag));
}

} // namespace
} // namespace milepost
