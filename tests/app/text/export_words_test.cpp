#include "app/text/export_words.h"
#include "app/text/person_words.h"
#include "tests/app/text/english_words.h"

#include <gtest/gtest.h>
#include <limits>

namespace toscale::text {

TEST(InkWords, SayWhetherAPictureIsTrue)
{
    EXPECT_TRUE(inkWords(english, 1, true).contains(QStringLiteral("1.000")));
    EXPECT_TRUE(inkWords(english, 1.3, true).contains(QStringLiteral("not to scale")));
    EXPECT_FALSE(inkWords(english, 1, false).contains(QStringLiteral("1.000")));
    EXPECT_TRUE(notToScaleWords(english, 1.3).contains(QStringLiteral("1.3 times")));
    EXPECT_FALSE(notToScaleWords(english, std::numeric_limits<double>::infinity()).contains(QStringLiteral("inf")));
}

TEST(PersonWords, AreRoleCountryAndYear)
{
    Case which;
    Party person;
    person.kind = PartyKind::Person;
    EXPECT_EQ(personWords(english, which, person), QStringLiteral("person"));
    which.country = "US";
    which.act = *parseEdtf("2010-09-24/2011-01-06");
    person.role = PartyRole::Copier;
    EXPECT_EQ(personWords(english, which, person), QStringLiteral("copier (US, 2010)"));
}

TEST(EventsLeftOutWords, CountThem)
{
    EXPECT_TRUE(eventsLeftOutWords(english, 1).startsWith(QStringLiteral("One event has no date")));
    EXPECT_TRUE(eventsLeftOutWords(english, 3).startsWith(QStringLiteral("3 events have no date")));
}

TEST(SheetWords, CountRowByRow)
{
    EXPECT_EQ(sheetWords(english, 4, 3, 2), QStringLiteral("Sheet 5 of 6: row 2, column 2"));
    EXPECT_TRUE(sheetsWords(english, 3, 2).startsWith(QStringLiteral("6 sheets: 3 in a row, 2 rows")));
}

TEST(TravelWords, NameAFewCasesAndCountTheRest)
{
    Document document;
    for (int i = 0; i < 9; ++i) {
        Case one;
        one.id = one.title = "Case " + std::to_string(i);
        document.cases.push_back(one);
    }
    const QStringList words = travelWords(english, document);
    EXPECT_TRUE(words.front().contains(QStringLiteral("Case 5 and 3 more"))) << words.front().toStdString();
    EXPECT_FALSE(words.front().contains(QStringLiteral("Case 6")));
    EXPECT_EQ(words.size(), 4);
}

TEST(TravelWords, SayWhichCaseTravelsThatIsNotDrawn)
{
    Document document;
    for (const char* id : {"a", "b"}) {
        document.cases.emplace_back().id = id;
        document.cases.back().title = id;
    }
    View view;
    view.cases = {{"b", {}, {}, {}}};
    document.views.push_back(view);
    const QStringList words = travelWords(english, document);
    EXPECT_EQ(words.at(0).toStdString(), "The cases drawn: b");
    EXPECT_EQ(words.at(1).toStdString(), "The case they are compared with: a");
}

} // namespace toscale::text
