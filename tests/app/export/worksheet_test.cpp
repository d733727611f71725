#include "app/export/worksheet.h"

#include "core/document/guess_option.h"
#include "tests/app/draw/other_programs.h"
#include "tests/app/export/export_fixture.h"

#include <QFile>
#include <QTemporaryDir>

namespace toscale::exporting {

namespace {

std::vector<std::string> textsOf(const scene::Scene& page)
{
    std::vector<std::string> all;
    for (const scene::Mark& mark : page.marks)
        if (const auto* text = std::get_if<scene::TextShape>(&mark.shape))
            all.push_back(text->text);
    return all;
}

TEST(WorksheetExport, IsAboutTheViewThatAsks)
{
    const Document& document = io::builtInDocument();
    const auto views = viewsForWorksheet(document);
    ASSERT_EQ(views.size(), 1u);
    EXPECT_TRUE(asksGuess(views[0]));
    EXPECT_EQ(viewsForWorksheet(Document{}).size(), 1u);
}

TEST(WorksheetExport, KeepsTheAnswersForTheirOwnPages)
{
    const Document& document = io::builtInDocument();
    for (const View& view : document.views) {
        const auto pages = drawWorksheet(document, {&view, 1}, "A4", english(), painter);
        ASSERT_TRUE(pages) << view.id;
        EXPECT_GE(pages->questions, 1u) << view.id;
        EXPECT_LE(pages->questions, 2u) << view.id;
        EXPECT_GT(pages->pages.size(), pages->questions) << view.id;
        for (std::size_t page = 0; page < pages->questions; ++page)
            for (const std::string& text : textsOf(pages->pages[page]))
                for (const char* answer : {"1,143", "0.0875", "35 years", "$1 million"})
                    EXPECT_EQ(text.find(answer), std::string::npos) << view.id << ": " << text;
    }
}

TEST(WorksheetExport, AsksNobodyToGuessPrisonTime)
{
    const Document& document = io::builtInDocument();
    for (const View& view : document.views) {
        if (view.measure == MeasureId::Volume)
            continue;
        const auto pages = drawWorksheet(document, {&view, 1}, "A4", english(), painter);
        ASSERT_TRUE(pages) << view.id;
        for (const scene::Scene& page : pages->pages)
            for (const scene::Mark& mark : page.marks)
                EXPECT_NE(mark.key.part.substr(0, 5), "cells") << view.id;
    }
}

TEST(WorksheetExport, IsAPdfOfThePaperThatWasChosen)
{
    const Document& document = io::builtInDocument();
    const QTemporaryDir folder;
    for (const auto& [paper, size] : {std::pair("A4", "595 x 842"), std::pair("Letter", "612 x 792")}) {
        const auto pages = drawWorksheet(document, viewsForWorksheet(document), paper, english(), painter);
        ASSERT_TRUE(pages);
        const auto pdf = encodeWorksheet(*pages, painter);
        ASSERT_TRUE(pdf);
        QFile file(folder.filePath(QString::fromLatin1(paper) + QStringLiteral(".pdf")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdf->bytes.data(), static_cast<qint64>(pdf->bytes.size()));
        file.close();
        const QByteArray info = tests::run(QStringLiteral("pdfinfo"), {file.fileName()});
        EXPECT_TRUE(info.contains(size)) << info.toStdString();
    }
    EXPECT_FALSE(drawWorksheet(document, viewsForWorksheet(document), "A3", english(), painter));
    const std::vector<View> many(mostWorksheetViews + 1, document.views.front());
    EXPECT_FALSE(drawWorksheet(document, many, "A4", english(), painter));
}

TEST(WorksheetExport, IsWordedInEveryLanguage)
{
    const Document& document = io::builtInDocument();
    for (const char* language : {"de", "fr", "es", "zh", "ar"}) {
        const text::LocaleWording wording(language);
        const auto pages = drawWorksheet(document, viewsForWorksheet(document), "A4", wording, painter);
        ASSERT_TRUE(pages) << language;
        EXPECT_EQ(pages->pages[0].rightToLeft, std::string(language) == "ar");
        for (const scene::Scene& page : pages->pages)
            for (const std::string& text : textsOf(page))
                EXPECT_EQ(text.find("Answers"), std::string::npos) << language;
    }
}

} // namespace

} // namespace toscale::exporting
