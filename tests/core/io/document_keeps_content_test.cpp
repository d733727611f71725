#include "core/io/document_json.h"
#include "core/io/json_guard.h"
#include "core/io/reference_data.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <set>

// Whatever is wrong in a document, saving it loses nothing.

namespace toscale::io {

namespace {

/// Path and text of every text, number, flag and null; the second member of one name is "name#2".
void collectLeaves(const JsonValue& value, const std::string& path, std::map<std::string, std::string>& leaves)
{
    if (value.type == JsonType::Object) {
        std::map<std::string, int> seen;
        for (const auto& [name, member] : value.members) {
            const int number = ++seen[name];
            collectLeaves(member, path + '.' + name + (number > 1 ? '#' + std::to_string(number) : ""), leaves);
        }
    } else if (value.type == JsonType::Array) {
        for (std::size_t i = 0; i < value.items.size(); ++i)
            collectLeaves(value.items[i], path + '[' + std::to_string(i) + ']', leaves);
    } else {
        leaves.emplace(path, toLine(value));
    }
}

std::map<std::string, std::string> leavesOf(const std::string& json)
{
    std::map<std::string, std::string> leaves;
    collectLeaves(parseJson(json).value.value(), "", leaves);
    return leaves;
}

/// FORMATS.md 1: absent = default, so a default that is written need not stay.
bool isDefault(const std::string& path, const std::string& text)
{
    static const std::set<std::pair<std::string, std::string>> defaults{
        {"primary", "false"},     {"actVerified", "true"},   {"verified", "true"},          {"confidential", "false"},
        {"fullYear", "true"},     {"inflateFirst", "false"}, {"withOtherConduct", "false"}, {"ignoreScope", "false"},
        {"kind", "\"unknown\""},  {"role", "\"unknown\""},   {"basis", "\"unstated\""},     {"basis", "\"final\""},
        {"language", "\"en\""},   {"currency", "\"USD\""},   {"reading", "\"si\""},         {"theme", "\"light\""},
        {"size", "\"1200x675\""}, {"priceYear", "null"},     {"withSuspended", "false"}};
    return text == "\"\"" || defaults.contains({path.substr(path.rfind('.') + 1), text});
}

class Mutation {
public:
    explicit Mutation(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }

    /// Changes something somewhere below `value`.
    void apply(JsonValue& value)
    {
        const std::size_t children = value.items.size() + value.members.size();
        if (children > 0 && below(6) > 0) {
            const std::size_t child = below(children);
            apply(child < value.items.size() ? value.items[child] : value.members[child - value.items.size()].second);
            return;
        }
        switch (below(5)) {
        case 0: // another type, or no word of the format
            value = other();
            break;
        case 1:
            if (value.type == JsonType::Object)
                value.members.insert(value.members.begin()
                                         + static_cast<std::ptrdiff_t>(below(value.members.size() + 1)),
                                     {"x-" + std::to_string(below(3)), other()});
            break;
        case 2: // a member of a name that the object has already
            if (!value.members.empty())
                value.members.emplace_back(value.members[below(value.members.size())].first, other());
            break;
        case 3:
            if (value.type == JsonType::Array)
                value.items.insert(value.items.begin() + static_cast<std::ptrdiff_t>(below(value.items.size() + 1)),
                                   other());
            else if (value.type == JsonType::String)
                value.text.insert(below(2) * value.text.size(), "z");
            break;
        default:
            if (!value.members.empty())
                value.members.erase(value.members.begin() + static_cast<std::ptrdiff_t>(below(value.members.size())));
        }
    }

private:
    JsonValue other()
    {
        static const std::array<std::string, 9> values{"17",
                                                       "-0.50",
                                                       "true",
                                                       "null",
                                                       "\"fien\"",
                                                       "\"80 terrabytes\"",
                                                       "[1, \"fien\"]",
                                                       "{\"id\": \"zz\"}",
                                                       "{\"kind\": \"fien\", \"b\": [{}]}"};
        return parseJson(values[below(values.size())]).value.value();
    }

    std::mt19937 m_random;
};

std::vector<std::string> sampleTexts()
{
    std::vector<std::string> texts{std::string(builtInFile("samples/seventy-gb-and-eighty-tb.toscale.json"))};
    for (const Case& which : sampleLibrary().cases)
        texts.emplace_back(builtInFile("samples/" + which.id + ".toscale.json"));
    return texts;
}

ReadDocument documentWith(const std::string& fields)
{
    return readDocument(R"({"format": "toscale", "version": 1, "cases": [{"id": "a", "title": "A", )" + fields + "}]}");
}

} // namespace

TEST(DocumentContent, SurvivesInDamagedSamples)
{
    unsigned seed = 0;
    std::size_t withProblems = 0;
    for (const std::string& sample : sampleTexts()) {
        for (int round = 0; round < 60; ++round) {
            JsonValue tree = parseJson(sample).value.value();
            Mutation mutation(++seed);
            for (std::size_t changes = 1 + mutation.below(4); changes > 0; --changes)
                for (auto& [name, value] : tree.members)
                    if (name != "format" && name != "version" && mutation.below(2) == 0)
                        mutation.apply(value);
            const std::string damaged = toLines(tree);
            const ReadDocument read = readDocument(damaged);
            ASSERT_TRUE(read.document) << seed;
            withProblems += read.problems.empty() ? 0U : 1U;
            const std::string written = writeDocument(*read.document);
            const auto kept = leavesOf(written);
            for (const auto& [path, text] : leavesOf(damaged)) {
                const auto found = kept.find(path);
                if (found == kept.end())
                    ASSERT_TRUE(isDefault(path, text)) << "seed " << seed << " lost " << path << ": " << text;
                else
                    ASSERT_EQ(found->second, text) << "seed " << seed << ' ' << path;
            }
            ASSERT_EQ(writeDocument(readDocument(written).document.value()), written) << seed;
        }
    }
    EXPECT_GT(withProblems, 1000U);
}

TEST(DocumentContent, AWordThatIsNoneStaysInItsPlace)
{
    const ReadDocument read = documentWith(R"("penalties": [{"id": "p", "kind": "fien", "value": "USD 5", "note": "n"}],
        "events": [{"date": "2013", "kind": "arest", "label": "x"}])");
    const std::string written = writeDocument(read.document.value());
    EXPECT_NE(written.find(R"({"id": "p", "kind": "fien", "value": "USD 5", "note": "n"})"), std::string::npos)
        << written;
    EXPECT_NE(written.find(R"({"date": "2013", "kind": "arest", "label": "x"})"), std::string::npos) << written;
    const ReadDocument view = readDocument(
        R"({"format": "toscale", "version": 1, "views": [{"id": "v", "figure": "pie", "measure": "volumes", "size": "0x0"}]})");
    EXPECT_NE(writeDocument(view.document.value())
                  .find(R"({"id": "v", "figure": "pie", "measure": "volumes", "size": "0x0"})"),
              std::string::npos);
}

TEST(DocumentContent, AYardstickThatIsNotBuiltInStays)
{
    const std::string json = R"({"format": "toscale", "version": 1, "cases": [], "views": [
        {"id": "v", "figure": "units", "options": {"yardstick": "laptop-513"}}]})";
    const ReadDocument read = readDocument(json, "x.json");
    ASSERT_TRUE(read.document);
    EXPECT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(leavesOf(writeDocument(*read.document)).at(".views[0].options.yardstick"), "\"laptop-513\"");
}

TEST(DocumentContent, AWordThatWasMendedReplacesTheUnreadableOne)
{
    ReadDocument read = documentWith(R"("penalties": [{"id": "p", "kind": "fien", "value": "USD 5"}])");
    read.document->cases[0].penalties[0].kind = PenaltyKind::Fine;
    const std::string written = writeDocument(*read.document);
    EXPECT_NE(written.find(R"("kind": "fine")"), std::string::npos);
    EXPECT_EQ(written.find("fien"), std::string::npos);
    EXPECT_NE(written.find(R"("value": "USD 5")"), std::string::npos) << "unread, because its kind was not known";
}

TEST(DocumentContent, ItemsThatCannotBeReadKeepTheirPlaceInTheList)
{
    const std::string figures =
        R"("figures": [{"id": "a", "kind": "volume", "value": "80 terrabytes", "scope": "s"}, 5, )"
        R"({"id": "b", "kind": "volume", "value": "1 GB"}, {"id": "c", "kind": "volum", "value": "2 GB"}])";
    ReadDocument read = documentWith(figures);
    ASSERT_EQ(read.document->cases[0].figures.size(), 1U);
    const auto figuresOf = [](const std::string& json) {
        std::vector<std::string> items;
        for (const auto& [path, text] : leavesOf(json))
            if (path.starts_with(".cases[0].figures["))
                items.push_back(path.substr(10) + '=' + text);
        return items;
    };
    EXPECT_EQ(figuresOf(writeDocument(*read.document)), figuresOf(R"({"cases": [{)" + figures + "}]}"));

    read.document->cases[0].figures.clear();
    EXPECT_EQ(readDocument(writeDocument(*read.document)).document->cases[0].unread.size(), 3U)
        << "the place that they had no longer exists; they are still there";
}

TEST(DocumentContent, ASecondMemberOfOneNameStays)
{
    const ReadDocument read = documentWith(R"("country": "US", "country": "DE", "columns": {"a": "1", "a": "2"})");
    EXPECT_EQ(read.document->cases[0].country, "US");
    const std::string written = writeDocument(*read.document);
    EXPECT_NE(written.find(R"("country": "US")"), std::string::npos);
    EXPECT_NE(written.find(R"("country": "DE")"), std::string::npos);
    EXPECT_NE(written.find(R"({"a": "1", "a": "2"})"), std::string::npos);
}

} // namespace toscale::io
