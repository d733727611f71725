#include "core/document/json_text.h"

#include <gtest/gtest.h>

namespace toscale::tests {

TEST(JsonText, IsReadAsItWasWritten)
{
    for (const std::string& text : {std::string(), std::string("plain"), std::string("\"quoted\" \\ / \n\t\b\f\r"),
                                    std::string("70 GB · 80 TB ≈ 1 : 1,143 – 🙂"), std::string("\x01\x1f", 2)})
        EXPECT_EQ(fromJsonText(toJsonText(text)), text);
    EXPECT_EQ(toJsonText("a \"b\"\n\x02"), R"("a \"b\"\n\u0002")");
}

TEST(JsonText, ReadsEveryEscape)
{
    EXPECT_EQ(fromJsonText(R"("\u00e9\u20AC\ud83d\ude42\/")"), "é€🙂/");
}

TEST(JsonText, RefusesWhatIsNoString)
{
    for (const char* json : {"", "\"", "1", "null", "\"a", "a\"", R"("\")", R"("\x")", R"("\u12")", R"("\u12g4")",
                             R"("\ud83d")", R"("\ud83dx")", R"("\ude42")", R"("a"b")"})
        EXPECT_FALSE(fromJsonText(json)) << json;
}

} // namespace toscale::tests
