#include "core/io/case_table_writer.h"
#include "core/io/files.h"
#include "core/io/imported_cases.h"
#include "core/io/reference_data.h"
#include "core/io/table_reader.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace toscale::io {

namespace {

ImportSource source(std::string bytes, const SourceOptions& options = {})
{
    return *ImportSource::read(std::make_shared<const std::string>(std::move(bytes)), "t.csv", options);
}

ImportedCases imported(const ImportSource& from, const ImportChoices& choices = {})
{
    return *importCases(from, *planImport(from, choices), choices);
}

std::string fixture(const char* name)
{
    return *readFile(std::string(TOSCALE_TEST_DATA "/tables/") + name);
}

std::string textOf(const PenaltyValue& value)
{
    if (const auto* money = std::get_if<AsWritten<PricedMoney>>(&value))
        return money->text;
    const auto* term = std::get_if<AsWritten<Sentence>>(&value);
    return term == nullptr ? std::string() : term->text;
}

/// What the columns of a table hold of a case, in an order of its own.
std::vector<std::string> heldByColumns(const Case& which)
{
    const auto name = [](const auto& word) { return word ? std::string(nameOf(*word)) : std::string("-"); };
    const auto party = [&](const std::string& id) {
        const auto found = std::ranges::find(which.parties, id, &Party::id);
        return found == which.parties.end()
            ? std::string()
            : found->name + '/' + std::string(nameOf(found->kind)) + '/' + std::string(nameOf(found->role));
    };
    std::vector<std::string> facts{which.id + '|' + which.title + '|' + which.act.text + '|' + which.jurisdiction + '|'
                                   + which.country + '|' + name(which.status) + '|' + name(which.outcome) + '|'
                                   + which.asOf + '|' + which.notes};
    for (const CaseFigure& figure : which.figures)
        facts.push_back(figure.text() + (figure.primary ? " primary" : "")
                        + (figure.isVolume() ? '|' + name(figure.status) + '|' + name(figure.counts) : ""));
    for (const Penalty& penalty : which.penalties)
        facts.push_back(std::string(nameOf(penalty.kind)) + '|' + std::string(nameOf(penalty.basis)) + '|'
                        + textOf(penalty.value) + '|' + penalty.date.text + '|'
                        + (penalty.kind == PenaltyKind::Imprisonment ? "" : name(penalty.forum)) + '|'
                        + (penalty.appliesTo.empty() ? "" : party(penalty.appliesTo.front())));
    for (const Revenue& revenue : which.revenue)
        facts.push_back(revenue.value.text + '|' + std::to_string(revenue.fiscalYear) + '|' + party(revenue.party));
    for (const std::string& id : which.actor)
        facts.push_back("actor " + party(id));
    std::ranges::sort(facts);
    facts.erase(std::ranges::unique(facts).begin(), facts.end());
    return facts;
}

} // namespace

TEST(RealTable, TheSamplesComeBackFromATableWithAllThatItsColumnsHold)
{
    const std::vector<Case> samples(sampleLibrary().cases.begin(), sampleLibrary().cases.end());
    const ImportSource table = source(writeCaseTable(samples, CaseTableContent::Columns));
    const ImportPlan plan = *planImport(table);
    EXPECT_FALSE(plan.asksDateOrder);
    const ImportedCases read = imported(table);
    for (const ImportProblem& problem : read.problems) {
        const auto& error = std::get<Error>(problem.message);
        ADD_FAILURE() << error.place.line << ' ' << error.place.path << ' ' << static_cast<int>(error.code) << ' '
                      << (error.arguments.empty() ? "" : error.arguments[0]);
    }
    ASSERT_EQ(read.cases.size(), samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::vector<std::string> was = heldByColumns(samples[i]);
        const std::vector<std::string> is = heldByColumns(read.cases[i]);
        for (const std::string& fact : was) { // further parties may have become actors, see case_table_writer.h
            const bool isThere = std::ranges::find(is, fact) != is.end()
                || std::ranges::find(is, fact + " primary") != is.end(); // the first of its kind in a table is
            EXPECT_TRUE(isThere) << samples[i].id << ": " << fact;
        }
    }
}

TEST(RealTable, TheSamplesComeBackWholeWhereNoCellWasChanged)
{
    const std::vector<Case> samples(sampleLibrary().cases.begin(), sampleLibrary().cases.end());
    const std::string written = writeCaseTable(samples);
    const ReadTable read = readTable(written, "t.csv");
    ASSERT_EQ(read.cases.size(), samples.size());
    const ImportedCases taken = imported(source(written));
    ASSERT_EQ(taken.cases.size(), samples.size());
    EXPECT_TRUE(taken.problems.empty());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        EXPECT_TRUE(read.cases[i] == samples[i]) << samples[i].id;
        EXPECT_TRUE(taken.cases[i] == samples[i]) << samples[i].id;
    }
    EXPECT_EQ(std::ranges::count(read.notes, ErrorCode::CellsDiffer, &Error::code), 0);
}

TEST(RealTable, AChangedCellCountsAndWhatIsLostIsSaid)
{
    const std::vector<Case> samples(sampleLibrary().cases.begin(), sampleLibrary().cases.end());
    std::string written = writeCaseTable(samples);
    const std::size_t cell = written.find(",over 80 TB,"); // not the whole case beside it
    ASSERT_NE(cell, std::string::npos);
    written.replace(cell, 12, ",over 90 TB,");
    const ReadTable read = readTable(written, "t.csv");
    ASSERT_EQ(read.cases.size(), samples.size());
    std::size_t changed = 0;
    for (std::size_t i = 0; i < samples.size(); ++i)
        if (!(read.cases[i] == samples[i])) {
            ++changed;
            EXPECT_EQ(read.cases[i].id, "meta-shadow-libraries");
            EXPECT_NE(std::ranges::find(read.cases[i].figures, "over 90 TB", &CaseFigure::text),
                      read.cases[i].figures.end());
            EXPECT_TRUE(read.cases[i].textColumns.empty());
        }
    EXPECT_EQ(changed, 1U);
    const auto said = std::ranges::find(read.notes, ErrorCode::CellsDiffer, &Error::code);
    ASSERT_NE(said, read.notes.end());
    const auto meta = std::ranges::find(samples, "meta-shadow-libraries", &Case::id);
    EXPECT_EQ(said->arguments, std::vector<std::string>{meta->title});
}

TEST(RealTable, AWholeCaseThatCannotBeReadLeavesTheCells)
{
    const std::string rows =
        "id,title,volume,toscale_case\na,A,70 GB,\"{\"\"id\"\"\"\nb,B,80 GB,nonsense\nc,C,90 GB,\n";
    const ReadTable read = readTable(rows, "t.csv");
    ASSERT_EQ(read.cases.size(), 3U);
    EXPECT_EQ(read.cases[1].figures.at(0).text(), "80 GB");
    EXPECT_EQ(std::ranges::count(read.notes, ErrorCode::CellsDiffer, &Error::code), 2);
}

TEST(RealTable, RevenuesOfCompaniesInAColumnForCurrencies)
{
    ImportChoices choices;
    choices.joinsTitles = true;
    const ImportSource table = source(fixture("company-finance.csv"));
    const ImportedCases read = imported(table, choices);
    EXPECT_TRUE(read.problems.empty());
    const auto alphabet = std::ranges::find(read.cases, "Alphabet (Google)", &Case::title);
    ASSERT_NE(alphabet, read.cases.end());
    EXPECT_EQ(alphabet->revenue.at(0).fiscalYear, 2013);
    EXPECT_EQ(alphabet->revenue.at(0).value.text, "55519000000 USD");
    std::size_t revenues = 0;
    for (const Case& each : read.cases)
        revenues += each.revenue.size();
    EXPECT_EQ(revenues, read.rows);
    EXPECT_EQ(imported(table).cases.size(), read.rows) << "without joining, a case a row";
}

TEST(RealTable, YardsticksInBytes)
{
    const ImportedCases read = imported(source(fixture("yardsticks.csv")));
    EXPECT_TRUE(read.problems.empty());
    ASSERT_EQ(read.cases.size(), read.rows);
    EXPECT_EQ(read.cases[0].title, "ASCII character");
    EXPECT_EQ(read.cases[0].figures.at(0).text(), "1 B");
}

TEST(RealTable, Utf16WithSemicolonsAndDecimalCommas)
{
    const std::u16string text = u"Titel;Datenmenge (GB);Jahr\r\nMüller;1.234,5;2012\r\nÄrzte;0,5;2013\r\n";
    for (const bool big : {false, true}) {
        std::string bytes = big ? "\xfe\xff" : "\xff\xfe";
        for (const char16_t unit : text) {
            const char high = static_cast<char>(unit >> 8U);
            const char low = static_cast<char>(unit & 0xffU);
            bytes += big ? high : low;
            bytes += big ? low : high;
        }
        const ImportSource table = source(bytes);
        EXPECT_EQ(table.encoding(), big ? TextEncoding::Utf16Big : TextEncoding::Utf16Little);
        EXPECT_EQ(table.separator(), ';');
        const ImportedCases read = imported(table);
        ASSERT_EQ(read.cases.size(), 2U);
        EXPECT_EQ(read.cases[0].title, "Müller");
        EXPECT_EQ(read.cases[0].figures.at(0).text(), "1234.5 GB");
        EXPECT_EQ(read.cases[1].act.text, "2013");
    }
}

/// The corner cases that collections of CSV list, each in a table of its own.
struct CornerCase {
    const char* name;
    std::string text;
    std::vector<std::vector<std::string>> rows;
};

TEST(RealTable, CornerCasesOfCsv)
{
    const std::vector<CornerCase> all{
        {"comma in quotes", "a,b\n1,\"x, y\"\n", {{"a", "b"}, {"1", "x, y"}}},
        {"empty", "a,b,c\n1,\"\",\"\"\n2,,3\n", {{"a", "b", "c"}, {"1", "", ""}, {"2", "", "3"}}},
        {"empty crlf", "a,b,c\r\n1,\"\",\"\"\r\n2,,3\r\n", {{"a", "b", "c"}, {"1", "", ""}, {"2", "", "3"}}},
        {"escaped quotes", "a,b\n1,\"ha \"\"ha\"\" ha\"\n", {{"a", "b"}, {"1", "ha \"ha\" ha"}}},
        {"json",
         "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [102.0, 0.5]}\"\n",
         {{"key", "val"}, {"1", R"({"type": "Point", "at": [102.0, 0.5]})"}}},
        {"location coordinates", "id,place\n1,\"(37.78, -122.41)\"\n", {{"id", "place"}, {"1", "(37.78, -122.41)"}}},
        {"newlines", "a,b\n1,\"one\ntwo\"\n", {{"a", "b"}, {"1", "one\ntwo"}}},
        {"newlines crlf", "a,b\r\n1,\"one\r\ntwo\"\r\n", {{"a", "b"}, {"1", "one\r\ntwo"}}},
        {"quotes and newlines", "a,b\n1,\"ha\n\"\"ha\"\"\nha\"\n", {{"a", "b"}, {"1", "ha\n\"ha\"\nha"}}},
        {"simple", "a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"simple crlf", "a,b\r\n1,2\r\n", {{"a", "b"}, {"1", "2"}}},
        {"utf8", "a,b\n1,ʤ 漢字 é\n", {{"a", "b"}, {"1", "ʤ 漢字 é"}}},
    };
    ASSERT_EQ(all.size(), 12U);
    for (const CornerCase& each : all) {
        const ImportSource read = source(each.text);
        EXPECT_TRUE(read.problems().empty()) << each.name;
        ASSERT_EQ(read.rowCount(), each.rows.size()) << each.name;
        for (std::size_t i = 0; i < each.rows.size(); ++i)
            EXPECT_EQ(read.row(i), each.rows[i]) << each.name;
    }
}

} // namespace toscale::io
