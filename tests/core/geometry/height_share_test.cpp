#include "core/geometry/height_share.h"

#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace toscale::geometry {

namespace {

using Parts = std::vector<std::vector<HeightChoice>>;
using Chosen = std::vector<std::size_t>;

TEST(HeightShare, EverythingWhereThereIsRoom)
{
    const Parts parts{{{10, 4}, {20, 1}, {30, 0}}, {{10, 2}, {20, 0}}};
    EXPECT_EQ(shareHeight(parts, 100), (Chosen{2, 1}));
}

TEST(HeightShare, WhereItSavesMost)
{
    const Parts parts{{{10, 4}, {20, 3}}, {{10, 9}, {20, 2}}};
    EXPECT_EQ(shareHeight(parts, 30), (Chosen{0, 1}));
}

TEST(HeightShare, AStepThatSavesNothingIsPassedOver)
{
    const Parts parts{{{10, 4}, {20, 4}, {30, 0}}, {{10, 1}, {20, 0.9}}};
    EXPECT_EQ(shareHeight(parts, 40), (Chosen{2, 0}));
    EXPECT_EQ(shareHeight(parts, 30), (Chosen{0, 1})) << "there is no room for both rows";
}

TEST(HeightShare, NothingWhereTheLowestAreTooHigh)
{
    EXPECT_FALSE(shareHeight(Parts{{{10, 1}}, {{10, 1}}}, 19));
    EXPECT_FALSE(shareHeight(Parts{{}}, 19));
    EXPECT_EQ(shareHeight({}, 0), Chosen{});
}

TEST(HeightShare, NeverHigherAndNeverDearerThanWithLess)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int run = 0; run < 300; ++run) {
        Parts parts(1 + static_cast<std::size_t>(20 * unit(random)));
        for (auto& choices : parts) {
            HeightChoice choice{1 + unit(random), 10 * unit(random)};
            for (int i = 0; i < 6; ++i) {
                choices.push_back(choice);
                choice.height += unit(random);
                choice.cost = std::max(choice.cost - 4 * unit(random), 0.0);
            }
        }
        double before = std::numeric_limits<double>::max();
        for (const double room : {1e-3, 20.0, 40.0, 80.0, 1e6}) {
            const auto chosen = shareHeight(parts, room);
            if (!chosen)
                continue;
            double height = 0;
            double cost = 0;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                height += parts[i][(*chosen)[i]].height;
                cost += parts[i][(*chosen)[i]].cost;
            }
            ASSERT_LE(height, room + 1e-9);
            ASSERT_LE(cost, before + 1e-9);
            before = cost;
        }
        EXPECT_LT(before, 1e9) << "there is room for all at last";
    }
}

} // namespace

} // namespace toscale::geometry
