#include "core/document/view.h"
#include "core/io/document_fields.h"
#include "core/io/document_json.h"
#include "core/io/files.h"
#include "tests/core/io/any_document.h"
#include "tests/core/io/schema_check.h"

#include <filesystem>
#include <gtest/gtest.h>

// Schema, reader, writer and samples say the same.

namespace toscale::io {

namespace {

using Json = nlohmann::ordered_json;

const Json& schema()
{
    static const Json read = Json::parse(readFile(TOSCALE_RESOURCES "/schema/toscale-document-1.schema.json").value());
    return read;
}

std::vector<std::string> keysOf(const Json& object)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

template <class List> std::vector<std::string> stringsOf(const List& list)
{
    return {list.begin(), list.end()};
}

std::vector<std::string> enumOf(const std::string& object, const std::string& property)
{
    return schema()["$defs"][object]["properties"][property]["enum"].get<std::vector<std::string>>();
}

struct ObjectOfTheFormat {
    std::string definition; // empty = the document itself
    std::span<const std::string_view> names;
};

const std::vector<ObjectOfTheFormat> objects{
    {"", fields::document},       {"reference", fields::reference}, {"referenceOverride", fields::referenceOverride},
    {"case", fields::caseFields}, {"party", fields::party},         {"figure", fields::figure},
    {"penalty", fields::penalty}, {"event", fields::event},         {"revenue", fields::revenue},
    {"source", fields::source},   {"view", fields::view},           {"viewCase", fields::viewCase},
};

const Json& definitionOf(const ObjectOfTheFormat& object)
{
    return object.definition.empty() ? schema() : schema()["$defs"][object.definition];
}

std::vector<std::string> sampleFiles()
{
    std::vector<std::string> files;
    for (const char* folder : {TOSCALE_RESOURCES "/samples", TOSCALE_RESOURCES "/stories"})
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            files.push_back(entry.path().string());
    return files;
}

} // namespace

TEST(DocumentSchema, NamesTheFieldsOfTheReaderInTheOrderOfTheWriter)
{
    for (const ObjectOfTheFormat& object : objects)
        EXPECT_EQ(keysOf(definitionOf(object)["properties"]), stringsOf(object.names)) << object.definition;
}

TEST(DocumentSchema, SaysHowLongAListMayBe)
{
    const Json& lists = schema()["$defs"]["case"]["properties"];
    for (const char* name : {"actor", "parties", "figures", "penalties", "revenue"})
        EXPECT_EQ(lists[name]["maxItems"], mostInList) << name;
    for (const char* name : {"events", "sources"})
        EXPECT_FALSE(lists[name].contains("maxItems")) << name;
}

TEST(DocumentSchema, TheWriterWritesEveryFieldThatTheReaderKnows)
{
    const Json whole = Json::parse(writeDocument(tests::fullDocument()));
    const Json& first = whole["cases"][0];
    const Json& view = whole["views"][0];
    const std::vector<std::pair<Json, std::span<const std::string_view>>> written{
        {whole, fields::document},
        {whole["reference"], fields::reference},
        {view["reference"], fields::referenceOverride},
        {first, fields::caseFields},
        {first["parties"][0], fields::party},
        {first["figures"][0], fields::figure},
        {first["penalties"][0], fields::penalty},
        {first["events"][0], fields::event},
        {first["revenue"][0], fields::revenue},
        {first["sources"][0], fields::source},
        {view, fields::view},
        {view["cases"][0], fields::viewCase},
    };
    for (const auto& [object, names] : written)
        EXPECT_EQ(keysOf(object), stringsOf(names));
}

TEST(DocumentSchema, HasTheWordsOfTheReader)
{
    EXPECT_EQ(enumOf("case", "status"), stringsOf(namesOf<CaseStatus>));
    EXPECT_EQ(enumOf("case", "outcome"), stringsOf(namesOf<Outcome>));
    EXPECT_EQ(enumOf("case", "actorKind"), stringsOf(namesOf<PartyKind>));
    EXPECT_EQ(enumOf("party", "kind"), stringsOf(namesOf<PartyKind>));
    EXPECT_EQ(enumOf("party", "role"), stringsOf(namesOf<PartyRole>));
    EXPECT_EQ(enumOf("figure", "kind"), stringsOf(fields::figureKinds));
    EXPECT_EQ(enumOf("figure", "counts"), stringsOf(namesOf<CountsWhat>));
    EXPECT_EQ(enumOf("figure", "status"), stringsOf(namesOf<FigureStatus>));
    EXPECT_EQ(enumOf("figure", "evidence"), stringsOf(namesOf<Evidence>));
    EXPECT_EQ(enumOf("penalty", "kind"), stringsOf(namesOf<PenaltyKind>));
    EXPECT_EQ(enumOf("penalty", "basis"), stringsOf(namesOf<Basis>));
    EXPECT_EQ(enumOf("penalty", "forum"), stringsOf(namesOf<Forum>));
    EXPECT_EQ(enumOf("penalty", "liability"), stringsOf(namesOf<Liability>));
    EXPECT_EQ(enumOf("penalty", "computedBy"), stringsOf(namesOf<ComputedBy>));
    EXPECT_EQ(enumOf("penalty", "aggregation"), stringsOf(namesOf<Aggregation>));
    EXPECT_EQ(enumOf("event", "kind"), stringsOf(namesOf<EventKind>));
    EXPECT_EQ(enumOf("source", "kind"), stringsOf(namesOf<SourceKind>));
    EXPECT_EQ(enumOf("view", "figure"), stringsOf(figureKindNames));
    EXPECT_EQ(enumOf("view", "measure"), stringsOf(measureNames));
    EXPECT_EQ(enumOf("view", "theme"), stringsOf(fields::themes));
    EXPECT_EQ(enumOf("reference", "reading"), stringsOf(prefixReadingNames));
    std::vector<std::string> bases{"final", "highest"};
    for (const std::string_view name : namesOf<Basis>)
        bases.emplace_back(name);
    EXPECT_EQ(enumOf("reference", "basis"), bases);
}

TEST(DocumentSchema, RequiresWhatTheReaderMisses)
{
    for (const ObjectOfTheFormat& object : objects) {
        const Json required = definitionOf(object).value("required", Json::array());
        for (const Json& name : required)
            EXPECT_TRUE(definitionOf(object)["properties"].contains(name.get<std::string>()));
    }
    EXPECT_EQ(schema()["required"].dump(), R"(["format","version"])");
    EXPECT_EQ(schema()["$defs"]["figure"]["required"].dump(), R"(["id","kind","value"])");
    EXPECT_EQ(schema()["$defs"]["penalty"]["required"].dump(), R"(["id","kind"])");
    EXPECT_EQ(schema()["$defs"]["revenue"]["required"].dump(), R"(["party","fiscalYear","value"])");
}

TEST(DocumentSchema, EverySampleFitsAndNamesNoFurtherField)
{
    for (const std::string& file : sampleFiles())
        EXPECT_EQ(tests::problemsBySchema(schema(), Json::parse(readFile(file).value())), std::vector<std::string>{})
            << file;
}

TEST(DocumentSchema, AnyWrittenDocumentFits)
{
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        const std::string written = writeDocument(tests::anyDocument(random));
        for (const std::string& problem : tests::problemsBySchema(schema(), Json::parse(written)))
            EXPECT_TRUE(problem.ends_with(".x-new: not named") || problem.ends_with(".zeta: not named")) << problem;
    }
    EXPECT_EQ(tests::problemsBySchema(schema(), Json::parse(writeDocument(tests::fullDocument()))),
              std::vector<std::string>{});
}

TEST(DocumentSchema, RefusesWhatTheReaderRefuses)
{
    for (const char* text :
         {R"({"version": 1})", R"({"format": "toscale", "version": 2})",
          R"({"format": "toscale", "version": 1, "cases": {}})",
          R"({"format": "toscale", "version": 1, "cases": [{"title": "A"}]})",
          R"({"format": "toscale", "version": 1, "cases": [{"id": "a", "title": "A", "status": "open"}]})",
          R"({"format": "toscale", "version": 1, "views": [{"id": "v", "figure": "pie"}]})"}) {
        EXPECT_FALSE(tests::problemsBySchema(schema(), Json::parse(text)).empty()) << text;
        EXPECT_FALSE(readDocument(text).problems.empty()) << text;
    }
}

} // namespace toscale::io
