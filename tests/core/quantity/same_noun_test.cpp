#include "core/quantity/same_noun.h"

#include <gtest/gtest.h>

namespace toscale {

TEST(SameNoun, IsSingularAndPluralOfOneThing)
{
    EXPECT_TRUE(isSameNoun("document", "documents"));
    EXPECT_TRUE(isSameNoun("Songs", "song"));
    EXPECT_TRUE(isSameNoun("copy", "copies"));
    EXPECT_TRUE(isSameNoun("address", "addresses"));
    EXPECT_TRUE(isSameNoun("box", "boxes"));
    EXPECT_TRUE(isSameNoun("file", "files"));
    EXPECT_TRUE(isSameNoun("movie", "movies"));
    EXPECT_TRUE(isSameNoun("person", "people"));
    EXPECT_TRUE(isSameNoun("music file", "music files"));
    EXPECT_TRUE(isSameNoun("", ""));
}

TEST(SameNoun, TellsThingsApart)
{
    EXPECT_FALSE(isSameNoun("songs", "books"));
    EXPECT_FALSE(isSameNoun("files", "music files"));
    EXPECT_FALSE(isSameNoun("gas", "ga"));
    EXPECT_FALSE(isSameNoun("virus", "viru"));
    EXPECT_FALSE(isSameNoun("glass", "glas"));
    EXPECT_FALSE(isSameNoun("document", ""));
}

} // namespace toscale
