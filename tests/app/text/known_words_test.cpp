#include "app/text/known_words.h"

#include "app/text/error_words.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

TEST(KnownWords, AreSaidInTheLanguageWithTheirPlaces)
{
    const Phrases german("de");
    EXPECT_EQ(knownWords(german, "Permission denied"), QStringLiteral("Zugriff verweigert"));
    EXPECT_EQ(knownWords(german, "2013-02 has 28 days"), QStringLiteral("2013-02 hat 28 Tage"));
    EXPECT_EQ(knownWords(german, "months run from 1 to 12"), QStringLiteral("Monate reichen von 1 bis 12"));
    EXPECT_EQ(knownWords(german, "months run from 01 to 12, seasons from 21 to 24"),
              QStringLiteral("Monate reichen von 01 bis 12, Jahreszeiten von 21 bis 24"));
    EXPECT_EQ(knownWords(german, "an amount in USD"), QStringLiteral("ein Betrag in USD"));
}

TEST(KnownWords, LeaveNamesOfValuesAndEnglishAlone)
{
    const Phrases german("de");
    for (const char* name : {"imposed", "final, highest", "", "has days", "an amount in", "100 %", "%1"})
        EXPECT_EQ(knownWords(german, name), QString::fromLatin1(name));
    EXPECT_EQ(knownWords(Phrases("en"), "Permission denied"), QStringLiteral("Permission denied"));
}

TEST(KnownWords, StandInErrors)
{
    const Phrases german("de");
    EXPECT_EQ(errorWords(german,
                         Error{ErrorCode::BadOption,
                               {},
                               {"--wall", "1092 sheets",
                                "at most 400 sheets: a larger amount a centimetre, or larger paper"}}),
              QStringLiteral(
                  "--wall 1092 Blätter: erwartet wird höchstens 400 Blätter: mehr je Zentimeter oder größeres Papier"));
    EXPECT_EQ(errorWords(german, Error{ErrorCode::NotADate, {}, {"9/10/2012", "2012-09-10 or 2012-10-09"}}),
              QStringLiteral("„9/10/2012“ ist kein Datum; erwartet wird 2012-09-10 oder 2012-10-09"));
    EXPECT_EQ(errorWords(german, Error{ErrorCode::UnknownReference, {}, {"x", "party"}}),
              QStringLiteral("„x“ verweist ins Leere (Partei)"));
    EXPECT_EQ(errorWords(german, Error{ErrorCode::KindsDiffer, {}, {"money (USD)", "information"}}),
              QStringLiteral("dies ist Geld (USD), erwartet wurde aber eine Datenmenge"));
}

} // namespace

} // namespace toscale::text
