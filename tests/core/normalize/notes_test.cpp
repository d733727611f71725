#include "tests/support/measure_case.h"

#include <gtest/gtest.h>

// Each note fires where it must and nowhere else (MODEL.md 8).

namespace toscale::tests {

namespace {

Comparison compared(const std::vector<Case>& cases, MeasureId measure, const Reference& reference = {})
{
    std::vector<SelectedCase> selected;
    for (const Case& which : cases)
        selected.push_back({&which, {}, {}});
    return compare(selected, measure, reference, {});
}

Case sized(std::string id, std::string_view size)
{
    return withId(withFigure(caseWith({}), "v", size), std::move(id));
}

Case by(std::string id, PartyKind kind, PartyRole role)
{
    Case which = sized(std::move(id), "1 TB");
    which.parties[0].kind = kind;
    which.parties[0].role = role;
    return which;
}

int countOf(const std::vector<Note>& notes, NoteCode code)
{
    return static_cast<int>(std::ranges::count(notes, code, &Note::code));
}

} // namespace

TEST(Notes, WithEqualWordsOfSeveralCasesAreOne)
{
    std::vector<Case> cases{sized("a", "1 TB"), sized("b", "2 TB"), sized("c", "3 TB"), sized("d", "4 TB")};
    for (std::size_t i : {0U, 1U, 3U})
        cases[i].figures[0].status = FigureStatus::Alleged;
    const Comparison all = compared(cases, MeasureId::Volume);
    ASSERT_EQ(countOf(all.notes, NoteCode::StatusOfFigure), 1);
    EXPECT_EQ(noteOf(all.notes, NoteCode::StatusOfFigure)->cases, (std::vector<std::string>{"a", "b", "d"}));
    EXPECT_EQ(noteOf(all.rows[3].notes, NoteCode::StatusOfFigure)->cases, std::vector<std::string>{"d"})
        << "a row keeps its own";
}

TEST(Notes, OfGapsMergeOnlyWhenTheySayTheSame)
{
    std::vector<Case> cases{withId(caseWith({}), "a"), withId(caseWith({}), "b"), withId(caseWith({}), "c")};
    cases[0].outcome = cases[2].outcome = Outcome::Dismissed;
    cases[1].outcome = Outcome::Acquitted;
    const Comparison all = compared(cases, MeasureId::Money);
    ASSERT_EQ(countOf(all.notes, NoteCode::GapOf), 2);
    EXPECT_EQ(noteOf(all.notes, NoteCode::GapOf)->cases, (std::vector<std::string>{"a", "c"}));
}

TEST(Notes, OfAMaximumOfOneCountSayNothingOfASum)
{
    Reference maximum;
    maximum.basis = {BasisChoice::Rule::Single, Basis::StatutoryMaximum};
    Case which = caseWith({{.basis = "statutory_maximum", .value = "USD 9"}});
    which.penalties[0].aggregation = Aggregation::SumOfCounts;
    for (const auto& [counts, notes] :
         {std::pair(std::optional(1), 0), std::pair(std::optional(4), 1), std::pair(std::optional<int>(), 1)}) {
        which.penalties[0].counts = counts;
        EXPECT_EQ(countOf(compared({which}, MeasureId::Money, maximum).notes, NoteCode::SumOfMaxima), notes);
    }
}

TEST(Notes, OfActorsCompareCasesAndKnowNoUnknown)
{
    const Case person = by("a", PartyKind::Person, PartyRole::Copier);
    const Case company = by("b", PartyKind::Company, PartyRole::Operator);
    const Case unknown = by("c", PartyKind::Unknown, PartyRole::Unknown);
    const Comparison differ = compared({person, company, unknown}, MeasureId::Volume);
    EXPECT_EQ(noteOf(differ.notes, NoteCode::ActorKindsDiffer)->arguments,
              (std::vector<std::string>{"company", "person"}));
    EXPECT_EQ(noteOf(differ.notes, NoteCode::RolesDiffer)->arguments, (std::vector<std::string>{"copier", "operator"}));
    EXPECT_EQ(countOf(compared({person, unknown}, MeasureId::Volume).notes, NoteCode::ActorKindsDiffer), 0);
    // one case with two kinds of actors differs from nobody
    Case both = person;
    both.actor.emplace_back("firm");
    both.parties.push_back({"firm", "Firm", PartyKind::Company, PartyRole::Operator, {}});
    const Comparison alone = compared({both}, MeasureId::Volume);
    EXPECT_EQ(countOf(alone.notes, NoteCode::ActorKindsDiffer), 0);
    EXPECT_EQ(countOf(alone.notes, NoteCode::RolesDiffer), 0);
    both.actorKind = PartyKind::Person; // what it is as a whole
    EXPECT_EQ(countOf(compared({both, withId(person, "d")}, MeasureId::Volume).notes, NoteCode::ActorKindsDiffer), 0);
}

TEST(Notes, SayThatSourcesDisagreeWhicheverFigureIsShown)
{
    Case which = withFigure(withFigure(caseWith({}), "press", "70 GB"), "inferred", "8.5 TB");
    which.figures[1].evidence = Evidence::Inferred;
    const auto note = [&](const char* shown) {
        return argumentsOf(measureCase({&which, shown, {}}, MeasureId::Volume, {}, {}), NoteCode::SourcesDisagree);
    };
    EXPECT_EQ(note("press"), (std::vector<std::string>{"70 GB", "8.5 TB"}));
    EXPECT_EQ(note("inferred"), (std::vector<std::string>{"70 GB", "8.5 TB"})) << "the doubtful one is the one shown";
    which.figures[1].evidence = Evidence::Primary;
    EXPECT_EQ(note("press"), std::vector<std::string>{"no such note"}) << "nobody doubts either";
}

TEST(Notes, SayThatTheDateOfAnActIsNotVerified)
{
    Case which = sized("a", "1 TB");
    which.act = parseEdtf("2011").value();
    EXPECT_EQ(noteOf(measured(which, MeasureId::Volume).notes, NoteCode::ActDateUnverified), nullptr);
    which.actVerified = false;
    EXPECT_NE(noteOf(measured(which, MeasureId::Volume).notes, NoteCode::ActDateUnverified), nullptr);
    which.act = {};
    EXPECT_EQ(noteOf(measured(which, MeasureId::Volume).notes, NoteCode::ActDateUnverified), nullptr)
        << "there is none";
}

TEST(Notes, OfTheBasisCountALifeTermToo)
{
    const Case life = withId(caseWith({{.kind = "imprisonment", .basis = "sought", .value = "life"}}), "a");
    EXPECT_EQ(noteOf(compared({life}, MeasureId::Custody, onBasis(Basis::Sought)).notes, NoteCode::BasisOf)->arguments,
              std::vector<std::string>{"sought"});
}

TEST(Receipts, GiveBothReadingsOfAPrefixInDoubt)
{
    const ComparedCase doubtful = measured(sized("a", "10 to 20 GB"), MeasureId::Volume);
    EXPECT_EQ(stepOf(doubtful.receipt, StepCode::ReadPrefix)->arguments,
              (std::vector<std::string>{"si", "10000000000", "20000000000"}));
    EXPECT_EQ(stepOf(doubtful.receipt, StepCode::PrefixDoubt)->arguments,
              (std::vector<std::string>{"10737418240", "21474836480"}));
    EXPECT_EQ(stepOf(measured(sized("a", "about 25 PB"), MeasureId::Volume).receipt, StepCode::PrefixDoubt)->arguments,
              (std::vector<std::string>{"28147497671065600", "28147497671065600"}))
        << "25 x 2^50";
    const ComparedCase certain = measured(sized("a", "10 GiB"), MeasureId::Volume);
    EXPECT_EQ(stepOf(certain.receipt, StepCode::ReadPrefix)->arguments[0], "stated");
    EXPECT_EQ(stepOf(certain.receipt, StepCode::PrefixDoubt), nullptr);
    EXPECT_EQ(
        stepOf(measured(sized("a", "10,000 bytes"), MeasureId::Volume).receipt, StepCode::ReadPrefix)->arguments[0],
        "stated");
}

TEST(Receipts, QuoteTheCellThatAValueWasMadeOf)
{
    Case which = sized("a", "2500 TB");
    std::get<AsWritten<DataSize>>(which.figures[0].value).found = "2.500 TB";
    ComparedCase row = measured(which, MeasureId::Volume);
    EXPECT_EQ(stepOf(row.receipt, StepCode::AsFound)->arguments, std::vector<std::string>{"2.500 TB"});
    EXPECT_EQ(stepOf(row.receipt, StepCode::ReadAs)->arguments, (std::vector<std::string>{"2500 TB", "decimal_comma"}));

    which = withId(caseWith({{.value = "5.5 million EUR"}}), "a");
    std::get<AsWritten<PricedMoney>>(which.penalties[0].value).found = "5,5";
    row = measured(which, MeasureId::Money);
    EXPECT_EQ(stepOf(row.receipt, StepCode::AsFound)->arguments, std::vector<std::string>{"5,5"});
    EXPECT_EQ(stepOf(row.receipt, StepCode::ReadAs)->arguments,
              (std::vector<std::string>{"5.5 million EUR", "column"}));
    EXPECT_EQ(stepOf(measured(sized("a", "1 TB"), MeasureId::Volume).receipt, StepCode::ReadAs), nullptr);
}

TEST(Receipts, NameTheStagesOfACaseOfWhichNoneCounts)
{
    const Case which = caseWith({{.basis = "sought", .value = "USD 5", .date = "2014"},
                                 {.basis = "sought", .value = "USD 7", .appliesTo = {"bank"}}});
    const ComparedCase row = measured(which, MeasureId::Money);
    ASSERT_NE(row.gap(), nullptr);
    EXPECT_EQ(row.gap()->arguments, (std::vector<std::string>{"", "on_record"}));
    const auto isOther = [](const ReceiptStep& step) { return step.code == StepCode::StageOtherBasis; };
    ASSERT_EQ(std::ranges::count_if(row.receipt, isOther), 1) << "another party's is not this one's";
    EXPECT_EQ(stepOf(row.receipt, StepCode::StageOtherBasis)->arguments,
              (std::vector<std::string>{"fine", "USD 5", "sought", "2014"}));
}

TEST(Receipts, TellEarlierStagesFromThoseThatNeverTookEffect)
{
    const ComparedCase row =
        measured(caseWith({{.basis = "statutory_maximum", .value = "USD 9", .date = "2006", .thread = "t"},
                           {.value = "USD 5", .date = "2007", .thread = "t"},
                           {.basis = "declined", .value = "USD 1", .date = "2008", .thread = "t"},
                           {.basis = "reduced", .value = "USD 3", .date = "2009", .thread = "t"}}),
                 MeasureId::Money);
    std::string steps;
    for (const ReceiptStep& step : row.receipt)
        if (step.code == StepCode::StageSuperseded || step.code == StepCode::StageOtherBasis)
            steps += (step.code == StepCode::StageSuperseded ? "earlier " : "other ") + step.arguments[1] + "; ";
    EXPECT_EQ(steps, "earlier USD 5; other USD 9; other USD 1; ");
}

TEST(Receipts, OfASumThatSeveralOweEachSayHowMany)
{
    const ComparedCase row = measured(
        withBob(caseWith({{.value = "USD 100", .appliesTo = {"ann", "bob"}, .liability = "each"}})), MeasureId::Money);
    EXPECT_EQ(stepOf(row.receipt, StepCode::EachOfSeveral)->arguments, (std::vector<std::string>{"100", "USD", "2"}));
}

TEST(Receipts, OfARateGiveItsUnitsAndBothEndsOfARange)
{
    const Case which = withFigure(caseWith({{.value = "USD 100 to 200", .covers = "v"}}), "v", "10 GB");
    const ComparedCase row = measured(which, MeasureId::MoneyPerGb);
    std::vector<std::vector<std::string>> divisions;
    for (const ReceiptStep& step : row.receipt)
        if (step.code == StepCode::Divided)
            divisions.push_back(step.arguments);
    ASSERT_EQ(divisions.size(), 2U);
    EXPECT_EQ(divisions[0], (std::vector<std::string>{"100", "USD", "10", "GB", "10", "USD/GB"}));
    EXPECT_EQ(divisions[1], (std::vector<std::string>{"200", "USD", "10", "GB", "20", "USD/GB"}));
}

TEST(Notes, SayThatSourcesDisagreeWhoContradictEachOther)
{
    Case which = withFigure(withFigure(caseWith({}), "a", "25 PB"), "b", "28 PB");
    const auto disagree = [&] {
        return noteOf(measured(which, MeasureId::Volume).notes, NoteCode::SourcesDisagree) != nullptr;
    };
    which.figures[0].sources = {"report", "paper"};
    which.figures[1].sources = {"report"};
    EXPECT_FALSE(disagree()) << "one source gives both: a whole and its part";
    which.figures[1].sources = {"other"};
    EXPECT_TRUE(disagree()) << "each has a source of its own";
    which.figures[1].sources = {"report"};
    which.figures[0].status = FigureStatus::Alleged;
    which.figures[1].status = FigureStatus::FoundByCourt;
    EXPECT_TRUE(disagree()) << "one is alleged, the other was found";
    which.figures[1].counts = CountsWhat::Uploaded;
    EXPECT_FALSE(disagree()) << "another thing is counted";
}

} // namespace toscale::tests
