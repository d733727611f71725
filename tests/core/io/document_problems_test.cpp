#include "core/io/document_json.h"
#include "core/quantity/parse_quantity.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace toscale::io {

namespace {

std::string withCase(const std::string& fields)
{
    return R"({"format": "toscale", "version": 1, "cases": [{"id": "a", "title": "A", )" + fields + "}]}";
}

std::string withView(const std::string& fields)
{
    return R"({"format": "toscale", "version": 1, "cases": [{"id": "a", "title": "A", "figures": [
        {"id": "f", "kind": "volume", "value": "70 GB"}]}], "views": [{"id": "v", )"
        + fields + "}]}";
}

struct BadDocument {
    const char* name;
    std::string json;
    ErrorCode code;
    std::string path;
    std::vector<std::string> arguments; // the first ones
};

void PrintTo(const BadDocument& bad, std::ostream* out)
{
    *out << bad.name;
}

class DocumentProblem : public testing::TestWithParam<BadDocument> { };

const std::vector<BadDocument> badDocuments{
    {"NoJson", "", ErrorCode::JsonSyntax, "", {}},
    {"NoObject", "[1]", ErrorCode::NotADocument, "", {}},
    {"NoFormat", "{}", ErrorCode::NotADocument, "format", {}},
    {"OtherFormat", R"({"format": "vega", "version": 1})", ErrorCode::NotADocument, "format", {}},
    {"NoVersion", R"({"format": "toscale"})", ErrorCode::MissingField, "", {"version"}},
    {"NewerVersion", R"({"format": "toscale", "version": 2})", ErrorCode::NewerVersion, "version", {"2", "1"}},
    {"VersionZero", R"({"format": "toscale", "version": 0})", ErrorCode::BadVersion, "version", {"0"}},
    {"VersionAsText",
     R"({"format": "toscale", "version": "1"})",
     ErrorCode::WrongType,
     "version",
     {"string", "number"}},
    {"HalfVersion", R"({"format": "toscale", "version": 1.5})", ErrorCode::WrongType, "version", {"1.5", "integer"}},
    {"CasesAsObject",
     R"({"format": "toscale", "version": 1, "cases": {}})",
     ErrorCode::WrongType,
     "cases",
     {"object", "array"}},
    {"CaseAsText",
     R"({"format": "toscale", "version": 1, "cases": ["a"]})",
     ErrorCode::WrongType,
     "cases[0]",
     {"string", "object"}},
    {"CaseWithoutId",
     R"({"format": "toscale", "version": 1, "cases": [{"title": "A"}]})",
     ErrorCode::MissingField,
     "cases[0]",
     {"id"}},
    {"CaseWithoutTitle",
     R"({"format": "toscale", "version": 1, "cases": [{"id": "a", "title": ""}]})",
     ErrorCode::MissingField,
     "cases[0]",
     {"title"}},
    {"TwoCasesOfOneId",
     R"({"format": "toscale", "version": 1, "cases": [{"id": "a", "title": "A"}, {"id": "a", "title": "B"}]})",
     ErrorCode::DuplicateId,
     "cases[1].id",
     {"a"}},
    {"UnknownBaseline",
     R"({"format": "toscale", "version": 1, "reference": {"baseline": "b"}})",
     ErrorCode::UnknownReference,
     "reference.baseline",
     {"b", "case"}},
    {"PriceYear",
     R"({"format": "toscale", "version": 1, "reference": {"priceYear": 1800}})",
     ErrorCode::NoIndexYear,
     "reference.priceYear",
     {"1800", "1913", "2025"}},
    {"UnknownLanguage",
     R"({"format": "toscale", "version": 1, "language": "klingon"})",
     ErrorCode::UnknownLanguage,
     "language",
     {"klingon"}},
    {"UnknownCurrency",
     R"({"format": "toscale", "version": 1, "reference": {"currency": "UDS"}})",
     ErrorCode::UnknownCurrency,
     "reference.currency",
     {"UDS", "USD"}},
    {"UnknownBasisOfReference",
     R"({"format": "toscale", "version": 1, "reference": {"basis": "finale"}})",
     ErrorCode::UnknownValue,
     "reference.basis",
     {"finale"}},
    {"TableVersionAsNumber",
     R"({"format": "toscale", "version": 1, "tables": {"fx": 2025}})",
     ErrorCode::WrongType,
     "tables.fx",
     {"number", "string"}},

    {"UnknownStatus",
     withCase(R"("status": "closd")"),
     ErrorCode::UnknownValue,
     "cases[0].status",
     {"closd", "pending, closed, unenforced_judgment", "closed"}},
    {"WordInCapitals",
     withCase(R"("outcome": "Held liable")"),
     ErrorCode::UnknownValue,
     "cases[0].outcome",
     {"Held liable"}},
    {"NoSuchDay", withCase(R"("act": "2013-02-30")"), ErrorCode::NoSuchDay, "cases[0].act", {}},
    {"AsOfWithoutDate", withCase(R"("asOf": "today")"), ErrorCode::NotADate, "cases[0].asOf", {}},
    {"FlagAsText",
     withCase(R"("actVerified": "no")"),
     ErrorCode::WrongType,
     "cases[0].actVerified",
     {"string", "boolean"}},
    {"ActorWithoutParty",
     withCase(R"("actor": ["p"])"),
     ErrorCode::UnknownReference,
     "cases[0].actor[0]",
     {"p", "party"}},
    {"ListOfNumbers", withCase(R"("actor": [1])"), ErrorCode::WrongType, "cases[0].actor[0]", {"number", "string"}},
    {"TwoPartiesOfOneId",
     withCase(R"("parties": [{"id": "p"}, {"id": "p"}])"),
     ErrorCode::DuplicateId,
     "cases[0].parties[1].id",
     {"p"}},
    {"TwoSourcesOfOneId",
     withCase(R"("sources": [{"id": "s"}, {"id": "s"}])"),
     ErrorCode::DuplicateId,
     "cases[0].sources[1].id",
     {"s"}},
    {"NotesSourceUnknown",
     withCase(R"("notesSources": ["s"])"),
     ErrorCode::UnknownReference,
     "cases[0].notesSources[0]",
     {"s", "source"}},
    {"SourceDate",
     withCase(R"("sources": [{"id": "s", "date": "2013-02-30"}])"),
     ErrorCode::NoSuchDay,
     "cases[0].sources[0].date",
     {}},

    {"FigureWithoutKind",
     withCase(R"("figures": [{"id": "f", "value": "70 GB"}])"),
     ErrorCode::MissingField,
     "cases[0].figures[0]",
     {"kind"}},
    {"FigureWithoutValue",
     withCase(R"("figures": [{"id": "f", "kind": "volume"}])"),
     ErrorCode::MissingField,
     "cases[0].figures[0]",
     {"value"}},
    {"FigureValueAsNumber",
     withCase(R"("figures": [{"id": "f", "kind": "volume", "value": 70}])"),
     ErrorCode::WrongType,
     "cases[0].figures[0].value",
     {"number", "string"}},
    {"NegativeVolume",
     withCase(R"("figures": [{"id": "f", "kind": "volume", "value": "-70 GB"}])"),
     ErrorCode::NegativeNumber,
     "cases[0].figures[0].value",
     {}},
    {"VolumeWithoutUnit",
     withCase(R"("figures": [{"id": "f", "kind": "volume", "value": "70"}])"),
     ErrorCode::MissingUnit,
     "cases[0].figures[0].value",
     {}},
    {"VolumeInYears",
     withCase(R"("figures": [{"id": "f", "kind": "volume", "value": "35 years"}])"),
     ErrorCode::KindsDiffer,
     "cases[0].figures[0].value",
     {}},
    {"TwoPrimaries",
     withCase(R"("figures": [{"id": "f", "kind": "volume", "value": "1 GB", "primary": true},
                             {"id": "n", "kind": "works", "value": "2 songs", "primary": true},
                             {"id": "g", "kind": "volume", "value": "2 GB", "primary": true}])"),
     ErrorCode::TwoPrimaries,
     "cases[0].figures[2].primary",
     {"volume", "f"}},
    {"FigureSourceUnknown",
     withCase(R"("figures": [{"id": "f", "kind": "volume", "value": "1 GB", "sources": ["x"]}])"),
     ErrorCode::UnknownReference,
     "cases[0].figures[0].sources[0]",
     {"x", "source"}},

    {"PenaltyWithoutKind",
     withCase(R"("penalties": [{"id": "p", "value": "35 years"}])"),
     ErrorCode::MissingField,
     "cases[0].penalties[0]",
     {"kind"}},
    {"MisspeltDuration",
     withCase(R"("penalties": [{"id": "p", "kind": "imprisonment", "value": "35 yeras"}])"),
     ErrorCode::UnknownUnit,
     "cases[0].penalties[0].value",
     {"yeras"}},
    {"FineInYears",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "value": "35 years"}])"),
     ErrorCode::KindsDiffer,
     "cases[0].penalties[0].value",
     {}},
    {"OtherInBytes",
     withCase(R"("penalties": [{"id": "p", "kind": "other", "value": "70 GB"}])"),
     ErrorCode::KindsDiffer,
     "cases[0].penalties[0].value",
     {"information", "money"}},
    {"FineInUnknownCurrency",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "value": "XQZ 5"}])"),
     ErrorCode::UnknownCurrency,
     "cases[0].penalties[0].value",
     {"XQZ"}},
    {"AppliesToUnknown",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "appliesTo": ["x"]}])"),
     ErrorCode::UnknownReference,
     "cases[0].penalties[0].appliesTo[0]",
     {"x", "party"}},
    {"CoversUnknown",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "covers": "all"}])"),
     ErrorCode::UnknownReference,
     "cases[0].penalties[0].covers",
     {"all", "figure"}},
    {"ReplacesUnknown",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "replaces": "q"}])"),
     ErrorCode::UnknownReference,
     "cases[0].penalties[0].replaces",
     {"q", "penalty"}},
    {"PartOfItself",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "partOf": "p"}])"),
     ErrorCode::SelfReference,
     "cases[0].penalties[0].partOf",
     {"p"}},
    {"PartsOfEachOther",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "partOf": "q"}, {"id": "r", "kind": "fine", "partOf": "p"},
                               {"id": "q", "kind": "fine", "alternativeTo": "r"}])"),
     ErrorCode::ReferenceRing,
     "cases[0].penalties[2].alternativeTo",
     {"r", "q"}},
    {"ReplacingEachOther",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "replaces": "q"},
                               {"id": "q", "kind": "fine", "replaces": "p"}])"),
     ErrorCode::ReferenceRing,
     "cases[0].penalties[1].replaces",
     {"p", "q"}},
    {"PartOfUnknown",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "partOf": "q"}])"),
     ErrorCode::UnknownReference,
     "cases[0].penalties[0].partOf",
     {"q", "penalty"}},
    {"SuspendedLongerThanTheTerm",
     withCase(R"("penalties": [{"id": "p", "kind": "imprisonment", "value": "6 months, 12 of them suspended"}])"),
     ErrorCode::SuspendedTooLong,
     "cases[0].penalties[0].value",
     {"12 of them suspended", "6 months"}},
    {"VolumeInDollars",
     withCase(R"("figures": [{"id": "f", "kind": "volume", "value": "$5"}])"),
     ErrorCode::KindsDiffer,
     "cases[0].figures[0].value",
     {"money", "information"}},
    {"AlternativeToUnknown",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "alternativeTo": "q"}])"),
     ErrorCode::UnknownReference,
     "cases[0].penalties[0].alternativeTo",
     {"q", "penalty"}},
    {"CountsAsText",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "counts": "4"}])"),
     ErrorCode::WrongType,
     "cases[0].penalties[0].counts",
     {"string", "number"}},
    {"CountsTooLarge",
     withCase(R"("penalties": [{"id": "p", "kind": "fine", "counts": 99999999999}])"),
     ErrorCode::WrongType,
     "cases[0].penalties[0].counts",
     {"99999999999", "integer"}},
    {"TwoPenaltiesOfOneId",
     withCase(R"("penalties": [{"id": "p", "kind": "fine"}, {"id": "p", "kind": "fine"}])"),
     ErrorCode::DuplicateId,
     "cases[0].penalties[1].id",
     {"p"}},

    {"EventDate",
     withCase(R"("events": [{"date": "2013-13", "label": "x"}])"),
     ErrorCode::NoSuchDay,
     "cases[0].events[0].date",
     {}},
    {"EventKind",
     withCase(R"("events": [{"date": "2013", "kind": "arest"}])"),
     ErrorCode::UnknownValue,
     "cases[0].events[0].kind",
     {"arest"}},
    {"RevenueWithoutYear",
     withCase(R"("parties": [{"id": "p"}], "revenue": [{"party": "p", "value": "USD 5"}])"),
     ErrorCode::MissingField,
     "cases[0].revenue[0]",
     {"fiscalYear"}},
    {"RevenueOfNobody",
     withCase(R"("revenue": [{"party": "p", "fiscalYear": 2024, "value": "USD 5"}])"),
     ErrorCode::UnknownReference,
     "cases[0].revenue[0].party",
     {"p", "party"}},

    {"ViewWithoutId",
     R"({"format": "toscale", "version": 1, "views": [{}]})",
     ErrorCode::MissingField,
     "views[0]",
     {"id"}},
    {"TwoViewsOfOneId",
     R"({"format": "toscale", "version": 1, "views": [{"id": "v"}, {"id": "v"}]})",
     ErrorCode::DuplicateId,
     "views[1].id",
     {"v"}},
    {"UnknownFigureKind", withView(R"("figure": "pie")"), ErrorCode::UnknownValue, "views[0].figure", {"pie"}},
    {"UnknownMeasure", withView(R"("measure": "volumes")"), ErrorCode::UnknownValue, "views[0].measure", {"volumes"}},
    {"UnknownCaseOfView",
     withView(R"("cases": [{"id": "b"}])"),
     ErrorCode::UnknownReference,
     "views[0].cases[0].id",
     {"b", "case"}},
    {"UnknownFigureOfView",
     withView(R"("cases": [{"id": "a", "figure": "g"}])"),
     ErrorCode::UnknownReference,
     "views[0].cases[0].figure",
     {"g", "figure"}},
    {"UnknownBaselineOfView",
     withView(R"("reference": {"baseline": "b"})"),
     ErrorCode::UnknownReference,
     "views[0].reference.baseline",
     {"b", "case"}},
    {"UnknownReading",
     withView(R"("reference": {"reading": "jedecs"})"),
     ErrorCode::UnknownValue,
     "views[0].reference.reading",
     {"jedecs", "si, iec, jedec", "jedec"}},
    {"UnknownTheme", withView(R"("theme": "drak")"), ErrorCode::UnknownValue, "views[0].theme", {"drak"}},
    {"SizeWithoutCross", withView(R"("size": "1200")"), ErrorCode::BadSize, "views[0].size", {"1200", "200", "20000"}},
    {"SizeTooLarge", withView(R"("size": "1e9x675")"), ErrorCode::BadSize, "views[0].size", {"1e9x675"}},
    {"SizeOfNothing", withView(R"("size": "0x0")"), ErrorCode::BadSize, "views[0].size", {"0x0"}},
    {"UnknownYardstick",
     withView(R"("figure": "units", "options": {"yardstick": "laptop-513"})"),
     ErrorCode::UnknownReference,
     "views[0].options.yardstick",
     {"laptop-513", "yardstick"}},
    {"YardstickOfNoText",
     withView(R"("figure": "units", "options": {"yardstick": 512})"),
     ErrorCode::UnknownReference,
     "views[0].options.yardstick",
     {"512", "yardstick"}},
    {"GuessOfNoText",
     withView(R"("options": {"guess": 5})"),
     ErrorCode::WrongType,
     "views[0].options.guess",
     {"number"}},
    {"UnknownWalkStep",
     withView(R"("figure": "walk", "options": {"walkStep": "7"})"),
     ErrorCode::UnknownValue,
     "views[0].options.walkStep",
     {"7", "10, 1000"}},
    {"AlignedByNoEvent",
     withView(R"("figure": "timeline", "options": {"align": "charged"})"),
     ErrorCode::UnknownValue,
     "views[0].options.align",
     {"charged"}},
    {"PriceYearOfView",
     withView(R"("reference": {"priceYear": 1800})"),
     ErrorCode::NoIndexYear,
     "views[0].reference.priceYear",
     {"1800", "1913", "2025"}},
    {"KindsOfView", withView(R"("kinds": ["fine", "fines"])"), ErrorCode::UnknownValue, "views[0].kinds[1]", {"fines"}},
};

} // namespace

TEST_P(DocumentProblem, IsReportedOnceWithItsPath)
{
    const ReadDocument read = readDocument(GetParam().json, "file.json");
    ASSERT_EQ(read.problems.size(), 1U);
    const Error& problem = read.problems[0];
    EXPECT_EQ(problem.code, GetParam().code);
    EXPECT_EQ(problem.place.path, GetParam().path);
    EXPECT_EQ(problem.place.file, "file.json");
    ASSERT_GE(problem.arguments.size(), GetParam().arguments.size());
    EXPECT_TRUE(std::ranges::equal(
        GetParam().arguments,
        std::vector(problem.arguments.begin(),
                    problem.arguments.begin() + static_cast<std::ptrdiff_t>(GetParam().arguments.size()))));
}

INSTANTIATE_TEST_SUITE_P(All, DocumentProblem, testing::ValuesIn(badDocuments),
                         [](const auto& bad) { return std::string(bad.param.name); });

TEST(DocumentProblems, AllAreCollectedAndTheGoodPartIsRead)
{
    const ReadDocument read = readDocument(R"({"format": "toscale", "version": 1, "cases": [
        {"id": "a", "title": "A", "act": "2013-02-30", "outcome": "guilty",
         "figures": [{"id": "f", "kind": "volume", "value": "80 terrabytes"},
                     {"id": "g", "kind": "volume", "value": "70 GB"}],
         "penalties": [{"id": "p", "kind": "imprisonment", "value": "35 yeras", "date": "2011-07-19"}]},
        {"id": "b", "title": "B"}]})");
    std::vector<std::string> paths;
    for (const Error& problem : read.problems)
        paths.push_back(problem.place.path);
    EXPECT_EQ(paths,
              (std::vector<std::string>{"cases[0].act", "cases[0].outcome", "cases[0].figures[0].value",
                                        "cases[0].penalties[0].value"}));
    ASSERT_TRUE(read.document);
    ASSERT_EQ(read.document->cases.size(), 2U);
    ASSERT_EQ(read.document->cases[0].figures.size(), 1U);
    EXPECT_EQ(read.document->cases[0].figures[0].id, "g");
    EXPECT_EQ(read.document->cases[0].penalties[0].date.text, "2011-07-19");
}

TEST(DocumentProblems, AMisspeltUnitNamesWhereInTheTextAndWhatWasMeant)
{
    const ReadDocument read =
        readDocument(withCase(R"("penalties": [{"id": "p", "kind": "imprisonment", "value": "35 yeras"}])"));
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems[0].place.column, 4);
    EXPECT_EQ(read.problems[0].arguments.back(), "years");
}

TEST(DocumentProblems, AWordInOtherLettersSuggestsItsSpelling)
{
    const ReadDocument read = readDocument(withCase(R"("outcome": "Held liable")"));
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems[0].arguments.back(), "held_liable");
}

TEST(DocumentProblems, AReferenceToAFigureThatCouldNotBeReadIsNoSecondProblem)
{
    const ReadDocument read = readDocument(withCase(
        R"("figures": [{"id": "f", "kind": "volume", "value": "70 GBs?"}],
           "penalties": [{"id": "p", "kind": "fine", "covers": "f"}])"));
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems[0].place.path, "cases[0].figures[0].value");
}

TEST(DocumentProblems, NothingOfANewerDocumentIsRead)
{
    EXPECT_FALSE(readDocument(R"({"format": "toscale", "version": 2, "cases": []})").document);
    EXPECT_FALSE(readDocument(R"({"format": "other", "version": 1, "cases": []})").document);
    EXPECT_TRUE(readDocument(R"({"format": "toscale", "version": 1})").document);
}

TEST(DocumentProblems, AFieldThatCannotBeReadIsStillWrittenBack)
{
    const ReadDocument read = readDocument(
        withCase(R"("act": "2013-02-30", "penalties": [{"id": "p", "kind": "imprisonment", "value": "35 yeras"}])"));
    ASSERT_TRUE(read.document);
    const std::string written = writeDocument(*read.document);
    EXPECT_NE(written.find("\"act\": \"2013-02-30\""), std::string::npos);
    EXPECT_NE(written.find("\"value\": \"35 yeras\""), std::string::npos);
    EXPECT_EQ(readDocument(written).problems.size(), 2U);
}

TEST(DocumentProblems, AMendedFieldIsWrittenOnce)
{
    ReadDocument read =
        readDocument(withCase(R"("penalties": [{"id": "p", "kind": "imprisonment", "value": "35 yeras"}])"));
    ASSERT_TRUE(read.document);
    read.document->cases[0].penalties[0].value = parseSentence("35 years").value();
    const std::string written = writeDocument(*read.document);
    EXPECT_EQ(written.find("yeras"), std::string::npos);
    EXPECT_TRUE(readDocument(written).problems.empty());
}

} // namespace toscale::io
