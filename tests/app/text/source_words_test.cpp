#include "app/text/source_words.h"
#include "tests/app/text/english_words.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

Source source(const char* id, const char* publisher, const char* date, SourceKind kind)
{
    Source result;
    result.id = id;
    result.publisher = publisher;
    result.date = date;
    result.kind = kind;
    result.title = "A LURID HEADLINE";
    return result;
}

} // namespace

TEST(SourceWords, NamePublisherAndDateAndNeverAHeadline)
{
    EXPECT_EQ(sourceWords(english, source("s", "Court", "2011-07-19", SourceKind::Primary)).toStdString(),
              "Court, 19 July 2011");
    EXPECT_EQ(sourceWords(english, source("s", "Archive", "", SourceKind::Mirror)).toStdString(), "Archive, copy");
    EXPECT_EQ(sourceWords(english, source("s", "Somebody", "", SourceKind::Social)).toStdString(),
              "Somebody, social media");
    EXPECT_EQ(sourceWords(english, source("s4", "", "", SourceKind::Press)).toStdString(), "s4");
}

TEST(SourceWords, NameTheHostOfTheAddress)
{
    Source court = source("s", "Court", "2011-07-19", SourceKind::Primary);
    court.url = "https://www.justice.gov/usao-ma/page?id=1";
    EXPECT_EQ(sourceWords(english, court).toStdString(), "Court, 19 July 2011, justice.gov");
    court.publisher = "justice.gov";
    EXPECT_EQ(sourceWords(english, court).toStdString(), "justice.gov, 19 July 2011") << "once";
    court.url = "file:///home/somebody/secret.pdf";
    EXPECT_EQ(sourceWords(english, court).toStdString(), "justice.gov, 19 July 2011") << "no path of a disk";
}

TEST(SourceWords, OfATableAreItsTitle)
{
    Source cell;
    cell.id = "source";
    cell.title = "Annual report, p. 12";
    EXPECT_EQ(sourceWords(english, cell).toStdString(), "Annual report, p. 12");
    cell.url = "https://example.org/report.pdf";
    EXPECT_EQ(sourceWords(english, cell).toStdString(), "Annual report, p. 12, example.org");
}

TEST(SourceLine, HasPrimarySourcesFirstAndEachOnce)
{
    const Source press = source("a", "Paper", "2012", SourceKind::Press);
    const Source court = source("b", "Court", "2011", SourceKind::Primary);
    const std::vector<scene::CitedSource> cited{{nullptr, &press}, {nullptr, &court}, {nullptr, &press}};
    EXPECT_EQ(sourceLine(english, cited).toStdString(), "Sources: Court, 2011; Paper, 2012.")
        << "a sentence: what follows begins a new one";
    EXPECT_EQ(sourceLine(english, {}), QString());
}

} // namespace toscale::text
