#include "core/geometry/circle_pack.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace toscale::geometry {

namespace {

double distance(const Circle& a, const Circle& b)
{
    return std::hypot(a.center.x - b.center.x, a.center.y - b.center.y);
}

void expectApart(const std::vector<Circle>& circles)
{
    for (std::size_t i = 0; i < circles.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double touching = circles[i].radius + circles[j].radius;
            EXPECT_GE(distance(circles[i], circles[j]), touching * (1 - 1e-6)) << i << " and " << j;
        }
}

/// Whether some smaller circle around the same centre region would do: a smallest circle is held by two or three.
int holders(const Circle& outer, const std::vector<Circle>& circles)
{
    int count = 0;
    for (const Circle& each : circles)
        if (std::abs(distance(outer, each) + each.radius - outer.radius) < outer.radius * 1e-6)
            ++count;
    return count;
}

/// The least value of a convex function between -200 and 200, by ternary search.
template <class F> double leastOf(const F& f)
{
    double low = -200;
    double high = 200;
    for (int i = 0; i < 80; ++i) {
        const double a = low + (high - low) / 3;
        const double b = high - (high - low) / 3;
        (f(a) < f(b) ? high : low) = f(a) < f(b) ? b : a;
    }
    return f((low + high) / 2);
}

std::vector<Circle> randomCircles(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> place(-100, 100);
    std::uniform_real_distribution<double> exponent(-2, 2);
    std::vector<Circle> circles;
    for (std::size_t i = 0; i < count; ++i)
        circles.push_back({{place(random), place(random)}, std::pow(10, exponent(random))});
    return circles;
}

} // namespace

TEST(EnclosingCircle, OfNoneOneAndTwo)
{
    EXPECT_EQ(smallestEnclosing({}).radius, 0);
    const std::vector<Circle> one{{{3, 4}, 2}};
    EXPECT_EQ(smallestEnclosing(one), one[0]);
    const Circle two = smallestEnclosing(std::vector<Circle>{{{0, 0}, 1}, {{10, 0}, 2}});
    EXPECT_NEAR(two.radius, 6.5, 1e-9); // from -1 to 12
    EXPECT_NEAR(two.center.x, 5.5, 1e-9);
}

TEST(EnclosingCircle, OfCirclesInsideEachOtherIsTheLargest)
{
    const std::vector<Circle> circles{{{1, 1}, 1}, {{0, 0}, 10}, {{-2, 3}, 4}};
    EXPECT_NEAR(smallestEnclosing(circles).radius, 10, 1e-9);
}

/// Soddy: three unit circles that touch each other lie in one of radius 1 + 2 / sqrt(3).
TEST(EnclosingCircle, OfThreeThatTouch)
{
    const std::vector<Circle> circles{{{0, 0}, 1}, {{2, 0}, 1}, {{1, std::sqrt(3.0)}, 1}};
    EXPECT_NEAR(smallestEnclosing(circles).radius, 1 + 2 / std::sqrt(3.0), 1e-9);
}

TEST(EnclosingCircle, EnclosesAllAndIsHeldByTwoAtLeast)
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const std::vector<Circle> circles = randomCircles(2 + seed % 60, seed);
        const Circle outer = smallestEnclosing(circles);
        bool oneIsEnough = false;
        for (const Circle& each : circles) {
            EXPECT_LE(distance(outer, each) + each.radius, outer.radius * (1 + 1e-8)) << seed;
            oneIsEnough = oneIsEnough || std::abs(each.radius - outer.radius) < outer.radius * 1e-9;
        }
        EXPECT_TRUE(oneIsEnough || holders(outer, circles) >= 2) << seed;
    }
}

/// Against a plain minimisation that shares no code with it.
TEST(EnclosingCircle, IsTheSmallest)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        const std::vector<Circle> circles = randomCircles(12, 1000 + seed);
        const auto radiusAround = [&](Point p) {
            double radius = 0;
            for (const Circle& each : circles)
                radius = std::max(radius, std::hypot(p.x - each.center.x, p.y - each.center.y) + each.radius);
            return radius;
        };
        const double least = leastOf([&](double x) { return leastOf([&](double y) { return radiusAround({x, y}); }); });
        EXPECT_NEAR(smallestEnclosing(circles).radius, least, least * 1e-6) << seed;
    }
}

TEST(CirclePacking, NoTwoCirclesOverlapWhateverTheirRadii)
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> exponent(-static_cast<double>(seed % 9), 0);
        std::vector<double> radii;
        for (unsigned i = 0; i < 1 + seed * 5; ++i)
            radii.push_back(std::pow(10, exponent(random)));
        if (seed % 2 == 0)
            std::ranges::sort(radii, std::greater<>());
        const std::vector<Circle> circles = packAroundOrigin(radii);
        ASSERT_EQ(circles.size(), radii.size());
        for (std::size_t i = 0; i < radii.size(); ++i) {
            EXPECT_EQ(circles[i].radius, radii[i]);
            EXPECT_TRUE(std::isfinite(circles[i].center.x) && std::isfinite(circles[i].center.y));
        }
        expectApart(circles);
    }
}

TEST(CirclePacking, EveryCircleTouchesAnother)
{
    std::vector<double> radii;
    for (int i = 0; i < 100; ++i)
        radii.push_back(100.0 / (i + 1));
    const std::vector<Circle> circles = packAroundOrigin(radii);
    for (std::size_t i = 0; i < circles.size(); ++i) {
        bool touches = false;
        for (std::size_t j = 0; j < circles.size(); ++j)
            touches = touches
                || (i != j
                    && std::abs(distance(circles[i], circles[j]) - circles[i].radius - circles[j].radius) < 1e-6);
        EXPECT_TRUE(touches) << i;
    }
}

TEST(CirclePacking, IsDense)
{
    const std::vector<double> radii(500, 1.0);
    const double outer = smallestEnclosing(packAroundOrigin(radii)).radius;
    EXPECT_GT(500 / (outer * outer), 0.75); // of at most 0.9069, the hexagonal packing
}

TEST(CirclePacking, IsRepeatable)
{
    std::vector<double> radii;
    for (int i = 0; i < 300; ++i)
        radii.push_back(1 + i % 7);
    EXPECT_EQ(packAroundOrigin(radii), packAroundOrigin(radii));
}

TEST(Bubbles, AreasAreProportionalAndInsideTheArea)
{
    const Rect area{10, 20, 700, 300};
    for (const std::vector<double>& values : {std::vector<double>{70e9, 80e12}, std::vector<double>{1, 1, 1, 1, 1},
                                              std::vector<double>{1e18, 1, 5e17, 0, 2}, std::vector<double>{5}}) {
        const BubblesLayout layout = layoutBubbles(values, area, 3);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Circle& circle = layout.circles[i];
            EXPECT_NEAR(circle.radius, layout.radiusPerRoot * std::sqrt(values[i]), 1e-9);
            EXPECT_GE(circle.center.x - circle.radius, area.x - 1e-6);
            EXPECT_LE(circle.center.x + circle.radius, area.right() + 1e-6);
            EXPECT_GE(circle.center.y - circle.radius, area.y - 1e-6);
            EXPECT_LE(circle.center.y + circle.radius, area.bottom() + 1e-6);
        }
        std::vector<Circle> drawn = layout.circles;
        std::erase_if(drawn, [](const Circle& each) { return each.radius == 0; });
        expectApart(drawn);
    }
}

TEST(Bubbles, NothingToDrawIsNoTrouble)
{
    EXPECT_TRUE(layoutBubbles({}, {0, 0, 100, 100}, 3).circles.empty());
    EXPECT_EQ(layoutBubbles(std::vector<double>{0, 0}, {0, 0, 100, 100}, 3).circles[1].radius, 0);
    EXPECT_EQ(layoutBubbles(std::vector<double>{1}, {0, 0, 0, 0}, 3).circles[0].radius, 0);
}

} // namespace toscale::geometry
