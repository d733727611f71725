#include "core/document/robustness.h"

#include "tests/support/small_case.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

Case named(std::string id, Case which)
{
    which.id = which.title = std::move(id);
    return which;
}

Case sized(std::string id, std::string_view size)
{
    return named(std::move(id), withFigure(caseWith({}), "f", size));
}

Document documentOf(std::vector<Case> cases)
{
    Document document;
    document.cases = std::move(cases);
    return document;
}

View viewOf(MeasureId measure)
{
    View view;
    view.id = "v";
    view.figure = FigureKind::Bars;
    view.measure = measure;
    return view;
}

const ReadingResult* resultOf(const Robustness& found, const Reading& reading)
{
    const auto result = std::ranges::find(found.readings, reading, &ReadingResult::reading);
    return result == found.readings.end() ? nullptr : &*result;
}

OrderOutcome outcomeOf(const Robustness& found, const Reading& reading)
{
    const ReadingResult* result = resultOf(found, reading);
    EXPECT_NE(result, nullptr);
    return result == nullptr ? OrderOutcome::NotComparable : result->order.outcome();
}

AssumptionChoice prefixOf(std::string id)
{
    return {Assumption::PrefixOfCase, std::move(id), "jedec"};
}

ReferenceTables smallTables()
{
    // USD for a euro: 2000 1.00, 2020 2.00; prices in dollars double from 2000 to 2020, in euros they stay
    ReferenceTables tables;
    tables.rates.usdPerUnit["EUR"] = {{2000, {1.0, {}, {}}}, {2020, {2.0, {}, {}}}};
    tables.indices = {{"cpi-u", Currency{"USD"}, {{2000, {100, {}, {}}}, {2020, {200, {}, {}}}}},
                      {"hicp-ea", Currency{"EUR"}, {{2000, {100, {}, {}}}, {2020, {100, {}, {}}}}}};
    return tables;
}

} // namespace

TEST(Robustness, APrefixInDoubtSwapsTwoCases)
{
    // 70 GB is 70.00e9 B, 68 GiB is 68 x 1.073741824e9 = 73.01e9 B; 70 GB in powers of 1,024 is 75.16e9 B
    const Document document = documentOf({sized("a", "70 GB"), sized("b", "68 GiB")});
    const Robustness found = robustnessOf(document, viewOf(MeasureId::Volume), {});
    EXPECT_EQ(found.cases, 2U);
    EXPECT_EQ(found.comparable, 2U);
    ASSERT_EQ(found.readings.size(), 1U) << "of 68 GiB no prefix is in doubt";
    EXPECT_EQ(outcomeOf(found, {prefixOf("a")}), OrderOutcome::Changed);
    EXPECT_EQ(found.readings[0].order.examples, (std::vector<ChangedPair>{{"a", "b", PairChange::Swapped}}));
    EXPECT_EQ(found.singlesLeftOut, 0U);
    EXPECT_EQ(found.combinationsLeftOut, 0);
}

TEST(Robustness, CombinationsFollowTheSingleReadings)
{
    // a: 10 GB or 30 GB; b: 20 GB. In powers of 1,024: 10.74, 32.21 and 21.47.
    Document document =
        documentOf({named("a", withFigure(withFigure(caseWith({}), "f", "10 GB"), "g", "30 GB")), sized("b", "20 GB")});
    const AssumptionChoice other{Assumption::ReportedFigure, "a", "g"};
    const Robustness found = robustnessOf(document, viewOf(MeasureId::Volume), {});
    ASSERT_EQ(found.readings.size(), 7U) << "2 x 2 x 2 ways to read it, one of which is the present one";
    EXPECT_EQ(outcomeOf(found, {prefixOf("a")}), OrderOutcome::Same);           // 10.74 < 20
    EXPECT_EQ(outcomeOf(found, {other}), OrderOutcome::Changed);                // 30 > 20
    EXPECT_EQ(outcomeOf(found, {prefixOf("b")}), OrderOutcome::Same);           // 10 < 21.47
    EXPECT_EQ(outcomeOf(found, {prefixOf("a"), other}), OrderOutcome::Changed); // 32.21 > 20
    EXPECT_EQ(outcomeOf(found, {prefixOf("a"), prefixOf("b")}), OrderOutcome::Same);
    EXPECT_EQ(outcomeOf(found, {other, prefixOf("b")}), OrderOutcome::Changed);                // 30 > 21.47
    EXPECT_EQ(outcomeOf(found, {prefixOf("a"), other, prefixOf("b")}), OrderOutcome::Changed); // 32.21 > 21.47
    EXPECT_EQ(found.count(OrderOutcome::Same), 3U);
    EXPECT_EQ(found.count(OrderOutcome::Changed), 4U);
    for (std::size_t i = 1; i < found.readings.size(); ++i)
        EXPECT_LE(found.readings[i - 1].reading.size(), found.readings[i].reading.size()) << "one at a time first";
}

TEST(Robustness, TheBasisOfAPenaltyTurnsTheOrderRound)
{
    // imposed: 100 < 200; maxima: 1,000 > 500
    const auto fined = [](std::string id, std::string_view imposed, std::string_view most) {
        return named(std::move(id),
                     caseWith({{.basis = "statutory_maximum", .value = most, .date = "2010"},
                               {.basis = "imposed", .value = imposed, .date = "2011"}}));
    };
    const Document document = documentOf({fined("a", "USD 100", "USD 1,000"), fined("b", "USD 200", "USD 500")});
    const Robustness found = robustnessOf(document, viewOf(MeasureId::Money), {});
    EXPECT_EQ(outcomeOf(found, {{Assumption::Basis, {}, "statutory_maximum"}}), OrderOutcome::Changed);
    EXPECT_EQ(resultOf(found, {{Assumption::Basis, {}, "imposed"}}), nullptr)
        << "it gives the values that `final` gives and is no other reading";
}

TEST(Robustness, NominalAndRealValuesBothWays)
{
    // a: USD 100 of 2000 = nominal 100, in prices of 2020 100 x 200/100 = 200
    // b: EUR 75 of 2020 = nominal 75 x 2.00 = 150, in prices of 2020 150
    // nominal a < b; real a > b. c: EUR 120 of 2000 = nominal 120, converted first 120 x 1.00 x 2 = 240,
    // inflated first 120 x 1 x 2.00 = 240
    const auto fined = [](std::string id, std::string_view amount, std::string_view date) {
        return named(std::move(id), caseWith({{.value = amount, .date = date}}));
    };
    const Document document =
        documentOf({fined("a", "USD 100", "2000"), fined("b", "EUR 75", "2020"), fined("c", "EUR 120", "2000")});
    const Robustness found = robustnessOf(document, viewOf(MeasureId::Money), smallTables());
    const AssumptionChoice real{Assumption::PriceYear, {}, "2020"};
    EXPECT_EQ(outcomeOf(found, {real}), OrderOutcome::Changed);
    EXPECT_EQ(resultOf(found, {real})->order.changed, 2U) << "a and c were less than b, and are more";
    EXPECT_EQ(resultOf(found, {real})->order.examples, (std::vector<ChangedPair>{{"c", "b", PairChange::Swapped}}))
        << "of the pairs of b the one that moved most";
    EXPECT_EQ(outcomeOf(found, {real, {Assumption::InflateFirst, {}, "inflate_first"}}), OrderOutcome::Changed);
}

TEST(Robustness, SuspendedPartsCountedTurnTheOrderRound)
{
    // to serve: 1 year of 4 against 2 of 2; counted whole: 4 against 2
    const auto jailed = [](std::string id, std::string_view term) {
        return named(std::move(id), caseWith({{.kind = "imprisonment", .value = term, .date = "2011"}}));
    };
    const Document document = documentOf({jailed("a", "4 years, 3 of them suspended"), jailed("b", "2 years")});
    const Robustness found = robustnessOf(document, viewOf(MeasureId::Custody), {});
    EXPECT_EQ(outcomeOf(found, {{Assumption::Suspended, {}, "counted"}}), OrderOutcome::Changed);
}

TEST(Robustness, ACaseThatIsLeftOutIsAReadingOfItsOwn)
{
    const Document document = documentOf({sized("a", "10 GiB"), sized("b", "20 GiB"), sized("c", "30 GiB")});
    View view = viewOf(MeasureId::Volume);
    assume(view, document, {Assumption::LeftOut, "c", "counted twice"});
    const Robustness found = robustnessOf(document, view, {});
    EXPECT_EQ(found.cases, 3U);
    EXPECT_EQ(found.comparable, 2U);
    const ReadingResult* with = resultOf(found, {{Assumption::LeftOut, "c", {}}});
    ASSERT_NE(with, nullptr);
    EXPECT_EQ(with->comparable, 3U);
    EXPECT_EQ(with->order.outcome(), OrderOutcome::Same);
}

TEST(Robustness, OverlapsAreUndecidedAndFewCasesNotComparable)
{
    Document document = documentOf(
        {named("a", withFigure(withFigure(caseWith({}), "f", "10 GiB"), "g", "over 5 GiB")), sized("b", "20 GiB")});
    EXPECT_EQ(
        outcomeOf(robustnessOf(document, viewOf(MeasureId::Volume), {}), {{Assumption::ReportedFigure, "a", "g"}}),
        OrderOutcome::Undecided)
        << "over 5 may be more than 20";
    document.cases.pop_back();
    const Robustness alone = robustnessOf(document, viewOf(MeasureId::Volume), {});
    EXPECT_TRUE(alone.readings.empty());
    EXPECT_EQ(alone.comparable, 0U);
    EXPECT_TRUE(robustnessOf(Document{}, viewOf(MeasureId::Volume), {}).readings.empty());
}

TEST(Robustness, TriesAtMost64AndSaysHowManyItLeftOut)
{
    std::vector<Case> cases;
    for (int i = 0; i < 10; ++i)
        cases.push_back(sized("case" + std::to_string(i), std::to_string(10 + i) + " GB"));
    const Robustness found = robustnessOf(documentOf(cases), viewOf(MeasureId::Volume), {});
    EXPECT_EQ(found.readings.size(), mostReadings);
    EXPECT_EQ(found.singlesLeftOut, 0U);
    EXPECT_EQ(found.combinationsLeftOut, 1024 - 1 - 64)
        << "ten prefixes in doubt: 2^10 ways, one of which is the present one";
}

TEST(Robustness, OfManySingleReadingsTriesTheFirstOfTheDocument)
{
    // 120 prefixes in doubt: 64 are tried, 56 are not, and none of the 2^120 - 121 combinations
    std::vector<Case> cases;
    for (int i = 0; i < 120; ++i)
        cases.push_back(sized("A" + std::to_string(i), std::to_string(10 + i) + " GB"));
    const Robustness found = robustnessOf(documentOf(cases), viewOf(MeasureId::Volume), {});
    ASSERT_EQ(found.readings.size(), mostReadings);
    for (std::size_t i = 0; i < mostReadings; ++i)
        EXPECT_EQ(found.readings[i].reading, Reading{prefixOf(cases[i].id)}) << "A1, A2 and not A1, A10, A100";
    EXPECT_EQ(found.singlesLeftOut, 56U);
    EXPECT_DOUBLE_EQ(found.combinationsLeftOut, std::pow(2.0, 120));
}

TEST(Robustness, CountsCombinationsBeyondEveryNumber)
{
    std::vector<Case> cases;
    for (int i = 0; i < 1100; ++i) // 2^1100 is more than the largest double
        cases.push_back(sized("A" + std::to_string(i), std::to_string(10 + i) + " GB"));
    const Robustness found = robustnessOf(documentOf(cases), viewOf(MeasureId::Volume), {});
    EXPECT_EQ(found.singlesLeftOut, 1100U - mostReadings);
    EXPECT_TRUE(std::isfinite(found.combinationsLeftOut));
}

TEST(Robustness, TheOrderOfTheCasesInTheViewChangesNothing)
{
    std::vector<Case> cases;
    View view = viewOf(MeasureId::Volume);
    for (const char* size : {"70 GB", "68 GiB", "over 60 GB", "72 GB", "66 to 75 GB", "64 GB", "1 TB", "0.98 TiB"}) {
        cases.push_back(sized("case" + std::to_string(cases.size()), size));
        view.cases.push_back({cases.back().id, {}, {}, {}});
    }
    const Document document = documentOf(cases);
    const Robustness found = robustnessOf(document, view, {});
    std::ranges::reverse(view.cases);
    EXPECT_EQ(robustnessOf(document, view, {}), found);
    std::ranges::reverse(cases); // of the document it changes the sequence alone
    const Robustness reversed = robustnessOf(documentOf(cases), view, {});
    EXPECT_EQ(reversed.readings.size(), found.readings.size());
    EXPECT_EQ(reversed.now, found.now);
    for (const OrderOutcome outcome : {OrderOutcome::Same, OrderOutcome::Changed, OrderOutcome::Undecided})
        EXPECT_EQ(reversed.count(outcome), found.count(outcome));
}

TEST(Robustness, CanBeCancelled)
{
    const Document document = documentOf({sized("a", "10 GB"), sized("b", "20 GB"), sized("c", "30 GB")});
    int asked = 0;
    const Robustness found = robustnessOf(document, viewOf(MeasureId::Volume), {}, [&] { return ++asked > 2; });
    EXPECT_TRUE(found.isCancelled);
    EXPECT_EQ(found.readings.size(), 2U);
    EXPECT_EQ(found.singlesLeftOut, 1U);
    EXPECT_EQ(found.combinationsLeftOut, 8 - 1 - 3) << "2^3 ways";
}

} // namespace toscale::tests
