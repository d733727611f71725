#include "core/geometry/magnitude_axis.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace toscale::geometry {

namespace {

using Form = MagnitudeAxis::Form;

MagnitudeAxis axisOf(Form form, double least, double most, TickFamily family = TickFamily::Decimal, double unit = 1)
{
    MagnitudeAxis axis = magnitudeAxis(form, least, most, family, unit);
    axis.length = 600;
    return axis;
}

} // namespace

TEST(MagnitudeAxis, EndsAtRoundValuesAroundAll)
{
    EXPECT_EQ(axisOf(Form::Logarithmic, 70e9, 80e12).borders, (std::vector{1e10, 1e11, 1e12, 1e13, 1e14}));
    EXPECT_EQ(axisOf(Form::Banded, 1, 1000).borders, (std::vector{1.0, 10.0, 100.0, 1000.0}));
    EXPECT_EQ(axisOf(Form::Banded, 5, 5).borders, (std::vector{1.0, 10.0}));
    EXPECT_EQ(axisOf(Form::Banded, 0.0023, 0.4).borders.size(), 4U);
}

TEST(MagnitudeAxis, OneValueOnABorderStandsInTheMiddle)
{
    for (const Form form : {Form::Logarithmic, Form::Banded})
        EXPECT_NEAR(axisOf(form, 1e12, 1e12).position(1e12), 300, 1e-9);
}

TEST(MagnitudeAxis, EqualFactorsAreEqualDistancesOnALogarithmicOne)
{
    const MagnitudeAxis axis = axisOf(Form::Logarithmic, 2e3, 7e9);
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> exponents(3, 9);
    for (int i = 0; i < 1000; ++i) {
        const double a = std::pow(10, exponents(random));
        EXPECT_NEAR(axis.position(a * 3) - axis.position(a), 600 * std::log10(3) / 7, 1e-9);
    }
}

TEST(MagnitudeAxis, ABandIsLinearAndAllBandsAreEquallyWide)
{
    const MagnitudeAxis axis = axisOf(Form::Banded, 1, 1e6);
    for (int exponent = 0; exponent < 6; ++exponent)
        for (const double mantissa : {1.0, 2.0, 3.5, 5.5, 9.99})
            EXPECT_NEAR(axis.position(mantissa * std::pow(10, exponent)), 100 * (exponent + (mantissa - 1) / 9), 1e-9);
}

TEST(MagnitudeAxis, KeepsTheOrderAndStaysInside)
{
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> exponents(-18, 18);
    for (const Form form : {Form::Logarithmic, Form::Banded})
        for (const TickFamily family : {TickFamily::Decimal, TickFamily::Binary, TickFamily::Years}) {
            const MagnitudeAxis axis = axisOf(form, 1e-18, 1e18, family);
            for (int i = 0; i < 2000; ++i) {
                const double a = std::pow(10, exponents(random));
                const double b = std::pow(10, exponents(random));
                EXPECT_EQ(a < b, axis.position(a) < axis.position(b)) << a << ' ' << b;
                EXPECT_GE(axis.position(a), 0);
                EXPECT_LE(axis.position(a), 600);
            }
            EXPECT_LE(axis.borders.front(), 1e-18 * (1 + 1e-9));
            EXPECT_GE(axis.borders.back(), 1e18 * (1 - 1e-9));
        }
}

TEST(MagnitudeAxis, CountsInTheUnitsOfItsFamily)
{
    const MagnitudeAxis bytes = axisOf(Form::Banded, 50 * std::pow(1024, 2), std::pow(1024, 4), TickFamily::Binary);
    EXPECT_EQ(bytes.borders.front(), 10 * std::pow(1024, 2));
    EXPECT_EQ(bytes.borders[2], std::pow(1024, 3));
    EXPECT_EQ(bytes.borders.back(), std::pow(1024, 4));
    EXPECT_FALSE(bytes.isInTens());
    const MagnitudeAxis years = axisOf(Form::Banded, 2 / 365.25, 35, TickFamily::Years);
    EXPECT_EQ(years.borders, (std::vector{1 / 365.25, 1.0 / 12, 1.0, 10.0, 100.0}));
    EXPECT_EQ(years.valuesInBand(0).size(), 5U) << "5, 10 ... 25 days";
    EXPECT_EQ(years.valuesInBand(1).size(), 10U) << "2 to 11 months";
    const MagnitudeAxis days = axisOf(Form::Banded, 1 / 365.25, 9 / 365.25, TickFamily::Decimal, 1 / 365.25);
    EXPECT_NEAR(days.borders.back() * 365.25, 10, 1e-9);
    EXPECT_TRUE(days.isInTens());
}

TEST(MagnitudeAxis, MarksTwoToNineInABand)
{
    const MagnitudeAxis axis = axisOf(Form::Banded, 10, 100);
    EXPECT_EQ(axis.valuesInBand(0), (std::vector{20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0}));
    EXPECT_TRUE(axis.valuesInBand(1).empty());
}

TEST(MagnitudeAxis, HasNoBordersForWhatHasNoPlace)
{
    const double infinity = std::numeric_limits<double>::infinity();
    EXPECT_TRUE(axisOf(Form::Banded, 0, 5).borders.empty());
    EXPECT_TRUE(axisOf(Form::Banded, -1, 5).borders.empty());
    EXPECT_TRUE(axisOf(Form::Banded, 1, infinity).borders.empty());
    EXPECT_TRUE(axisOf(Form::Banded, std::nan(""), 1).borders.empty());
    EXPECT_EQ(MagnitudeAxis{}.position(5), 0);
    EXPECT_GE(axisOf(Form::Logarithmic, 1e-300, 1e308).borders.size(), 2U);
}

} // namespace toscale::geometry
