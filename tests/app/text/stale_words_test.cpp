#include "app/text/stale_words.h"

#include <gtest/gtest.h>

namespace toscale::text {

TEST(StaleWords, NameTheDateAndTheCases)
{
    const Phrases english("en");
    const std::vector<StaleCase> stale{{"a", "A", "2020-07", 900},
                                       {"b", "B", "2025-05-26", 300},
                                       {"c", "C", "2025-05-26", 300},
                                       {"d", "D", "2025-05-26", 300}};
    EXPECT_EQ(staleWords(english, stale),
              (QStringList{QStringLiteral("Known as of July 2020, more than 180 days ago: A."),
                           QStringLiteral("Known as of 26 May 2025, more than 180 days ago: B, C and D.")}));
    EXPECT_TRUE(staleWords(english, {}).isEmpty());
}

} // namespace toscale::text
