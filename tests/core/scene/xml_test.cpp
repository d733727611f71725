#include "core/scene/xml.h"

#include <gtest/gtest.h>

namespace toscale::scene::tests {

namespace {

std::string attribute(std::string_view text)
{
    std::string escaped = "before ";
    appendEscaped(escaped, text);
    return escaped;
}

std::string content(std::string_view text)
{
    std::string escaped = "before ";
    appendContent(escaped, text);
    return escaped;
}

} // namespace

TEST(Xml, SpecialCharactersAreEscapedWhereverTheyStand)
{
    EXPECT_EQ(attribute("<a> & \"b\""), "before &lt;a&gt; &amp; &quot;b&quot;");
    EXPECT_EQ(attribute("&&"), "before &amp;&amp;");
    EXPECT_EQ(attribute("]]>"), "before ]]&gt;");
    EXPECT_EQ(attribute(""), "before ");
    EXPECT_EQ(attribute("plain"), "before plain");
}

TEST(Xml, QuotesStayInContentAlone)
{
    EXPECT_EQ(content("<a> & \"b\""), "before &lt;a&gt; &amp; \"b\"");
}

TEST(Xml, WhatXmlForbidsIsDroppedAndBrokenBytesAreMarked)
{
    for (const auto& escaped : {attribute("a\x01"
                                          "b\x7F\tc\nd\re\xFFg\xC3\xA9\xEF\xBF\xBF"),
                                content("a\x01"
                                        "b\x7F\tc\nd\re\xFFg\xC3\xA9\xEF\xBF\xBF")})
        EXPECT_EQ(escaped, "before ab\tc\nde\xEF\xBF\xBDg\xC3\xA9");
}

} // namespace toscale::scene::tests
