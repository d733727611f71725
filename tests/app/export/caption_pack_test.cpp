#include "app/export/caption_pack.h"
#include "tests/app/export/export_fixture.h"

namespace toscale::exporting {

namespace {

FigureFacts factsOfBuiltIn()
{
    const Document& document = io::builtInDocument();
    return factsOf(document, drawn(document, document.views.front()), english());
}

const text::PageWords& words()
{
    static const text::PageWords all = text::pageWords(english().phrases());
    return all;
}

} // namespace

TEST(FigureFacts, NumberTheSourcesOfEachRow)
{
    const FigureFacts facts = factsOfBuiltIn();
    ASSERT_EQ(facts.rows.size(), 2u);
    EXPECT_EQ(facts.measures.size(), 1u);
    EXPECT_FALSE(facts.sources.empty());
    for (const FactRow& row : facts.rows) {
        EXPECT_FALSE(row.sources.empty()) << row.label;
        for (const std::size_t number : row.sources)
            EXPECT_LT(number, facts.sources.size());
    }
}

TEST(FigureFacts, SayBasisAndStatusOnce)
{
    const Document& document = io::sampleLibrary();
    for (const FigureKind kind : {FigureKind::Bars, FigureKind::Ledger})
        for (const MeasureId measure : {MeasureId::Volume, MeasureId::Money, MeasureId::Custody}) {
            const FigureFacts facts = factsOf(document, drawn(document, viewOf(kind, measure)), english());
            ASSERT_EQ(facts.rows.size(), document.cases.size());
            for (const FactRow& row : facts.rows)
                for (const FactCell& cell : row.cells) {
                    EXPECT_FALSE(cell.text.empty()) << row.label;
                    EXPECT_EQ(cell.detail.find("alleged"), cell.detail.rfind("alleged")) << cell.detail;
                }
        }
}

TEST(CaptionPack, HasWhatAnEditorPastes)
{
    const FigureFacts facts = factsOfBuiltIn();
    const std::string text = captionText(facts, words());
    for (const std::string& part : {facts.title, facts.ratio, facts.altText, facts.longDescription,
                                    facts.sources.front().address, facts.notes.front()})
        EXPECT_NE(text.find(part), std::string::npos) << part;
    EXPECT_NE(text.find("of over 80\u00a0TB. Drawn to scale with ToScale.\n"), std::string::npos) << text;
    const std::string page = captionPage(facts, *scene::themeOf("light"), words());
    std::size_t buttons = 0;
    for (std::size_t at = page.find("<button"); at != std::string::npos; at = page.find("<button", at + 1))
        ++buttons;
    EXPECT_EQ(buttons, 6u);
    EXPECT_NE(page.find("<a rel=\"noreferrer\" href=\"https://"), std::string::npos);
}

TEST(CaptionPack, NoTextIsLive)
{
    const Document document = hostileDocument();
    const FigureFacts facts = factsOf(document, drawn(document, document.views.front()), english());
    const std::string page = captionPage(facts, *scene::themeOf("dark"), words());
    EXPECT_EQ(page.find("<script>alert"), std::string::npos);
    EXPECT_EQ(page.find("<img"), std::string::npos);
    EXPECT_EQ(page.find("href=\"javascript:"), std::string::npos);
}

} // namespace toscale::exporting
