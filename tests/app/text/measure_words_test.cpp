#include "app/text/locale_wording.h"
#include "app/text/measure_words.h"
#include "tests/app/text/english_words.h"

#include <gtest/gtest.h>

// The label says what is summed, title and subtitle say on which basis.

namespace toscale::text {

namespace {

ComparedCase row(std::string id, std::vector<PenaltyKind> kinds, double amount = 5)
{
    ComparedCase result;
    result.caseId = id;
    result.label = "Case " + id;
    MeasuredValue value;
    value.kinds = std::move(kinds);
    value.bases = {Basis::Imposed};
    value.basis = Basis::Imposed;
    value.value = Estimate<double>::exact(amount);
    result.value = value;
    return result;
}

Comparison money(std::vector<ComparedCase> rows)
{
    Comparison in;
    in.measure = MeasureId::Money;
    in.rows = std::move(rows);
    in.ratio = WithheldRatio{WithheldReason::FewerThanTwo, {}};
    return in;
}

std::string label(const Comparison& in)
{
    return measureLabel(english, in).toStdString();
}

} // namespace

TEST(MeasureLabel, SaysWhatIsSummed)
{
    EXPECT_EQ(label(money({row("a", {PenaltyKind::Fine}), row("b", {PenaltyKind::Fine})})), "Fines");
    EXPECT_EQ(label(money({row("a", {PenaltyKind::Fine}), row("b", {PenaltyKind::Restitution})})),
              "Fines and restitution");
    EXPECT_EQ(label(money({row("a", {PenaltyKind::Settlement})})), "Settlement");
    EXPECT_EQ(label(money({row("a", {PenaltyKind::Settlement, PenaltyKind::Fine})})), "Fines and settlements");
    EXPECT_EQ(label(money({})), "Fines, damages and settlements") << "nothing is summed";
}

TEST(MeasureLabel, SaysTheKindsAndTheForumThatAreAskedFor)
{
    Comparison in = money({row("a", {PenaltyKind::Fine}), row("b", {PenaltyKind::Fine})});
    in.reference.kinds = {PenaltyKind::Damages, PenaltyKind::Fine};
    EXPECT_EQ(label(in), "Fines and damages");
    in.reference.forum = Forum::Criminal;
    EXPECT_EQ(label(in), "Criminal fines and damages");
    in.measure = MeasureId::MoneyPerGb;
    EXPECT_EQ(label(in), "Criminal fines and damages per gigabyte");
    in.measure = MeasureId::Custody;
    EXPECT_EQ(label(in), "Prison time (criminal)");
}

TEST(Subtitle, SaysAFilterInEffect)
{
    const LocaleWording wording;
    Comparison in =
        money({row("a", {PenaltyKind::Fine}), row("b", {PenaltyKind::Fine}), row("c", {PenaltyKind::Fine})});
    EXPECT_EQ(wording.subtitle(in), "Last decision in force, nominal USD");
    in.reference.forum = Forum::Civil;
    in.reference.kinds = {PenaltyKind::Fine};
    EXPECT_EQ(wording.subtitle(in), "Last decision in force, nominal USD; only civil proceedings; only fines");
}

TEST(Subtitle, TellsTheTwoReadingsOfInflationApart)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {}), row("b", {}), row("c", {})});
    in.reference.priceYear = 2024;
    const std::string convertFirst = wording.subtitle(in);
    in.reference.inflateFirst = true;
    EXPECT_NE(wording.subtitle(in), convertFirst);
}

TEST(Subtitle, SaysWhatAFigureCounts)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {}), row("b", {}), row("c", {})});
    in.measure = MeasureId::Volume;
    EXPECT_EQ(wording.subtitle(in), "As reported");
    std::get<MeasuredValue>(in.rows[0].value).counts = CountsWhat::Copied;
    EXPECT_EQ(wording.subtitle(in), "As reported") << "of the others it is not said what was counted";
    for (ComparedCase& each : in.rows)
        std::get<MeasuredValue>(each.value).counts = CountsWhat::Copied;
    EXPECT_EQ(wording.subtitle(in), "What was copied, as reported");
    std::get<MeasuredValue>(in.rows[1].value).counts = CountsWhat::Held;
    std::get<MeasuredValue>(in.rows[2].value).counts = CountsWhat::InSuit;
    EXPECT_EQ(wording.subtitle(in), "What was copied, held or in suit, as reported");
}

TEST(MarkDescription, SaysWhatStandsAtTheMark)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {}, 5)});
    in.rows[0].notes = {{NoteCode::NotKnownToBePaid, {}, {}}, {NoteCode::LeftOut, {}, {"another kind of act"}}};
    for (const std::string& words : {wording.markDescription(in.rows[0], in), wording.markNote(in.rows[0], in)})
        for (const char* part : {"not known to be paid", "left out: another kind of act"})
            EXPECT_NE(words.find(part), std::string::npos) << words;
}

TEST(Title, SetsAnAppositionOff)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {}, 5e13), row("b", {}, 7e10)});
    in.measure = MeasureId::Volume;
    auto& alleged = std::get<MeasuredValue>(in.rows[0].value);
    alleged.status = FigureStatus::Alleged;
    alleged.value.approximate = true;
    EXPECT_EQ(plain(wording.title(in)), "About 50 TB, alleged, and 70 GB");
    std::swap(in.rows[0], in.rows[1]);
    EXPECT_EQ(plain(wording.title(in)), "70 GB and about 50 TB, alleged");
}

TEST(Title, OfTheSameRateNamesTheBaselineAndSaysThatItIsArithmetic)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {PenaltyKind::Fine}), row("b", {PenaltyKind::Fine})});
    in.measure = MeasureId::SameRateMoney;
    in.reference.basis = {BasisChoice::Rule::Single, Basis::StatutoryMaximum};
    EXPECT_EQ(wording.title(in), "Fines at the same rate: no baseline chosen");
    in.baselineLabel = "Swartz / JSTOR"; // not drawn
    EXPECT_EQ(wording.title(in), "Fines at the same rate as Swartz / JSTOR (statutory maximum): arithmetic, not law");
    in.reference.basis = {};
    EXPECT_EQ(wording.title(in),
              "Fines at the same rate as Swartz / JSTOR (last decision in force): arithmetic, not law");
    EXPECT_NE(wording.altText(FigureKind::Bars, in).find("arithmetic, not law"), std::string::npos);
}

TEST(MarkNote, OfALifeTermSaysItsBasisOnce)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {})});
    in.measure = MeasureId::Custody;
    Gap life{GapCode::LifeTerm, {}, {}};
    life.bases = {Basis::Sought};
    life.forums = {Forum::Criminal};
    life.parties = {"Ann"};
    in.rows[0].value = life;
    EXPECT_EQ(wording.gap(life, scene::Length::Short), "life, sought");
    EXPECT_EQ(wording.markNote(in.rows[0], in), "");
    EXPECT_EQ(wording.markDescription(in.rows[0], in), "Case a; life, sought (criminal, Ann)");
    EXPECT_NE(wording.altText(FigureKind::Bars, in).find("life, sought"), std::string::npos);
}

TEST(MarkNote, OfAGapSaysTheBasisOfTheStageBehindIt)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {})});
    Gap notAdjusted{GapCode::NoRate, {"EUR", "1980"}, "EUR 5"};
    notAdjusted.bases = {Basis::StatutoryMaximum};
    in.rows[0].value = notAdjusted;
    EXPECT_EQ(wording.markNote(in.rows[0], in), "statutory maximum");
}

TEST(MarkNote, SaysThatAPenaltyIsForMoreThanTheAct)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {})});
    in.rows[0].notes = {{NoteCode::CoversMore, {"a"}, {"more_than_this_act"}}};
    EXPECT_EQ(wording.markNote(in.rows[0], in), "imposed · for more than this act");
    EXPECT_EQ(wording.markDescription(in.rows[0], in), "Case a; $5; imposed; for more than this act");
}

TEST(MarkNote, SaysThatAValueHasNoBound)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {})});
    std::get<MeasuredValue>(in.rows[0].value).value = Estimate<double>::unlimited(5, NoBound::BothLower);
    EXPECT_EQ(wording.markNote(in.rows[0], in), "imposed · no bound, both are lower bounds");
}

TEST(Subtitle, SaysThatPrefixesAreReadAsBinary)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {}), row("b", {}), row("c", {})});
    in.reference.reading = PrefixReading::Jedec;
    const std::string reading = "; prefixes read as powers of 1,024: 1 TB = 2^40 bytes";
    EXPECT_FALSE(wording.subtitle(in).ends_with(reading)) << "no bytes go into money";
    for (const MeasureId measure :
         {MeasureId::Volume, MeasureId::MoneyPerGb, MeasureId::CustodyPerTb, MeasureId::SameRateMoney}) {
        in.measure = measure;
        EXPECT_TRUE(wording.subtitle(in).ends_with(reading)) << wording.subtitle(in);
    }
    in.reference.reading = PrefixReading::Si;
    EXPECT_FALSE(wording.subtitle(in).ends_with(reading));
}

TEST(Subtitle, SaysWhichBasisHighestIs)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {}), row("b", {}), row("c", {})});
    in.reference.basis.rule = BasisChoice::Rule::Highest;
    EXPECT_EQ(wording.subtitle(in), "Basis with the largest total, last stages, nominal USD");
}

TEST(Subtitle, RepeatsNoNamesThatAreTheValues)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {}, 7e10), row("b", {}, 8e13)});
    in.measure = MeasureId::Volume;
    in.rows[0].label = "70 GB";
    in.rows[1].label = "80 TB";
    for (ComparedCase& row : in.rows)
        std::get<MeasuredValue>(row.value).bases.clear();
    EXPECT_EQ(wording.subtitle(in), "Volume of data. As reported");
    EXPECT_EQ(plain(wording.markDescription(in.rows[0], in)), "70 GB");
    EXPECT_EQ(plain(wording.altText(FigureKind::Bars, in)), "Bars to scale. Volume of data. 70 GB; 80 TB");
    in.rows[1].label = "Meta";
    EXPECT_EQ(wording.subtitle(in), "Volume of data: 70 GB and Meta. As reported");
}

TEST(APenaltyThatFellAway, IsSaidWhereverItsBasisIs)
{
    const LocaleWording wording;
    Comparison in = money({row("a", {PenaltyKind::Fine})});
    std::get<MeasuredValue>(in.rows[0].value).ending = "vacated";
    EXPECT_EQ(wording.markNote(in.rows[0], in), "imposed, later vacated");
    EXPECT_EQ(wording.title(in), "$5 (imposed, later vacated)");
    for (const std::string& text : {wording.markDescription(in.rows[0], in), wording.altText(FigureKind::Bars, in)})
        EXPECT_NE(text.find("imposed, later vacated"), std::string::npos) << text;
    EXPECT_EQ(wording.styleEntry(scene::MarkStyle::CrossedOut), "no longer in force");
    Gap suspended{GapCode::Suspended, {"1", "1 year, suspended"}, {}};
    suspended.bases = {Basis::Imposed};
    suspended.ending = "vacated";
    in.measure = MeasureId::Custody;
    in.rows[0].value = suspended;
    EXPECT_EQ(wording.markNote(in.rows[0], in), "imposed, later vacated");
}

} // namespace toscale::text
