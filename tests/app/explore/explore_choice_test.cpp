#include "app/explore/explore_choice.h"

#include <gtest/gtest.h>

namespace toscale::gui {

TEST(ExploreChoice, IsReadAsItWasWritten)
{
    ExploreChoice choice;
    choice.kind = ExploreKind::Strip;
    choice.x = MeasureId::Works;
    choice.y = MeasureId::Custody;
    choice.group = "text:a;b";
    choice.logX = false;
    EXPECT_EQ(exploreChoiceFrom(toText(choice)), choice);
    EXPECT_EQ(exploreChoiceFrom(toText({})), ExploreChoice{});
}

TEST(ExploreChoice, OfADamagedTextIsTheStandardOne)
{
    for (const char* text : {"", "scatter", "pie;volume;money;log;log;outcome", "scatter;weight;money;log;log;outcome"})
        EXPECT_EQ(exploreChoiceFrom(QString::fromUtf8(text)), ExploreChoice{}) << text;
}

} // namespace toscale::gui
