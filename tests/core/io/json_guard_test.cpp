#include "core/io/json_guard.h"

#include <gtest/gtest.h>

namespace toscale::io {

namespace {

Error onlyProblem(std::string_view text)
{
    const GuardedJson parsed = parseJson(text);
    EXPECT_EQ(parsed.problems.size(), 1U) << text;
    return parsed.problems.empty() ? Error{} : parsed.problems[0];
}

} // namespace

TEST(ParseJson, KeepsOrderAndSpellingOfWhatItReads)
{
    const std::string line =
        R"({"z": 1, "a": [1.50, -0.0, -0, -7, 1e5, 123456789012345678901234567890, true, false, null], "m": {}})";
    const GuardedJson parsed = parseJson(line);
    ASSERT_TRUE(parsed.value);
    EXPECT_EQ(toLine(*parsed.value), line);
}

TEST(ParseJson, ASyntaxErrorHasLineColumnAndPath)
{
    const Error error = onlyProblem("{\n  \"cases\": [\n    {\"id\": \"ä\", 5}\n  ]\n}\n");
    EXPECT_EQ(error.code, ErrorCode::JsonSyntax);
    EXPECT_EQ(error.place.line, 3);
    EXPECT_EQ(error.place.column, 17);
    EXPECT_EQ(error.place.path, "cases[0].id");
}

TEST(ParseJson, ATextThatEndsTooEarlyIsCalledCutOff)
{
    for (const char* text : {"{", "{\"a\"", "{\"a\":", "{\"a\": \"x", "{\"a\": \"x\"", "{\"a\": [1, 2", "[[]", "[1,"})
        EXPECT_EQ(onlyProblem(text).code, ErrorCode::JsonCutOff) << text;
    EXPECT_EQ(onlyProblem("").code, ErrorCode::JsonSyntax) << "nothing is cut off where nothing stands";
    EXPECT_EQ(onlyProblem("{]").code, ErrorCode::JsonSyntax);
}

TEST(ParseJson, EveryTruncationIsASyntaxErrorAndNeverMore)
{
    const std::string whole = R"({"a": ["x", {"b": "ü\n"}], "c": -1.5e3, "d": true})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const GuardedJson parsed = parseJson(std::string_view(whole).substr(0, length));
        EXPECT_FALSE(parsed.value) << length;
        ASSERT_EQ(parsed.problems.size(), 1U) << length;
        EXPECT_GE(parsed.problems[0].place.line, 1);
    }
}

TEST(ParseJson, SixtyFourLevelsAreReadAndSixtyFiveAreNot)
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    EXPECT_TRUE(parseJson(nested(64)).value);
    const Error error = onlyProblem(nested(65));
    EXPECT_EQ(error.code, ErrorCode::JsonTooDeep);
    EXPECT_EQ(error.arguments, std::vector<std::string>{"64"});
    EXPECT_FALSE(parseJson(nested(1000000)).value);
    EXPECT_FALSE(parseJson(std::string(1000000, '[')).value);
}

TEST(ParseJson, ASecondMemberOfOneNameIsReportedAndKeptBehindTheFirst)
{
    const GuardedJson parsed = parseJson(R"({"a": {"b": 1, "b": {"c": [2, 3]}, "d": 4}})");
    ASSERT_TRUE(parsed.value);
    EXPECT_EQ(toLine(*parsed.value), R"({"a": {"b": 1, "b": {"c": [2, 3]}, "d": 4}})");
    ASSERT_EQ(parsed.problems.size(), 1U);
    EXPECT_EQ(parsed.problems[0].code, ErrorCode::DuplicateKey);
    EXPECT_EQ(parsed.problems[0].place.path, "a.b");
}

TEST(ParseJson, DuplicatesAreFoundAmongManyMembers)
{
    std::string text = "{";
    for (int i = 0; i < 200; ++i)
        text += "\"k" + std::to_string(i) + "\": 1, ";
    EXPECT_TRUE(parseJson(text + "\"k200\": 1}").problems.empty());
    EXPECT_EQ(onlyProblem(text + "\"k7\": 1}").code, ErrorCode::DuplicateKey);
    EXPECT_EQ(onlyProblem(text + "\"k199\": 1}").code, ErrorCode::DuplicateKey);
}

TEST(ParseJson, NumbersBeyondDoubleAndWordsThatAreNoNumbersAreRefused)
{
    EXPECT_EQ(onlyProblem("[1e999]").code, ErrorCode::NumberTooLarge);
    for (const char* text : {"[NaN]", "[Infinity]", "[01]", "[1.]", "[+1]", "['a']", "[1,]", "[\"\t\"]", "// a"})
        EXPECT_EQ(onlyProblem(text).code, ErrorCode::JsonSyntax) << text;
}

TEST(ParseJson, BadUtf8IsCalledAnEncoding)
{
    EXPECT_EQ(onlyProblem("[\"\xff\"]").code, ErrorCode::BadEncoding);
    EXPECT_EQ(onlyProblem("[\"\xed\xa0\x80\"]").code, ErrorCode::BadEncoding) << "a lone surrogate";
}

TEST(ParseJson, ATextBeyondTheLimitIsNotRead)
{
    const GuardedJson parsed = parseJson("[1, 2]", {64, 5});
    ASSERT_EQ(parsed.problems.size(), 1U);
    EXPECT_EQ(parsed.problems[0].code, ErrorCode::FileTooLarge);
}

TEST(JsonLines, BreakOnlyWhatDoesNotFitIntoALine)
{
    const GuardedJson parsed = parseJson(R"({"short": ["a", "b"], "none": [], "long": [")" + std::string(60, 'x')
                                         + R"(", ")" + std::string(60, 'y') + R"("]})");
    ASSERT_TRUE(parsed.value);
    EXPECT_EQ(toLines(*parsed.value),
              "{\n  \"short\": [\"a\", \"b\"],\n  \"none\": [],\n  \"long\": [\n    \"" + std::string(60, 'x')
                  + "\",\n    \"" + std::string(60, 'y') + "\"\n  ]\n}");
}

TEST(JsonLines, EscapeControlCharactersAndNothingElse)
{
    const std::string text = "\"\\\n\t\r\x01\x7f/ä语😀";
    const std::string line = toLine(JsonValue::ofText(text));
    EXPECT_EQ(line, "\"\\\"\\\\\\n\\t\\r\\u0001\\u007f/ä语😀\"");
    EXPECT_EQ(parseJson(line).value, JsonValue::ofText(text));
}

} // namespace toscale::io
