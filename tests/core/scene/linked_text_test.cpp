#include "core/scene/linked_text.h"

#include "tests/support/fixed_text_measure.h"

#include <gtest/gtest.h>

namespace toscale::scene {

namespace {

/// "Sources: |A, 2011>a|; ": the marks in order, with ">" and the address where one leads somewhere.
std::string linked(const std::vector<std::string>& lines, const std::vector<TextLink>& links)
{
    const TextBlock block{{12, Weight::Regular, Role::Muted}, lines, 0};
    std::vector<Mark> marks;
    const tests::FixedTextMeasure measure;
    addLinkedBlock(marks, {"", "sources"}, block, {10, 20}, links, measure);
    std::string all;
    double x = 10;
    double y = 0;
    for (const Mark& mark : marks) {
        const auto& text = std::get<TextShape>(mark.shape);
        if (text.at.y != y)
            x = 10;
        EXPECT_DOUBLE_EQ(text.at.x, x);
        y = text.at.y;
        x += measure.width(text.text, text.size, text.weight);
        all += (all.empty() ? "" : "|") + text.text + (text.link.empty() ? "" : ">" + text.link);
    }
    return all;
}

} // namespace

TEST(LinkedText, EachLinkIsAMarkOfItsOwn)
{
    EXPECT_EQ(linked({"Sources: A, 2011; B, 2012."}, {{"A, 2011", "https://a"}, {"B, 2012", "https://b"}}),
              "Sources: |A, 2011>https://a|; |B, 2012>https://b|.");
}

TEST(LinkedText, WithoutLinksALineStaysWhole)
{
    EXPECT_EQ(linked({"Sources: A; B.", "2 more sources."}, {}), "Sources: A; B.|2 more sources.");
    EXPECT_EQ(linked({"Sources: A."}, {{"A", ""}}), "Sources: A.");
    EXPECT_EQ(linked({"Sources: A."}, {{"B", "https://b"}}), "Sources: A.");
}

TEST(LinkedText, ALinkOverTwoLinesIsTwoMarks)
{
    EXPECT_EQ(linked({"Sources: District of", "Massachusetts; B."},
                     {{"District of Massachusetts", "https://d"}, {"B", "https://b"}}),
              "Sources: |District of>https://d|Massachusetts>https://d|; |B>https://b|.");
}

TEST(LinkedText, OfOverlappingLinksTheFirstCounts)
{
    EXPECT_EQ(linked({"AB, 2011."}, {{"AB, 2011", "https://ab"}, {"B", "https://b"}}), "AB, 2011>https://ab|.");
}

} // namespace toscale::scene
