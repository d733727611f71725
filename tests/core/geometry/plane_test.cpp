#include "core/geometry/plane.h"
#include "core/geometry/point_labels.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace toscale::geometry {

namespace {

const Rect area{100, 50, 800, 400};

std::vector<Point> cloud(std::size_t count)
{
    std::mt19937_64 random(11);
    std::normal_distribution<double> x(500, 120);
    std::normal_distribution<double> y(250, 60);
    std::vector<Point> points;
    for (std::size_t i = 0; i < count; ++i)
        points.push_back({x(random), y(random)});
    return points;
}

MagnitudeAxis decades(double least, double most, double length)
{
    MagnitudeAxis axis = magnitudeAxis(MagnitudeAxis::Form::Logarithmic, least, most, TickFamily::Decimal);
    axis.length = length;
    return axis;
}

bool meetsRow(double a, double aWidth, double b, double bWidth)
{
    return a < b + bWidth - 1e-9 && b < a + aWidth - 1e-9;
}

} // namespace

TEST(PointCells, CountEachPointOnce)
{
    const PointCells cells = countInCells(cloud(5000), area, 4);
    EXPECT_EQ(cells.columns, 200U);
    EXPECT_EQ(cells.rows(), 100U);
    EXPECT_EQ(std::accumulate(cells.counts.begin(), cells.counts.end(), 0U), 5000U);
}

TEST(PointCells, FindThosePointsThatStandAlone)
{
    std::vector<Point> points = cloud(3000);
    points.push_back({105, 445});
    points.push_back({895, 55});
    const PointCells cells = countInCells(points, area, 4);
    EXPECT_NE(std::ranges::find(cells.alone, 3000U), cells.alone.end());
    EXPECT_NE(std::ranges::find(cells.alone, 3001U), cells.alone.end());
    for (const std::size_t i : cells.alone)
        for (std::size_t j = 0; j < points.size(); ++j)
            if (i != j) {
                const double away = std::max(std::abs(points[i].x - points[j].x), std::abs(points[i].y - points[j].y));
                EXPECT_GT(away, 4 * (1 - 1e-9));
            }
}

TEST(PointCells, ShadesGrowWithTheLogarithmOfTheCount)
{
    const std::vector<std::uint32_t> counts{0, 1, 10, 100, 1000};
    const std::vector<std::uint8_t> shades = shadesOf(counts);
    EXPECT_EQ(shades[0], 0);
    EXPECT_GT(shades[1], 50);
    EXPECT_EQ(shades[4], 255);
    EXPECT_NEAR(shades[2] - shades[1], shades[3] - shades[2], 1.01);
    EXPECT_EQ(shadesOf(std::vector<std::uint32_t>{1, 1}), (std::vector<std::uint8_t>{255, 255}));
    EXPECT_TRUE(shadesOf({}).empty());
}

TEST(PointCells, OfNoAreaAreNone)
{
    EXPECT_TRUE(countInCells(cloud(10), {0, 0, 0, 100}, 4).counts.empty());
}

TEST(RateLine, LiesWhereTheQuotientIsTheRate)
{
    const MagnitudeAxis x = decades(1e9, 1e15, 600);
    const MagnitudeAxis y = decades(1e3, 1e9, 300);
    const Rect inner{50, 20, 600, 300};
    for (const double rate : {1e-9, 1e-6, 1e-3, 3e-5}) {
        const auto line = rateLine(x, y, rate, inner);
        ASSERT_TRUE(line);
        for (const Point& end : {line->from, line->to}) {
            const double xOrder = 9 + (end.x - inner.x) / 100;
            const double yOrder = 3 + (inner.bottom() - end.y) / 50;
            EXPECT_NEAR(yOrder - xOrder, std::log10(rate), 1e-9);
            EXPECT_TRUE(inner.inset(-1e-9).contains(end));
        }
    }
    EXPECT_FALSE(rateLine(x, y, 1e3, inner)) << "above the plane";
    EXPECT_FALSE(rateLine(x, y, 1e-13, inner)) << "below it";
    EXPECT_FALSE(rateLine({}, y, 1, inner));
}

TEST(PointLabels, NeverMeetEachOtherNorPointsNorLeaveTheArea)
{
    const std::vector<Point> points = cloud(60);
    std::vector<PointLabelRequest> requests;
    std::vector<Rect> taken{{480, 230, 60, 20}};
    for (std::size_t i = 0; i < points.size(); ++i)
        requests.push_back({points[i], 5, {{90 + static_cast<double>(i % 7) * 10, 30}, {18, 15}}});
    const auto places = placePointLabels(requests, taken, area, 4);
    std::size_t placed = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        ++placed;
        const Rect& rect = places[i]->rect;
        EXPECT_TRUE(area.contains({rect.x, rect.y}) && area.contains({rect.right(), rect.bottom()}));
        EXPECT_FALSE(rect.intersects(taken.front()));
        for (const Point& p : points)
            EXPECT_FALSE(rect.intersects({p.x - 5, p.y - 5, 10, 10}));
        for (std::size_t j = 0; j < i; ++j)
            if (places[j]) {
                EXPECT_FALSE(rect.intersects(places[j]->rect));
            }
    }
    EXPECT_GT(placed, 20U);
    EXPECT_EQ(places[0]->form, 0U) << "the first chooses first";
}

TEST(PointLabels, OfOnePointStandsBehindIt)
{
    const PointLabelRequest label{{500, 200}, 6, {{80, 20}}};
    const auto places = placePointLabels({&label, 1}, {}, area, 4);
    ASSERT_TRUE(places[0]);
    EXPECT_EQ(places[0]->rect, (Rect{510, 190, 80, 20}));
}

class ItemsInRows : public testing::TestWithParam<std::size_t> { };

TEST_P(ItemsInRows, LabelsMeetNoOtherMarkOrLabel)
{
    std::mt19937_64 random(GetParam());
    std::uniform_real_distribution<double> along(0, 600);
    std::vector<RowItem> items;
    for (std::size_t i = 0; i < GetParam(); ++i)
        items.push_back({along(random), 6, {60 + along(random) / 6, 14}});
    const ItemRows rows = placeInRows(items, -40, 640, 5, 3);
    EXPECT_LE(rows.rows, 3);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const RowItemPlace& place = rows.places[i];
        if (!place.form)
            continue;
        const double width = items[i].forms[*place.form];
        const double from = place.before ? items[i].at - 6 - 5 - width : items[i].at + 6 + 5;
        EXPECT_GE(from, -40);
        EXPECT_LE(from + width, 640);
        for (std::size_t j = 0; j < items.size(); ++j) {
            if (i == j || rows.places[j].row != place.row)
                continue;
            EXPECT_FALSE(meetsRow(from, width, items[j].at - 6, 12)) << i << ' ' << j;
            if (rows.places[j].form && j < i) {
                const double other = items[j].forms[*rows.places[j].form];
                EXPECT_FALSE(
                    meetsRow(from, width, rows.places[j].before ? items[j].at - 11 - other : items[j].at + 11, other));
            }
        }
    }
    if (GetParam() <= 4) {
        EXPECT_TRUE(std::ranges::all_of(rows.places, [](const RowItemPlace& place) { return place.form == 0U; }));
    }
}

INSTANTIATE_TEST_SUITE_P(Counts, ItemsInRows, testing::Values(1U, 2U, 4U, 9U, 20U, 60U));

} // namespace toscale::geometry
