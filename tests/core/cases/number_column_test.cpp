#include "core/cases/number_column.h"

#include <gtest/gtest.h>

namespace toscale {
namespace {

TEST(NumberColumn, TellsAGapFromZero)
{
    NumberColumn column;
    column.push(0.0);
    column.push(std::nullopt);
    EXPECT_EQ(column.at(0), 0.0);
    EXPECT_EQ(column.at(1), std::nullopt);
}

TEST(NumberColumn, AppendsColumnsOfAnyLength)
{
    for (std::size_t first = 0; first < 200; first += 7)
        for (std::size_t second = 0; second < 200; second += 13) {
            NumberColumn column;
            NumberColumn further;
            NumberColumn pushed;
            for (std::size_t row = 0; row < first + second; ++row) {
                const std::optional<double> number =
                    row % 3 == 1 ? std::nullopt : std::optional(static_cast<double>(row) * 1.5);
                (row < first ? column : further).push(number);
                pushed.push(number);
            }
            column.append(further);
            column.push(7);
            pushed.push(7);
            ASSERT_EQ(column.size(), pushed.size());
            for (std::size_t row = 0; row < pushed.size(); ++row)
                ASSERT_EQ(column.at(row), pushed.at(row)) << first << " and " << second << " at " << row;
        }
}

TEST(NumberColumn, KeepsEveryRowBeyondOneWordOfBits)
{
    NumberColumn column;
    for (int row = 0; row < 1'000; ++row)
        column.push(row % 3 == 0 ? std::nullopt : std::optional(row / 4.0));
    NumberColumn twice = column;
    twice.append(column);
    ASSERT_EQ(twice.size(), 2'000U);
    for (std::size_t row = 0; row < twice.size(); ++row) {
        const auto number = static_cast<int>(row % 1'000);
        EXPECT_EQ(twice.at(row), number % 3 == 0 ? std::nullopt : std::optional(number / 4.0)) << row;
    }
}

TEST(NumberColumn, JoinsPartsThatFilledTheirPlacesInPart)
{
    NumberColumn column;
    constexpr std::size_t room = 70; // not a whole number of words
    column.makeRoom(3 * room);
    std::vector<NumberColumn::Part> parts;
    for (std::size_t i = 0; i < 3; ++i)
        parts.emplace_back(column.places().subspan(i * room, room));
    NumberColumn pushed;
    const std::size_t sizes[] = {room, 0, 68};
    std::vector<ColumnPart> places;
    std::vector<const NumberColumn::Part*> all;
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t row = 0; row < sizes[i]; ++row) {
            const auto number = row % 3 == i ? std::nullopt : std::optional(static_cast<double>(row * 10 + i));
            parts[i].push(number);
            pushed.push(number);
        }
        places.push_back({i * room, parts[i].size()});
        all.push_back(&parts[i]);
    }
    column.join(all, places);
    ASSERT_EQ(column.size(), pushed.size());
    EXPECT_EQ(column.knownCount(), pushed.knownCount());
    for (std::size_t row = 0; row < pushed.size(); ++row)
        EXPECT_EQ(column.at(row), pushed.at(row)) << row;
}

} // namespace
} // namespace toscale
