#include "core/io/json_lines.h"

#include "core/io/json_guard.h"
#include "core/io/json_value.h"

#include <gtest/gtest.h>
#include <random>

namespace toscale::io {

namespace {

/// By the definition: a value stands on the line if it fits there, else each of its parts on one of its own.
std::string byDefinition(const JsonValue& value, std::size_t indent, std::size_t column)
{
    const std::string line = toLine(value);
    const std::size_t parts = value.items.size() + value.members.size();
    if (parts == 0 || column + line.size() <= 100)
        return line;
    const std::string inner(indent + 2, ' ');
    std::string out(1, line.front());
    std::size_t count = 0;
    const auto add = [&](const std::string& name, const JsonValue& part) {
        out += (count++ == 0 ? "\n" : ",\n") + inner + name + byDefinition(part, indent + 2, indent + 2 + name.size());
    };
    for (const JsonValue& item : value.items)
        add("", item);
    for (const auto& [name, member] : value.members)
        add(toLine(JsonValue::ofText(name)) + ": ", member);
    return out + '\n' + std::string(indent, ' ') + line.back();
}

class AnyJson {
public:
    JsonValue value(int depth)
    {
        switch (upTo(depth > 0 ? 6 : 3)) {
        case 0:
            return JsonValue::ofNumber(upTo(100'000));
        case 1:
            return upTo(1) == 0 ? JsonValue{} : JsonValue::ofBoolean(true);
        case 2:
        case 3:
            return JsonValue::ofText(text());
        case 4: {
            JsonValue list = JsonValue::array();
            for (int i = upTo(5); i > 0; --i)
                list.items.push_back(value(depth - 1));
            return list;
        }
        default: {
            JsonValue object = JsonValue::object();
            for (int i = upTo(5); i > 0; --i)
                object.put(text(), value(depth - 1));
            return object;
        }
        }
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    std::string text()
    {
        static constexpr std::string_view signs = "ab c,:{}[]\"\\\n/0";
        std::string made;
        for (int i = upTo(3) == 0 ? 60 : upTo(12); i > 0; --i)
            made += signs[static_cast<std::size_t>(upTo(static_cast<int>(signs.size()) - 1))];
        return made;
    }

    std::mt19937 m_random{7};
};

} // namespace

TEST(JsonLines, BreakWhatDoesNotFitAndNothingElse)
{
    AnyJson any;
    std::size_t broken = 0;
    for (int round = 0; round < 3000; ++round) {
        const JsonValue value = any.value(5);
        const std::string lines = toLines(value);
        ASSERT_EQ(lines, byDefinition(value, 0, 0));
        const GuardedJson back = parseJson(lines);
        ASSERT_TRUE(back.value) << lines;
        ASSERT_EQ(*back.value, value) << lines;
        broken += lines.find('\n') != std::string::npos ? 1U : 0U;
    }
    EXPECT_GT(broken, 500U);
}

TEST(JsonLines, AValueWrittenBeforeIsBrokenLikeAnyOther)
{
    AnyJson any;
    for (int round = 0; round < 500; ++round) {
        const JsonValue part = any.value(5);
        JsonValue whole = JsonValue::object();
        whole.put("part", part);
        JsonValue raw = JsonValue::object();
        raw.put("part", JsonValue::ofRaw(toLine(part)));
        ASSERT_EQ(toLines(raw), toLines(whole));
    }
}

} // namespace toscale::io
