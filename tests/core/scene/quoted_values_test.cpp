#include "core/scene/quoted_values.h"

#include <gtest/gtest.h>

namespace toscale::scene {

namespace {

std::string without(std::string_view text, const ValueSpellings& known = {})
{
    return withoutValues(text, known, "_");
}

TEST(QuotedValues, AreTheAmountsThatAPersonTyped)
{
    EXPECT_EQ(without("Unredacted emails made public; 81.7 TB and 80.6 TB reported"),
              "Unredacted emails made public; _ and _ reported");
    EXPECT_EQ(without("First verdict: $222,000"), "First verdict: _");
    EXPECT_EQ(without("Second verdict: $1.92 million."), "Second verdict: _.");
    EXPECT_EQ(without("Fined USD 650,000 (about \u20AC600,000)"), "Fined _ (about _)");
}

TEST(QuotedValues, AreNoDatesCountsAndNumbersOfAKey)
{
    for (const char* text :
         {"Statutory maximum \u00B7 sum of 4 counts",
          "19 July 2011 \u00B7 fine \u00B7 U.S. Attorney, District of Massachusetts", "none so far, as of May 2026",
          "1. 24 September 2010 \u00B7 Start of the downloading period", "1\u20134", "2012",
          "Superseding indictment raises the counts from 4 to 13", "Torrenting period alleged in the 2026 complaint"})
        EXPECT_EQ(without(text), text);
}

TEST(QuotedValues, AreTermsOnlyWhereTheyAreThoseOfACase)
{
    EXPECT_EQ(without("Indictment: up to 35 years and up to $1 million"), "Indictment: up to 35 years and up to _");
    EXPECT_EQ(without("Indictment: up to 35 years and up to $1 million", {{}, {35}}),
              "Indictment: up to _ and up to _");
    EXPECT_EQ(without("decided after 10 years", {{}, {35}}), "decided after 10 years");
}

TEST(QuotedValues, AreThoseOfTheFigureInItsLanguage)
{
    const ValueSpellings german{{"\u00FCber 80\u00A0TB", "1,5\u00A0Mio.\u00A0$", "80\u00A0TB", "vertraulich"}};
    EXPECT_EQ(without("Zuerst 80 TB, dann \u00FCber 80\u00A0TB und 1,5\u00A0Mio.\u00A0$", german),
              "Zuerst _, dann _ und _");
    EXPECT_EQ(without("4 Mal vertraulich", german), "4 Mal vertraulich");
    const ValueSpellings one{{"$1"}};
    EXPECT_EQ(without("paragraph $10a", one), "paragraph $10a"); // a longer number is another one
    const ValueSpellings arabic{{"\u0668\u0660 TB"}};
    EXPECT_EQ(without("\u0646\u062D\u0648 \u2068\u0668\u0660 TB\u2069", arabic), "\u0646\u062D\u0648 \u2068_\u2069");
    EXPECT_EQ(without("\u0661\u0668\u0660 TB", arabic).find('_'), 0u); // by its unit, whole
}

TEST(QuotedValues, ComeInTheOrderOfTheText)
{
    const std::string text = "70 GB and 80 TB";
    EXPECT_EQ(quotedValues(text, {}), (std::vector<ValueSpan>{{0, 5}, {10, 15}}));
    EXPECT_TRUE(quotedValues("", {}).empty());
    EXPECT_TRUE(quotedValues("80", {}).empty());
}

} // namespace

} // namespace toscale::scene
