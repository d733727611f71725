#include "core/io/case_table_reader.h"
#include "core/io/document_json.h"
#include "core/io/table_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

// A case holds so much of everything that the rules look at with everything else, and no more: see mostInList.

namespace toscale::io {

namespace {

std::string listOf(std::size_t count, const std::function<std::string(const std::string& number)>& item)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += (i == 0 ? "" : ",") + item(std::to_string(i));
    return '[' + text + ']';
}

std::string documentWith(const std::string& fields)
{
    return R"({"format":"toscale","version":1,"cases":[{"id":"a","title":"A",)" + fields + "}]}";
}

struct LongList {
    const char* name;
    std::string (*item)(const std::string& number);
    std::size_t (*sizeIn)(const Case&);
};

void PrintTo(const LongList& list, std::ostream* out)
{
    *out << list.name;
}

class LongLists : public testing::TestWithParam<LongList> {
protected:
    static std::string document(std::size_t count)
    {
        return documentWith('"' + std::string(GetParam().name) + "\":" + listOf(count, GetParam().item)
                            + (std::string(GetParam().name) == "revenue" ? R"(,"parties":[{"id":"p"}])" : ""));
    }
};

const LongList longLists[]{
    {"parties", [](const std::string& n) { return R"({"id":"i)" + n + "\"}"; },
     [](const Case& which) { return which.parties.size(); }},
    {"figures", [](const std::string& n) { return R"({"id":"i)" + n + R"(","kind":"volume","value":"1 GB"})"; },
     [](const Case& which) { return which.figures.size(); }},
    {"penalties", [](const std::string& n) { return R"({"id":"i)" + n + R"(","kind":"fine","value":"USD 1"})"; },
     [](const Case& which) { return which.penalties.size(); }},
    {"revenue",
     [](const std::string& n) { return R"({"party":"p","fiscalYear":2001,"value":"USD 1","note":"i)" + n + "\"}"; },
     [](const Case& which) { return which.revenue.size(); }},
};

} // namespace

TEST_P(LongLists, AreReadUpToTheLimit)
{
    const ReadDocument whole = readDocument(document(mostInList));
    ASSERT_TRUE(whole.document.has_value());
    EXPECT_TRUE(whole.problems.empty());
    EXPECT_EQ(GetParam().sizeIn(whole.document->cases.front()), mostInList);
}

TEST_P(LongLists, KeepWhatIsTooManyAndSayWhereItBegins)
{
    const ReadDocument read = readDocument(document(mostInList + 2));
    ASSERT_TRUE(read.document.has_value());
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems[0].code, ErrorCode::TooManyItems);
    EXPECT_EQ(read.problems[0].place.path,
              "cases[0]." + std::string(GetParam().name) + '[' + std::to_string(mostInList) + ']');
    EXPECT_EQ(read.problems[0].arguments, std::vector{std::to_string(mostInList)});
    EXPECT_EQ(GetParam().sizeIn(read.document->cases.front()), mostInList);
    const std::string written = writeDocument(*read.document);
    EXPECT_NE(written.find("\"i" + std::to_string(mostInList) + '"'), std::string::npos);
    EXPECT_NE(written.find("\"i" + std::to_string(mostInList + 1) + '"'), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Document, LongLists, testing::ValuesIn(longLists),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(LongLists, OfIdsAreNotUsedAndStayInTheFile)
{
    const auto ids = [](std::size_t count) {
        return listOf(count, [](const std::string& n) { return "\"p" + n + '"'; });
    };
    const auto actorOf = [&](std::size_t count) {
        return readDocument(
            documentWith("\"actor\":" + ids(count) + R"(,"parties":)"
                         + listOf(mostInList, [](const std::string& n) { return R"({"id":"p)" + n + "\"}"; })));
    };
    const ReadDocument most = actorOf(mostInList);
    EXPECT_TRUE(most.problems.empty());
    EXPECT_EQ(most.document.value().cases[0].actor.size(), mostInList);
    const ReadDocument more = actorOf(mostInList + 1);
    ASSERT_EQ(more.problems.size(), 1U);
    EXPECT_EQ(more.problems[0].code, ErrorCode::TooManyItems);
    EXPECT_EQ(more.problems[0].arguments, (std::vector<std::string>{std::to_string(mostInList), "list"}));
    EXPECT_EQ(more.problems[0].place.path, "cases[0].actor[" + std::to_string(mostInList) + ']');
    EXPECT_TRUE(more.document.value().cases[0].actor.empty());
    EXPECT_NE(writeDocument(*more.document).find("\"p" + std::to_string(mostInList) + '"'), std::string::npos);
}

TEST(LongLists, HaveRoomForWhatAnEarlierRowNamed)
{
    std::string table = "id,title,party,volume\n";
    for (std::size_t i = 0; i < mostInList; ++i)
        table += "a,A,Party " + std::to_string(i) + ",\n";
    const ReadTable full = readTable(table + "a,A,Party 7,1 GB\n");
    EXPECT_TRUE(full.problems.empty());
    EXPECT_EQ(full.cases[0].parties.size(), mostInList);
    EXPECT_EQ(full.cases[0].figures.size(), 1U);
    const ReadTable more = readTable(table + "a,A,Another,1 GB\n");
    EXPECT_EQ(more.problems.size(), 1U);
}

TEST(LongLists, OfRowsOfOneCaseEndWithARowThatIsLeftOut)
{
    std::string table = "id,title,volume\n";
    for (std::size_t i = 0; i < mostInList + 3; ++i)
        table += "a,A," + std::to_string(i + 1) + " GB\n";
    const ReadTable read = readTable(table);
    ASSERT_EQ(read.cases.size(), 1U);
    EXPECT_EQ(read.cases[0].figures.size(), mostInList);
    ASSERT_EQ(read.problems.size(), 3U);
    EXPECT_EQ(read.problems[0].code, ErrorCode::TooManyRows);
    EXPECT_EQ(read.problems[0].arguments, (std::vector<std::string>{"a", std::to_string(mostInList)}));
    EXPECT_EQ(read.problems[0].place.line, static_cast<int>(mostInList) + 2) << "behind the header";
    const LoadedCaseTable loaded = readCaseTableBytes(table);
    EXPECT_EQ(loaded.table->size(), 1U);
    EXPECT_EQ(loaded.problemCount, 3U);
    EXPECT_EQ(loaded.problems[0].code, ErrorCode::TooManyRows);
}

} // namespace toscale::io
