#include "core/normalize/order_change.h"

#include "core/normalize/ratio.h"
#include "core/quantity/estimate_order.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace toscale::tests {

namespace {

using E = Estimate<double>;

ComparedCase row(std::string id, const E& value, const std::string& noun = {})
{
    ComparedCase made;
    made.caseId = made.label = std::move(id);
    MeasuredValue measured;
    measured.value = value;
    measured.noun = noun;
    made.value = std::move(measured);
    return made;
}

Comparison of(std::vector<ComparedCase> rows, MeasureId measure = MeasureId::Volume)
{
    Comparison made;
    made.measure = measure;
    made.rows = std::move(rows);
    return made;
}

/// The same, pair by pair as orderOf() sees it.
OrderChange byPairs(const Comparison& before, const Comparison& after)
{
    OrderChange change;
    const auto find = [&](const std::string& id) { return &*std::ranges::find(after.rows, id, &ComparedCase::caseId); };
    for (std::size_t i = 0; i < before.rows.size(); ++i)
        for (std::size_t j = i + 1; j < before.rows.size(); ++j) {
            const ComparedCase* is[] = {find(before.rows[i].caseId), find(before.rows[j].caseId)};
            const auto comparable = [](const ComparedCase& a, const ComparedCase& b, MeasureId measure) {
                const auto one = comparableClass(a, measure);
                return one && one == comparableClass(b, measure);
            };
            if (!comparable(before.rows[i], before.rows[j], before.measure)
                || !comparable(*is[0], *is[1], after.measure))
                continue;
            ++change.pairs;
            const EstimateOrder was = orderOf(before.rows[i].measured()->value, before.rows[j].measured()->value);
            const EstimateOrder now = orderOf(is[0]->measured()->value, is[1]->measured()->value);
            if (was == EstimateOrder::Undecided) {
                change.gained += now == EstimateOrder::Undecided ? 0U : 1U;
                continue;
            }
            ++(was == now ? change.held : now == EstimateOrder::Undecided ? change.undecided : change.changed);
        }
    return change;
}

} // namespace

TEST(OrderChange, TheSameReadingHolds)
{
    const Comparison now = of({row("a", E::exact(1)), row("b", E::exact(2)), row("c", E::atLeast(5))});
    const OrderChange change = orderChange(now, now);
    EXPECT_EQ(change.outcome(), OrderOutcome::Same);
    EXPECT_EQ(change.pairs, 3U);
    EXPECT_EQ(change.held, 3U);
    EXPECT_TRUE(change.examples.empty());
}

TEST(OrderChange, NamesWhoSwaps)
{
    const Comparison before = of({row("a", E::exact(1)), row("b", E::exact(2)), row("c", E::exact(3))});
    const Comparison after = of({row("a", E::exact(4)), row("b", E::exact(2)), row("c", E::exact(5))});
    const OrderChange change = orderChange(before, after);
    EXPECT_EQ(change.outcome(), OrderOutcome::Changed);
    EXPECT_EQ(change.held, 2U);
    EXPECT_EQ(change.examples, (std::vector<ChangedPair>{{"a", "b", PairChange::Swapped}}));
}

TEST(OrderChange, OverlappingValuesAreUndecidedAndNotSwapped)
{
    const Comparison before = of({row("a", E::exact(10)), row("b", E::exact(20))});
    const Comparison after = of({row("a", E::atLeast(10)), row("b", E::exact(20))});
    EXPECT_EQ(orderChange(before, after).outcome(), OrderOutcome::Undecided);
    EXPECT_EQ(orderChange(after, before).outcome(), OrderOutcome::NoOrder) << "what had no order cannot keep it";
    EXPECT_EQ(orderChange(after, before).gained, 1U);
}

TEST(OrderChange, WithoutAnOrderBeforeNothingIsTheSame)
{
    // over 80 and over 70 have no order, nor over 80 and over 60
    const Comparison before = of({row("a", E::moreThan(80)), row("b", E::moreThan(70))});
    const OrderChange change = orderChange(before, of({row("a", E::moreThan(80)), row("b", E::moreThan(60))}));
    EXPECT_EQ(change.outcome(), OrderOutcome::NoOrder);
    EXPECT_EQ(change.pairs, 1U);
    EXPECT_EQ(change.held + change.changed + change.undecided + change.gained, 0U);
    EXPECT_EQ(nameOf(change.outcome()), "no_order");
    // of three, 10 and 20 keep theirs; over 5 has one with neither, and as 30 one with both
    const Comparison three = of({row("a", E::exact(10)), row("b", E::exact(20)), row("c", E::moreThan(5))});
    const OrderChange more =
        orderChange(three, of({row("a", E::exact(10)), row("b", E::exact(20)), row("c", E::exact(30))}));
    EXPECT_EQ(more.outcome(), OrderOutcome::Same);
    EXPECT_EQ(more.held, 1U);
    EXPECT_EQ(more.gained, 2U);
}

TEST(OrderChange, EqualOnesComeApartAndOthersMeet)
{
    const Comparison equal = of({row("a", E::exact(10)), row("b", E::exact(10))});
    const Comparison apart = of({row("a", E::exact(10)), row("b", E::exact(12))});
    EXPECT_EQ(orderChange(equal, apart).examples, (std::vector<ChangedPair>{{"a", "b", PairChange::NoLongerEqual}}));
    EXPECT_EQ(orderChange(apart, equal).examples, (std::vector<ChangedPair>{{"a", "b", PairChange::BecameEqual}}));
    EXPECT_EQ(orderChange(equal, equal).outcome(), OrderOutcome::Same);
}

TEST(OrderChange, OnlyLikeIsComparedWithLike)
{
    const Comparison works = of({row("a", E::exact(1), "book"), row("b", E::exact(2), "song")}, MeasureId::Works);
    EXPECT_EQ(orderChange(works, works).outcome(), OrderOutcome::NotComparable);
    EXPECT_EQ(comparableCases(works), 0U);
    Comparison gap = of({row("a", E::exact(1)), row("b", E::exact(2)), row("c", E::exact(3))});
    EXPECT_EQ(comparableCases(gap), 3U);
    gap.rows[0].value = Gap{GapCode::Unknown, {}, {}};
    gap.rows[1].leftOut = true;
    EXPECT_EQ(comparableCases(gap), 0U) << "one alone has nothing to be compared with";
    EXPECT_EQ(orderChange(of({}), of({})).outcome(), OrderOutcome::NotComparable);
}

TEST(OrderChange, AStrictEndTouchesNothing)
{
    // over 10 and at most 10 do not overlap; at least 10 and at most 10 do
    const Comparison before = of({row("a", E::atMost(10)), row("b", E::moreThan(10))});
    EXPECT_EQ(orderChange(before, before).held, 1U);
    const Comparison touching = of({row("a", E::atMost(10)), row("b", E::atLeast(10))});
    EXPECT_EQ(orderChange(before, touching).undecided, 1U);
}

TEST(OrderChange, CountsAsPairByPairWhateverTheOrderOfTheRows)
{
    std::mt19937 random(9);
    const auto below = [&](unsigned limit) { return static_cast<double>(random() % limit); };
    const auto anyValue = [&] {
        const double value = 1 + below(8);
        switch (random() % 7) {
        case 0:
            return E::atLeast(value);
        case 1:
            return E::moreThan(value);
        case 2:
            return E::atMost(value);
        case 3:
            return E::lessThan(value);
        case 4:
            return E::range(value, value + below(4));
        case 5:
            return E::about(value);
        default:
            return E::exact(value);
        }
    };
    for (int round = 0; round < 400; ++round) {
        Comparison before = of({}, MeasureId::Works);
        Comparison after = before;
        const unsigned count = static_cast<unsigned>(random() % 12);
        for (unsigned i = 0; i < count; ++i) {
            const std::string noun = random() % 4 == 0 ? "song" : "book";
            before.rows.push_back(row("case" + std::to_string(i), anyValue(), noun));
            after.rows.push_back(row("case" + std::to_string(i), anyValue(), noun));
            if (random() % 9 == 0)
                after.rows.back().value = Gap{GapCode::Unknown, {}, {}};
        }
        const OrderChange change = orderChange(before, after);
        OrderChange slow = byPairs(before, after);
        EXPECT_EQ(change.examples.empty(), change.changed == 0);
        slow.examples = change.examples;
        ASSERT_EQ(change, slow) << round;
        std::ranges::shuffle(before.rows, random);
        std::ranges::shuffle(after.rows, random);
        ASSERT_EQ(orderChange(before, after), change) << "the order of the rows says nothing";
    }
}

} // namespace toscale::tests
