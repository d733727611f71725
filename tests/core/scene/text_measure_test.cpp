#include "core/scene/text_measure.h"

#include "core/scene/utf8.h"
#include "tests/support/fixed_text_measure.h"

#include <gtest/gtest.h>
#include <random>

namespace toscale::scene {

namespace {

const tests::FixedTextMeasure font;

std::vector<std::string> wrap(std::string_view text, double width, int maxLines = 0)
{
    return wrapText(font, text, 10, Weight::Regular, width, maxLines);
}

double widthOf(const std::string& line)
{
    return font.width(line, 10, Weight::Regular);
}

} // namespace

TEST(WrapText, BreaksAtSpaces)
{
    EXPECT_EQ(wrap("one two three four", 50), (std::vector<std::string>{"one two", "three four"}));
}

TEST(WrapText, NothingGivesNoLine)
{
    EXPECT_TRUE(wrap("", 50).empty());
    EXPECT_TRUE(wrap("   ", 50).empty());
}

TEST(WrapText, KeepsWrittenLineBreaksAndDropsDoubleSpaces)
{
    EXPECT_EQ(wrap("a  b\nc", 100), (std::vector<std::string>{"a b", "c"}));
}

TEST(WrapText, DoesNotBreakAtNoBreakSpaces)
{
    EXPECT_EQ(wrap("about 70\u00A0GB", 45), (std::vector<std::string>{"about", "70\u00A0GB"}));
}

/// Where what is joined has no room on one line, a number and its unit part rather than the letters of the unit.
TEST(WrapText, PartsWhatIsJoinedBeforeAWord)
{
    EXPECT_EQ(wrap("1\u00A0cm²\u00A0=\u00A080.3\u00A0GB", 45),
              (std::vector<std::string>{"1\u00A0cm²\u00A0=", "80.3\u00A0GB"}));
    EXPECT_EQ(wrap("hour 80.3\u00A0GB", 22), (std::vector<std::string>{"hour", "80.3", "GB"}));
}

TEST(WrapText, BreaksAWordThatIsLongerThanALine)
{
    const auto lines = wrap("Donaudampfschifffahrtsgesellschaft", 60);
    ASSERT_GT(lines.size(), 2U);
    std::string joined;
    for (const std::string& line : lines) {
        EXPECT_LE(widthOf(line), 60);
        joined += line;
    }
    EXPECT_EQ(joined, "Donaudampfschifffahrtsgesellschaft");
}

/// A title may be one word of twenty thousand letters: what is measured grows with it, not with its square.
TEST(WrapText, MeasuresAWordWithoutAnEndInProportionToItsLength)
{
    struct Counting final : TextMeasure {
        [[nodiscard]] double width(std::string_view utf8, double size, Weight weight) const override
        {
            measured += utf8.size();
            return font.width(utf8, size, weight);
        }
        [[nodiscard]] bool covers(std::string_view) const override { return true; }
        mutable std::size_t measured = 0;
    };
    const auto bytesMeasured = [](std::size_t letters) {
        const Counting counting;
        std::string joined;
        for (const std::string& line : wrapText(counting, std::string(letters, 'a'), 10, Weight::Regular, 60)) {
            EXPECT_LE(widthOf(line), 60);
            joined += line;
        }
        EXPECT_EQ(joined, std::string(letters, 'a'));
        return counting.measured;
    };
    EXPECT_LT(bytesMeasured(20'000), 5 * bytesMeasured(5'000));
}

TEST(WrapText, BreaksBetweenIdeographsButNotBeforeAFullStop)
{
    // ten units wide each; the full stop may not begin a line, so it takes its neighbour along
    EXPECT_EQ(wrap("数据比较图。", 50), (std::vector<std::string>{"数据比较", "图。"}));
}

TEST(WrapText, NeverSplitsACharacter)
{
    for (const std::string& line : wrap("ééééééé 数据数据 🙂🙂🙂🙂", 22))
        for (std::size_t at = 0; at < line.size();) {
            const CodePoint c = decode(line, at);
            EXPECT_NE(c.value, char32_t{0xFFFD});
            at += c.length;
        }
}

TEST(WrapText, KeepsAnAccentWithItsLetter)
{
    for (const std::string& line : wrap("e\u0301e\u0301e\u0301e\u0301", 12))
        EXPECT_NE(decode(line, 0).value, char32_t{0x301});
}

TEST(WrapText, EndsInAnEllipsisWhenLinesRunOut)
{
    const auto lines = wrap("one two three four five six", 50, 2);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], "one two");
    EXPECT_TRUE(lines[1].ends_with("…"));
    EXPECT_LE(widthOf(lines[1]), 50);
}

TEST(WrapText, NeedsNoEllipsisWhenTheLastLineIsFull)
{
    EXPECT_EQ(wrap("one two three four", 50, 2), (std::vector<std::string>{"one two", "three four"}));
}

TEST(WrapText, NoLineIsTooWideAndNoCharacterIsLost)
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 300; ++round) {
        std::string text;
        for (std::size_t i = 0, count = random() % 60; i < count; ++i)
            text += random() % 4 == 0 ? " " : random() % 9 == 0 ? "数" : std::string(1, char('a' + random() % 26));
        const double width = 20 + double(random() % 100);
        std::string wrapped;
        for (const std::string& line : wrap(text, width)) {
            ASSERT_LE(widthOf(line), width + 1e-9);
            wrapped += line;
        }
        std::erase(text, ' ');
        std::erase(wrapped, ' ');
        ASSERT_EQ(wrapped, text);
    }
}

TEST(ElideText, KeepsWhatFits)
{
    EXPECT_EQ(elideText(font, "short", 10, Weight::Regular, 100), "short");
}

TEST(ElideText, CutsAtACharacterAndStaysWithinTheWidth)
{
    const std::string cut = elideText(font, "数据比较图数据比较图", 10, Weight::Regular, 45);
    EXPECT_EQ(cut, "数据比…");
    EXPECT_EQ(elideText(font, "anything at all", 10, Weight::Regular, 0), "…");
    EXPECT_EQ(elideText(font, "one, two", 10, Weight::Regular, 32), "one…");
}

TEST(Decode, ReadsWhatRfc3629AllowsAndNothingElse)
{
    EXPECT_EQ(decode("é", 0).value, char32_t{0xE9});
    EXPECT_EQ(decode("🙂", 0).length, 4U);
    for (const std::string_view broken :
         {"\x80", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\xFF"}) {
        EXPECT_EQ(decode(broken, 0).value, char32_t{0xFFFD});
        EXPECT_EQ(decode(broken, 0).length, 1U);
    }
}

} // namespace toscale::scene
