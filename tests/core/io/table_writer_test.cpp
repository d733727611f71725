#include "core/io/table_writer.h"

#include "core/io/delimited_text.h"

#include <gtest/gtest.h>

namespace toscale::io {

TEST(TableCell, IsQuotedOnlyWhereItHasToBe)
{
    EXPECT_EQ(tableCell("plain"), "plain");
    EXPECT_EQ(tableCell(""), "");
    EXPECT_EQ(tableCell("a,b"), "\"a,b\"");
    EXPECT_EQ(tableCell("a,b", ';'), "a,b");
    EXPECT_EQ(tableCell("say \"x\""), "\"say \"\"x\"\"\"");
    EXPECT_EQ(tableCell("two\nlines"), "\"two\nlines\"");
    EXPECT_EQ(tableCell(" outer"), "\" outer\"");
}

TEST(TableCell, AFormulaGetsAnApostropheAndANumberDoesNot)
{
    for (const char* text :
         {"=1+1", "+1+cmd", "-2+3", "@SUM(A1)", "=HYPERLINK(x)", "-", "+", "=", "-inf", "--1", "+A1"})
        EXPECT_EQ(tableCell(text), '\'' + std::string(text)) << text;
    EXPECT_EQ(tableCell("\t=1"), "\"'\t=1\"");
    EXPECT_EQ(tableCell("\r=1"), "\"'\r=1\"");
    EXPECT_EQ(tableCell("\n=1"), "\"'\n=1\"");
    for (const char* text : {"＝1+1", "＋1", "－1", "＠SUM(A1)"}) // full width: typed with a Japanese keyboard
        EXPECT_EQ(tableCell(text), '\'' + std::string(text)) << text;
    for (const char* text : {"-5", "-1.25", "-1e-7", "5", "0.125"})
        EXPECT_EQ(tableCell(text), text);
}

TEST(TableWriter, WritesRowsThatReadBackTheSame)
{
    const std::vector<std::vector<std::string>> rows{
        {"id", "title"}, {"a", "x, \"y\"\r\nz"}, {"", ""}, {" b ", "Müller"}};
    for (const LineEnd lineEnd : {LineEnd::Lf, LineEnd::CrLf}) {
        TableWriter writer(lineEnd);
        for (const auto& row : rows)
            writer.addRow(row);
        DelimitedText reader(writer.text(), ',');
        for (const auto& row : rows) {
            const auto next = reader.next();
            ASSERT_TRUE(next && *next);
            std::vector<std::string> cells;
            for (const Cell& cell : (**next)->cells)
                cells.emplace_back(cell.text);
            EXPECT_EQ(cells, row);
        }
        EXPECT_EQ(writer.text().ends_with("\r\n"), lineEnd == LineEnd::CrLf);
    }
}

TEST(TableWriter, ARowOfOneEmptyCellIsNoBlankLine)
{
    TableWriter writer;
    writer.addRow({""});
    EXPECT_EQ(writer.text(), "\"\"\n");
}

} // namespace toscale::io
