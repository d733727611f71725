#include "core/io/document_json.h"
#include "core/io/journal.h"
#include "core/io/reference_data.h"
#include "tests/core/io/any_document.h"
#include "tests/support/random_edits.h"

#include <gtest/gtest.h>

namespace toscale::io {

namespace {

constexpr std::size_t kindsOfEdit = std::variant_size_v<Edit>;

/// A document, a journal of what was done to it, and what it was after each edit.
struct Recorded {
    std::string journal;
    std::vector<Document> states;
};

Recorded runOf(Document document, unsigned seed, int edits)
{
    tests::RandomEdits random(seed);
    Recorded run{journalStart(document, "/home/a/b c.toscale.json"), {document}};
    for (int i = 0; i < edits; ++i) {
        const Edit edit = random.make(random.below(kindsOfEdit), document);
        run.journal += journalLine(edit);
        EXPECT_TRUE(apply(document, edit));
        run.states.push_back(document);
    }
    return run;
}

TEST(Journal, GivesBackWhatWasDoneWhateverItWas)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const Recorded run = runOf(seed % 2 == 0 ? sampleLibrary() : builtInDocument(), seed, 30);
        const auto replayed = replayJournal(run.journal);
        ASSERT_TRUE(replayed);
        EXPECT_EQ(replayed->document, run.states.back());
        EXPECT_EQ(replayed->base, run.states.front());
        EXPECT_EQ(replayed->edits, 30U);
        EXPECT_EQ(replayed->path, "/home/a/b c.toscale.json");
        EXPECT_TRUE(replayed->isWhole);
    }
}

TEST(Journal, KeepsEveryFieldOfCasesAndViews)
{
    std::mt19937 random(7);
    Document document;
    Recorded run{journalStart(document, {}), {}};
    for (int i = 0; i < 100; ++i) {
        const Document any = i == 0 ? tests::fullDocument() : tests::anyDocument(random);
        EditSeries series;
        series.edits.push_back(SetTitle{any.title});
        series.edits.push_back(SetReference{any.reference});
        if (!document.cases.empty())
            series.edits.push_back(RemoveCases{0, document.cases.size()});
        series.edits.push_back(InsertCases{0, any.cases});
        for (std::size_t view = document.views.size(); view > 0; --view)
            series.edits.push_back(RemoveView{view - 1});
        for (std::size_t view = 0; view < any.views.size(); ++view)
            series.edits.push_back(InsertView{view, any.views[view]});
        run.journal += journalLine(series);
        ASSERT_TRUE(apply(document, series));
    }
    const auto replayed = replayJournal(run.journal);
    ASSERT_TRUE(replayed);
    EXPECT_EQ(replayed->document, document);
}

TEST(Journal, CutOffAnywhereGivesTheStateAfterItsLastWholeLine)
{
    const Recorded run = runOf(builtInDocument(), 3, 6);
    const std::size_t begin = journalStart(run.states.front(), "/home/a/b c.toscale.json").size();
    for (std::size_t length = begin; length <= run.journal.size(); length += 7) {
        const std::string cut = run.journal.substr(0, length);
        const auto replayed = replayJournal(cut);
        ASSERT_TRUE(replayed);
        const auto lines = static_cast<std::size_t>(std::ranges::count(cut, '\n')) - 2;
        EXPECT_EQ(replayed->edits, lines);
        EXPECT_EQ(replayed->document, run.states[lines]);
        EXPECT_EQ(replayed->isWhole, cut.ends_with('\n'));
        EXPECT_EQ(replayed->length, cut.rfind('\n') + 1);
    }
    for (std::size_t length = 0; length < begin; length += 97) // the beginning is not there as a whole
        EXPECT_FALSE(replayJournal(run.journal.substr(0, length)));
}

TEST(Journal, EndsWhereItsLinesAreNone)
{
    const Recorded run = runOf(builtInDocument(), 5, 4);
    for (const char* line : {"{}\n", "rubbish\n",
                             R"({"do": "explode"})"
                             "\n",
                             R"({"do": "removeCase", "at": 99})"
                             "\n",
                             R"({"do": "moveCase", "from": 0})"
                             "\n",
                             R"({"do": "insertView", "at": -1, "view": {}})"
                             "\n",
                             R"({"do": "replaceCase", "at": 0, "case": 5})"
                             "\n",
                             R"({"do": "series", "edits": [{"do": "series"}]})"
                             "\n"}) {
        const auto replayed = replayJournal(run.journal + line + journalLine(SetTitle{"later"}));
        ASSERT_TRUE(replayed) << line;
        EXPECT_EQ(replayed->document, run.states.back()) << line;
        EXPECT_FALSE(replayed->isWhole) << line;
    }
    EXPECT_EQ(replayJournal("").error().code, ErrorCode::NotADocument);
    EXPECT_EQ(replayJournal("{\"format\": \"toscale\"}\n{}\n").error().code, ErrorCode::NotADocument);
    EXPECT_EQ(replayJournal("{\"format\": \"toscale-journal\", \"version\": 2}\n{}\n").error().code,
              ErrorCode::NewerVersion);
}

} // namespace

} // namespace toscale::io
