#include "core/cases/case.h"
#include "core/document/document.h"
#include "core/io/reference_data.h"
#include "core/normalize/compare.h"
#include "core/normalize/money_conversion.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

// The test values of the rules of comparison, over the researched cases and the built-in tables.

namespace toscale {

namespace {

const Case& sample(const char* id)
{
    const Case* found = findCase(io::sampleLibrary(), id);
    EXPECT_NE(found, nullptr) << id;
    return *found;
}

Reference onBasis(const char* basis)
{
    Reference reference;
    reference.basis = *basisChoiceFromName(basis);
    return reference;
}

ComparedCase measured(const char* id, MeasureId measure, const Reference& reference = {}, const char* figure = "",
                      const char* baseline = nullptr)
{
    const SelectedCase selected{&sample(id), figure, {}};
    if (baseline == nullptr)
        return measureCase(selected, measure, reference, io::builtInTables());
    const SelectedCase base{&sample(baseline), {}, {}};
    return measureCase(selected, measure, reference, io::builtInTables(), &base);
}

std::string gapOf(const ComparedCase& row)
{
    return row.gap() == nullptr ? "a value" : std::string(nameOf(row.gap()->code));
}

double converted(double amount, const char* currency, int year, const Reference& reference)
{
    Receipt receipt;
    const ConvertedMoney money = convertMoney(Estimate<double>::exact(amount), Currency{currency}, YearSpan{year, year},
                                              reference, io::builtInTables(), receipt);
    return std::holds_alternative<Gap>(money) ? -1 : std::get<Estimate<double>>(money).best;
}

Reference realIn(const char* currency, int year, bool inflateFirst = false)
{
    Reference reference;
    reference.currency = Currency{currency};
    reference.priceYear = year;
    reference.inflateFirst = inflateFirst;
    return reference;
}

TEST(MoneyOfThePast, FollowsBothReadingsOfInflationAndExchange)
{
    EXPECT_NEAR(converted(1e6, "EUR", 2008, realIn("USD", 2024)), 2145527, 0.5);
    EXPECT_NEAR(converted(1e6, "EUR", 2008, realIn("USD", 2024, true)), 1492753, 0.5);
    EXPECT_NEAR(converted(5e5, "GBP", 2018, realIn("GBP", 2024)), 632200, 0.5);
    EXPECT_NEAR(converted(1e6, "USD", 2011, realIn("USD", 2024)), 1394551, 0.5);
}

TEST(MoneyOfThePast, OfADateOverSeveralYearsReachesOverThem)
{
    // 1.4726 dollars to the euro in 2008, 1.3935 in 2009
    using E = Estimate<double>;
    const auto over = [](const E& amount) {
        Receipt receipt;
        const ConvertedMoney money =
            convertMoney(amount, Currency{"EUR"}, YearSpan{2008, 2009}, {}, io::builtInTables(), receipt);
        EXPECT_EQ(receipt.size(), 2U);
        return std::get<E>(money);
    };
    EXPECT_EQ(over(E::exact(1e6)), E::range(1393500, 1472600));
    EXPECT_EQ(over(E::atLeast(1e6)), E::atLeast(1393500)) << "the smaller limit is certain";
    EXPECT_EQ(over(E::moreThan(1e6)), E::moreThan(1393500));
    EXPECT_EQ(over(E::atMost(1e6)), E::atMost(1472600)) << "the larger limit is certain, and drawn";
    EXPECT_EQ(over(E::lessThan(1e6)), E::lessThan(1472600));
    EXPECT_EQ(over(E::range(1e6, 2e6)), E::range(1393500, 2945200));
    E about = E::range(1393500, 1472600);
    about.approximate = true;
    EXPECT_EQ(over(E::about(1e6)), about);
    EXPECT_EQ(over(E::unlimited(1e6, NoBound::BothLower)).noBound, NoBound::Inherited);
}

TEST(MoneyOfThePast, NamesWhatIsMissing)
{
    Receipt receipt;
    const auto gap = [&](const Currency& currency, std::optional<YearSpan> years, const Reference& reference) {
        const ConvertedMoney money =
            convertMoney(Estimate<double>::exact(1), currency, years, reference, io::builtInTables(), receipt);
        return std::holds_alternative<Gap>(money) ? std::string(nameOf(std::get<Gap>(money).code)) : "a value";
    };
    EXPECT_EQ(gap(Currency{"EUR"}, std::nullopt, {}), "NoYear");
    EXPECT_EQ(gap(Currency{"EUR"}, YearSpan{1980, 1980}, {}), "NoRate");
    EXPECT_EQ(gap(Currency{"XAF"}, YearSpan{2010, 2010}, {}), "NoRate");
    EXPECT_EQ(gap(Currency{"SEK"}, YearSpan{2010, 2010}, realIn("SEK", 2024)), "NoIndex");
    EXPECT_EQ(gap(Currency{"USD"}, std::nullopt, {}), "a value"); // same currency, nominal: no table needed
}

TEST(FinalPenalties, OfTheNamedCases)
{
    const auto money = [](const char* id) { return measured(id, MeasureId::Money); };
    EXPECT_EQ(money("thomas-rasset-kazaa").measured()->value.best, 222000);
    EXPECT_EQ(money("tenenbaum-p2p").measured()->value.best, 675000);
    const Estimate<double> equifax = money("equifax-breach").measured()->value;
    EXPECT_EQ(equifax.bound, Bound::Range);
    EXPECT_EQ(equifax.low, 650e6);
    EXPECT_EQ(equifax.high, 700e6);
    const Estimate<double> grooveshark = money("grooveshark").measured()->value;
    EXPECT_EQ(grooveshark.low, 0);
    EXPECT_EQ(grooveshark.high, 50e6);
    EXPECT_EQ(gapOf(money("cox-subscribers")), "NoneImposed");
    EXPECT_EQ(gapOf(money("auernheimer-att")), "NoneImposed");
    EXPECT_EQ(gapOf(measured("auernheimer-att", MeasureId::Custody)), "NoneImposed");
    EXPECT_EQ(gapOf(money("swartz-jstor-2010")), "NoneImposed");
    EXPECT_EQ(gapOf(measured("swartz-jstor-2010", MeasureId::Custody)), "NoneImposed");
    EXPECT_EQ(gapOf(money("internet-archive-78s")), "Confidential");
    EXPECT_EQ(gapOf(money("meta-shadow-libraries")), "NonePending");
    EXPECT_EQ(gapOf(measured("football-leaks", MeasureId::Custody)), "Suspended");
    EXPECT_EQ(gapOf(measured("schulte-vault7", MeasureId::Custody, onBasis("sought"))), "LifeTerm");
    EXPECT_EQ(gapOf(measured("meta-shadow-libraries", MeasureId::Custody)), "NotApplicable");
    EXPECT_DOUBLE_EQ(money("levandowski-waymo").measured()->value.best, 851499.22);
    EXPECT_EQ(money("anthropic-bartz").measured()->value.bound, Bound::Lower);
    EXPECT_EQ(measured("schulte-vault7", MeasureId::Custody).measured()->value.best, 40);
    EXPECT_EQ(measured("manning-wikileaks", MeasureId::Custody).measured()->value.best, 7);
    EXPECT_EQ(measured("manning-wikileaks", MeasureId::Custody).measured()->basis, Basis::Served);
}

TEST(StatutoryMaximum, OfSwartzIsAMillionAndThirtyFiveYears)
{
    const Reference maximum = onBasis("statutory_maximum");
    EXPECT_EQ(measured("swartz-jstor-2010", MeasureId::Money, maximum).measured()->value, Estimate<double>::exact(1e6));
    EXPECT_EQ(measured("swartz-jstor-2010", MeasureId::Custody, maximum).measured()->value,
              Estimate<double>::exact(35));
    EXPECT_EQ(measured("swartz-jstor-2010", MeasureId::Custody, onBasis("declined")).measured()->value.best, 0.5);
}

TEST(HighestBasis, SkipsWhatThePressComputedAndWhatWasVacated)
{
    const Reference highest = onBasis("highest");
    EXPECT_EQ(measured("annas-archive-spotify", MeasureId::Money, highest).measured()->value.best, 322.2e6);
    EXPECT_EQ(gapOf(measured("cox-subscribers", MeasureId::Money, highest)), "NoneImposed")
        << "the verdict of 2019 is not in force";
    EXPECT_EQ(gapOf(measured("luxleaks", MeasureId::Custody, highest)), "NoneImposed");
    EXPECT_EQ(gapOf(measured("schulte-vault7", MeasureId::Custody, highest)), "LifeTerm");
}

TEST(HighestBasis, KeepsTheRangesOfTheResearch)
{
    const Reference highest = onBasis("highest");
    EXPECT_EQ(measured("equifax-breach", MeasureId::Money, highest).measured()->value,
              Estimate<double>::range(650e6, 700e6));
    EXPECT_EQ(measured("grooveshark", MeasureId::Money, highest).measured()->value, Estimate<double>::range(0, 50e6));
    EXPECT_EQ(measured("facebook-cambridge-analytica", MeasureId::Money, highest).measured()->value.best, 5e9)
        << "agreed alone, without the fine that was imposed";
}

TEST(FinalPenalties, ThatFellAwayAreNoLongerInForce)
{
    const auto words = [](const char* id, MeasureId measure) { return measured(id, measure).gap()->arguments; };
    using Arguments = std::vector<std::string>;
    EXPECT_EQ(words("auernheimer-att", MeasureId::Custody), (Arguments{"vacated", "in_force"}));
    EXPECT_EQ(words("levandowski-waymo", MeasureId::Custody), (Arguments{"pardoned", "in_force"}));
    EXPECT_EQ(words("cox-subscribers", MeasureId::Money), (Arguments{"liability_overturned", "in_force"}));
    EXPECT_EQ(words("luxleaks", MeasureId::Custody), (Arguments{"vacated", "in_force"}));
    EXPECT_EQ(words("swartz-jstor-2010", MeasureId::Money), Arguments{"ended_by_death"}) << "nothing ever was";
}

TEST(Receipts, ListTheConversionInItsOrderAndBothYearsOfAnIndex)
{
    const auto steps = [](bool inflateFirst) {
        Receipt receipt;
        (void)convertMoney(Estimate<double>::exact(1e6), Currency{"EUR"}, YearSpan{2008, 2008},
                           realIn("USD", 2024, inflateFirst), io::builtInTables(), receipt);
        return receipt;
    };
    const Receipt convertFirst = steps(false);
    ASSERT_EQ(convertFirst.size(), 2U);
    EXPECT_EQ(convertFirst[0].code, StepCode::ExchangeRate);
    EXPECT_EQ(convertFirst[1].code, StepCode::PriceIndex);
    EXPECT_TRUE(convertFirst[1].tableRow.starts_with("cpi-u-annual.csv: 2008,"));
    EXPECT_NE(convertFirst[1].tableRow.find("; 2024,"), std::string::npos);
    const Receipt inflateFirst = steps(true);
    EXPECT_EQ(inflateFirst[0].code, StepCode::PriceIndex);
    EXPECT_TRUE(inflateFirst[0].tableRow.starts_with("hicp-ea-annual.csv: 2008,"));
}

TEST(Rates, DivideOnlyByWhatAPenaltyCovers)
{
    const ComparedCase anthropic = measured("anthropic-bartz", MeasureId::MoneyPerWork);
    ASSERT_NE(anthropic.measured(), nullptr);
    EXPECT_NEAR(anthropic.measured()->value.best, 3109, 0.5);
    EXPECT_EQ(anthropic.measured()->value.bound, Bound::Lower);
    for (const char* id : {"elsevier-sci-hub", "cengage-libgen", "annas-archive-spotify"})
        EXPECT_EQ(gapOf(measured(id, MeasureId::MoneyPerGb)), "ScopeMismatch") << id;
    EXPECT_EQ(gapOf(measured("schulte-vault7", MeasureId::CustodyPerWork)), "MixedOffences");
    EXPECT_EQ(gapOf(measured("harold-martin", MeasureId::CustodyPerTb)), "ScopeNotStated");
    EXPECT_NEAR(measured("su-bin-c17", MeasureId::CustodyPerTb).measured()->value.best, 46.0 / 12 / 0.065, 1e-9);
    EXPECT_NEAR(measured("thomas-rasset-kazaa", MeasureId::MoneyPerWork).measured()->value.best, 9250, 1e-9);
    Reference anyway;
    anyway.ignoreScope = true;
    EXPECT_TRUE(measured("elsevier-sci-hub", MeasureId::MoneyPerGb, anyway).measured()->scopesOverridden);
}

TEST(ShareOfRevenue, OfFacebookIsSevenPercentOfAYear)
{
    const ComparedCase facebook = measured("facebook-cambridge-analytica", MeasureId::MoneyShare);
    ASSERT_NE(facebook.measured(), nullptr);
    EXPECT_NEAR(facebook.measured()->value.best, 0.0707, 0.00005);
    EXPECT_NEAR(facebook.measured()->value.best * 365.25, 25.8, 0.05);
    EXPECT_EQ(facebook.bases(), std::vector{Basis::Agreed}) << "the fine of 2018 has no revenue to be divided by";
    const auto left = std::ranges::find(facebook.notes, NoteCode::PartWithoutRevenue, &Note::code);
    ASSERT_NE(left, facebook.notes.end());
    EXPECT_EQ(left->arguments, (std::vector<std::string>{"GBP 500,000", "imposed"}));
    EXPECT_EQ(gapOf(measured("clearview-ai-nl", MeasureId::MoneyShare)), "NoRevenue");
    const auto year = std::ranges::find(facebook.notes, NoteCode::ShareOfRevenue, &Note::code);
    ASSERT_NE(year, facebook.notes.end());
    EXPECT_EQ(year->arguments, (std::vector<std::string>{"Facebook", "2019"}));
    EXPECT_NEAR(year->value->best, 25.8, 0.05);
}

TEST(ShareOfRevenue, DoesNotDependOnTheReference)
{
    Reference other = realIn("EUR", 2024);
    for (const char* basis : {"final", "highest"}) {
        Reference usual = onBasis(basis);
        other.basis = usual.basis;
        for (const char* id : {"facebook-cambridge-analytica", "equifax-breach", "clearview-ai-nl"}) {
            const ComparedCase a = measured(id, MeasureId::MoneyShare, usual);
            const ComparedCase b = measured(id, MeasureId::MoneyShare, other);
            EXPECT_EQ(a.value, b.value) << id;
            EXPECT_EQ(a.bases(), b.bases()) << id;
            EXPECT_EQ(a.forums(), b.forums()) << id;
            EXPECT_EQ(a.notes, b.notes) << id;
        }
    }
    const Case& facebook = sample("facebook-cambridge-analytica");
    const std::vector<SelectedCase> cases{{&facebook, {}, {}}};
    for (const Note& note : compare(cases, MeasureId::MoneyShare, other, io::builtInTables()).notes)
        EXPECT_NE(note.code, NoteCode::CurrencyAndYear);
}

TEST(SameRate, OfEightyTerabytesAtTheMaximumOfSeventyGigabytes)
{
    const Reference maximum = onBasis("statutory_maximum");
    const ComparedCase money =
        measured("meta-shadow-libraries", MeasureId::SameRateMoney, maximum, "press-80tb", "swartz-jstor-2010");
    ASSERT_NE(money.measured(), nullptr);
    EXPECT_NEAR(money.measured()->value.best, 1142857142.857143, 1e-3);
    EXPECT_TRUE(money.measured()->counterfactual);
    EXPECT_TRUE(money.measured()->parties.empty()); // arithmetic applies to nobody
    const ComparedCase custody =
        measured("meta-shadow-libraries", MeasureId::SameRateCustody, maximum, "press-80tb", "swartz-jstor-2010");
    EXPECT_NEAR(custody.measured()->value.best, 40000, 1e-6);
    const ComparedCase onFinal =
        measured("meta-shadow-libraries", MeasureId::SameRateMoney, {}, "press-80tb", "swartz-jstor-2010");
    EXPECT_EQ(gapOf(onFinal), "NoneImposed");
    EXPECT_TRUE(onFinal.gap()->ofBaseline) << "of Meta nothing is said";
}

Comparison pair(const char* a, const char* b, MeasureId measure, const Reference& reference, const char* figureOfB = "")
{
    const std::vector<SelectedCase> cases{{&sample(a), {}, {}}, {&sample(b), figureOfB, {}}};
    return compare(cases, measure, reference, io::builtInTables());
}

TEST(Ratio, OfEightyTerabytesOverSeventyGigabytes)
{
    const Comparison both = pair("swartz-jstor-2010", "meta-shadow-libraries", MeasureId::Volume, {}, "press-80tb");
    const Ratio& ratio = std::get<Ratio>(both.ratio);
    EXPECT_NEAR(ratio.times.best, 8e13 / 7e10, 1e-9);
    EXPECT_EQ(ratio.times.bound, Bound::Lower);
    EXPECT_EQ(ratio.digits, 4);
    EXPECT_NEAR(ratio.readingLow, 1064.37, 0.005);
    EXPECT_NEAR(ratio.readingHigh, 1256.58, 0.005);
}

TEST(Ratio, IsWithheldBetweenUnlikeThings)
{
    const auto reason = [](const Comparison& comparison) {
        const auto* withheld = std::get_if<WithheldRatio>(&comparison.ratio);
        return withheld == nullptr ? -1 : static_cast<int>(withheld->reason);
    };
    EXPECT_EQ(reason(pair("thomas-rasset-kazaa", "anthropic-bartz", MeasureId::Money, {})),
              static_cast<int>(WithheldReason::BasisDiffers));
    EXPECT_EQ(reason(pair("su-bin-c17", "tenenbaum-p2p", MeasureId::Money, {})),
              static_cast<int>(WithheldReason::ForumDiffers));
    EXPECT_EQ(reason(pair("thomas-rasset-kazaa", "google-books", MeasureId::Works, {})),
              static_cast<int>(WithheldReason::NounsDiffer));
    EXPECT_EQ(reason(pair("swartz-jstor-2010", "tenenbaum-p2p", MeasureId::Money, {})),
              static_cast<int>(WithheldReason::Gap));
}

TEST(EveryMeasureOfEveryCase, IsAFiniteValueOrANamedGapWithAReceipt)
{
    std::vector<SelectedCase> cases;
    for (const Case& one : io::sampleLibrary().cases)
        cases.push_back({&one, {}, {}});
    for (const char* basis : {"final", "highest", "statutory_maximum", "sought", "imposed"}) {
        Reference reference = onBasis(basis);
        reference.baseline = "su-bin-c17";
        for (std::size_t m = 0; m < measureNames.size(); ++m)
            for (const ComparedCase& row :
                 compare(cases, static_cast<MeasureId>(m), reference, io::builtInTables()).rows) {
                if (const MeasuredValue* value = row.measured()) {
                    EXPECT_TRUE(std::isfinite(value->value.best) && value->value.best >= 0) << row.caseId;
                    EXPECT_LE(value->value.low, value->value.best) << row.caseId << ' ' << measureNames[m];
                    EXPECT_FALSE(row.receipt.empty()) << row.caseId << ' ' << measureNames[m];
                } else {
                    EXPECT_LT(static_cast<std::size_t>(row.gap()->code), gapNames.size());
                }
            }
    }
}

} // namespace

} // namespace toscale
