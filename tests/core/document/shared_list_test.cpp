#include "core/document/shared_list.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>

namespace toscale {
namespace {

using List = SharedList<std::string>;

TEST(SharedList, ACopySharesItsItemsUntilOneIsWritten)
{
    List list{"a", "b"};
    const List copy = list;
    EXPECT_TRUE(list.sharesWith(copy, 0));
    list[0] = "c";
    EXPECT_FALSE(list.sharesWith(copy, 0));
    EXPECT_TRUE(list.sharesWith(copy, 1));
    EXPECT_EQ(copy[0], "a");
    EXPECT_EQ(std::as_const(list)[0], "c");
}

TEST(SharedList, PuttingInsertingErasingAndMovingLeaveCopiesAlone)
{
    const List before{"a", "b", "c"};
    List list = before;
    const std::string* kept = &before[1];
    list.put(1, "x");
    list.insert(0, "first");
    list.erase(3);
    list.move(0, 2);
    EXPECT_EQ(list, (List{"a", "x", "first"}));
    EXPECT_EQ(before, (List{"a", "b", "c"}));
    EXPECT_EQ(kept, &before[1]);
}

TEST(SharedList, AnItemOfItsOwnIsWrittenInPlace)
{
    List list{"a"};
    const std::string* place = &std::as_const(list)[0];
    list.front() += "b";
    EXPECT_EQ(place, &std::as_const(list)[0]);
    EXPECT_EQ(list.back(), "ab");
}

TEST(SharedList, IsAsGoodAsAVectorToAlgorithms)
{
    List list{"c", "a", "b"};
    const List copy = list;
    std::ranges::sort(list);
    EXPECT_EQ(list, (List{"a", "b", "c"}));
    EXPECT_EQ(copy, (List{"c", "a", "b"}));
    EXPECT_EQ(std::ranges::find(copy, "b") - copy.begin(), 2);
    EXPECT_EQ(*copy.rbegin(), "b");
    EXPECT_EQ(list.toVector(), (std::vector<std::string>{"a", "b", "c"}));
}

TEST(SharedList, GivesItsItemsAwayAndCopiesKeepTheirs)
{
    List list{"a", "b"};
    const List copy = list.slice(0, 1);
    const std::string letters(100, 'x');
    list.push_back(letters);
    const char* place = std::as_const(list)[2].data();
    const std::vector<std::string> items = std::move(list).toVector();
    EXPECT_EQ(items, (std::vector<std::string>{"a", "b", letters}));
    EXPECT_EQ(items[2].data(), place) << "moved, not copied";
    EXPECT_EQ(copy, (List{"a"}));
}

TEST(SharedList, ListsWithTheSameTextsAreEqual)
{
    EXPECT_EQ((List{"a"}), (List{"a"}));
    EXPECT_NE((List{"a"}), (List{"b"}));
    EXPECT_NE((List{"a"}), (List{"a", "a"}));
}

TEST(SharedList, AppendsSharedAndResizesToEmptyItems)
{
    List list{"a"};
    const List further{"b"};
    list.append(further);
    EXPECT_EQ(list.end() - list.begin(), 2);
    EXPECT_EQ(&std::as_const(list)[1], &further[0]);
    list.resize(3);
    EXPECT_EQ(std::as_const(list).back(), "");
    list.resize(1);
    EXPECT_EQ(list, (List{"a"}));
}

} // namespace
} // namespace toscale
