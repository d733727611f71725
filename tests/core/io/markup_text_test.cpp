#include "core/io/markup_text.h"

#include <gtest/gtest.h>

namespace toscale::io {

namespace {

struct Markup {
    const char* html;
    const char* text;
};

} // namespace

TEST(MarkupText, IsWhatAReaderSees)
{
    const Markup table[] = {
        {"", ""},
        {"Arrested", "Arrested"},
        {"<b>Download</b> of 4.8&nbsp;million", "Download of 4.8 million"},
        {"Two archives,<br>two outcomes", "Two archives, two outcomes"},
        {"<p>One</p><p>Two</p>", "One Two"},
        {"  spaces \n and\tlines  ", "spaces and lines"},
        {"AT&amp;T &lt;3 &quot;x&quot; &#39;y&#x27; &#8217;", "AT&T <3 \"x\" 'y' ’"},
        {"Charged &mdash; M&uuml;ller &unknown; & more;", "Charged — Müller &unknown; & more;"},
        {"5 < 6 and a<7", "5 < 6 and a<7"},
        {"<a title=\"a > b\" href='x'>link</a>", "link"},
        {"a<!-- <b>not</b> -->b<!-- open", "ab<!-- open"},
        {"a<script>alert('<b>')</script>b<STYLE>c{}</Style>", "ab"},
        {"<script>never closed", ""},
        {"a <tag never closed", "a <tag never closed"},
        {"&#0;&#xD800;&#x110000;&#99999999999;", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd&#99999999999;"},
        {"&#;&#x;&;", "&#;&#x;&;"},
    };
    for (const Markup& each : table)
        EXPECT_EQ(textOfMarkup(each.html), each.text) << each.html;
}

TEST(MarkupText, EveryTextIsReadBackFromItsMarkup)
{
    for (const std::string text : {"", "plain", " outer  spaces ", "two\nlines\r\nand\ta tab",
                                   "a < b & c > d &amp; &lt;", "<script>alert(1)</script>", "\"quoted\" 'text'", " ",
                                   "  ", "\n", "Müller 语言 😀 \xc2\xa0", "&nbsp;", "a \nb", "a\n b"})
        EXPECT_EQ(textOfMarkup(markupOf(text)), text) << markupOf(text);
    EXPECT_EQ(markupOf("5 < 6 & 7"), "5 &lt; 6 &amp; 7");
}

TEST(MarkupText, HostileMarkupTakesNoLongerThanItsLength)
{
    std::string html;
    for (int i = 0; i < 300'000; ++i)
        html += "<a<!--&";
    EXPECT_EQ(textOfMarkup(html).size(), html.size()) << "no tag among them";
    std::string scripts;
    for (int i = 0; i < 100'000; ++i)
        scripts += "<script></script>x";
    EXPECT_EQ(textOfMarkup(scripts).size(), 100'000U);
}

} // namespace toscale::io
