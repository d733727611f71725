#include "app/text/ratio_words.h"
#include "core/normalize/ratio.h"
#include "tests/app/text/english_words.h"

#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace toscale::text {

namespace {

ComparedCase row(const char* label, Estimate<double> bytes)
{
    MeasuredValue value;
    value.value = bytes;
    ComparedCase result;
    result.caseId = label;
    result.label = label;
    result.value = value;
    return result;
}

Comparison two(Estimate<double> small, Estimate<double> large)
{
    Comparison in;
    in.rows = {row("A", small), row("B", large)};
    in.ratio = *ratioBetween({small, {}}, {large, {}});
    return in;
}

using E = Estimate<double>;

} // namespace

TEST(RatioSentence, SaysTimesAndPercent)
{
    EXPECT_EQ(plain(ratioSentence(english, two(E::exact(7e10), E::exact(8e13)))),
              "80 TB (B) is about 1,143 times 70 GB (A). 70 GB is 0.0875 % of 80 TB.");
    EXPECT_EQ(plain(ratioSentence(english, two(E::exact(1e9), E::exact(4e9)))),
              "4 GB (B) is 4 times 1 GB (A). 1 GB is 25 % of 4 GB.");
    EXPECT_EQ(plain(ratioSentence(english, two(E::exact(1e9), E::exact(1e9)))), "1 GB (B) and 1 GB (A) are equal.");
}

TEST(RatioSentence, OfManyEqualValuesNamesNoTwoOfThem)
{
    Comparison in = two(E::exact(1e9), E::exact(1e9));
    in.rows.push_back(row("C", E::exact(1e9)));
    EXPECT_EQ(plain(ratioSentence(english, in)), "All 3 values are equal: 1 GB.");
    for (ComparedCase& row : in.rows) {
        MeasuredValue alleged = *row.measured();
        alleged.status = FigureStatus::Alleged;
        row.value = alleged;
        if (&row != &in.rows.back()) {
            EXPECT_EQ(plain(ratioSentence(english, in)).find("All"), std::string::npos) << "not alleged of all";
        }
    }
    EXPECT_EQ(plain(ratioSentence(english, in)), "All 3 values are equal: 1 GB (alleged).");
    in.rows.push_back(row("D", E::exact(2e9)));
    in.ratio = *ratioBetween({E::exact(1e9), {}}, {E::exact(2e9), {}});
    EXPECT_EQ(plain(ratioSentence(english, in)).find("All"), std::string::npos);
}

TEST(RatioSentence, OfTheSeedKeepsAboutAndOverOnBothSides)
{
    EXPECT_EQ(plain(ratioSentence(english, two(E::about(7e10), E::moreThan(8e13)))),
              "Over 80 TB (B) is about 1,143 or more times about 70 GB (A). About 70 GB is about 0.0875 % or less of "
              "over 80 TB.");
}

TEST(RatioSentence, OfARateOfNobodySaysThatABaselineIsMissing)
{
    Comparison in;
    WithheldRatio withheld{WithheldReason::Gap, {}};
    for (std::size_t i = 0; i < 3; ++i) {
        in.rows.push_back(row("A", E::exact(1)));
        withheld.missing.push_back({i, Gap{GapCode::Unknown, {"baseline"}, {}}});
    }
    in.ratio = withheld;
    EXPECT_EQ(plain(ratioSentence(english, in)), "No ratio: no baseline chosen.");
}

TEST(TimesWords, SayBoundsInWords)
{
    const auto words = [](E times) {
        Ratio ratio;
        ratio.times = times;
        return plain(timesWords(english, ratio));
    };
    EXPECT_EQ(words(E::exact(4)), "4");
    EXPECT_EQ(words(E::about(4)), "about 4");
    EXPECT_EQ(words(E::atLeast(4)), "at least 4");
    EXPECT_EQ(words(E::moreThan(4)), "more than 4");
    EXPECT_EQ(words(E::atMost(4)), "at most 4");
    EXPECT_EQ(words(E::lessThan(4)), "less than 4");
    EXPECT_EQ(words(E::range(4, 6)), "4 to 6");
    EXPECT_EQ(words(E::range(4, 6.66)), "about 4 to 6.7");
    EXPECT_EQ(words(E::moreThan(1142.857)), "about 1,100 or more") << "one hedge";
}

/// The sentence on two bare quantities as somebody wrote them.
std::string bare(const RatioSide& a, const RatioSide& b)
{
    const std::optional<Ratio> ratio = ratioBetween(a, b);
    if (!ratio)
        return "no ratio";
    const NamedSide sides[] = {{QString::fromStdString(a.text)}, {QString::fromStdString(b.text)}};
    return plain(ratioWords(english, *ratio, sides[ratio->smaller], sides[ratio->larger]));
}

TEST(RatioWords, SayAboutWhereRoundingChangedTheNumberAndNowhereElse)
{
    EXPECT_EQ(bare({E::exact(1), "1 GB"}, {E::exact(12346), "12,346 GB"}),
              "12,346 GB is about 12,350 times 1 GB. 1 GB is about 0.0081 % of 12,346 GB.");
    EXPECT_EQ(bare({E::exact(1), "$1"}, {E::exact(999999), "$999,999"}),
              "$999,999 is about 1,000,000 times $1. $1 is about 0.0001 % of $999,999.");
    EXPECT_EQ(bare({E::exact(2), "2 GB"}, {E::exact(3), "3 GB"}),
              "3 GB is 1.5 times 2 GB. 2 GB is about 67 % of 3 GB.");
    EXPECT_EQ(bare({E::exact(1), "1 B"}, {E::exact(2e6), "2 MB"}),
              "2 MB is 2 million times 1 B. 1 B is 0.00005 % of 2 MB.");
    EXPECT_EQ(bare({E::exact(1), "1 B"}, {E::exact(1234567), "1,234,567 B"}),
              "1,234,567 B is about 1.235 million times 1 B. 1 B is about 0.000081 % of 1,234,567 B.");
}

TEST(RatioWords, NeverReadAsOneOrAHundredPercentWhereTheValuesDiffer)
{
    EXPECT_EQ(bare({E::exact(99), "99 GB"}, {E::exact(100), "100 GB"}),
              "100 GB is about 1.01 times 99 GB. 99 GB is 99 % of 100 GB.");
    EXPECT_EQ(bare({E::exact(99.9999), "99.9999 GB"}, {E::exact(100), "100 GB"}),
              "100 GB is about 1.000001 times 99.9999 GB. 99.9999 GB is 99.9999 % of 100 GB.");
}

TEST(RatioWords, AreEqualOnlyWithoutBoundsAndApproximation)
{
    EXPECT_EQ(bare({E::exact(1), "1 TB"}, {E::exact(1), "1,000 GB"}), "1,000 GB and 1 TB are equal.");
    EXPECT_EQ(bare({E::exact(1), "1 TB"}, {E::about(1), "about 1 TB"}), "About 1 TB and 1 TB are about equal.");
    EXPECT_EQ(bare({E::atLeast(1), "at least 1 TB"}, {E::moreThan(1), "over 1 TB"}),
              "Over 1 TB and at least 1 TB: best values are equal; no bound, both are lower bounds.");
    EXPECT_EQ(bare({E::exact(1), "1 TB"}, {E::moreThan(1), "over 1 TB"}), "Over 1 TB is more than 1 TB.");
    EXPECT_EQ(bare({E::exact(1), "1 TB"}, {E::atLeast(1), "at least 1 TB"}),
              "At least 1 TB is at least as much as 1 TB. The two overlap, so their order is undecided.");
    EXPECT_EQ(bare({E::exact(1), "1 TB"}, {E::atMost(1), "up to 1 TB"}),
              "Up to 1 TB is at most as much as 1 TB. The two overlap, so their order is undecided.");
    Ratio differing =
        *ratioBetween({E::exact(1), {}}, {E::exact(1), {}}); // two exact numbers closer than a double can tell
    differing.equal = false;
    EXPECT_EQ(plain(ratioWords(english, differing, {QStringLiteral("1 B")}, {QStringLiteral("a bit more")})),
              "A bit more and 1 B are almost equal.");
}

TEST(RatioWords, OfTwoBoundsOnOneSideGiveBestValuesOnly)
{
    EXPECT_EQ(bare({E::atLeast(1), "at least 1 GB"}, {E::moreThan(4), "over 4 GB"}),
              "Over 4 GB and at least 1 GB: best values give 4 times; no bound, both are lower bounds.");
    EXPECT_EQ(bare({E::atMost(1), "up to 1 GB"}, {E::atMost(4), "up to 4 GB"}),
              "Up to 4 GB and up to 1 GB: best values give 4 times; no bound, both are upper bounds.");
    EXPECT_EQ(bare({E::exact(1), "1 GB"}, {E::unlimited(4, NoBound::BothLower), "4 GB"}),
              "4 GB and 1 GB: best values give 4 times; no bound, a value behind it has none.");
}

TEST(RatioWords, LimitTheShareFromTheOtherSide)
{
    EXPECT_EQ(bare({E::exact(1), "1 GB"}, {E::range(4, 6), "4 to 6 GB"}),
              "4 to 6 GB is 4 to 6 times 1 GB. 1 GB is about 17 to 25 % of 4 to 6 GB.");
    EXPECT_EQ(bare({E::atMost(1), "up to 1 GB"}, {E::exact(4), "4 GB"}),
              "4 GB is at least 4 times up to 1 GB. Up to 1 GB is at most 25 % of 4 GB.");
}

/// The number in "about 1,143 or more", "at most 60 %"; percentages and group marks are left away.
double numberIn(const std::string& words)
{
    std::string digits;
    for (const char c : words)
        if ((c >= '0' && c <= '9') || c == '.')
            digits += c;
    return std::stod(digits);
}

/// Nothing that the two values can mean lies beyond the bound that is said, and the bound is no further off than
/// "about" allows: two digits are the fewest that are printed.
void expectTrueBound(const std::string& words, double least, double most)
{
    const bool isLower = words.ends_with("or more") || words.starts_with("at least") || words.starts_with("more than");
    const bool isUpper = words.ends_with("or less") || words.starts_with("at most") || words.starts_with("less than");
    ASSERT_TRUE(isLower || isUpper) << words;
    const double limit = isLower ? least : most;
    EXPECT_NEAR(numberIn(words), limit, (words.starts_with("about") ? 0.05 : 1e-12) * limit)
        << words << ", and it is " << least << " to " << most;
}

TEST(RatioWords, SayNoBoundThatIsNotOne)
{
    std::mt19937 random(20);
    const auto upTo = [&](unsigned most) { return static_cast<double>(1 + random() % most); };
    const auto any = [&] {
        const double low = upTo(2000);
        switch (random() % 7) {
        case 0:
            return E::exact(low);
        case 1:
            return E::about(low);
        case 2:
            return E::atLeast(low);
        case 3:
            return E::moreThan(low);
        case 4:
            return E::atMost(low);
        case 5:
            return E::lessThan(low);
        default:
            return E::range(low, low + upTo(2000));
        }
    };
    int said = 0;
    for (int i = 0; i < 20000; ++i) {
        const E values[] = {any(), any()};
        const Ratio ratio = *ratioBetween({values[0], {}}, {values[1], {}});
        if (ratio.times.bound != Bound::Lower && ratio.times.bound != Bound::Upper)
            continue;
        const E& smaller = values[ratio.smaller];
        const E& larger = values[ratio.larger];
        constexpr double open = std::numeric_limits<double>::infinity();
        const double least = smaller.highOpen ? 0 : larger.low / smaller.high;
        const double most = larger.highOpen || smaller.low == 0 ? open : larger.high / smaller.low;
        expectTrueBound(plain(timesWords(english, ratio)), least, most);
        expectTrueBound(plain(shareWords(english, ratio)), 100 / most, 100 / least);
        ++said;
    }
    EXPECT_GT(said, 5000);
}

TEST(RatioBetween, OfNothingIsNoRatio)
{
    EXPECT_EQ(bare({E::exact(0), "0 GB"}, {E::exact(4), "4 GB"}), "no ratio");
    EXPECT_EQ(bare({E::exact(0), "0 GB"}, {E::exact(0), "0 GB"}), "no ratio");
}

TEST(RatioSentence, SaysWhatIsAllegedOrUntraced)
{
    Comparison in = two(E::exact(1e9), E::exact(4e9));
    std::get<MeasuredValue>(in.rows[1].value).status = FigureStatus::Alleged;
    std::get<MeasuredValue>(in.rows[0].value).evidence = Evidence::Untraced;
    EXPECT_EQ(plain(ratioSentence(english, in)),
              "4 GB (B, alleged) is 4 times 1 GB (A, origin of the figure not traced). 1 GB is 25 % of 4 GB.");
}

TEST(RatioSentence, SaysTheBasisOfAPenalty)
{
    Comparison in = two(E::exact(100), E::exact(400));
    in.measure = MeasureId::Money;
    for (ComparedCase& one : in.rows)
        std::get<MeasuredValue>(one.value).bases = {Basis::StatutoryMaximum};
    EXPECT_EQ(plain(ratioSentence(english, in)),
              "$400 (B; statutory maximum) is 4 times $100 (A; statutory maximum). $100 is 25 % of $400.");
}

TEST(RatioSentence, OfArithmeticSaysSoAndWhatItRestsOn)
{
    Comparison in = two(E::exact(100), E::exact(400));
    in.measure = MeasureId::SameRateMoney;
    in.baselineLabel = "A";
    for (ComparedCase& one : in.rows)
        std::get<MeasuredValue>(one.value).bases = {Basis::StatutoryMaximum};
    std::get<MeasuredValue>(in.rows[1].value).counterfactual = true;
    in.rows[1].notes = {{NoteCode::RateDoubt, {"A"}, {"about 70 GB", "", "untraced"}}};
    EXPECT_EQ(plain(ratioSentence(english, in)),
              "$400 (B; arithmetic, not law) is 4 times $100 (A; statutory maximum). $100 is 25 % of $400. The "
              "arithmetic applies "
              "the rate of A (statutory maximum; for about 70 GB, origin of the figure not traced).");
}

namespace {

std::string withheld(WithheldRatio ratio, std::size_t rows = 2)
{
    Comparison in;
    in.rows = {row("A", {}), row("B", {}), row("C", {})};
    in.rows.resize(rows);
    in.ratio = std::move(ratio);
    return plain(ratioSentence(english, in));
}

} // namespace

TEST(AWithheldRatio, SaysWhy)
{
    EXPECT_EQ(withheld({WithheldReason::BasisDiffers, {"statutory_maximum", "agreed"}}),
              "No ratio: not comparable on different bases (statutory maximum and agreed settlement).");
    EXPECT_EQ(withheld({WithheldReason::BasisUnstated, {"A", "B"}}),
              "No ratio: the basis of a penalty is not stated (A and B).");
    EXPECT_EQ(withheld({WithheldReason::ForumDiffers, {"civil", "unstated"}}),
              "No ratio: not comparable between forums (civil and forum not stated).");
    EXPECT_EQ(withheld({WithheldReason::NounsDiffer, {"files", "document"}}),
              "No ratio: “files” and “document” are different kinds of works.");
    EXPECT_EQ(withheld({WithheldReason::ScopeDiffers, {}}), "No ratio: the scopes differ.");
    EXPECT_EQ(withheld({WithheldReason::ScopeDiffers, {"B"}}), "No ratio: the penalty of B is for more than this act.");
    EXPECT_EQ(withheld({WithheldReason::ZeroBase, {"A"}}), "No ratio: the value of A is zero.");
    EXPECT_EQ(withheld({WithheldReason::FewerThanTwo, {}}), "");
    EXPECT_EQ(withheld({WithheldReason::FewerThanTwo, {"Meta", "Anthropic"}}),
              "No ratio: fewer than two cases are counted (left out: Meta and Anthropic).");
}

TEST(AWithheldRatio, TellsZeroFromWhatMayBeZero)
{
    Comparison in = two(E::exact(1), E::exact(4));
    in.ratio = WithheldRatio{WithheldReason::ZeroBase, {"A"}};
    std::get<MeasuredValue>(in.rows[0].value).value = E::exact(0);
    EXPECT_EQ(plain(ratioSentence(english, in)), "No ratio: the value of A is zero.");
    std::get<MeasuredValue>(in.rows[0].value).value = E::range(0, 1); // "5 to 7 years, 6 of them suspended"
    EXPECT_EQ(plain(ratioSentence(english, in)), "No ratio: the value of A may be zero.");
}

TEST(AWithheldRatio, SaysWhoseValueIsMissingAndWhy)
{
    const Gap pending{GapCode::NonePending, {"2026-05"}, {}};
    EXPECT_EQ(withheld({WithheldReason::Gap, {}, {{1, pending}}}), "No ratio: none so far, as of May 2026 (B).");
    EXPECT_EQ(withheld({WithheldReason::Gap, {}, {{0, Gap{GapCode::NoRate, {"EUR", "1980"}, {}}}, {1, pending}}}),
              "No ratio: no rate for EUR in 1980 (A); none so far, as of May 2026 (B).");
    EXPECT_EQ(withheld({WithheldReason::Gap, {}, {{0, pending}, {1, pending}, {2, pending}}}, 3),
              "No ratio: 3 of 3 cases have no value.");
    EXPECT_EQ(withheld({WithheldReason::Gap, {}, {{0, Gap{GapCode::NoneImposed, {"dismissed"}, {}}}}}),
              "No ratio: none imposed (A).")
        << "an outcome is no missing value";
    Gap life{GapCode::LifeTerm, {}, {}};
    life.bases = {Basis::Sought};
    EXPECT_EQ(withheld({WithheldReason::Gap, {}, {{0, life}}}),
              "No ratio: life is no number of years: life, sought (A).");
}

TEST(RatioSentence, PrintsANameThatIsTheValueOnce)
{
    Comparison in = two(E::exact(7e10), E::exact(8e13));
    in.rows[0].label = "70 GB";
    in.rows[1].label = "80 tb";
    EXPECT_EQ(plain(ratioSentence(english, in)), "80 TB is about 1,143 times 70 GB. 70 GB is 0.0875 % of 80 TB.");
    std::get<MeasuredValue>(in.rows[1].value).status = FigureStatus::Alleged;
    EXPECT_TRUE(plain(ratioSentence(english, in)).starts_with("80 TB (alleged) is")) << "its doubt is still said";
}

} // namespace toscale::text
