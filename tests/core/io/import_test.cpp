#include "core/io/imported_cases.h"

#include <chrono>
#include <gtest/gtest.h>

// From a table as people keep it to cases: names, units, dates and numbers found out, and what was chosen in their
// place.

namespace toscale::io {

namespace {

struct Import {
    std::optional<ImportSource> source;
    ImportPlan plan;
    ImportedCases read;
};

Import imported(std::string bytes, const ImportChoices& choices = {}, const SourceOptions& options = {})
{
    Import all;
    all.source = ImportSource::read(std::make_shared<const std::string>(std::move(bytes)), "t.csv", options);
    all.plan = *planImport(*all.source, choices);
    all.read = *importCases(*all.source, all.plan, choices);
    return all;
}

std::string figure(const Case& which)
{
    return which.figures.empty() ? std::string() : which.figures.front().text();
}

std::string money(const Case& which)
{
    if (which.penalties.empty())
        return {};
    const auto* written = std::get_if<AsWritten<PricedMoney>>(&which.penalties.front().value);
    return written == nullptr ? std::string() : written->text;
}

const Error& errorOf(const ImportProblem& problem)
{
    return std::get<Error>(problem.message);
}

/// What is said of scales: the line of the cell, and the arguments.
std::vector<std::string> notesOf(const Import& all)
{
    std::vector<std::string> found;
    for (const ImportProblem& note : all.read.notes) {
        const auto* words = std::get_if<ImportNote>(&note.message);
        if (words == nullptr || words->code < ImportNoteCode::ScaleOfHead)
            continue;
        std::string text = std::to_string(words->place.line) + ": ";
        for (const std::string& argument : words->arguments)
            text += argument + (&argument == &words->arguments.back() ? "" : "|");
        found.push_back(std::move(text));
        EXPECT_EQ(note.column, 1U);
    }
    return found;
}

bool says(const ImportPlan& plan, ImportNoteCode code)
{
    return std::ranges::any_of(plan.notes, [&](const ImportNote& note) { return note.code == code; });
}

} // namespace

TEST(ImportPlan, KnowsColumnsByNameAndByWhatTheirNamesMean)
{
    const Import all = imported("Name,Company,Year,Size (GB),Fine (million USD),Prison (months),Colour\n"
                                "One,Acme,2012,70,1.5,18,red\n"
                                "Two,Bolt,2013,2 TB,USD 5,2 years,\n");
    EXPECT_TRUE(all.read.problems.empty());
    ASSERT_EQ(all.read.cases.size(), 2U);
    const Case& one = all.read.cases[0];
    EXPECT_EQ(one.title, "One");
    EXPECT_EQ(one.parties.at(0).name, "Acme");
    EXPECT_EQ(one.act.text, "2012");
    EXPECT_EQ(figure(one), "70 GB");
    EXPECT_EQ(money(one), "1.5 million USD");
    ASSERT_EQ(one.penalties.size(), 2U);
    EXPECT_EQ(std::get<AsWritten<Sentence>>(one.penalties[1].value).text, "18 months");
    EXPECT_EQ(one.textColumns, (std::vector<std::pair<std::string, std::string>>{{"Colour", "red"}}));
    EXPECT_EQ(figure(all.read.cases[1]), "2 TB") << "a cell's own unit wins";
    EXPECT_EQ(money(all.read.cases[1]), "USD 5 million") << "its currency has no scale but the head's";
    EXPECT_FALSE(all.plan.isClear());
    EXPECT_TRUE(imported("title,volume\nA,70 GB\n").plan.isClear());
}

TEST(ImportPlan, TakesAWordForAColumnOnlyWhereTheCellsAgree)
{
    const Import all = imported("Name,Size,Status,Data\nOne,large,under review,lots\nTwo,small,closed for now,more\n");
    EXPECT_FALSE(all.plan.cellOf(Column::Volume)) << "these sizes are no amounts of data";
    EXPECT_EQ(all.read.cases.size(), 0U) << "the status is one of the format by name, so its words must be";
    EXPECT_EQ(all.read.rowsWithProblems, 2U);
    const Import unitless = imported("Name,Size\nOne,70\nTwo,80\n");
    EXPECT_FALSE(unitless.plan.cellOf(Column::Volume)) << "70 of what?";
    EXPECT_EQ(unitless.read.cases.size(), 2U);
}

TEST(ImportPlan, FindsUnitsInHeads)
{
    const auto unit = [](const char* head) {
        const HeaderWords words = headerWords(head);
        return words.name + '|' + (words.unit ? words.unit->text : "-");
    };
    EXPECT_EQ(unit("Size (GB)"), "size|GB");
    EXPECT_EQ(unit("Size in GB"), "size|GB");
    EXPECT_EQ(unit("size_gb"), "size|GB");
    EXPECT_EQ(unit("Fine [EUR]"), "fine|EUR");
    EXPECT_EQ(unit("Fine, million USD"), "fine|million USD");
    EXPECT_EQ(unit("Fine (USD million)"), "fine|million USD");
    EXPECT_EQ(unit("fine_usd"), "fine|USD");
    EXPECT_EQ(unit("Fine ($)"), "fine|$");
    EXPECT_EQ(unit("Umsatz (Mio. EUR)"), "umsatz|million EUR") << "quantities are written in English";
    EXPECT_EQ(unit("prison_months"), "prison|months");
    EXPECT_EQ(unit("Größe"), "grosse|-");
    EXPECT_EQ(unit("source_url"), "source_url|-");
    EXPECT_EQ(unit("text_all"), "text_all|-") << "ALL is a currency, but this is a word";
    EXPECT_EQ(unit("Fine (final)"), "fine|-");
}

TEST(ImportPlan, FindsScalesInHeads)
{
    const auto unit = [](const char* head) {
        const HeaderWords words = headerWords(head);
        return words.name + '|' + (words.unit ? words.unit->scale + '|' + words.unit->text : "-");
    };
    for (const char* head :
         {"Fine (thousands)", "Fine (in thousands)", "Fine [thousand]", "Fine, thousands", "fine in thousands",
          "fine_thousands", "Fine (000s)", "Fine ('000)", "Fine (In ’000s)", "Fine (k)", "Fine (K)", "Fine (Tsd.)"})
        EXPECT_EQ(unit(head), "fine|thousand|thousand") << head;
    for (const char* head : {"Fine (m)", "Fine (M)", "Fine (millions)", "Fine (mln)", "fine in m", "Fine, mn"})
        EXPECT_EQ(unit(head), "fine|million|million") << head;
    EXPECT_EQ(unit("fine_m"), "fine_m|-") << "a letter alone may be anything";
    for (const char* head : {"Fine (USD million)", "Fine (million USD)", "Fine (millions of USD)", "Fine (USDm)",
                             "Fine (USD m)", "fine_usd_millions", "fine_usd_m"})
        EXPECT_EQ(unit(head), "fine|million|million USD") << head;
    EXPECT_EQ(unit("Fine ($m)"), "fine|million|million $");
    EXPECT_EQ(unit("Fine (US$ millions)"), "fine|million|million US$");
    EXPECT_EQ(unit("Fine (£'000)"), "fine|thousand|thousand £");
    EXPECT_EQ(unit("Fine (k€)"), "fine|thousand|thousand €");
    EXPECT_EQ(unit("Fine (€bn)"), "fine|billion|billion €");
    EXPECT_EQ(unit("Revenue (net) (EURm)"), "revenue|million|million EUR");
    EXPECT_EQ(unit("Fine (USD)"), "fine||USD");
    EXPECT_EQ(unit("Fine (lakhs)"), "fine|-") << "is said where it matters";
    EXPECT_EQ(unit(("Fine (" + std::string(100'000, '$') + ')').c_str()), "fine|-");
    EXPECT_TRUE(mayBeScale("lakhs") && mayBeScale("in MM USD") && mayBeScale("x 1000") && mayBeScale("m"));
    EXPECT_FALSE(mayBeScale("final") || mayBeScale("2013"));
}

TEST(ImportPlan, ReadsDecimalCommasByWhatTheWholeColumnSays)
{
    const Import comma = imported("title;volume\nA;1.234,5 GB\nB;1.234 GB\nC;2,5 TB\n");
    ASSERT_EQ(comma.read.cases.size(), 3U);
    EXPECT_EQ(figure(comma.read.cases[0]), "1234.5 GB");
    EXPECT_EQ(figure(comma.read.cases[1]), "1234 GB") << "its neighbours say what the point is";
    EXPECT_EQ(figure(comma.read.cases[2]), "2.5 TB");
    EXPECT_EQ(comma.read.cases[1].figures[0].found(), "1.234 GB") << "the cell is not forgotten";
    ASSERT_TRUE(says(comma.plan, ImportNoteCode::DecimalCommas));
    EXPECT_EQ(comma.plan.notes.back().arguments, (std::vector<std::string>{"1.234,5", "1.234", "1234"}));
    EXPECT_EQ(comma.plan.notes.back().place.line, 2);
    const Import point = imported("title,volume\nA,\"1,234.5 GB\"\nB,\"1,234 GB\"\n");
    EXPECT_EQ(figure(point.read.cases[1]), "1,234 GB");
    EXPECT_FALSE(point.plan.asksDecimalMark);
    const Import open = imported("title;volume\nA;1,234 GB\nB;5 GB\n");
    EXPECT_TRUE(open.plan.asksDecimalMark);
    EXPECT_TRUE(says(open.plan, ImportNoteCode::AmbiguousNumber));
    ImportChoices choices;
    choices.decimalMark = ',';
    const Import chosen = imported("title;volume\nA;1,234 GB\n", choices);
    EXPECT_EQ(figure(chosen.read.cases[0]), "1.234 GB");
    EXPECT_FALSE(says(chosen.plan, ImportNoteCode::DecimalCommas)) << "somebody said so";
}

TEST(ImportCases, RememberTheCellThatAValueWasMadeOf)
{
    const Import all = imported("Title;Size (TB);Fine (EUR);Note\nA;1,5;1.000.000,50;x\n\"B\nb\";2,5;n/a;y\nC;3;7;z\n");
    ASSERT_EQ(all.read.cases.size(), 3U);
    EXPECT_EQ(figure(all.read.cases[0]), "1.5 TB");
    EXPECT_EQ(all.read.cases[0].figures[0].found(), "1,5");
    EXPECT_EQ(money(all.read.cases[0]), "1000000.50 EUR");
    EXPECT_EQ(std::get<AsWritten<PricedMoney>>(all.read.cases[0].penalties[0].value).found, "1.000.000,50");
    EXPECT_EQ(all.read.cases[1].figures[0].found(), "2,5") << "of its own row, behind one of two lines";
    EXPECT_TRUE(all.read.cases[1].penalties.empty());
    EXPECT_EQ(all.read.cases[2].figures[0].found(), "3");
    const Import whole = imported("Title;Size\nA;3 TB\n");
    EXPECT_EQ(whole.read.cases[0].figures[0].found(), "") << "as it stands";
}

TEST(ImportCases, NoneOfAPenaltySaysThatNoneWasImposed)
{
    const Import all = imported("Name,Data size,Fine (USD)\nA,none,none\nB,5 GB,7\n");
    EXPECT_TRUE(all.read.problems.empty());
    ASSERT_EQ(all.read.cases.size(), 2U);
    EXPECT_TRUE(all.read.cases[0].figures.empty());
    EXPECT_EQ(all.read.cases[0].penalties.at(0).basis, Basis::None);
}

TEST(ImportPlan, ReadsDatesByWhatTheWholeColumnSays)
{
    const Import days = imported("title,act\nA,9/12/2012\nB,25/12/2012\n");
    EXPECT_EQ(days.read.cases.at(0).act.text, "2012-12-09");
    const Import months = imported("title,act\nA,9/12/2012\nB,12/25/2012\n");
    EXPECT_EQ(months.read.cases.at(0).act.text, "2012-09-12");
    EXPECT_EQ(imported("title,act\nA,12 September 2012\nB,12.9.2012\n").read.cases.at(1).act.text, "2012-09-12");

    const Import open = imported("title,act\nA,9/12/2012\nB,2013\n");
    EXPECT_TRUE(open.plan.asksDateOrder);
    ASSERT_EQ(open.read.cases.size(), 1U) << "never guessed";
    ASSERT_EQ(open.read.problems.size(), 1U);
    const Error& problem = errorOf(open.read.problems[0]);
    EXPECT_EQ(problem.code, ErrorCode::NotADate);
    EXPECT_EQ(problem.place, (Place{"t.csv", "act", 2, 3}));
    EXPECT_EQ(problem.arguments.at(1), "2012-09-12 or 2012-12-09");
    ImportChoices choices;
    choices.dateOrder = DateOrder::DayFirst;
    EXPECT_EQ(imported("title,act\nA,9/12/2012\nB,2013\n", choices).read.cases.at(0).act.text, "2012-12-09");
}

TEST(ImportPlan, FindsTheHeaderOrSaysThatThereIsNone)
{
    const Import none = imported("Acme,70 GB,2012\nBolt,2 TB,2013\n");
    EXPECT_FALSE(none.plan.hasHeader);
    EXPECT_TRUE(says(none.plan, ImportNoteCode::NoNames));
    EXPECT_EQ(none.plan.columns.at(0).name, "Column 1");
    ASSERT_EQ(none.read.cases.size(), 2U);
    EXPECT_EQ(none.read.cases[0].title, "Acme");
    EXPECT_EQ(figure(none.read.cases[0]), "70 GB");

    const Import below = imported("Leaks of the year\n\nsource: us\ntitle,volume\nA,1 GB\n");
    EXPECT_EQ(below.plan.firstRow, 3U);
    EXPECT_TRUE(says(below.plan, ImportNoteCode::RowsBeforeHeader));
    EXPECT_EQ(below.read.cases.size(), 1U);

    ImportChoices choices;
    choices.hasHeader = false;
    EXPECT_EQ(imported("Foo,Bar\nA,B\n", choices).read.rows, 2U);
    EXPECT_EQ(imported("Foo,Bar\nA,B\n").read.rows, 1U);
}

TEST(ImportPlan, ChoicesGoBeforeWhatIsFound)
{
    ImportChoices choices;
    choices.columns["Amount"] = {ColumnUse::Known, Column::Volume, "GB"};
    choices.columns["Who"] = {ColumnUse::Known, Column::Title, {}};
    choices.columns["title"] = {ColumnUse::LeftOut, {}, {}};
    choices.columns["volume"] = {ColumnUse::Text, {}, {}};
    const Import all = imported("title,Who,Amount,volume\nX,A,70,\"loud\"\n", choices);
    ASSERT_EQ(all.read.cases.size(), 1U);
    EXPECT_EQ(all.read.cases[0].title, "A");
    EXPECT_EQ(figure(all.read.cases[0]), "70 GB");
    EXPECT_EQ(all.read.cases[0].textColumns, (std::vector<std::pair<std::string, std::string>>{{"volume", "loud"}}));
    choices.columns["Amount"].unit = "furlongs";
    EXPECT_EQ(errorOf(imported("title,Who,Amount,volume\nX,A,70,l\n", choices).read.problems.at(0)).code,
              ErrorCode::UnknownUnit);
}

TEST(ImportedCases, TakeCurrenciesFromTheirColumn)
{
    const Import all = imported("company,fiscal_year,currency,revenue (million)\nAcme,2013,USD,1.5\nBolt,2014,EUR,2\n");
    ASSERT_EQ(all.read.cases.size(), 2U);
    EXPECT_EQ(all.read.cases[0].title, "Acme") << "the party stands for the title";
    EXPECT_EQ(all.read.cases[0].revenue.at(0).value.text, "1.5 million USD");
    EXPECT_EQ(all.read.cases[1].revenue.at(0).value.text, "2 million EUR");
    EXPECT_EQ(all.read.cases[1].revenue.at(0).fiscalYear, 2014);
}

TEST(ImportedCases, ReadMoneyInTheScaleOfItsHead)
{
    const Import all = imported("title,Fine ($ million)\nA,$1.5\nB,$1.5 million\nC,2\nD,EUR 3 or more\nE,$0\nF,$1-2\n"
                                "G,5 thousand\nH,five dollars\n");
    EXPECT_TRUE(all.read.problems.empty());
    std::vector<std::string> read;
    for (const Case& each : all.read.cases)
        read.push_back(money(each));
    EXPECT_EQ(read,
              (std::vector<std::string>{"$1.5 million", "$1.5 million", "2 million $", "EUR 3 million or more", "$0",
                                        "$1-2 million", "5 thousand $", "five million dollars"}));
    EXPECT_EQ(notesOf(all), (std::vector<std::string>{"2: $1.5|$1.5 million|4", "3: $1.5 million|million|2"}))
        << "those with a currency, and those with a scale";
    EXPECT_FALSE(all.plan.isClear());

    const Import whole =
        imported("title,Revenue (USD millions),fiscal_year,company\nA,\"$117,929\",2021,A\nB,5,2021,B\n");
    EXPECT_EQ(whole.read.cases.at(0).revenue.at(0).value.value.amount.best, Decimal("117929000000"));
    EXPECT_EQ(whole.read.cases.at(1).revenue.at(0).value.value.amount.best, Decimal("5000000"));

    const Import own = imported("title,Fine (million USD)\nA,1.5 million EUR\nB,USD 2bn\n");
    EXPECT_EQ(money(own.read.cases.at(0)), "1.5 million EUR");
    EXPECT_EQ(money(own.read.cases.at(1)), "USD 2bn");
    EXPECT_TRUE(notesOf(own).empty()) << "each says its scale: there is no doubt";
}

TEST(ImportedCases, ReadMoneyInTheScaleOfItsHeadBesideACurrency)
{
    for (const std::string head : {"Fine (thousands)", "Fine (in thousands)", "Fine (000s)"}) {
        const Import all = imported("title," + head + ",currency\nA,7,USD\nB,7 EUR,USD\n");
        EXPECT_EQ(money(all.read.cases.at(0)), "7 thousand USD") << head;
        EXPECT_EQ(money(all.read.cases.at(1)), "7 thousand EUR") << head;
    }
    EXPECT_EQ(money(imported("title,Fine (m),currency\nA,7,USD\n").read.cases.at(0)), "7 million USD");
    EXPECT_EQ(money(imported("title,Fine (Mio.),currency\nA,7,USD\n").read.cases.at(0)), "7 million USD");
    EXPECT_EQ(figure(imported("title,Volume (Mio)\nA,7\n").read.cases.at(0)), "7 Mio") << "mebioctets";
    EXPECT_EQ(money(imported("title,Penalty (million USD)\nA,7\n").read.cases.at(0)), "7 million USD");
    EXPECT_EQ(imported("title,Penalty\nA,7 years\nB,life\n").plan.columns.at(1).use, ColumnUse::Text)
        << "a penalty may be anything";
    const Import probation = imported("title,Fine (million USD),fine_kind\nA,18 months,probation\n");
    EXPECT_TRUE(std::holds_alternative<AsWritten<Sentence>>(probation.read.cases.at(0).penalties.at(0).value));
}

TEST(ImportedCases, ReadCountsInTheScaleOfTheirHead)
{
    const auto works = [](const std::string& head, const std::string& cell) {
        const Import all = imported("title," + head + "\nA," + cell + "\n");
        return all.read.cases.empty() ? std::string() : figure(all.read.cases[0]);
    };
    EXPECT_EQ(works("Works (millions)", "7"), "7 million works");
    EXPECT_EQ(works("works in millions", "7"), "7 million works");
    EXPECT_EQ(works("works (thousands)", "7"), "7 thousand works");
    EXPECT_EQ(works("Records (M)", "7"), "7 million records");
    EXPECT_EQ(works("articles (in thousands)", "7"), "7 thousand articles");
    EXPECT_EQ(works("Works (millions)", "7 files"), "7 million files");
    EXPECT_EQ(works("Works (millions)", "7 thousand files"), "7 thousand files");
    EXPECT_EQ(works("Works (millions)", "7 thousand"), "7 thousand works");
    EXPECT_EQ(works("Works (million books)", "7"), "7 million books");
    EXPECT_EQ(works("Works (Mio.)", "7"), "7 million works") << "mebioctets of works there are none";
    EXPECT_EQ(works("Works", "7 files"), "7 files");
    const Import noun = imported("title,works (millions),works_noun\nA,7,songs\n");
    EXPECT_EQ(figure(noun.read.cases.at(0)), "7 million songs");
    ImportChoices choices;
    choices.columns["Records"] = {ColumnUse::Known, Column::Works, "thousand"};
    EXPECT_EQ(figure(imported("title,Records\nA,7\n", choices).read.cases.at(0)), "7 thousand records");
}

TEST(ImportedCases, SayWhatIsNotUnderstoodInAHead)
{
    const Import bare = imported("title,Fine (lakhs),currency\nA,,INR\nB,7,INR\nC,8,INR\n");
    EXPECT_EQ(money(bare.read.cases.at(1)), "7 INR");
    EXPECT_EQ(notesOf(bare), (std::vector<std::string>{"3: lakhs|7|2"}));
    EXPECT_FALSE(imported("title,works (lakhs)\nA,7\n").plan.isClear());
    EXPECT_EQ(notesOf(imported("title,Fine (lakhs)\nA,7 INR\n")).size(), 1U);
    EXPECT_EQ(notesOf(imported("title,Works (GB)\nA,7\n")), (std::vector<std::string>{"2: GB|7|1"}));
    EXPECT_EQ(notesOf(imported("title,volume (millions)\nA,7 GB\n")), (std::vector<std::string>{"2: millions|7 GB|1"}));
    EXPECT_TRUE(notesOf(imported("title,Fine (final)\nA,USD 7\n")).empty()) << "the cells say all there is to say";
    EXPECT_TRUE(notesOf(imported("title,Fine (lakhs)\nA,7 million INR\n")).empty());
    EXPECT_TRUE(notesOf(imported("title,Fine (2013),currency\nA,7,USD\n")).empty());
    EXPECT_TRUE(notesOf(imported("title,Prison (m)\nA,7 months\n")).empty()) << "terms have no scales";
    ImportChoices choices;
    choices.columns["Fine (lakhs)"] = {ColumnUse::Known, Column::Fine, "thousand INR"};
    const Import chosen = imported("title,Fine (lakhs)\nA,700\n", choices);
    EXPECT_EQ(money(chosen.read.cases.at(0)), "700 thousand INR");
    EXPECT_TRUE(notesOf(chosen).empty());
}

TEST(ImportedCases, JoinRowsOfOneTitleWhenTold)
{
    ImportChoices choices;
    choices.joinsTitles = true;
    const Import all = imported("title,volume\nA,1 GB\nB,2 GB\nA,3 GB\n", choices);
    ASSERT_EQ(all.read.cases.size(), 2U);
    EXPECT_EQ(all.read.cases[0].figures.size(), 2U);
}

TEST(ImportedCases, JoinNoTitlesThatDiffer)
{
    ImportChoices choices;
    choices.joinsTitles = true;
    const Import all =
        imported("title,volume\nCafé,1 GB\nCafe,2 GB\nApple!,3 GB\nApple,4 GB\nCafé,5 GB\nApple,6 GB\n", choices);
    EXPECT_TRUE(all.read.problems.empty());
    std::vector<std::string> found;
    for (const Case& each : all.read.cases)
        found.push_back(each.id + '|' + each.title + '|' + std::to_string(each.figures.size()));
    EXPECT_EQ(found, (std::vector<std::string>{"cafe|Café|2", "cafe-2|Cafe|1", "apple|Apple!|1", "apple-2|Apple|2"}));
    const Import untitled = imported("title,volume\nCase,1 GB\n,2 GB\n", choices);
    EXPECT_EQ(untitled.read.cases.at(0).figures.size(), 1U) << "a row without a title is of no case";
    EXPECT_EQ(untitled.read.rowsWithProblems, 1U);
}

TEST(ImportedCases, CountWhatIsLeftOutAndWhatHasNoDate)
{
    const Import all =
        imported("title,volume,fine,fine_date\nA,70 GB,USD 5,2012\nB,70 GBB,USD 5,\nC,1 GB,USD 6,\nD,2\n");
    EXPECT_EQ(all.read.rows, 4U);
    EXPECT_EQ(all.read.cases.size(), 2U);
    EXPECT_EQ(all.read.rowsWithProblems, 2U);
    EXPECT_EQ(all.read.undatedPenalties, 1U);
    ASSERT_EQ(all.read.problems.size(), 2U);
    EXPECT_EQ(errorOf(all.read.problems[0]).code, ErrorCode::RowTooShort);
    EXPECT_EQ(errorOf(all.read.problems[0]).place.line, 5);
    EXPECT_EQ(errorOf(all.read.problems[1]).place, (Place{"t.csv", "volume", 3, 6})) << "the unit in its cell";
    EXPECT_EQ(all.read.problems[1].row, 2U);
    EXPECT_EQ(all.read.problems[1].column, 1U);
}

TEST(ImportedCases, ReadWordsForMissingAsMissingAndSaySo)
{
    const Import all = imported("title,volume,act\nA,n/a,2012\nB,-,unknown\nC,0 GB,\n");
    ASSERT_EQ(all.read.cases.size(), 3U);
    EXPECT_TRUE(all.read.cases[0].figures.empty()) << "missing is no zero";
    EXPECT_EQ(figure(all.read.cases[2]), "0 GB");
    EXPECT_EQ(std::ranges::count_if(all.read.notes,
                                    [](const ImportProblem& note) {
                                        const auto* words = std::get_if<ImportNote>(&note.message);
                                        return words != nullptr && words->code == ImportNoteCode::ReadAsMissing;
                                    }),
              3);
}

TEST(ImportedCases, OfEventsComeAsEvents)
{
    const Import all = imported("Case,Label,Date\nA,Arrested,19 July 2011\nA,Decided,2013\n");
    ASSERT_EQ(all.read.cases.size(), 1U);
    EXPECT_EQ(all.read.cases[0].events.at(0).date.text, "2011-07-19");
}

TEST(ImportedCases, ComeFromTheTableOfAPage)
{
    const std::string page = "<html><body><table><tr><td>menu</td></tr></table>\n<TABLE border=1>\n"
                             "<tr><th>Name</th><th>Size</th><th>Year</th></tr>\n"
                             "<tr><td>A &amp; B</td><td rowspan=\"2\">70&nbsp;GB</td><td>2012</td></tr>\n"
                             "<tr><td>C<br>D</td><td>2013</td></tr>\n"
                             "<tr><td>E</td><td>x GB</td></tr></table></body></html>";
    const Import all = imported(page);
    EXPECT_EQ(all.source->kind(), ImportKind::Html);
    ASSERT_EQ(all.read.cases.size(), 2U);
    EXPECT_EQ(all.read.cases[0].title, "A & B");
    EXPECT_EQ(all.read.cases[1].title, "C D");
    EXPECT_EQ(figure(all.read.cases[1]), "70 GB") << "a cell that spans rows stands in each";
    ASSERT_EQ(all.read.problems.size(), 1U);
    EXPECT_EQ(errorOf(all.read.problems[0]).place.line, 6);
    EXPECT_EQ(all.read.problems[0].row, 3U);
    EXPECT_EQ(std::get<ImportNote>(all.source->notes().at(0)).code, ImportNoteCode::OtherTables);
}

TEST(ImportedCases, RowsOfAPageOfOneLineAreCounted)
{
    const Import all = imported("<table><tr><th>title</th><th>volume</th></tr><tr><td>A</td><td>5 GB</td></tr>"
                                "<tr><td>B</td><td>x GB</td></tr><tr><td>C</td><td>y GB</td></tr></table>");
    ASSERT_EQ(all.read.problems.size(), 2U);
    EXPECT_EQ(errorOf(all.read.problems[0]).place.line, 3);
    EXPECT_EQ(errorOf(all.read.problems[1]).place.line, 4);
    EXPECT_EQ(all.source->lineOf(1), 2);
}

TEST(ImportedCases, FootnotesOfAPageAreNoPartOfItsCells)
{
    const auto title = [](const std::string& cell) {
        const Import all = imported("<table><tr><th>title</th><th>volume</th></tr><tr><td>" + cell
                                    + "</td><td>70 GB<sup>2</sup></td></tr></table>");
        EXPECT_EQ(all.read.cases.size(), 1U) << cell;
        return all.read.cases.empty() ? std::string() : all.read.cases[0].title;
    };
    EXPECT_EQ(title("Sony v. Cox<sup id=\"r1\" class=\"reference\"><a href=\"#note-1\">[1]</a></sup>"), "Sony v. Cox");
    EXPECT_EQ(title("Sony v. Cox<sup>1</sup><SUP><i>a, b</i></SUP>"), "Sony v. Coxa, b") << "letters may be part of it";
    EXPECT_EQ(title("<b>Sony</b> <sup>1,2</sup> v. Cox<sup>†</sup>"), "Sony v. Cox");
    EXPECT_EQ(title("Sony v. Cox [1][note 2]"), "Sony v. Cox");
    EXPECT_EQ(title("Sony [sic]"), "Sony [sic]");
    EXPECT_EQ(title("[1]"), "[1]") << "something must be left";
    EXPECT_EQ(title("10<sup>9</sup> files, 5 m<sup>2</sup>, the 1<sup>st</sup>"), "10^9 files, 5 m2, the 1st");
    EXPECT_EQ(title("open <sup>1"), "open 1");
}

TEST(ImportedCases, ComeFromObjectsOfJson)
{
    const Import all = imported(R"({"made": "today", "leaks": [
        {"name": "A", "size_gb": 1.234, "tags": ["x", 1], "year": 2012},
        {"name": "B", "year": null, "size_gb": "2 TB"},
        {"name": "C", "size_gb": "2 XB"}]})");
    EXPECT_EQ(all.source->kind(), ImportKind::Json);
    ASSERT_EQ(all.read.cases.size(), 2U);
    EXPECT_EQ(figure(all.read.cases[0]), "1.234 GB");
    EXPECT_FALSE(all.plan.asksDecimalMark) << "in JSON a point is a point";
    EXPECT_EQ(all.read.cases[0].textColumns.at(0).second, "[\"x\", 1]");
    EXPECT_EQ(errorOf(all.read.problems.at(0)).place.path, "leaks[2].size_gb");
    EXPECT_EQ(imported(R"([{"title": "A"}])").read.cases.size(), 1U);
    EXPECT_EQ(imported(R"({"format":"toscale","version":1,"cases":[{"id":"a","title":"A"}]})").read.cases.at(0).id,
              "a");
    EXPECT_TRUE(imported(R"({"a": 1})").source->isEmpty());
}

TEST(ImportedCases, ReadNumbersOfJsonWithAPointWhateverTextsSay)
{
    const Import all = imported(R"json([
        {"title": "A", "volume": "1.234,5 GB", "fine": 1.234, "currency": "EUR", "prison (years)": 2.125},
        {"title": "B", "volume": "0,5 GB", "fine": 5e1, "currency": "EUR", "prison (years)": 1}])json");
    ASSERT_EQ(all.read.cases.size(), 2U);
    const Case& one = all.read.cases[0];
    EXPECT_EQ(figure(one), "1234.5 GB") << "a text is read as texts are";
    EXPECT_EQ(money(one), "1.234 EUR") << "less than two euros, not a thousand";
    EXPECT_EQ(std::get<AsWritten<Sentence>>(one.penalties.at(1).value).text, "2.125 years");
    EXPECT_EQ(money(all.read.cases[1]), "5e1 EUR");
    EXPECT_FALSE(all.plan.asksDecimalMark);

    const std::string table = R"json([{"title": "A", "size_gb": 2.125}, {"title": "B", "size_gb": "1,234"}])json";
    ImportChoices choices;
    choices.decimalMark = ',';
    const Import chosen = imported(table, choices);
    EXPECT_EQ(figure(chosen.read.cases.at(0)), "2.125 GB") << "a choice is of texts, too";
    EXPECT_EQ(figure(chosen.read.cases.at(1)), "1.234 GB");
    EXPECT_TRUE(says(imported(table).plan, ImportNoteCode::AmbiguousNumber))
        << "how JSON writes a number says nothing of the text below it";
}

} // namespace toscale::io
