#include "app/text/note_words.h"
#include "tests/app/text/english_words.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

Comparison cases(int count)
{
    Comparison in;
    for (int i = 0; i < count; ++i) {
        ComparedCase row;
        row.caseId = "c" + std::to_string(i);
        row.label = "Case " + std::to_string(i);
        in.rows.push_back(row);
    }
    in.reference.baseline = "base";
    in.baselineLabel = "The baseline";
    return in;
}

std::string words(Note note, scene::Length length = scene::Length::Full, int count = 3)
{
    return plain(noteWords(english, note, cases(count), length));
}

} // namespace

TEST(NoteWords, NameOneCaseFirstAndSeveralLast)
{
    EXPECT_EQ(words({NoteCode::StatusOfFigure, {"c0"}, {"alleged"}}), "Case 0: alleged, not proven.");
    EXPECT_EQ(words({NoteCode::StatusOfFigure, {"c0", "c1", "c2"}, {"alleged"}}),
              "Alleged, not proven: Case 0, Case 1 and Case 2.");
    Note gap{NoteCode::GapOf, {"c0", "c2"}, {}};
    gap.gap = Gap{GapCode::Unknown, {"volume"}, {}};
    EXPECT_EQ(words(gap), "No volume stated: Case 0 and Case 2.");
    gap.gap = Gap{GapCode::NoneImposed, {"acquitted"}, {}}; // a clause with a colon of its own stands behind the names
    EXPECT_EQ(words(gap), "Case 0 and Case 2: none imposed: acquitted.");
}

TEST(NoteWords, NameTheBaselineThoughItIsNotDrawn)
{
    EXPECT_EQ(words({NoteCode::SumOfMaxima, {"base"}, {"4"}}),
              "The baseline: sum of the maxima of 4 counts; not a predicted sentence.");
}

TEST(NoteWords, SayPaidOfAnotherPartyOnlyWhereItMayHaveBeenPaid)
{
    const Note other{NoteCode::OtherPartiesPaid, {"c0"}, {"Acme", "USD 5,000", "imposed"}};
    Comparison in = cases(2);
    EXPECT_EQ(plain(noteWords(english, other, in, scene::Length::Full)),
              "Case 0: not included: USD 5,000, paid by another party (Acme).");
    in.rows[1].notes.push_back({NoteCode::NotKnownToBePaid, {}, {}}); // of the other case
    EXPECT_EQ(plain(noteWords(english, other, in, scene::Length::Full)),
              "Case 0: not included: USD 5,000, paid by another party (Acme).");
    in.rows[0].notes.push_back({NoteCode::NotKnownToBePaid, {}, {}});
    EXPECT_EQ(plain(noteWords(english, other, in, scene::Length::Full)),
              "Case 0: not included: USD 5,000, of another party (Acme).");
}

TEST(NoteWords, SayADataSizeAsFoundInTheirLanguage)
{
    const Note note{NoteCode::SourcesDisagree, {"a"}, {"about 70 GB", "over 8.5 TB"}};
    const auto in = [&](const char* language) {
        return plain(noteWords(Phrases(language), note, cases(1), scene::Length::Full));
    };
    EXPECT_TRUE(in("en").ends_with("reported figures reach from about 70 GB to over 8.5 TB.")) << in("en");
    EXPECT_TRUE(in("de").ends_with("von etwa 70 GB bis über 8,5 TB.")) << in("de");
    EXPECT_NE(in("fr").find("8,5 To"), std::string::npos) << in("fr");
    EXPECT_EQ(in("zh").find("about"), std::string::npos) << in("zh");
}

TEST(NoteWords, InShortAreShorter)
{
    Note many{NoteCode::StatusOfFigure, {}, {"alleged"}};
    for (int i = 0; i < 12; ++i)
        many.cases.push_back("c" + std::to_string(i));
    EXPECT_EQ(words(many, scene::Length::Short, 12), "Alleged, not proven: Case 0, Case 1, Case 2 and 9 more.");
    EXPECT_TRUE(words(many, scene::Length::Full, 12).ends_with("Case 10 and Case 11."));
    many.cases.resize(4);
    EXPECT_EQ(words(many, scene::Length::Short, 12), "Alleged, not proven: Case 0, Case 1, Case 2 and Case 3.")
        << "“1 more” is no shorter than a name";
    const std::vector<Note> shorter{
        {NoteCode::PrefixReadingOf, {}, {"si", "1064.37", "1256.58"}},
        {NoteCode::CountsDiffer, {}, {"copied", "held"}},
        {NoteCode::ScopesOverridden, {}, {}},
        {NoteCode::ScopeDiffers, {}, {"the whole collection as it was in 2012", "about 70 GB"}}};
    for (const Note& note : shorter)
        EXPECT_LT(words(note, scene::Length::Short).size(), words(note).size()) << words(note);
    Note gap{NoteCode::GapOf, {"c0"}, {}};
    gap.gap = Gap{GapCode::NotApplicable, {"company"}, {}};
    EXPECT_EQ(words(gap, scene::Length::Short), "Case 0: not applicable.");
    EXPECT_EQ(words(gap), "Case 0: not applicable: a company cannot be imprisoned.");
}

TEST(NoteWords, SayTheBasisWithoutStammering)
{
    EXPECT_EQ(words({NoteCode::BasisOf, {}, {"unstated"}}), "Basis not stated.");
    EXPECT_EQ(words({NoteCode::BasisOf, {}, {"agreed", "imposed"}}), "Basis: agreed settlement and imposed.");
    EXPECT_EQ(words({NoteCode::ForumOf, {}, {"civil", "unstated"}}), "Proceedings: civil and forum not stated.");
}

TEST(NoteWords, SayTheFiscalYearAndTheDays)
{
    Note share{NoteCode::ShareOfRevenue, {"c0"}, {"Facebook", "2019"}};
    share.value = Estimate<double>::exact(25.83);
    EXPECT_EQ(words(share), "Case 0: revenue of Facebook in fiscal year 2019, not profit; time to earn: 25.8 days.");
    share.arguments = {"Facebook", "2018", "Facebook", "2019"};
    share.value = Estimate<double>::range(69.8, 75.2);
    EXPECT_EQ(words(share),
              "Case 0: revenue of Facebook in fiscal year 2018 and Facebook in fiscal year 2019, not profit; time to "
              "earn: 69.8 to "
              "75.2 days.");
}

TEST(NoteWords, RoundADayBesideABoundOnlyWithAbout)
{
    Note share{NoteCode::ShareOfRevenue, {}, {"Facebook", "2019"}};
    const auto days = [&](Estimate<double> value) {
        share.value = value;
        const std::string text = words(share);
        return text.substr(text.find("earn: ") + 6);
    };
    EXPECT_EQ(days(Estimate<double>::atLeast(25.8)), "at least 25.8 days.");
    EXPECT_EQ(days(Estimate<double>::atLeast(25.78)), "about 25.8 days or more.") << "25.8 would be too many";
    EXPECT_EQ(days(Estimate<double>::lessThan(2)), "under 2 days.");
    EXPECT_EQ(days(Estimate<double>::lessThan(25.83)), "about 25.8 days or less.");
}

TEST(NoteWords, TellTheTwoReadingsOfInflationApart)
{
    EXPECT_NE(words({NoteCode::CurrencyAndYear, {}, {"USD", "2024"}}),
              words({NoteCode::CurrencyAndYear, {}, {"USD", "2024", "inflate_first"}}));
}

TEST(NoteWords, PayNothingThatWasOnlySought)
{
    EXPECT_EQ(words({NoteCode::OtherPartiesPaid, {"c0"}, {"Bank", "USD 80", "imposed"}}),
              "Case 0: not included: USD 80, paid by another party (Bank).");
    EXPECT_EQ(words({NoteCode::OtherPartiesPaid, {"c0"}, {"Bank", "USD 80", "sought"}}),
              "Case 0: not included: USD 80, of another party (Bank).");
}

TEST(NoteWords, GiveTheSameArithmeticOnTheFinalBasis)
{
    Note onFinal{NoteCode::SameRateOnFinal, {"c0"}, {"4"}};
    onFinal.value = Estimate<double>::exact(80000);
    Comparison in = cases(1);
    in.measure = MeasureId::SameRateMoney;
    EXPECT_EQ(plain(noteWords(english, onFinal, in, scene::Length::Full)),
              "Case 0: on the last decision in force: $80,000.");
    onFinal.value.reset();
    onFinal.gap = Gap{GapCode::NoneImposed, {"dismissed"}, {}};
    onFinal.gap->ofBaseline = true;
    EXPECT_EQ(plain(noteWords(english, onFinal, in, scene::Length::Full)),
              "Case 0: no decision in force in the baseline case, so no rate from one.");
    onFinal.gap = Gap{GapCode::NoneImposed, {"ended_by_death"}, {}};
    EXPECT_EQ(plain(noteWords(english, onFinal, in, scene::Length::Full)), "Case 0: no decision in force.");
    onFinal.gap = Gap{GapCode::Unknown, {"volume"}, {}};
    EXPECT_EQ(plain(noteWords(english, onFinal, in, scene::Length::Full)),
              "Case 0: on the last decision in force: no volume stated.");
}

TEST(NoteWords, SayWhatIsNoLongerInForce)
{
    EXPECT_EQ(words({NoteCode::NoLongerInForce, {"c0"}, {"pardoned"}}), "Case 0: later pardoned, no longer in force.");
    EXPECT_EQ(words({NoteCode::NoLongerInForce, {"c0", "c1"}, {"vacated"}}),
              "Later vacated, no longer in force: Case 0 and Case 1.");
    EXPECT_EQ(words({NoteCode::NoLongerInForce, {"c0"}, {"liability_overturned", "in_part"}}),
              "Case 0: in part later overturned, no longer in force.");
    EXPECT_EQ(words({NoteCode::NoLongerInForce, {"c0"}, {"none"}}), "Case 0: no longer in force.");
}

TEST(NoteWords, RepeatNoName)
{
    EXPECT_EQ(words({NoteCode::BoundOf, {"c0"}, {"range"}}), "Case 0: the value is a range.");
    Note life{NoteCode::GapOf, {"c0"}, {}};
    life.gap = Gap{GapCode::LifeTerm, {}, {}};
    life.gap->parties = {"Case 0"};
    life.gap->bases = {Basis::Sought};
    EXPECT_EQ(words(life), "Case 0: life, sought.");
}

TEST(NoteWords, SayWhatHasNoRevenue)
{
    EXPECT_EQ(words({NoteCode::PartWithoutRevenue, {"c0"}, {"GBP 500,000", "imposed"}}),
              "Case 0: not included: GBP 500,000 (imposed), no full year of revenue known for it.");
}

} // namespace toscale::text
