#include "core/document/edit.h"

#include <limits>

#include <gtest/gtest.h>

#include <random>

namespace toscale {

namespace {

Case caseNamed(const std::string& id)
{
    Case made;
    made.id = id;
    made.title = "Title of " + id;
    return made;
}

View viewNamed(const std::string& id, std::vector<std::string> cases)
{
    View view;
    view.id = id;
    for (std::string& each : cases)
        view.cases.push_back({std::move(each), {}, {}, {}});
    return view;
}

Document threeCases()
{
    Document document;
    document.title = "Three";
    document.reference.baseline = "a";
    for (const char* id : {"a", "b", "c"})
        document.cases.push_back(caseNamed(id));
    document.views.push_back(viewNamed("first", {"a", "b"}));
    document.views.push_back(viewNamed("only-a", {"a"}));
    document.views.push_back(viewNamed("all", {}));
    document.views[2].reference.baseline = "a";
    return document;
}

Reference referenceWithBaseline(const std::string& id)
{
    Reference reference;
    reference.currency = {"SEK"};
    reference.baseline = id;
    return reference;
}

std::vector<std::string> idsOf(const SharedList<Case>& cases)
{
    std::vector<std::string> ids;
    for (const Case& each : cases)
        ids.push_back(each.id);
    return ids;
}

void expectUndone(const Document& before, Edit edit)
{
    Document document = before;
    Result<Edit> undo = apply(document, std::move(edit));
    ASSERT_TRUE(undo.has_value());
    EXPECT_NE(document, before);
    const Document after = document;
    Result<Edit> redo = apply(document, std::move(*undo));
    ASSERT_TRUE(redo.has_value());
    EXPECT_EQ(document, before);
    ASSERT_TRUE(apply(document, std::move(*redo)).has_value());
    EXPECT_EQ(document, after);
}

} // namespace

TEST(Edit, EveryKindIsUndoneAndRedone)
{
    const Document start = threeCases();
    expectUndone(start, SetTitle{"Other"});
    expectUndone(start, SetLanguage{"de"});
    Reference euros;
    euros.currency = {"EUR"};
    expectUndone(start, SetReference{euros});
    expectUndone(start, InsertCase{1, caseNamed("d")});
    expectUndone(start, InsertCase{3, caseNamed("d")});
    expectUndone(start, RemoveCase{1});
    expectUndone(start, ReplaceCase{2, caseNamed("d")});
    expectUndone(start, InsertCases{1, {caseNamed("d"), caseNamed("e")}});
    expectUndone(start, RemoveCases{1, 2});
    expectUndone(start, MoveCase{0, 2});
    expectUndone(start, MoveCase{2, 0});
    expectUndone(start, InsertView{0, viewNamed("new", {})});
    expectUndone(start, RemoveView{2});
    expectUndone(start, ReplaceView{0, viewNamed("first", {"c"})});
    expectUndone(start, MoveView{1, 0});
    expectUndone(start, EditSeries{{SetTitle{"Other"}, RemoveCase{0}, InsertCase{2, caseNamed("a")}}});
    expectUndone(start, removalOfCase(start, 0));
    expectUndone(start, replacementOfCase(start, 0, caseNamed("z")));
}

TEST(Edit, MovingPutsTheCaseAtThePositionNamed)
{
    Document document = threeCases();
    ASSERT_TRUE(apply(document, MoveCase{0, 2}).has_value());
    EXPECT_EQ(idsOf(document.cases), (std::vector<std::string>{"b", "c", "a"}));
    ASSERT_TRUE(apply(document, MoveCase{2, 1}).has_value());
    EXPECT_EQ(idsOf(document.cases), (std::vector<std::string>{"b", "a", "c"}));
}

TEST(Edit, AnIdThatIsTakenIsRefusedAndNothingChanges)
{
    const Document start = threeCases();
    for (const Edit& edit :
         {Edit{InsertCase{0, caseNamed("b")}}, Edit{InsertCases{0, {caseNamed("d"), caseNamed("b")}}},
          Edit{InsertCases{0, {caseNamed("d"), caseNamed("d")}}}, Edit{ReplaceCase{0, caseNamed("b")}},
          Edit{InsertView{0, viewNamed("all", {})}}, Edit{ReplaceView{0, viewNamed("all", {})}}}) {
        Document document = start;
        const Result<Edit> result = apply(document, edit);
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().code, ErrorCode::DuplicateId);
        EXPECT_EQ(document, start);
    }
}

TEST(Edit, APositionThatDoesNotExistIsRefusedAndNothingChanges)
{
    const Document start = threeCases();
    for (const Edit& edit :
         {Edit{InsertCase{4, caseNamed("d")}}, Edit{InsertCases{4, {caseNamed("d")}}}, Edit{RemoveCases{2, 2}},
          Edit{RemoveCases{4, 0}}, Edit{RemoveCases{1, std::numeric_limits<std::size_t>::max()}}, Edit{RemoveCase{3}},
          Edit{ReplaceCase{3, caseNamed("d")}}, Edit{MoveCase{0, 3}}, Edit{MoveCase{3, 0}}, Edit{RemoveView{3}},
          Edit{MoveView{0, 3}}, Edit{InsertView{4, viewNamed("d", {})}}, Edit{ReplaceView{3, viewNamed("d", {})}},
          removalOfCase(start, 3), replacementOfCase(start, 3, caseNamed("d"))}) {
        Document document = start;
        EXPECT_FALSE(apply(document, edit).has_value());
        EXPECT_EQ(document, start);
    }
}

TEST(Edit, ASeriesThatFailsHalfWayIsTakenBack)
{
    const Document start = threeCases();
    Document document = start;
    const Result<Edit> result =
        apply(document, EditSeries{{SetTitle{"Other"}, RemoveCase{0}, MoveCase{0, 1}, RemoveCase{7}}});
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::UnknownCase);
    EXPECT_EQ(document, start);
}

TEST(RemovalOfCase, LeavesNoViewAndNoBaselineThatNamesTheCase)
{
    Document document = threeCases();
    document.views[0].title = "A and B";
    document.views[2].title = "All of them";
    ASSERT_TRUE(apply(document, removalOfCase(document, 0)).has_value());
    EXPECT_EQ(idsOf(document.cases), (std::vector<std::string>{"b", "c"}));
    ASSERT_EQ(document.views.size(), 2U) << "a view of this case alone would otherwise show all cases";
    EXPECT_EQ(document.views[0].cases, (std::vector<ViewCase>{{"b", {}, {}, {}}}));
    EXPECT_EQ(document.views[0].title, "") << "it would name what is gone";
    EXPECT_EQ(document.views[1].title, "All of them");
    EXPECT_EQ(document.views[1].id, "all");
    EXPECT_EQ(document.views[1].reference.baseline, std::nullopt);
    EXPECT_EQ(document.reference.baseline, "");
}

TEST(ReplacementOfCase, ANewIdIsFollowedByViewsAndBaselines)
{
    Document document = threeCases();
    ASSERT_TRUE(apply(document, replacementOfCase(document, 0, caseNamed("z"))).has_value());
    EXPECT_EQ(document.views[0].cases[0].id, "z");
    EXPECT_EQ(document.views[1].cases[0].id, "z");
    EXPECT_EQ(document.views[2].reference.baseline, "z");
    EXPECT_EQ(document.reference.baseline, "z");
}

TEST(Edit, AnySeriesOfEditsUndoneReturnsTheStart)
{
    std::mt19937 random(20110719);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    for (int round = 0; round < 300; ++round) {
        const Document start = threeCases();
        Document document = start;
        std::vector<Edit> undos;
        for (int step = 0; step < 40; ++step) {
            const std::string id(1, static_cast<char>('a' + below(8)));
            const std::size_t at = below(document.cases.size() + 1);
            const std::size_t viewAt = below(document.views.size() + 1);
            const std::vector<Edit> choices{SetTitle{id},
                                            SetLanguage{id},
                                            SetReference{referenceWithBaseline(id)},
                                            InsertCase{at, caseNamed(id)},
                                            RemoveCase{at},
                                            InsertCases{at, {caseNamed(id), caseNamed(id + id)}},
                                            RemoveCases{at, below(3)},
                                            ReplaceCase{at, caseNamed(id)},
                                            MoveCase{at, below(4)},
                                            InsertView{viewAt, viewNamed(id, {id})},
                                            RemoveView{viewAt},
                                            ReplaceView{viewAt, viewNamed(id, {"a", id})},
                                            MoveView{viewAt, below(4)},
                                            EditSeries{{RemoveView{viewAt}, InsertCase{at, caseNamed(id)}}},
                                            removalOfCase(document, at),
                                            replacementOfCase(document, at, caseNamed(id))};
            if (Result<Edit> undo = apply(document, choices[below(choices.size())]))
                undos.push_back(std::move(*undo));
        }
        ASSERT_FALSE(undos.empty());
        while (!undos.empty()) {
            ASSERT_TRUE(apply(document, std::move(undos.back())).has_value());
            undos.pop_back();
        }
        ASSERT_EQ(document, start);
    }
}

} // namespace toscale
