#include "core/normalize/ratio.h"

#include "tests/support/measure_case.h"

#include <gtest/gtest.h>

// Which two rows a ratio is of, and when there is none (MODEL.md 8).

namespace toscale::tests {

namespace {

Comparison compared(const std::vector<Case>& cases, MeasureId measure, const Reference& reference = {})
{
    std::vector<SelectedCase> selected;
    for (const Case& which : cases)
        selected.push_back({&which, {}, {}});
    return compare(selected, measure, reference, {});
}

const WithheldRatio& withheld(const Comparison& comparison)
{
    return std::get<WithheldRatio>(comparison.ratio);
}

Case fined(std::string id, const StageWords& words)
{
    return withId(caseWith({words}), std::move(id));
}

} // namespace

TEST(CasesInARatio, KeepTheGapAndSayWhose)
{
    Case none = fined("b", {.basis = "none"});
    none.outcome = Outcome::Acquitted;
    const Comparison one = compared({fined("a", {.value = "USD 5"}), none}, MeasureId::Money);
    ASSERT_EQ(withheld(one).reason, WithheldReason::Gap);
    ASSERT_EQ(withheld(one).missing.size(), 1U);
    EXPECT_EQ(withheld(one).missing[0].row, 1U);
    EXPECT_EQ(withheld(one).missing[0].gap.arguments, std::vector<std::string>{"acquitted"});
    EXPECT_EQ(withheld(compared({none, withId(none, "c")}, MeasureId::Money)).missing.size(), 2U);
}

TEST(CasesInARatio, LifeIsTheLargestAndNoNumber)
{
    const auto term = [](std::string id, std::string_view value) {
        return fined(std::move(id), {.kind = "imprisonment", .value = value});
    };
    const Comparison custody =
        compared({term("a", "2 years"), term("b", "40 years"), term("c", "life")}, MeasureId::Custody);
    ASSERT_EQ(withheld(custody).reason, WithheldReason::Gap);
    ASSERT_EQ(withheld(custody).missing.size(), 1U);
    EXPECT_EQ(withheld(custody).missing[0].row, 2U);
    EXPECT_EQ(withheld(custody).missing[0].gap.code, GapCode::LifeTerm);
}

TEST(CasesInARatio, AreOfOneScope)
{
    const Case act = fined("a", {.value = "USD 5", .covers = "whole_act"});
    const Case more = fined("b", {.value = "USD 50", .covers = "more_than_this_act"});
    const Comparison mixed = compared({act, more}, MeasureId::Money);
    EXPECT_EQ(withheld(mixed).reason, WithheldReason::ScopeDiffers);
    EXPECT_EQ(withheld(mixed).arguments, std::vector<std::string>{"Case b"});
    EXPECT_TRUE(std::holds_alternative<Ratio>(compared({more, withId(more, "c")}, MeasureId::Money).ratio))
        << "when both are for more, neither is the odd one";
}

TEST(CasesInARatio, AForumThatNobodyStatesIsNotTheOther)
{
    const Case civil = fined("a", {.value = "USD 5", .forum = "civil"});
    const Case unstated = fined("b", {.value = "USD 50"});
    const Comparison mixed = compared({civil, unstated}, MeasureId::Money);
    EXPECT_EQ(withheld(mixed).reason, WithheldReason::ForumDiffers);
    EXPECT_EQ(withheld(mixed).arguments, (std::vector<std::string>{"civil", "unstated"}));
    const Note* note = noteOf(mixed.notes, NoteCode::ForumOf);
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(note->arguments, (std::vector<std::string>{"civil", "unstated"}));
}

TEST(CasesInARatio, CountOneNounInSingularAndPlural)
{
    const Case one = withId(withFigure(caseWith({}), "w", "1 document"), "a");
    const Case many = withId(withFigure(caseWith({}), "w", "500 documents"), "b");
    EXPECT_TRUE(std::holds_alternative<Ratio>(compared({one, many}, MeasureId::Works).ratio));
}

TEST(CasesInARatio, OfOneCaseThereIsNone)
{
    EXPECT_EQ(withheld(compared({fined("a", {.basis = "none"})}, MeasureId::Money)).reason,
              WithheldReason::FewerThanTwo);
}

TEST(SeparateNouns, KeepTheMostFrequentOne)
{
    std::vector<Case> cases;
    for (const char* works : {"3 films", "4 songs", "5 books", "1 song", "7 books of hours"})
        cases.push_back(withId(withFigure(caseWith({}), "w", works), works));
    const auto nounsLeft = [&](const Reference& reference) {
        std::vector<SelectedCase> selected;
        for (const Case& which : cases)
            selected.push_back({&which, {}, {}});
        std::string left;
        for (const ComparedCase& row : compare(selected, MeasureId::Works, reference, {}, nullptr, Nouns::Apart).rows)
            left += row.measured() == nullptr ? "" : row.caseId + "; ";
        return left;
    };
    EXPECT_EQ(nounsLeft({}), "4 songs; 1 song; ");
    Reference books;
    books.baseline = "5 books";
    EXPECT_EQ(nounsLeft(books), "5 books; ") << "the baseline's, if there is one";
    cases.pop_back();
    cases.pop_back();
    EXPECT_EQ(nounsLeft({}), "3 films; ") << "the first of equals";
}

TEST(SeparateNouns, LeaveNoNotesOfValuesThatAreGone)
{
    std::vector<Case> cases{withId(withFigure(caseWith({}), "w", "3 films"), "a"),
                            withId(withFigure(caseWith({}), "w", "4 films"), "b"),
                            withId(withFigure(caseWith({}), "w", "at least 4 songs"), "c")};
    cases[0].figures[0].counts = cases[1].figures[0].counts = CountsWhat::Copied;
    cases[2].figures[0].counts = CountsWhat::Held;
    std::vector<SelectedCase> selected;
    for (const Case& which : cases)
        selected.push_back({&which, {}, {}});
    const Comparison apart = compare(selected, MeasureId::Works, {}, {}, nullptr, Nouns::Apart);
    EXPECT_EQ(noteOf(apart.notes, NoteCode::CountsDiffer), nullptr);
    EXPECT_EQ(noteOf(apart.notes, NoteCode::BoundOf), nullptr);
    ASSERT_NE(noteOf(apart.notes, NoteCode::GapOf), nullptr);
    EXPECT_EQ(noteOf(apart.notes, NoteCode::GapOf)->gap->arguments, std::vector<std::string>{"films"});
    EXPECT_NE(noteOf(compare(selected, MeasureId::Works, {}, {}).notes, NoteCode::CountsDiffer), nullptr)
        << "a table keeps them together";
}

TEST(CasesInARatio, NameBothGapsOfTwo)
{
    Reference reference;
    reference.baseline = "a";
    const Case none = fined("a", {.basis = "none"});
    EXPECT_EQ(withheld(compared({fined("b", {.basis = "none"}), none}, MeasureId::Money, reference)).missing.size(),
              2U);
    EXPECT_EQ(withheld(compared({fined("b", {.basis = "none"}), none}, MeasureId::Money, reference)).missing[0].row, 1U)
        << "the baseline first";
    const std::vector<Case> three{fined("b", {.basis = "none"}), none, fined("c", {.value = "USD 5"})};
    EXPECT_EQ(withheld(compared(three, MeasureId::Money, reference)).missing.size(), 1U)
        << "among many the baseline stands in the way";
}

TEST(CasesInARatio, StateTheirBasis)
{
    Case unstated = fined("a", {.basis = "unstated", .value = "USD 5"});
    const Comparison bare = compared({unstated, fined("b", {.basis = "unstated", .value = "USD 9"})}, MeasureId::Money);
    EXPECT_TRUE(std::holds_alternative<Ratio>(bare.ratio)) << "nobody reports them: two sums that somebody typed";
    unstated.penalties[0].sources = {"s"};
    const Comparison both = compared({unstated, fined("b", {.basis = "unstated", .value = "USD 9"})}, MeasureId::Money);
    EXPECT_EQ(withheld(both).reason, WithheldReason::BasisUnstated) << "one may be a maximum, the other a settlement";
    EXPECT_EQ(withheld(both).arguments, (std::vector<std::string>{"Case a", "Case b"}));
    const Comparison one = compared({unstated, fined("b", {.value = "USD 9"})}, MeasureId::Money);
    EXPECT_EQ(withheld(one).reason, WithheldReason::BasisUnstated);
    EXPECT_EQ(withheld(one).arguments, std::vector<std::string>{"Case a"});
}

TEST(CasesInARatio, AreOfOneNounBeforeAllElse)
{
    const auto rate = [](std::string id, const char* basis, std::string_view works) {
        return withId(withFigure(caseWith({{.basis = basis, .value = "USD 90", .covers = "w"}}), "w", works),
                      std::move(id));
    };
    const Comparison rates =
        compared({rate("a", "imposed", "3 images"), rate("b", "agreed", "9 songs")}, MeasureId::MoneyPerWork);
    EXPECT_EQ(withheld(rates).reason, WithheldReason::NounsDiffer);
}

} // namespace toscale::tests
