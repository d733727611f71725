#include "app/export/caption_pack.h"
#include "app/export/receipt_text.h"
#include "app/export/text_rows.h"
#include "core/io/delimited_text.h"
#include "export_fixture.h"

// What a document says must not become what another program does: formulas of spreadsheets, markup, and characters that
// turn what stands beside them around.

namespace toscale::exporting {

namespace {

const std::string override = "\xE2\x80\xAE"; // U+202E, by its bytes

/// Every text of two cases and their view begins so.
Document documentOf(const std::string& text)
{
    Document document = hostileDocument();
    document.title = text;
    for (Case& one : document.cases) {
        one.title = text;
        one.summary = text;
        one.country = text;
        one.jurisdiction = text;
        one.outcome = {};
        one.parties.push_back({"p", text, PartyKind::Person, PartyRole::Copier, {}});
        one.figures.front().scope = text;
        one.figures.front().value = *parseDataSize("1 GB");
        one.sources.front() = {"s", text, text, "2020", text, {}, text, {}};
        CaseEvent event;
        event.kind = EventKind::Arrest;
        event.date = *parseEdtf("2011-01-06");
        event.label = text;
        event.sources = {"s"};
        one.events.push_back(event);
    }
    View& view = document.views.front();
    for (std::string* each : {&view.title, &view.subtitle, &view.notes, &view.byline, &view.altText})
        *each = text;
    return document;
}

class Formula : public testing::TestWithParam<std::string> { };

TEST_P(Formula, IsATextInEveryTable)
{
    const Document document = documentOf(GetParam());
    for (const Format format : {Format::Csv, Format::EventCsv}) {
        const auto table = encodeData(document, document.views.front(), format, english());
        ASSERT_TRUE(table);
        EXPECT_NE(table->bytes.find(GetParam().substr(1)), std::string::npos) << "the text is there";
        io::DelimitedText rows(table->bytes, ',');
        for (auto row = rows.next(); row; row = rows.next()) {
            ASSERT_TRUE(*row);
            for (const io::Cell& cell : (**row)->cells)
                EXPECT_FALSE(cell.text.starts_with(GetParam())) << cell.text;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Starts, Formula,
                         testing::Values("=cmd|' /C calc'!A0", "+1+cmd", "-2+cmd", "@SUM(A1)", "\t=1+cmd", "\r=1+cmd",
                                         "\n=1+cmd"));

TEST(HostileExport, NoFormatTurnsItsNeighboursAround)
{
    const Document document = documentOf("A" + override);
    const View& view = document.views.front();
    for (const Format format : {Format::Svg, Format::Html}) {
        ExportOptions options;
        options.carriesDocument = false; // which keeps what it was given
        const std::string bytes = encoded(document, view, format, options);
        EXPECT_EQ(bytes.find(override), std::string::npos) << nameOf(format);
    }
    const Drawing drawing = drawn(document, view, false);
    const FigureFacts facts = factsOf(document, drawing, english());
    EXPECT_EQ(captionText(facts, text::pageWords(english().phrases())).find(override), std::string::npos);
}

TEST(HostileExport, ATableToReadTurnsNoCellAround)
{
    const TextRows rows{{"Case", "Volume"}, {"A" + override + "gnp.exe", "70"}};
    for (const std::string& text : {toHtml(rows), toMarkdown(rows)}) {
        EXPECT_EQ(text.find(override), std::string::npos) << text;
        EXPECT_NE(text.find("gnp.exe"), std::string::npos) << text;
    }
}

TEST(HostileExport, OnlyAddressesOfTheWebAreLinks)
{
    for (const char* address : {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "JAVASCRIPT:x",
                                " https://x", "\\\\host\\share", "vbscript:x"}) {
        Document document = documentOf("T");
        for (Case& one : document.cases)
            one.sources.front().url = address;
        for (const Format format : {Format::Svg, Format::Html}) {
            ExportOptions options;
            options.carriesDocument = false;
            const std::string bytes = encoded(document, document.views.front(), format, options);
            EXPECT_EQ(bytes.find("href=\"" + std::string(address)), std::string::npos)
                << nameOf(format) << ' ' << address;
        }
    }
}

} // namespace

} // namespace toscale::exporting
