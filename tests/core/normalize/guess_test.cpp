#include "core/normalize/guess.h"

#include "core/document/compare_view.h"
#include "core/document/guess_option.h"
#include "core/io/reference_data.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace toscale {

namespace {

std::variant<GuessQuestion, NoGuess> guessAbout(MeasureId measure, std::vector<std::string> cases, std::string baseline)
{
    View view;
    view.measure = measure;
    for (std::string& id : cases)
        view.cases.push_back({std::move(id), {}, {}, {}});
    view.reference.baseline = std::move(baseline);
    view.reference.basis = BasisChoice{};
    return guessOf(io::sampleLibrary(), compareView(io::sampleLibrary(), view, io::builtInTables()));
}

TEST(Guess, AsksForTheRatioOfTwoVolumes)
{
    const auto found =
        guessAbout(MeasureId::Volume, {"swartz-jstor-2010", "meta-shadow-libraries"}, "swartz-jstor-2010");
    const auto* question = std::get_if<GuessQuestion>(&found);
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->smaller, 0u);
    EXPECT_EQ(question->larger, 1u);
    const std::vector<double> powers{10, 100, 1000, 10000};
    EXPECT_EQ(question->choices, powers);
}

TEST(Guess, IsNeverAboutPrisonTimeOrWhatAPersonPays)
{
    for (const MeasureId measure : {MeasureId::Custody, MeasureId::CustodyPerTb, MeasureId::CustodyPerWork,
                                    MeasureId::SameRateMoney, MeasureId::SameRateCustody})
        EXPECT_EQ(std::get<NoGuess>(guessAbout(measure, {"swartz-jstor-2010", "meta-shadow-libraries"}, "")),
                  NoGuess::Penalty);
    // of every two samples: where money is asked about, nobody in them is a person
    const Document& library = io::sampleLibrary();
    int asked = 0;
    for (const Case& a : library.cases)
        for (const Case& b : library.cases)
            for (const MeasureId measure : {MeasureId::Money, MeasureId::MoneyPerGb, MeasureId::MoneyPerWork}) {
                if (&a == &b)
                    continue;
                const auto found = guessAbout(measure, {a.id, b.id}, a.id);
                if (!std::holds_alternative<GuessQuestion>(found))
                    continue;
                ++asked;
                for (const Case* which : {&a, &b})
                    for (const Party& party : which->parties)
                        EXPECT_NE(party.kind, PartyKind::Person) << which->id;
            }
    EXPECT_GT(asked, 0);
}

TEST(Guess, IsNotAskedWithoutARatio)
{
    EXPECT_EQ(std::get<NoGuess>(guessAbout(MeasureId::Volume, {"swartz-jstor-2010"}, "")), NoGuess::NoRatio);
}

TEST(Guess, ChoicesLieOnBothSidesOfTheTruth)
{
    for (double power = 0.2; power < 18; power += 0.01) {
        const double times = std::pow(10.0, power);
        const std::vector<double> choices = guessChoices(times);
        ASSERT_EQ(choices.size(), 4u);
        EXPECT_TRUE(std::ranges::is_sorted(choices));
        EXPECT_GT(choices.back(), times);
        if (times > 40) {
            EXPECT_LT(choices.front(), times / 2) << times;
        }
        const std::size_t nearest = nearestChoice(choices, times);
        for (std::size_t i = 0; i < choices.size(); ++i)
            EXPECT_LE(missOf(choices[nearest], times).factor, missOf(choices[i], times).factor * (1 + 1e-12));
    }
}

TEST(Guess, TheMissIsAFactor)
{
    EXPECT_EQ(missOf(100, 1143), (GuessMiss{11.43, true}));
    EXPECT_EQ(missOf(10000, 1000), (GuessMiss{10, false}));
    EXPECT_EQ(missOf(7, 7), (GuessMiss{1, false}));
    EXPECT_NEAR(missOf(1e30, 1143).factor, 8.749e26, 1e23);
}

TEST(GuessOption, StandsInTheViewAndGoesWithItsTexts)
{
    View view;
    EXPECT_FALSE(asksGuess(view));
    setAsksGuess(view, true);
    EXPECT_TRUE(asksGuess(view));
    setTextOption(view, "question", "How many?");
    View other = view;
    forgetTexts(other);
    EXPECT_TRUE(asksGuess(other));
    EXPECT_FALSE(textOption(other, "question"));
    setAsksGuess(view, false);
    EXPECT_FALSE(asksGuess(view));
}

TEST(GuessOption, NothingIsGivenAwayWhileOneGuesses)
{
    View view = io::builtInDocument().views[0];
    const View seen = viewWhileGuessing(view, "swartz-jstor-2010");
    ASSERT_EQ(seen.cases.size(), 1u);
    EXPECT_EQ(seen.cases[0].id, "swartz-jstor-2010");
    EXPECT_TRUE(seen.title.empty());
    view.cases.clear(); // all cases of the document
    EXPECT_EQ(viewWhileGuessing(view, "swartz-jstor-2010").cases.size(), 1u);
}

} // namespace

} // namespace toscale
