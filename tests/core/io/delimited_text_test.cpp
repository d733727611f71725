#include "core/io/delimited_text.h"

#include <gtest/gtest.h>

namespace toscale::io {

namespace {

using Cells = std::vector<std::string>;

struct AllRows {
    std::vector<Cells> rows;
    std::vector<Error> errors;
};

AllRows readAll(std::string_view text, char separator = ',')
{
    AllRows all;
    DelimitedText reader(text, separator);
    while (auto next = reader.next()) {
        if (!*next) {
            all.errors.push_back(next->error());
            continue;
        }
        Cells& cells = all.rows.emplace_back();
        for (const Cell& cell : (**next)->cells)
            cells.emplace_back(cell.text);
    }
    return all;
}

} // namespace

TEST(DelimitedText, ReadsCellsQuotesAndLineBreaksAsRfc4180Says)
{
    EXPECT_EQ(readAll("a,b\r\nc,\"d,\"\"e\"\"\r\nf\"\r\n,\n").rows,
              (std::vector<Cells>{{"a", "b"}, {"c", "d,\"e\"\r\nf"}, {"", ""}}));
    EXPECT_EQ(readAll("a\rb\n\nc").rows, (std::vector<Cells>{{"a"}, {"b"}, {""}, {"c"}}));
    EXPECT_EQ(readAll("\"\",\"\"\"\"").rows, (std::vector<Cells>{{"", "\""}}));
    EXPECT_EQ(readAll("").rows, std::vector<Cells>{});
    EXPECT_EQ(readAll("a\tb c", '\t').rows, (std::vector<Cells>{{"a", "b c"}}));
}

TEST(DelimitedText, AQuoteWithinACellIsAQuote)
{
    EXPECT_EQ(readAll("3\" disk,\"a\"b\n").rows, (std::vector<Cells>{{"3\" disk", "ab"}}));
}

TEST(DelimitedText, PlacesCountLinesWithinQuotesAndCharacters)
{
    const std::string text = "a,b\n\"x\ny\",\"ü\",z\n";
    DelimitedText reader(text, ',');
    static_cast<void>(reader.next());
    const Row* row = reader.next()->value();
    EXPECT_EQ(row->line, 2);
    EXPECT_EQ(reader.placeOf(*row, row->cells[0].offset).column, 2);
    EXPECT_EQ(reader.placeOf(*row, row->cells[2].offset).line, 3);
    EXPECT_EQ(reader.placeOf(*row, row->cells[2].offset).column, 8);
}

TEST(DelimitedText, AQuoteLeftOpenCostsOneLineOnly)
{
    const AllRows all = readAll("a,b\nc,\"d\ne,f\n");
    EXPECT_EQ(all.rows, (std::vector<Cells>{{"a", "b"}, {"e", "f"}}));
    ASSERT_EQ(all.errors.size(), 1U);
    EXPECT_EQ(all.errors[0].code, ErrorCode::QuoteLeftOpen);
    EXPECT_EQ(all.errors[0].place.line, 2);
    EXPECT_EQ(all.errors[0].place.column, 3);
}

TEST(DelimitedText, ANulByteCostsItsRow)
{
    using namespace std::string_view_literals;
    const AllRows all = readAll("a,b\nc,x\0y\ne,f\n"sv);
    EXPECT_EQ(all.rows, (std::vector<Cells>{{"a", "b"}, {"e", "f"}}));
    ASSERT_EQ(all.errors.size(), 1U);
    EXPECT_EQ(all.errors[0].code, ErrorCode::NotText);
    EXPECT_EQ(all.errors[0].place.line, 2);
    EXPECT_EQ(all.errors[0].place.column, 4);
}

TEST(DelimitedText, ARowOfMoreThanAMegabyteIsPassedOver)
{
    const AllRows all = readAll("a\n" + std::string((1 << 20) + 1, 'x') + "\nb\n");
    EXPECT_EQ(all.rows, (std::vector<Cells>{{"a"}, {"b"}}));
    ASSERT_EQ(all.errors.size(), 1U);
    EXPECT_EQ(all.errors[0].code, ErrorCode::LineTooLong);
    EXPECT_EQ(all.errors[0].place.line, 2);
}

TEST(DelimitedText, WhatStandsInACellThatIsTooLongIsNoRow)
{
    std::string lines;
    for (int i = 0; i < 20; ++i)
        lines += "Fake,5 PB,\"\"note\"\"\n";
    for (const char* const end : {"\n", "\r\n"}) {
        const std::string text = std::string("a,b") + end + "X,\"" + lines + "\",c" + end + "Y,\"z\"" + end;
        DelimitedText rows(text, ',', 60);
        std::vector<std::string> firsts;
        std::vector<Error> errors;
        while (auto next = rows.next()) {
            if (*next)
                firsts.emplace_back((**next)->cells.front().text);
            else
                errors.push_back(next->error());
        }
        EXPECT_EQ(firsts, (std::vector<std::string>{"a", "Y"}));
        ASSERT_EQ(errors.size(), 1U);
        EXPECT_EQ(errors[0].code, ErrorCode::LineTooLong);
        EXPECT_EQ(errors[0].place.line, 2);
        EXPECT_EQ(rows.line(), 24);
    }
}

TEST(DelimitedText, ARowOfSeveralLongCellsIsPassedOverToItsEnd)
{
    const std::string cell = '"' + std::string(40, 'x') + "\nFake,1\n\"";
    const std::string text = "a,b\n" + cell + ',' + cell + ",\"\"\"q\"\"\"\nY,1\n";
    DelimitedText rows(text, ',', 60);
    ASSERT_TRUE(*rows.next());
    const auto tooLong = rows.next();
    ASSERT_FALSE(*tooLong);
    EXPECT_EQ(tooLong->error().code, ErrorCode::LineTooLong);
    const auto last = rows.next();
    ASSERT_TRUE(*last);
    EXPECT_EQ((**last)->cells.front().text, "Y");
    EXPECT_FALSE(rows.next());
}

TEST(SeparatorOf, IsWhatTheFirstLineHasMostOf)
{
    EXPECT_EQ(separatorOf("a,b;c,d\n"), ',');
    EXPECT_EQ(separatorOf("a;b;c\n1,5;2,5;3,5\n"), ';');
    EXPECT_EQ(separatorOf("a\tb, c\td\n"), '\t');
    EXPECT_EQ(separatorOf("\"a;b;c\",d\n"), ',');
    EXPECT_EQ(separatorOf("title\nA\n"), ',');
    EXPECT_EQ(separatorOf(""), ',');
}

} // namespace toscale::io
