#include "core/io/table_writer.h"

#include "core/io/case_table_writer.h"
#include "core/io/delimited_text.h"
#include "core/io/table_reader.h"
#include "core/quantity/parse_quantity.h"

#include <algorithm>
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
    EXPECT_EQ(tableCell("\t1"), "\"'\t1\"");
    EXPECT_EQ(tableCell("\r1"), "\"'\r1\"");
    EXPECT_EQ(tableCell("\n=1"), "\"'\n'=1\"");
    for (const char* text : {"＝1+1", "＋1", "－1", "＠SUM(A1)"}) // full width: typed with a Japanese keyboard
        EXPECT_EQ(tableCell(text), '\'' + std::string(text)) << text;
    for (const char* text : {"-5", "-1.25", "-1e-7", "5", "0.125"})
        EXPECT_EQ(tableCell(text), text);
}

TEST(TableCell, NoBlankHidesAFormula)
{
    for (const char* text : {"\u00A0=1+1", "\u200B@SUM(A1)", "\u2060+1", "\u3000-1-1", "\uFEFF=1", "\u200B\u3000＝1"})
        EXPECT_EQ(tableCell(text), '\'' + std::string(text)) << text;
    EXPECT_EQ(tableCell(" =1+1"), "' =1+1");
    for (const char* text : {"a =1", "\u200B5", "a\u200B=1"}) // nothing begins a cell here
        EXPECT_EQ(tableCell(text), text);
}

TEST(TableCell, AProgramThatTakesAnotherSeparatorFindsNoFormulaEither)
{
    EXPECT_EQ(tableCell("x;=1+1"), "x;'=1+1");
    EXPECT_EQ(tableCell("x; @SUM(A1);+1"), "x;' @SUM(A1);'+1");
    EXPECT_EQ(tableCell("https://x.example/(a-v,-b)"), "\"https://x.example/(a-v,-b)\"");
    EXPECT_EQ(tableCell("x\n=1"), "\"x\n'=1\"");
    for (const char* text : {"x; 1+1", "x;y=1", "a|b"})
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

TEST(CaseTable, WhatWasGuardedIsReadAsItWas)
{
    Case one;
    one.id = "a";
    one.title = "=1+1";
    one.notes = "-x;=2; 'quoted'\n@y";
    one.textColumns = {{"colour", " \u200B+red"}, {"size", "'=3"}};
    for (const CaseTableContent content : {CaseTableContent::WholeCases, CaseTableContent::Columns}) {
        const ReadTable read = readTable(writeCaseTable(std::vector<Case>{one}, content));
        ASSERT_EQ(read.cases.size(), 1u);
        EXPECT_EQ(read.cases[0].title, one.title);
        EXPECT_EQ(read.cases[0].notes, one.notes);
        EXPECT_EQ(read.cases[0].textColumns.back(), one.textColumns.back());
        EXPECT_TRUE(read.problems.empty());
        EXPECT_TRUE(read.notes.empty());
    }
}

/// An own column may be called like one of the format; neither may take the other's cell.
TEST(CaseTable, ATextColumnOfAKnownNameIsReadAsAText)
{
    Case one;
    one.id = "a";
    one.title = "A";
    one.textColumns = {{"fine", "2012"}, {"Title", "x"}, {"category", "leak"}, {"colour", "red"}};
    Penalty fine;
    fine.id = "p";
    fine.kind = PenaltyKind::Fine;
    fine.value = *parseMoney("USD 5");
    one.penalties.push_back(fine);
    const ReadTable whole = readTable(writeCaseTable(std::vector<Case>{one}));
    ASSERT_EQ(whole.cases.size(), 1u);
    EXPECT_EQ(whole.cases[0].textColumns, one.textColumns);
    const ReadTable read = readTable(writeCaseTable(std::vector<Case>{one}, CaseTableContent::Columns));
    EXPECT_TRUE(read.problems.empty());
    ASSERT_EQ(read.cases.size(), 1u);
    ASSERT_EQ(read.cases[0].penalties.size(), 1u);
    EXPECT_EQ(read.cases[0].penalties[0].value, one.penalties[0].value);
    EXPECT_EQ(read.cases[0].title, "A");
    const std::vector<std::pair<std::string, std::string>> texts(read.cases[0].textColumns.begin(),
                                                                 read.cases[0].textColumns.end());
    EXPECT_NE(std::ranges::find(texts, std::pair<std::string, std::string>("fine (text)", "2012")), texts.end());
    EXPECT_NE(std::ranges::find(texts, std::pair<std::string, std::string>("category", "leak")), texts.end());
    EXPECT_NE(std::ranges::find(texts, std::pair<std::string, std::string>("colour", "red")), texts.end());
}

} // namespace toscale::io
