#include "app/text/import_vocabulary.h"
#include "core/io/imported_cases.h"

#include <gtest/gtest.h>

// A table that was copied out of the window comes back from a spreadsheet.

namespace toscale::text {

namespace {

io::ImportedCases imported(const std::string& table, const char* language)
{
    io::ImportChoices choices;
    choices.words = importVocabulary(Phrases(language));
    const auto source = io::ImportSource::read(std::make_shared<const std::string>(table), "copied.tsv");
    const io::ImportPlan plan = *io::planImport(*source, choices);
    return *io::importCases(*source, plan, choices);
}

std::string notesOf(const io::ImportedCases& read)
{
    std::string all;
    for (const io::ImportProblem& each : read.notes)
        if (const auto* note = std::get_if<io::ImportNote>(&each.message))
            for (const std::string& argument : note->arguments)
                all += argument + '|';
    return all;
}

} // namespace

TEST(ImportVocabulary, ReadsTheWordsOfTheCaseTable)
{
    const io::ImportedCases read = imported(
        "Case\tVolume of data\tNumber of works\tFines, damages and settlements\tPrison time\tStatus\tOutcome\n"
        "A\talmost 300 TB\tseveral figures\t$322.2 million\tnot applicable\tjudgment not known to be enforced\theld "
        "liable\n"
        "B\tno volume stated\tover 7 million book copies\tnone so far, as of 9 July 2020\tnone "
        "imposed\tpending\tsettled, "
        "terms confidential\n"
        "C\t1.9 TB\tno number of works stated\tconfidential\tnone in force\tclosed\tcase ended, defendant died\n",
        "en");
    EXPECT_TRUE(read.problems.empty());
    ASSERT_EQ(read.cases.size(), 3U);
    EXPECT_EQ(read.cases[0].status, CaseStatus::UnenforcedJudgment);
    EXPECT_EQ(read.cases[0].figures.size(), 1U);
    EXPECT_EQ(read.cases[0].penalties.size(), 1U);
    EXPECT_EQ(read.cases[1].outcome, Outcome::Confidential);
    EXPECT_EQ(read.cases[1].figures.at(0).text(), "over 7 million book copies");
    EXPECT_EQ(read.cases[1].penalties.at(0).basis, Basis::None);
    EXPECT_EQ(read.cases[2].outcome, Outcome::EndedByDeath);
    EXPECT_TRUE(read.cases[2].penalties.at(0).confidential);
    EXPECT_EQ(read.cases[2].penalties.at(1).basis, Basis::None);
    EXPECT_NE(notesOf(read).find("none so far, as of …|1|"), std::string::npos) << notesOf(read);
}

TEST(ImportVocabulary, ReadsThoseOfTheLanguageAndEnglish)
{
    const io::ImportedCases read =
        imported("title\tvolume\tstatus\nA\tkeine Datenmenge angegeben\tabgeschlossen\nB\t5 GB\tclosed\n", "de");
    EXPECT_TRUE(read.problems.empty()) << notesOf(read);
    ASSERT_EQ(read.cases.size(), 2U);
    EXPECT_EQ(read.cases[0].status, CaseStatus::Closed);
    EXPECT_EQ(read.cases[1].status, CaseStatus::Closed);
}

} // namespace toscale::text
