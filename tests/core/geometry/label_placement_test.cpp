#include "core/geometry/label_placement.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace toscale::geometry {

TEST(PlaceLabels, LeavesAloneWhatDoesNotTouch)
{
    const std::vector<LabelRequest> labels{{0, 50}, {100, 50}, {300, 50}};
    EXPECT_EQ(placeLabels(labels, 0, 400, 10), (std::vector<double>{0, 100, 300}));
}

TEST(PlaceLabels, PushesTwoApartByTheSameAmount)
{
    const std::vector<LabelRequest> labels{{100, 50}, {110, 50}};
    const auto places = placeLabels(labels, 0, 400, 0);
    ASSERT_TRUE(places);
    EXPECT_DOUBLE_EQ((*places)[0], 80); // 40 too much, shared
    EXPECT_DOUBLE_EQ((*places)[1], 130);
}

TEST(PlaceLabels, KeepsInsideBothEnds)
{
    const std::vector<LabelRequest> labels{{-30, 50}, {390, 50}};
    EXPECT_EQ(placeLabels(labels, 0, 400, 0), (std::vector<double>{0, 350}));
}

TEST(PlaceLabels, SaysWhenThereIsNoRoom)
{
    const std::vector<LabelRequest> labels{{0, 250}, {0, 150}};
    EXPECT_TRUE(placeLabels(labels, 0, 400, 0));
    EXPECT_FALSE(placeLabels(labels, 0, 400, 1));
    EXPECT_TRUE(placeLabels({}, 0, 400, 1)->empty());
}

TEST(PlaceLabels, NeverOverlapsInAnyOrderOfWishes)
{
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> wish(-100, 900);
    for (int round = 0; round < 500; ++round) {
        std::vector<LabelRequest> labels;
        for (std::size_t i = 0, count = 2 + random() % 30; i < count; ++i)
            labels.push_back({wish(random), 5 + double(random() % 20)});
        const auto places = placeLabels(labels, 0, 1000, 4);
        ASSERT_TRUE(places);
        ASSERT_GE(places->front(), -1e-9);
        ASSERT_LE(places->back() + labels.back().width, 1000 + 1e-9);
        for (std::size_t i = 1; i < labels.size(); ++i)
            ASSERT_GE((*places)[i], (*places)[i - 1] + labels[i - 1].width + 4 - 1e-9);
    }
}

TEST(PlaceLabels, MovesNoMoreThanAnyShiftOfAPairWould)
{
    // least squares: moving one label of the answer a little either way, as far as allowed, only makes it worse
    const std::vector<LabelRequest> labels{{10, 40}, {30, 40}, {40, 40}, {300, 40}};
    const auto places = *placeLabels(labels, 0, 400, 5);
    const auto cost = [&](const std::vector<double>& at) {
        double sum = 0;
        for (std::size_t i = 0; i < at.size(); ++i)
            sum += std::pow(at[i] - labels[i].wanted, 2);
        return sum;
    };
    for (const double shift : {-2.0, 2.0}) {
        std::vector<double> other = places;
        for (std::size_t i = 0; i < 3; ++i)
            other[i] += shift;
        if (other[0] >= 0) {
            EXPECT_GT(cost(other), cost(places));
        }
    }
}

TEST(LayoutKey, FillsColumnsEvenly)
{
    const std::vector<double> heights(10, 16);
    const KeyLayout layout = layoutKey(heights, 3, 1000);
    ASSERT_EQ(layout.cells.size(), 10U);
    EXPECT_EQ(layout.height, 64); // 4 + 4 + 2
    EXPECT_EQ(layout.cells[4].column, 1);
    EXPECT_EQ(layout.cells[4].top, 0);
}

TEST(LayoutKey, KeepsTheFirstThatFit)
{
    const std::vector<double> heights(10, 16);
    const KeyLayout layout = layoutKey(heights, 2, 40);
    EXPECT_EQ(layout.cells.size(), 4U);
    EXPECT_LE(layout.height, 40);
    EXPECT_TRUE(layoutKey(heights, 2, 10).cells.empty());
    EXPECT_TRUE(layoutKey({}, 2, 10).cells.empty());
}

TEST(LayoutKey, EntriesOfDifferentHeightDoNotOverlap)
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> heights;
        for (std::size_t i = 0, count = 1 + random() % 40; i < count; ++i)
            heights.push_back(16.0 * double(1 + random() % 3));
        const KeyLayout layout = layoutKey(heights, 4, 300);
        for (std::size_t i = 1; i < layout.cells.size(); ++i) {
            const KeyCell& before = layout.cells[i - 1];
            const KeyCell& cell = layout.cells[i];
            ASSERT_LT(cell.column, 4);
            ASSERT_LE(cell.top + heights[i], 300 + 1e-9);
            ASSERT_TRUE(cell.column == before.column ? cell.top >= before.top + heights[i - 1] - 1e-9
                                                     : cell.column == before.column + 1 && cell.top == 0);
        }
    }
}

} // namespace toscale::geometry
