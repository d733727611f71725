#include "core/cases/written_stage.h"
#include "core/io/document_json.h"
#include "core/io/files.h"
#include "core/io/reference_data.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

// Every fact of the research (tests/data/case-facts.json) stands in the sample documents, and nothing else does.

namespace toscale {

namespace {

using Json = nlohmann::json;

const Json& facts()
{
    static const Json all = Json::parse(*io::readFile(TOSCALE_TEST_DATA "/case-facts.json"));
    return all;
}

std::string textOf(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::vector<std::string> textsOf(const Json& value)
{
    return value.get<std::vector<std::string>>();
}

template <class E> std::string nameOrEmpty(const std::optional<E>& value)
{
    return value ? std::string(nameOf(*value)) : std::string();
}

double unitOf(const std::string& unit)
{
    return unit == "GB" ? 1e9 : unit == "TB" ? 1e12 : unit == "PB" ? 1e15 : 0;
}

void compareFigure(const Json& fact, const CaseFigure& figure)
{
    EXPECT_EQ(figure.id, fact["id"]);
    EXPECT_EQ(figure.isVolume(), fact["kind"] == "data_volume");
    const double number = fact["value"].get<double>();
    if (figure.isVolume()) {
        const auto& size = std::get<AsWritten<DataSize>>(figure.value);
        const double bytes = size.value.bytes.best.value().convert_to<double>();
        EXPECT_NEAR(bytes, number * unitOf(fact["unit"]), bytes * 1e-12);
    } else {
        const auto& count = std::get<AsWritten<Count>>(figure.value);
        EXPECT_EQ(count.value.number.best.convert_to<double>(), number);
        EXPECT_EQ(count.value.noun, fact["noun"]);
    }
    const std::string qualifier = fact["qualifier"];
    const Qualifier written = std::visit([](const auto& value) { return value.qualifier; }, figure.value);
    const std::map<std::string, Qualifier> qualifiers{
        {"exact", Qualifier::Exact},      {"about", Qualifier::About},        {"almost", Qualifier::About},
        {"at_least", Qualifier::AtLeast}, {"more_than", Qualifier::MoreThan}, {"up_to", Qualifier::AtMost}};
    EXPECT_EQ(written, qualifiers.at(qualifier)) << figure.text();
    EXPECT_EQ(figure.text().starts_with("almost"), qualifier == "almost") << figure.text();
    EXPECT_EQ(nameOrEmpty(figure.status), fact["status"]);
    EXPECT_EQ(nameOrEmpty(figure.counts), fact["counts"]);
    EXPECT_EQ(nameOrEmpty(figure.evidence), fact["evidence"]);
    EXPECT_EQ(figure.primary, fact["primary"].get<bool>());
    EXPECT_EQ(figure.verified, fact["verified"].get<bool>());
    EXPECT_EQ(figure.scope, fact["scope"]);
    EXPECT_EQ(figure.sources, textsOf(fact["sources"]));
}

void compareTerm(const Json& term, const PenaltyValue& value)
{
    const auto* sentence = std::get_if<AsWritten<Sentence>>(&value);
    ASSERT_NE(sentence, nullptr);
    if (term["life"].get<bool>()) {
        EXPECT_TRUE(std::holds_alternative<LifeTerm>(sentence->value));
        return;
    }
    const auto& fixed = std::get<FixedTerm>(sentence->value);
    const double perYear = term["unit"] == "years" ? 1 : term["unit"] == "months" ? 12 : 365.25;
    EXPECT_NEAR(toYears(fixed.length.best).value(), term["value"].get<double>() / perYear, 1e-12);
    EXPECT_NEAR(toYears(fixed.suspended).value(), term["suspended"].get<double>() / perYear, 1e-12);
}

/// "up to" on a statutory maximum restates the basis and stays in the text alone (MODEL.md 2).
Qualifier expectedQualifier(const Json& fact)
{
    const std::map<std::string, Qualifier> qualifiers{{"exact", Qualifier::Exact},
                                                      {"about", Qualifier::About},
                                                      {"at_least", Qualifier::AtLeast},
                                                      {"up_to", Qualifier::AtMost}};
    return fact["qualifier"] == "up_to" && fact["basis"] == "statutory_maximum" ? Qualifier::Exact
                                                                                : qualifiers.at(fact["qualifier"]);
}

std::string writtenText(const PenaltyValue& value)
{
    if (const auto* money = std::get_if<AsWritten<PricedMoney>>(&value))
        return money->text;
    const auto* sentence = std::get_if<AsWritten<Sentence>>(&value);
    return sentence == nullptr ? "" : sentence->text;
}

void comparePenalty(const Json& fact, const Penalty& penalty)
{
    EXPECT_EQ(penalty.id, fact["id"]);
    EXPECT_EQ(penalty.thread, fact["thread"]);
    EXPECT_EQ(nameOf(penalty.kind), fact["kind"].get<std::string>());
    EXPECT_EQ(nameOf(penalty.basis), fact["basis"].get<std::string>());
    EXPECT_EQ(nameOrEmpty(penalty.forum), fact["forum"]);
    EXPECT_EQ(penalty.appliesTo, textsOf(fact["applies_to"]));
    EXPECT_EQ(nameOrEmpty(penalty.liability), fact.contains("liability") ? textOf(fact["liability"]) : "");
    EXPECT_EQ(penalty.date.text, fact["date"]);
    EXPECT_EQ(penalty.covers, fact["covers"] == "unset" ? "" : textOf(fact["covers"]));
    EXPECT_EQ(nameOrEmpty(penalty.computedBy), fact.contains("computed_by") ? textOf(fact["computed_by"]) : "");
    EXPECT_EQ(penalty.replaces, fact.value("replaces", ""));
    EXPECT_EQ(penalty.partOf, fact.value("part_of", ""));
    EXPECT_EQ(penalty.alternativeTo, fact.value("alternative_to", ""));
    EXPECT_EQ(penalty.verified, fact["verified"].get<bool>());
    EXPECT_EQ(penalty.note, fact["note"]);
    EXPECT_EQ(penalty.sources, textsOf(fact["sources"]));
    if (!fact["amount"].is_null()) {
        const auto* money = std::get_if<AsWritten<PricedMoney>>(&penalty.value);
        ASSERT_NE(money, nullptr) << penalty.id;
        EXPECT_DOUBLE_EQ(money->value.amount.best.convert_to<double>(), fact["amount"].get<double>());
        EXPECT_EQ(money->value.currency.code, fact["currency"]);
        EXPECT_EQ(money->qualifier, expectedQualifier(fact)) << penalty.id;
    } else if (!fact["term"].is_null()) {
        compareTerm(fact["term"], penalty.value);
        const auto* sentence = std::get_if<AsWritten<Sentence>>(&penalty.value);
        EXPECT_TRUE(sentence != nullptr && sentence->qualifier == expectedQualifier(fact)) << penalty.id;
    } else {
        EXPECT_TRUE(std::holds_alternative<std::monostate>(penalty.value)) << penalty.id;
    }
    EXPECT_EQ(writtenText(penalty.value).starts_with("up to"), fact["qualifier"] == "up_to") << penalty.id;
    if (!fact["term"].is_null()) {
        const Json& term = fact["term"];
        EXPECT_EQ(penalty.counts.has_value(), !term["counts"].is_null());
        if (penalty.counts) {
            EXPECT_EQ(*penalty.counts, term["counts"].get<int>());
        }
        EXPECT_EQ(nameOrEmpty(penalty.aggregation), term["aggregation"]);
    }
}

void compareSource(const Json& fact, const Source& source)
{
    EXPECT_EQ(source.id, fact["id"]);
    EXPECT_EQ(source.title, fact["title"]);
    EXPECT_EQ(source.publisher, fact["publisher"]);
    EXPECT_EQ(source.date, textOf(fact["date"]));
    EXPECT_EQ(source.url, fact["url"]);
    EXPECT_EQ(nameOrEmpty(source.kind), fact["kind"]);
    EXPECT_EQ(source.quote, fact["quote"]);
}

/// As stated for the whole actor, else as its only party says.
std::string actorKindOf(const Case& which)
{
    if (which.actorKind)
        return std::string(nameOf(*which.actorKind));
    const auto party = std::ranges::find(which.parties, which.actor.at(0), &Party::id);
    return std::string(nameOf(party->kind));
}

void compareCase(const Json& fact, const Case& which)
{
    EXPECT_EQ(which.title, fact["title"]);
    EXPECT_EQ(which.displayTitle, fact["display_title"]);
    EXPECT_EQ(which.actor, textsOf(fact["actor"]["parties"]));
    EXPECT_EQ(which.actorName, fact["actor"]["name"]);
    EXPECT_EQ(actorKindOf(which), fact["actor"]["type"]);
    EXPECT_EQ(which.act.text, fact["act_date"]);
    EXPECT_EQ(which.actVerified, fact["act_date_verified"].get<bool>());
    EXPECT_EQ(which.jurisdiction, fact["jurisdiction"]);
    EXPECT_EQ(which.country, fact["country"]);
    EXPECT_EQ(nameOrEmpty(which.status), fact["status"]);
    EXPECT_EQ(nameOrEmpty(which.outcome), fact["outcome"]);
    EXPECT_EQ(which.asOf, fact["as_of"]);
    EXPECT_EQ(which.summary, fact["summary"]);
    EXPECT_EQ(which.notes, fact["notes"]);
    EXPECT_EQ(which.notesSources, textsOf(fact["notes_sources"]));
    const std::size_t researched = fact["parties"].size();
    ASSERT_GE(which.parties.size(), researched);
    for (std::size_t i = researched; i < which.parties.size(); ++i) { // who sued, to be left away "without names"
        EXPECT_EQ(which.parties[i].kind, PartyKind::Person);
        EXPECT_EQ(which.parties[i].role, PartyRole::Unknown);
        EXPECT_NE(which.title.find(which.parties[i].name), std::string::npos) << which.parties[i].name;
        EXPECT_EQ(std::ranges::find(which.actor, which.parties[i].id), which.actor.end());
    }
    for (std::size_t i = 0; i < researched; ++i) {
        EXPECT_EQ(which.parties[i].id, fact["parties"][i]["id"]);
        EXPECT_EQ(which.parties[i].name, fact["parties"][i]["name"]);
        EXPECT_EQ(nameOf(which.parties[i].kind), fact["parties"][i]["kind"].get<std::string>());
        EXPECT_EQ(nameOf(which.parties[i].role), fact["parties"][i]["role"].get<std::string>());
    }
    ASSERT_EQ(which.figures.size(), fact["measures"].size());
    for (std::size_t i = 0; i < which.figures.size(); ++i)
        compareFigure(fact["measures"][i], which.figures[i]);
    ASSERT_EQ(which.penalties.size(), fact["penalties"].size());
    for (std::size_t i = 0; i < which.penalties.size(); ++i)
        comparePenalty(fact["penalties"][i], which.penalties[i]);
    ASSERT_EQ(which.events.size(), fact["events"].size());
    for (std::size_t i = 0; i < which.events.size(); ++i) {
        EXPECT_EQ(which.events[i].date.text, fact["events"][i]["date"]);
        EXPECT_EQ(nameOf(which.events[i].kind), fact["events"][i]["kind"].get<std::string>());
        EXPECT_EQ(which.events[i].label, fact["events"][i]["label"]);
        EXPECT_EQ(which.events[i].sources, textsOf(fact["events"][i]["sources"]));
    }
    ASSERT_EQ(which.revenue.size(), fact["revenue"].is_null() ? 0u : 1u);
    if (!which.revenue.empty()) {
        EXPECT_EQ(which.revenue[0].fiscalYear, fact["revenue"]["year"].get<int>());
        EXPECT_EQ(which.revenue[0].value.value.amount.best.convert_to<double>(),
                  fact["revenue"]["amount"].get<double>());
        EXPECT_EQ(which.revenue[0].value.value.currency.code, fact["revenue"]["currency"]);
        EXPECT_EQ(which.revenue[0].party, which.actor.at(0)); // the research gives the actor's own
        EXPECT_EQ(which.revenue[0].note, fact["revenue"]["note"]);
        EXPECT_EQ(which.revenue[0].sources, textsOf(fact["revenue"]["sources"]));
    }
    ASSERT_EQ(which.sources.size(), fact["sources"].size());
    for (std::size_t i = 0; i < which.sources.size(); ++i)
        compareSource(fact["sources"][i], which.sources[i]);
}

TEST(SampleFacts, EveryFactOfTheResearchStandsInTheSamplesAndNothingElse)
{
    ASSERT_EQ(io::sampleLibrary().cases.size(), facts().size());
    for (const Json& fact : facts()) {
        SCOPED_TRACE(fact["id"].get<std::string>());
        const Case* which = findCase(io::sampleLibrary(), fact["id"].get<std::string>());
        ASSERT_NE(which, nullptr);
        compareCase(fact, *which);
    }
}

void collectKeys(const Json& value, std::set<std::string>& keys)
{
    if (value.is_object())
        for (const auto& [key, each] : value.items())
            keys.insert(key);
    if (value.is_structured())
        for (const Json& each : value)
            collectKeys(each, keys);
}

TEST(SampleFacts, TheComparisonAboveKnowsEveryKeyOfTheResearch)
{
    std::set<std::string> keys;
    collectKeys(facts(), keys);
    const std::set<std::string> compared{"act_date",
                                         "act_date_verified",
                                         "actor",
                                         "aggregation",
                                         "alternative_to",
                                         "amount",
                                         "applies_to",
                                         "as_of",
                                         "basis",
                                         "computed_by",
                                         "country",
                                         "counts",
                                         "covers",
                                         "currency",
                                         "date",
                                         "display_title",
                                         "events",
                                         "evidence",
                                         "forum",
                                         "id",
                                         "jurisdiction",
                                         "kind",
                                         "label",
                                         "liability",
                                         "life",
                                         "measures",
                                         "name",
                                         "note",
                                         "notes",
                                         "notes_sources",
                                         "noun",
                                         "outcome",
                                         "part_of",
                                         "parties",
                                         "penalties",
                                         "primary",
                                         "publisher",
                                         "qualifier",
                                         "quote",
                                         "replaces",
                                         "revenue",
                                         "role",
                                         "scope",
                                         "sources",
                                         "status",
                                         "summary",
                                         "suspended",
                                         "term",
                                         "thread",
                                         "title",
                                         "type",
                                         "unit",
                                         "url",
                                         "value",
                                         "verified",
                                         "year"};
    EXPECT_EQ(keys, compared);
}

TEST(SampleFacts, TheBuiltInComparisonHasBothCasesAsResearched)
{
    ASSERT_EQ(io::builtInDocument().cases.size(), 2u);
    for (const Case& one : io::builtInDocument().cases)
        EXPECT_EQ(one, *findCase(io::sampleLibrary(), one.id)) << one.id;
    EXPECT_EQ(io::builtInDocument().title, "70 GB and 80 TB");
}

TEST(SampleFacts, SamplesAndStoriesAreWrittenAsTheyWereRead)
{
    int count = 0;
    for (const char* folder : {TOSCALE_RESOURCES "/samples", TOSCALE_RESOURCES "/stories"}) {
        for (const auto& file : std::filesystem::directory_iterator(folder)) {
            const auto bytes = io::readFile(file.path().string());
            ASSERT_TRUE(bytes);
            const io::ReadDocument read = io::readDocument(*bytes, file.path().string());
            ASSERT_TRUE(read.document) << file.path();
            EXPECT_TRUE(read.problems.empty()) << file.path();
            EXPECT_EQ(io::writeDocument(*read.document), *bytes) << file.path();
            ++count;
        }
    }
    EXPECT_EQ(count, 37 + 2);
}

} // namespace

/// What a table of cases shows of a stage in one line can be typed again.
TEST(SampleFacts, EveryStageIsReadBackFromItsLine)
{
    for (const Case& which : io::sampleLibrary().cases)
        for (const Penalty& stage : which.penalties) {
            const std::string line = writtenStage(stage);
            const auto read = parseWrittenStage(line);
            ASSERT_TRUE(read) << which.id << ": " << line;
            EXPECT_EQ(read->basis, stage.basis) << line;
            EXPECT_EQ(read->kind, stage.kind) << line;
            EXPECT_EQ(read->date.text, stage.date.text) << line;
            EXPECT_EQ(read->value, stage.value) << line;
        }
}

} // namespace toscale
