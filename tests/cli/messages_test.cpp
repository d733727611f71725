#include "tests/cli/run_command.h"

#include <gtest/gtest.h>

// What the program says in the languages of its users, and what it says in none.

namespace toscale::cli {

namespace {

constexpr std::array locales{"de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8", "zh_CN.UTF-8", "ar_EG.UTF-8"};

/// The line of a help that begins with an option.
std::string lineOf(const std::string& help, const OptionSpec& option)
{
    std::string start = "\n  " + std::string(option.name) + ' ';
    if (!option.valueName.empty())
        start += std::string(option.valueName) + ' ';
    const std::size_t at = help.find(start);
    return at == std::string::npos ? "" : help.substr(at + 1, help.find('\n', at + 1) - at - 1);
}

std::size_t columnOfWords(const std::string& line, const OptionSpec& option)
{
    const std::size_t left = 2 + option.name.size() + (option.valueName.empty() ? 0 : 1 + option.valueName.size());
    return line.find_first_not_of(' ', std::min(left, line.size()));
}

class Help : public testing::TestWithParam<const char*> { };

TEST_P(Help, NamesEveryOptionAndAlignsItsWords)
{
    for (const Command& command : commands()) {
        const std::string help = runIn(GetParam(), {std::string(command.name), "--help"}).out;
        const std::string english = run({std::string(command.name), "--help"}).out;
        EXPECT_EQ(help.substr(0, help.find('\n')), english.substr(0, english.find('\n'))); // what is typed
        EXPECT_EQ(help.find(command.summary), std::string::npos) << help;
        for (const OptionSpec& option : command.options) {
            const std::string line = lineOf(help, option);
            ASSERT_FALSE(line.empty()) << option.name << '\n' << help;
            EXPECT_EQ(columnOfWords(line, option), columnOfWords(lineOf(english, option), option)) << line;
        }
        EXPECT_NE(help.find("\n  --help   "), std::string::npos);
    }
}

TEST_P(Help, NamesEveryCommand)
{
    const std::string help = runIn(GetParam(), {"--help"}).out;
    EXPECT_NE(help, run({"--help"}).out);
    for (const Command& command : commands())
        EXPECT_NE(help.find("  toscale-cli " + std::string(command.name) + ' ' + std::string(command.arguments)),
                  std::string::npos)
            << command.name;
}

INSTANTIATE_TEST_SUITE_P(Languages, Help, testing::ValuesIn(locales),
                         [](const auto& tested) { return std::string(tested.param, 2); });

TEST(Messages, AreInTheLanguageOfTheEnvironment)
{
    EXPECT_EQ(runIn("de_DE.UTF-8", {"bogus"}).err,
              "toscale-cli: den Befehl „bogus“ gibt es nicht\nSiehe: toscale-cli --help\n");
    EXPECT_EQ(runIn("fr_FR", {"table", "--price-year", "1800"}).err.find("--price-year 1800"), 0u);
    EXPECT_EQ(runIn("es_ES", {"compare", "70 GB", "80 TB", "--units", "x"}).err,
              "--units x: se esperaba si, iec, jedec o doubt\n");
    EXPECT_EQ(runIn("zh_CN.UTF-8", {"check", "samples:"}).out, "samples: 没有问题\n");
    EXPECT_EQ(runIn("fi_FI.UTF-8", {"bogus"}).err, run({"bogus"}).err);
    EXPECT_EQ(run({"bogus"}).err, "toscale-cli: there is no command \"bogus\"\nSee: toscale-cli --help\n");
}

TEST(Messages, KeepThePlaceOfAnErrorAndTheAnswerOfTheProgram)
{
    const Answer german = runIn("de_DE.UTF-8", {"convert", "80 terrabytes"});
    EXPECT_EQ(german.code, inputHasErrors);
    EXPECT_EQ(german.out, "-\n");
    EXPECT_EQ(german.err.rfind("argument:1:4: „terrabytes“ ist keine bekannte Einheit", 0), 0u) << german.err;
    EXPECT_EQ(runIn("de_DE.UTF-8", {"render"}).code, wrongUsage);
}

TEST(Messages, CountInTheLanguage)
{
    const std::string path = fileOf("three.csv", "title,volume\nA,80 TBB\nB,1 TBB\nC,3 GB\n");
    EXPECT_NE(runIn("de_DE", {"table", path}).err.find("2 Zeilen oder Werte werden ausgelassen"), std::string::npos);
    EXPECT_NE(runIn("ar_EG", {"table", path}).err.find("صفان أو قيمتان"), std::string::npos);
    EXPECT_NE(run({"table", path}).err.find(path + ": 2 rows or values are left out; the rest is used\n"),
              std::string::npos);
}

TEST(Messages, QuoteReasonsOfTheCoreInTheLanguage)
{
    const std::string path =
        fileOf("day.toscale.json", R"({"format": "toscale", "version": 1, "cases": [{"id": "a", "title": "A",
        "penalties": [{"id": "p", "kind": "fine", "date": "2013-02-30", "partOf": "none"}]}]})");
    const std::string err = runIn("de_DE", {"check", path}).err;
    EXPECT_NE(err.find("2013-02 hat 28 Tage"), std::string::npos) << err;
    EXPECT_NE(err.find("(Sanktion)"), std::string::npos) << err;
    EXPECT_NE(runIn("de_DE", {"convert", "--file", "."}).err.find("ist ein Verzeichnis"), std::string::npos);
}

/// These are found where the words are, in libraries without languages.
TEST(Messages, QuoteWhatExportsExpectInTheLanguage)
{
    const auto err = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"render", "-o", temporary("sheet.pdf")});
        return runIn("de_DE", arguments).err;
    };
    EXPECT_NE(err({"--worksheet", "--paper", "A3"}).find("A4 oder Letter"), std::string::npos);
    EXPECT_NE(err({"--worksheet", "--all-views"}).find("10 Ansichten: erwartet wird höchstens 6"), std::string::npos);
    EXPECT_NE(err({"--wall", "zz"}).find("ein Maßstab wie"), std::string::npos);
}

TEST(Messages, IsolateWhatIsTypedInArabic)
{
    EXPECT_EQ(runIn("ar_EG", {"bogus"}).err,
              "toscale-cli: لا يوجد أمر باسم «\u2068bogus\u2069»\nانظر: \u2068toscale-cli --help\u2069\n");
}

TEST(Answers, ForPeopleAreInTheLanguage)
{
    EXPECT_EQ(runIn("de_DE", {"compare", "70 GB", "80 TB"}).out, "70 GB sind 0,0875 % von 80 TB: 1 zu etwa 1.143\n");
    EXPECT_EQ(runIn("de_DE", {"convert", "35 years", "life", "1 year", "80 TB"}).out,
              "35 Jahre\nlebenslang\n1 Jahr\n80000000000000 B\n");
    EXPECT_EQ(run({"convert", "35 years", "life", "1 year"}).out, "35 years\nlife\n1 years\n");
}

TEST(Answers, OfAFigureStayInItsLanguage)
{
    EXPECT_EQ(runIn("de_DE", {"describe", "--ink", "--robustness"}).out,
              run({"describe", "--ink", "--robustness"}).out);
    const std::string german = runIn("fr_FR", {"describe", "--locale", "de", "--ink"}).out;
    EXPECT_NE(german.find("\nAnmerkungen\n"), std::string::npos);
    EXPECT_NE(german.find("Lügenfaktor 1\n"), std::string::npos) << german;
    EXPECT_NE(run({"describe", "--locale", "de"}).out.find("\nAnmerkungen\n"), std::string::npos);
}

TEST(Answers, ForMachinesAreTheSameInEveryLanguage)
{
    const std::string bad = fileOf("machine.csv", "title,volume\nA,80 TBB\nB,1 TB\n");
    const std::vector<std::vector<std::string>> commandLines{
        {"compare", "70 GB", "80 TB", "--json"},
        {"convert", "80 TB", "35 years", "life", "zz", "1 year suspended", "--json"},
        {"convert", "80 TB", "--familiar", "--json"},
        {"convert", "80 TB", "2 GB", "--sum", "--json"},
        {"cases", "samples:"},
        {"cases", "--json"},
        {"table", "samples:"},
        {"table", "--by", "country", "samples:", "--json"},
        {"describe", "--json", "--ink", "--robustness"},
        {"check", bad, "--json"},
    };
    for (const auto& arguments : commandLines) {
        const Answer english = run(arguments);
        EXPECT_FALSE(english.out.empty());
        for (const char* locale : locales) {
            const Answer answer = runIn(locale, arguments);
            EXPECT_EQ(answer.out, english.out) << locale << ' ' << arguments.front();
            EXPECT_EQ(answer.code, english.code) << locale << ' ' << arguments.front();
        }
    }
}

} // namespace

} // namespace toscale::cli
