#include "core/document/row_filter.h"

#include "core/io/case_table_reader.h"
#include "core/quantity/fold_text.h"
#include "random_table.h"

#include <gtest/gtest.h>
#include <random>

namespace toscale {

TEST(RowFilter, KeepsTheRowsThatMeetTheConditionsAsCases)
{
    const std::array<std::string_view, 35> filters{"volume > 1 GB",
                                                   "volume = 5 GB",
                                                   "has money",
                                                   "no custody",
                                                   "custody >= 2 years",
                                                   "works < 50",
                                                   "status pending",
                                                   "kind company",
                                                   "kind unknown",
                                                   "outcome acquitted",
                                                   "basis imposed",
                                                   "basis unstated",
                                                   "country de",
                                                   "country BRAZIL",
                                                   "acme",
                                                   "MÜLLER",
                                                   "mu\u0308ller",
                                                   "ACME v",
                                                   "volume > 1 MB, acme",
                                                   "a",
                                                   "\"quoted\"",
                                                   "x\"y",
                                                   "tail",
                                                   "full",
                                                   "straße",
                                                   "no such text",
                                                   "fine > 10",
                                                   "date > 2011",
                                                   "date <= 2012-06",
                                                   "fine_date >= 2010",
                                                   "country = de",
                                                   "fine_basis = imposed",
                                                   "fine_kind = fine",
                                                   "title = acme",
                                                   "jurisdiction = us"};
    for (unsigned seed = 0; seed < 24; ++seed) {
        const io::LoadedCaseTable read = io::readCaseTableBytes(io::RandomTable(100 + seed).text(120, seed % 3 != 0));
        if (read.table == nullptr) // bytes that no text has
            continue;
        const CaseTable& table = *read.table;
        const auto valuesOf = [&](MeasureId measure) {
            return measure == MeasureId::Volume ? table.numbers(TableNumber::Volume)
                : measure == MeasureId::Works   ? table.numbers(TableNumber::Works)
                : measure == MeasureId::Money   ? table.numbers(TableNumber::Money)
                                                : table.numbers(TableNumber::Custody);
        };
        for (const std::string_view typed : filters) {
            SCOPED_TRACE(std::string(typed) + ", seed " + std::to_string(seed));
            const auto filter = parseCaseFilter(typed, Currency{"USD"});
            ASSERT_TRUE(filter);
            RowOrder expected;
            for (std::uint32_t row = 0; row < table.size(); ++row) {
                const auto valueOf = [&](MeasureId measure) -> std::optional<double> {
                    const NumberColumn* values = valuesOf(measure);
                    return values == nullptr ? std::nullopt : values->at(row);
                };
                if (meets(*filter, table.texts().caseAt(row), valueOf))
                    expected.push_back(row);
            }
            ASSERT_EQ(rowsThatMeet(*filter, table, valuesOf), expected);
        }
    }
}

TEST(RowFilter, FindsWhatFoldingMakesOfOtherLetters)
{
    // sharp s, umlauts of one and of two characters, a ligature, a soft hyphen, a numeral, Greek, Arabic, an emoji;
    // what guards against formulas are made of
    const std::vector<std::string> letters{"a",      "o",      "s",      "f",      "i",          " ",
                                           "B",      "\"\"",   "\u00df", "\u00e4", "a\u0308",    "\ufb01",
                                           "\u00ad", "\u2167", "\u03a3", "\u0645", "\U0001f600", "\u00c9",
                                           "\u0301", "'",      "=",      ";",      "\n"};
    std::mt19937 random(3);
    const auto textOf = [&](std::size_t most) {
        std::string text;
        for (std::size_t i = 1 + random() % most; i > 0; --i)
            text += letters[random() % letters.size()];
        return text;
    };
    std::string csv = "title,category\n";
    for (int row = 0; row < 400; ++row)
        csv += "\"x" + textOf(9) + "\",\"" + textOf(9) + "\"\n";
    const io::LoadedCaseTable read = io::readCaseTableBytes(csv);
    ASSERT_NE(read.table, nullptr);
    std::size_t found = 0;
    for (int i = 0; i < 1000; ++i) {
        CaseFilter filter;
        filter.conditions.push_back(TextCondition{foldForSearch(textOf(4))});
        RowOrder expected;
        for (std::uint32_t row = 0; row < read.table->size(); ++row)
            if (isMet(std::get<TextCondition>(filter.conditions[0]), read.table->texts().caseAt(row)))
                expected.push_back(row);
        found += expected.size();
        ASSERT_EQ(rowsThatMeet(filter, *read.table, [](MeasureId) { return nullptr; }), expected)
            << std::get<TextCondition>(filter.conditions[0]).folded;
    }
    EXPECT_GT(found, 300U);
}

TEST(RowFilter, FindsWordsAcrossALineBreakInACell)
{
    const io::LoadedCaseTable read =
        io::readCaseTableBytes("title,note\n\"Records of\r\nthe library\",x\nRecords of the library,x\n"
                               "\"Records of\",the library\n\"Records of\n\nthe library\",x\n");
    ASSERT_NE(read.table, nullptr);
    const auto filter = parseCaseFilter("of the library", Currency{"USD"});
    ASSERT_TRUE(filter);
    EXPECT_EQ(rowsThatMeet(*filter, *read.table, [](MeasureId) { return nullptr; }), (RowOrder{0, 1, 3}));
}

TEST(RowFilter, ASortedTableKeepsItsOrder)
{
    EXPECT_EQ(inOrderOf({4, 2, 0, 3, 1}, {0, 1, 4}, 5), (RowOrder{4, 0, 1}));
    EXPECT_EQ(inOrderOf({}, {}, 0), RowOrder{});
}

TEST(RowFilter, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    const io::LoadedCaseTable read = io::readCaseTableBytes("title\nA\n");
    ASSERT_NE(read.table, nullptr);
    EXPECT_EQ(rowsThatMeet(
                  {}, *read.table, [](MeasureId) { return nullptr; }, stop.get_token()),
              std::nullopt);
}

} // namespace toscale
