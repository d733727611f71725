#include "core/normalize/familiar.h"

#include "core/document/document.h"
#include "core/io/reference_data.h"
#include "core/normalize/compare.h"

#include <algorithm>
#include <gtest/gtest.h>

// Values as familiar things, over the built-in yardsticks. The counts are worked out by hand.

namespace toscale {

namespace {

MeasuredValue valueOf(const Estimate<double>& estimate, std::string text)
{
    MeasuredValue value;
    value.value = estimate;
    value.text = std::move(text);
    return value;
}

Comparison comparisonIn(MeasureId measure, Reference reference = {})
{
    Comparison in;
    in.measure = measure;
    in.reference = std::move(reference);
    return in;
}

FamiliarThings things(std::size_t most = 100)
{
    return {io::builtInYardsticks(), io::builtInTables(), most};
}

/// Every thing that may stand for it, so that a rank is no matter.
std::vector<FamiliarThing> thingsOf(const Comparable& value, MeasureId measure, const Case* which = nullptr,
                                    const Reference& reference = {}, std::size_t most = 100)
{
    const Familiar familiar = familiarThings(value, comparisonIn(measure, reference), which, things(most));
    const auto* all = std::get_if<std::vector<FamiliarThing>>(&familiar);
    return all == nullptr ? std::vector<FamiliarThing>() : *all;
}

std::vector<std::string> idsOf(const std::vector<FamiliarThing>& all)
{
    std::vector<std::string> ids;
    for (const FamiliarThing& each : all)
        ids.push_back(each.sized.thing.id);
    return ids;
}

const FamiliarThing* thingIn(const std::vector<FamiliarThing>& all, std::string_view id)
{
    const auto found = std::ranges::find_if(all, [&](const auto& each) { return each.sized.thing.id == id; });
    return found == all.end() ? nullptr : &*found;
}

NothingFamiliar reasonOf(const Comparable& value, MeasureId measure = MeasureId::Volume)
{
    const Familiar familiar = familiarThings(value, comparisonIn(measure), nullptr, things());
    EXPECT_TRUE(std::holds_alternative<NothingFamiliar>(familiar));
    const auto* reason = std::get_if<NothingFamiliar>(&familiar);
    return reason == nullptr ? NothingFamiliar::OtherMeasure : *reason;
}

const auto eightyTerabytes = valueOf(Estimate<double>::exact(80e12), "80 TB");
const auto thirtyFiveYears = valueOf(Estimate<double>::exact(35), "35 years");

} // namespace

TEST(FamiliarThings, EightyTerabytesAre156Laptops)
{
    const auto all = thingsOf(eightyTerabytes, MeasureId::Volume);
    const FamiliarThing* laptop = thingIn(all, "laptop-512");
    ASSERT_TRUE(laptop);
    EXPECT_DOUBLE_EQ(laptop->count.best, 156.25); // 80,000 / 512
    EXPECT_TRUE(laptop->count.approximate) << "its capacity is nominal";
    EXPECT_EQ(laptop->digits, 3);
    EXPECT_EQ(laptop->dividend, "80000000000000");
    EXPECT_EQ(laptop->divisor, "512000000000");
    EXPECT_EQ(laptop->quotient, "156.25");
    EXPECT_FALSE(laptop->isRounded);
    EXPECT_EQ(laptop->unit, "B");
}

TEST(FamiliarThings, ThirtyFiveYearsAreEightAndThreeQuarterTerms)
{
    const auto all = thingsOf(thirtyFiveYears, MeasureId::Custody);
    ASSERT_FALSE(all.empty());
    const FamiliarThing& term = all.front();
    EXPECT_EQ(term.sized.thing.id, "us-presidential-term");
    EXPECT_DOUBLE_EQ(term.count.best, 8.75); // 35 / 4
    EXPECT_EQ(term.digits, 3) << "both are exact";
    EXPECT_EQ(term.dividend, "1104493320"); // 35 x 31,556,952 s
    EXPECT_EQ(term.divisor, "126227808");
    EXPECT_EQ(term.quotient, "8.75");
    EXPECT_DOUBLE_EQ(thingIn(all, "us-house-term")->count.best, 17.5);
}

/// Snowball 80 TB, the print collection 10 TB; then 10.8, 18 and 30 TB, and the nearest to whole of the rest.
TEST(FamiliarThings, AnEverydayThingComesFirstThenSmallWholeNumbers)
{
    const auto ids = idsOf(thingsOf(eightyTerabytes, MeasureId::Volume, nullptr, {}, 5));
    ASSERT_EQ(ids.size(), 5U);
    EXPECT_EQ(ids[0], "laptop-512"); // 156 of them can be pictured
    EXPECT_EQ(ids[1], "snowball");
    EXPECT_EQ(ids[2], "loc-print-estimate");
    auto all = thingsOf(eightyTerabytes, MeasureId::Volume);
    const auto isSmall = [](const FamiliarThing& each) { return each.count.best <= 20; };
    std::erase_if(all, [](const FamiliarThing& each) { return each.sized.thing.id == "laptop-512"; });
    EXPECT_TRUE(std::ranges::is_partitioned(all, isSmall));
    EXPECT_GT(std::ranges::count_if(all, isSmall), 5);
}

TEST(FamiliarThings, RoundHundredsComeBeforeOtherCounts)
{
    const auto thing = [](const char* id, double bytes) {
        Yardstick one;
        one.id = id;
        one.value = bytes;
        return one;
    };
    const std::vector<Yardstick> three{thing("thirty", 100e9 / 30), thing("three-hundred", 100e9 / 301),
                                       thing("seven", 100e9 / 7.3)};
    const Familiar familiar = familiarThings(valueOf(Estimate<double>::exact(100e9), "100 GB"),
                                             comparisonIn(MeasureId::Volume), nullptr, {three, io::builtInTables()});
    EXPECT_EQ(idsOf(std::get<std::vector<FamiliarThing>>(familiar)),
              (std::vector<std::string>{"seven", "three-hundred", "thirty"}));
}

TEST(FamiliarThings, OfAFamilyTheBestStandsForAll)
{
    const auto ids = idsOf(thingsOf(eightyTerabytes, MeasureId::Volume));
    const auto ofTheArchive = [](const std::string& id) { return id.starts_with("internet-archive"); };
    EXPECT_EQ(std::ranges::count_if(ids, ofTheArchive), 1);
}

TEST(FamiliarThings, ABoundStaysABound)
{
    const auto over = thingsOf(valueOf(Estimate<double>::moreThan(80e12), "over 80 TB"), MeasureId::Volume);
    const FamiliarThing* laptop = thingIn(over, "laptop-512");
    ASSERT_TRUE(laptop);
    EXPECT_EQ(laptop->count.bound, Bound::Lower);
    EXPECT_TRUE(laptop->count.strict);
    EXPECT_TRUE(laptop->count.highOpen);
    const auto range = thingsOf(valueOf(Estimate<double>::range(4, 8), "4 to 8 years"), MeasureId::Custody);
    const FamiliarThing* term = thingIn(range, "us-presidential-term");
    ASSERT_TRUE(term);
    EXPECT_DOUBLE_EQ(term->count.low, 1);
    EXPECT_DOUBLE_EQ(term->count.high, 2);
}

/// CPI-U of 2009 is 214.537 and of 2024 is 313.689: 15,080 dollars are 22,049.5.
TEST(FamiliarThings, AThingOfOtherPricesIsBroughtToThoseOfTheReference)
{
    Reference prices;
    prices.priceYear = 2024;
    const auto value = valueOf(Estimate<double>::exact(220'495), "USD 220,495");
    const auto all = thingsOf(value, MeasureId::Money, nullptr, prices);
    const FamiliarThing* year = thingIn(all, "us-min-wage-year");
    ASSERT_TRUE(year);
    EXPECT_NEAR(year->sized.size, 22'049.5, 1);
    EXPECT_NEAR(year->count.best, 10, 0.001);
    ASSERT_EQ(year->sized.receipt.size(), 1U);
    EXPECT_EQ(year->sized.receipt[0].code, StepCode::PriceIndex);
    EXPECT_EQ(year->sized.receipt[0].arguments[1], "2009");
    const auto nominal = thingsOf(value, MeasureId::Money);
    EXPECT_DOUBLE_EQ(thingIn(nominal, "us-min-wage-year")->sized.size, 15'080);
}

TEST(FamiliarThings, AThingWithoutARateIsNotOffered)
{
    Reference reference;
    reference.currency = Currency{"XAU"};
    EXPECT_TRUE(
        thingsOf(valueOf(Estimate<double>::exact(1e6), "XAU 1,000,000"), MeasureId::Money, nullptr, reference).empty());
}

TEST(FamiliarThings, ALifeExpectancyIsNotHeldAgainstACaseWithADeath)
{
    Case with;
    with.id = "a";
    CaseEvent death;
    death.kind = EventKind::Death;
    const auto hundred = valueOf(Estimate<double>::exact(160), "160 years");
    const auto hasLife = [&] {
        return std::ranges::any_of(thingsOf(hundred, MeasureId::Custody, &with),
                                   [](const auto& each) { return isLifeExpectancy(each.sized.thing); });
    };
    EXPECT_TRUE(hasLife());
    with.events.push_back(death);
    EXPECT_FALSE(hasLife());
    with.events.clear();
    with.outcome = Outcome::EndedByDeath;
    EXPECT_FALSE(hasLife());
}

TEST(FamiliarThings, AMaximumIsNotHeldAgainstAverageSentences)
{
    const auto hasAverage = [](const MeasuredValue& value) {
        return std::ranges::any_of(thingsOf(value, MeasureId::Custody),
                                   [](const auto& each) { return each.sized.thing.id.starts_with("ussc-"); });
    };
    MeasuredValue value = thirtyFiveYears;
    EXPECT_FALSE(hasAverage(value)) << "nobody said that it was imposed";
    value.bases = {Basis::StatutoryMaximum};
    EXPECT_FALSE(hasAverage(value));
    value.bases = {Basis::Imposed};
    EXPECT_TRUE(hasAverage(value));
    value.ending = "vacated";
    EXPECT_FALSE(hasAverage(value));
}

TEST(FamiliarThings, UnitsOfTimeAreNoThings)
{
    for (const std::string& id : idsOf(thingsOf(thirtyFiveYears, MeasureId::Custody)))
        for (const char* unit : {"year", "month", "decade", "day", "us-work-year"})
            EXPECT_NE(id, unit);
}

TEST(FamiliarThings, ALeakIsNotHeldAgainstItself)
{
    const Case* papers = nullptr;
    for (const Case& each : io::sampleLibrary().cases)
        papers = each.id == "panama-papers" ? &each : papers;
    ASSERT_TRUE(papers);
    const auto value = valueOf(Estimate<double>::exact(2.6e12), "2.6 TB");
    EXPECT_TRUE(thingIn(thingsOf(value, MeasureId::Volume), "panama-papers"));
    EXPECT_FALSE(thingIn(thingsOf(value, MeasureId::Volume, papers), "panama-papers"));
}

TEST(FamiliarThings, BelowOneOnlyWhereThereIsNothingElse)
{
    const auto bit = thingsOf(valueOf(Estimate<double>::exact(0.125), "1 bit"), MeasureId::Volume);
    ASSERT_FALSE(bit.empty());
    EXPECT_EQ(bit.front().sized.thing.id, "ascii-character");
    EXPECT_DOUBLE_EQ(bit.front().count.best, 0.125);
    const auto byte = thingsOf(valueOf(Estimate<double>::exact(1), "1 B"), MeasureId::Volume);
    EXPECT_EQ(idsOf(byte), std::vector<std::string>{"ascii-character"});
    const auto year = thingsOf(valueOf(Estimate<double>::exact(1), "1 year"), MeasureId::Custody);
    ASSERT_FALSE(year.empty());
    EXPECT_EQ(year.front().sized.thing.id, "us-house-term");
    EXPECT_DOUBLE_EQ(year.front().count.best, 0.5);
}

TEST(FamiliarThings, OfTheLargestNumbersTheDigitsAreThoseOfTheDecimal)
{
    const auto all = thingsOf(valueOf(Estimate<double>::exact(1e30), "10^30 B"), MeasureId::Volume, nullptr, {}, 5);
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.front().dividend, "1" + std::string(30, '0'));
    EXPECT_EQ(all.front().sized.thing.id, "datasphere-2025");
    EXPECT_NEAR(all.front().count.best, 1e30 / 175e21, 1); // 5,714,285.7
    EXPECT_EQ(all.front().quotient, "5714290");
    EXPECT_TRUE(all.front().isRounded);
}

TEST(FamiliarThings, SayWhyThereAreNone)
{
    EXPECT_EQ(reasonOf(Gap{GapCode::LifeTerm, {}, {}}, MeasureId::Custody), NothingFamiliar::Gap);
    EXPECT_EQ(reasonOf(Gap{GapCode::NoneImposed, {}, {}}, MeasureId::Money), NothingFamiliar::Gap);
    EXPECT_EQ(reasonOf(valueOf(Estimate<double>::exact(0), "0 B")), NothingFamiliar::Zero);
    EXPECT_EQ(reasonOf(valueOf(Estimate<double>::unlimited(5e9, NoBound::BothLower), "")), NothingFamiliar::NoBound);
    EXPECT_EQ(reasonOf(valueOf(Estimate<double>::exact(5), "5 songs"), MeasureId::Works),
              NothingFamiliar::OtherMeasure);
    EXPECT_EQ(reasonOf(valueOf(Estimate<double>::exact(1e-9), "")), NothingFamiliar::NoneAsLarge);
    EXPECT_EQ(reasonOf(valueOf(Estimate<double>::exact(-5), "")), NothingFamiliar::Zero);
}

TEST(SizedThing, IsInTheUnitOfTheMeasure)
{
    const auto& all = io::builtInYardsticks();
    const auto term = std::ranges::find(all, "us-presidential-term", &Yardstick::id);
    ASSERT_NE(term, all.end());
    EXPECT_DOUBLE_EQ(sizedThing(*term, MeasureId::Custody, {}, io::builtInTables())->size, 4);
    EXPECT_FALSE(sizedThing(*term, MeasureId::Volume, {}, io::builtInTables()));
}

/// No case of the library is told by a thing that it must not be told by, whatever the measure.
TEST(FamiliarThings, OfAllSamplesAreWithinTheRules)
{
    std::size_t offered = 0;
    for (const Case& which : io::sampleLibrary().cases)
        for (const MeasureId measure : {MeasureId::Volume, MeasureId::Money, MeasureId::Custody}) {
            Reference reference;
            const ComparedCase row = measureCase({&which, {}, {}}, measure, reference, io::builtInTables());
            const Familiar familiar = familiarThings(row.value, comparisonIn(measure), &which, things(5));
            if (const auto* list = std::get_if<std::vector<FamiliarThing>>(&familiar)) {
                EXPECT_LE(list->size(), 5U);
                for (const FamiliarThing& each : *list) {
                    ++offered;
                    EXPECT_FALSE(isLifeExpectancy(each.sized.thing) && tellsOfDeath(which)) << which.id;
                    EXPECT_NEAR(each.count.best * each.sized.size, row.measured()->value.best,
                                1e-9 * row.measured()->value.best)
                        << which.id;
                }
            }
        }
    EXPECT_GT(offered, 100U);
}

} // namespace toscale
