#include "core/quantity/quantity.h"

#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

template <class A, class B>
concept CanAdd = requires(A a, B b) { a + b; };
template <class A, class B>
concept CanCompare = requires(A a, B b) { a < b; };
template <class A, class B>
concept CanDivide = requires(A a, B b) { a / b; };

static_assert(CanAdd<Bytes, Bytes> && CanAdd<Money, Money> && CanAdd<CustodyYears, CustodyYears>);
static_assert(!CanAdd<Bytes, Money> && !CanAdd<Money, Bytes>);
static_assert(!CanAdd<Bytes, CustodyYears> && !CanAdd<CustodyYears, Bytes>);
static_assert(!CanAdd<Money, CustodyYears> && !CanAdd<CustodyYears, Money>);
static_assert(!CanAdd<Bytes, double> && !CanAdd<Money, double> && !CanAdd<CustodyYears, double>);
static_assert(!CanCompare<Bytes, Money> && !CanCompare<Money, CustodyYears>);
static_assert(!std::is_convertible_v<Bytes, Money> && !std::is_convertible_v<Money, CustodyYears>);
static_assert(!std::is_convertible_v<double, Money>);
static_assert(CanDivide<Money, Bytes> && CanDivide<CustodyYears, Bytes>);
static_assert(!CanAdd<PricedMoney, PricedMoney>); // two currencies
static_assert(!CanAdd<Sentence, Sentence> && !CanAdd<Estimate<double>, Estimate<double>>);

TEST(Dimensions, ADollarRateHasItsOwnDimension)
{
    const auto rate = Money::from_value(1'000'000) / Bytes::from_value(70e9);
    EXPECT_DOUBLE_EQ(rate.value(), 1'000'000 / 70e9);
    const Money back = rate * Bytes::from_value(80e12);
    EXPECT_NEAR(back.value(), 1.142857142857e9, 1);
}

} // namespace

} // namespace toscale::tests
