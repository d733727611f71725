#include "core/cases/row_order.h"

#include "core/cases/edtf.h"
#include "core/io/case_table_reader.h"
#include "core/quantity/fast_fold.h"
#include "core/quantity/fold_text.h"
#include "random_table.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace toscale {

namespace {

/// None for bytes that no text has.
std::optional<CaseTable> tableOf(const std::string& text)
{
    const io::LoadedCaseTable read = io::readCaseTableBytes(text);
    return read.table == nullptr ? std::nullopt : std::optional(*read.table);
}

/// The same, slowly: `keyAt` gives something that can be compared, or nothing.
template <class KeyAt> RowOrder slowOrder(std::size_t rows, SortDirection direction, const KeyAt& keyAt)
{
    RowOrder order(rows);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
        const auto first = keyAt(a);
        const auto second = keyAt(b);
        if (!first || !second)
            return first.has_value() && !second.has_value();
        return direction == SortDirection::Ascending ? *first < *second : *second < *first;
    });
    return order;
}

constexpr std::array directions{SortDirection::Ascending, SortDirection::Descending};

} // namespace

TEST(RowOrder, NumbersAreSortedByValueAndGapsComeLast)
{
    std::mt19937 random(1);
    for (const std::size_t rows :
         {std::size_t{0}, std::size_t{1}, std::size_t{10}, std::size_t{5000}, std::size_t{150'000}}) {
        NumberColumn numbers;
        for (std::size_t row = 0; row < rows; ++row) {
            const auto kind = random() % 5;
            numbers.push(kind == 0       ? std::nullopt
                             : kind == 1 ? std::optional(static_cast<double>(random() % 10))
                                         : std::optional(std::ldexp(random(), static_cast<int>(random() % 100) - 50)));
        }
        for (const SortDirection direction : directions) {
            const auto order = orderByNumber(numbers, direction);
            ASSERT_TRUE(order);
            EXPECT_EQ(*order, slowOrder(rows, direction, [&](std::uint32_t row) { return numbers.at(row); }));
        }
    }
}

TEST(RowOrder, ALifeTermStandsAboveEveryNumber)
{
    NumberColumn numbers;
    for (const std::optional<double> each :
         {std::optional(3.0), std::optional<double>(), std::optional(1000.0), std::optional<double>()})
        numbers.push(each);
    const std::vector<std::uint32_t> life{1};
    EXPECT_EQ(orderByNumber(numbers, SortDirection::Ascending, life), (RowOrder{0, 2, 1, 3}));
    EXPECT_EQ(orderByNumber(numbers, SortDirection::Descending, life), (RowOrder{1, 2, 0, 3}));
}

TEST(RowOrder, EveryColumnIsSortedByWhatItHolds)
{
    for (unsigned seed = 0; seed < 30; ++seed) {
        const auto read = tableOf(io::RandomTable(seed).text(seed == 0 ? 3000 : 200, seed % 2 == 1));
        if (!read)
            continue;
        const CaseTable& table = *read;
        for (const TableColumn& column : table.columns())
            for (const SortDirection direction : directions) {
                SCOPED_TRACE(column.name);
                const auto order = orderByColumn(table, column, direction);
                ASSERT_TRUE(order);
                if (column.kind == TableColumnKind::Text || column.kind == TableColumnKind::Word) {
                    ASSERT_EQ(*order, slowOrder(table.size(), direction, [&](std::uint32_t row) {
                        const std::string text = foldText(table.text(row, column)).lower;
                        return text.empty() ? std::nullopt : std::optional(text);
                    }));
                } else if (column.kind == TableColumnKind::Date || column.kind == TableColumnKind::Year) {
                    ASSERT_EQ(*order, slowOrder(table.size(), direction, [&](std::uint32_t row) {
                        const auto date = parseEdtf(table.text(row, column));
                        return !date ? std::nullopt : date->earliest ? date->earliest : date->latest;
                    }));
                }
            }
    }
}

TEST(RowOrder, TextsWithLongCommonBeginningsAreSorted)
{
    std::mt19937 random(2);
    std::string text = "title\n";
    for (int row = 0; row < 4000; ++row)
        text += std::string("Acme v. Borealis and others ").substr(0, random() % 29) + std::to_string(random() % 300)
            + "\n";
    const auto read = tableOf(text);
    ASSERT_TRUE(read);
    const CaseTable& table = *read;
    const TableColumn& title = table.columns()[0];
    for (const SortDirection direction : directions)
        EXPECT_EQ(orderByColumn(table, title, direction), slowOrder(table.size(), direction, [&](std::uint32_t row) {
                      return std::optional(foldText(table.text(row, title)).lower);
                  }));
}

TEST(RowOrder, ManyTextsMayAgreeForAMillionBytes)
{
    const std::string same(900'000, 'a');
    std::string text = "title\n";
    for (int row = 0; row < 80; ++row)
        text += same + (row % 2 == 0 ? "z\n" : "b\n");
    const auto read = tableOf(text);
    ASSERT_TRUE(read);
    const auto order = orderByColumn(*read, read->columns()[0], SortDirection::Ascending);
    ASSERT_TRUE(order);
    ASSERT_EQ(order->size(), 80U);
    for (std::uint32_t at = 0; at < 40; ++at) { // those that end in b, in their order, then the others
        EXPECT_EQ((*order)[at], 2 * at + 1);
        EXPECT_EQ((*order)[40 + at], 2 * at);
    }
}

TEST(RowOrder, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    NumberColumn numbers;
    numbers.push(1);
    EXPECT_EQ(orderByNumber(numbers, SortDirection::Ascending, {}, stop.get_token()), std::nullopt);
}

TEST(FastFold, FoldsAsTheParsersDo)
{
    std::mt19937 random(3);
    const std::array<char32_t, 24> letters{'a',   'Z',   ' ',   '\t',  '\n',   '0',    0xa0,    0xad,
                                           0xc4,  0xdf,  0x130, 0x178, 0x17f,  0x1d3,  0x24f,   0x300,
                                           0x308, 0x3a9, 0x416, 0x660, 0xff21, 0x200b, 0x1f600, 'e'};
    for (int i = 0; i < 3000; ++i) {
        std::u32string text;
        for (auto length = random() % 12; length > 0; --length)
            text.push_back(random() % 3 == 0 ? static_cast<char32_t>(1 + random() % 0x30f)
                                             : letters[random() % letters.size()]);
        std::string utf8;
        for (const char32_t c : text) {
            if (c < 0x80) {
                utf8.push_back(static_cast<char>(c));
            } else if (c < 0x800) {
                utf8.push_back(static_cast<char>(0xc0 | (c >> 6)));
                utf8.push_back(static_cast<char>(0x80 | (c & 0x3f)));
            } else if (c < 0x10000) {
                utf8.push_back(static_cast<char>(0xe0 | (c >> 12)));
                utf8.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3f)));
                utf8.push_back(static_cast<char>(0x80 | (c & 0x3f)));
            }
        }
        std::string folded = "before ";
        appendFolded(folded, utf8);
        EXPECT_EQ(folded, "before " + foldText(utf8).lower);
    }
}

} // namespace toscale
