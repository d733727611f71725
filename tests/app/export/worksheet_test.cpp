#include "app/export/worksheet.h"

#include "core/document/guess_option.h"
#include "tests/app/draw/other_programs.h"
#include "tests/app/export/export_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <span>

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

bool says(std::span<const scene::Scene> pages, std::string_view words)
{
    return std::ranges::any_of(pages, [&](const scene::Scene& page) {
        return std::ranges::any_of(textsOf(page),
                                   [&](const std::string& text) { return text.find(words) != std::string::npos; });
    });
}

scene::WorksheetPages sheetOf(const Document& document, std::initializer_list<std::size_t> numbers,
                              const text::LocaleWording& wording = english())
{
    std::vector<View> views;
    for (const std::size_t number : numbers)
        views.push_back(document.views[number - 1]);
    auto pages = drawWorksheet(document, views, "A4", wording, painter);
    EXPECT_TRUE(pages);
    return pages ? std::move(*pages) : scene::WorksheetPages{};
}

std::span<const scene::Scene> forClass(const scene::WorksheetPages& sheet)
{
    return std::span(sheet.pages).first(sheet.questions);
}

TEST(WorksheetExport, AsksNothingAboutADeath)
{
    for (const char* language : {"en", "de", "fr", "es", "zh", "ar"}) {
        const text::LocaleWording wording(language);
        const std::string death = wording.gap({GapCode::NoneImposed, {"ended_by_death"}, {}}, scene::Length::Full);
        const std::string died = wording.eventKind(EventKind::Death);
        for (const Document& document : io::stories())
            for (const View& view : document.views) {
                const auto sheet = drawWorksheet(document, {&view, 1}, "A4", wording, painter);
                ASSERT_TRUE(sheet) << view.id;
                EXPECT_FALSE(says(sheet->pages, death)) << language << ' ' << view.id;
                EXPECT_FALSE(says(sheet->pages, died)) << language << ' ' << view.id;
            }
    }
    const Document& lesson = io::builtInDocument();
    for (const std::size_t view : {7U, 8U}) {
        const auto sheet = sheetOf(lesson, {view});
        EXPECT_FALSE(says(sheet.pages, "For whom is there no number here")) << view;
        EXPECT_TRUE(says(sheet.pages, "Why is there no number here for Meta / shadow libraries?")) << view;
    }
    EXPECT_TRUE(says(sheetOf(lesson, {5}).pages, "For whom is there no number here, and why?"));
}

TEST(WorksheetExport, ATimelineWithADeathIsNotAskedForItsLastEvent)
{
    Document document = io::builtInDocument();
    View view = document.views[8];
    EXPECT_TRUE(says(sheetOf(document, {9}).pages, "what last"));
    view.options.clear(); // events of all kinds
    const auto sheet = drawWorksheet(document, {&view, 1}, "A4", english(), painter);
    ASSERT_TRUE(sheet);
    EXPECT_TRUE(says(sheet->pages, "What happened first, and what is still open?"));
    EXPECT_FALSE(says(sheet->pages, "what last"));
    EXPECT_FALSE(says(sheet->pages, "aged 26"));
}

TEST(WorksheetExport, BlanksValuesAndNothingElse)
{
    const auto ladder = sheetOf(io::builtInDocument(), {7});
    for (const char* words :
         {"Statutory maximum \u00B7 sum of 4 counts", "none so far, as of May 2026", "19 July 2011", "January 2013"})
        EXPECT_TRUE(says(forClass(ladder), words)) << words;
    const auto timeline = sheetOf(io::builtInDocument(), {9});
    for (const char* words : {"2012", "2024", "1\u20134", "1. 24 September 2010", "2. 19 July 2011", "_____ reported"})
        EXPECT_TRUE(says(forClass(timeline), words)) << words;
    for (const char* value : {"81.7", "80.6", "35 years", "$1 million"})
        EXPECT_FALSE(says(forClass(timeline), value)) << value;
}

TEST(WorksheetExport, TheHeadingGivesNoAnswer)
{
    const auto sheet = sheetOf(io::builtInDocument(), {2}); // whose question the program words
    EXPECT_FALSE(says(forClass(sheet), "80 TB"));
    EXPECT_TRUE(says(forClass(sheet), "Swartz / JSTOR and Meta / shadow libraries"));
    EXPECT_TRUE(says(sheet.pages, "70 GB and 80 TB"));                                   // for the teacher
    EXPECT_TRUE(says(forClass(sheetOf(io::stories()[1], {1})), io::stories()[1].title)); // without a value
}

TEST(WorksheetExport, AsksOfATimelineNoAmountThatItDoesNotDraw)
{
    for (const Document& document : io::stories())
        for (const View& view : document.views) {
            if (view.figure != FigureKind::Timeline)
                continue;
            const auto sheet = drawWorksheet(document, {&view, 1}, "A4", english(), painter);
            ASSERT_TRUE(sheet) << view.id;
            EXPECT_EQ(sheet->questions, 1u) << view.id;
            for (const char* words : {"times", "small square", "certain", "1,167"})
                EXPECT_FALSE(says(sheet->pages, words)) << view.id << ": " << words;
        }
    Document timelines = io::builtInDocument();
    timelines.views = {timelines.views[8], timelines.views[1]};
    EXPECT_EQ(viewsForWorksheet(timelines).front().id, "volume-units"); // which has something to guess
}

TEST(WorksheetExport, SeveralViewsShareTwoPagesAndOneOfAnswers)
{
    const auto sheet = sheetOf(io::builtInDocument(), {1, 2});
    EXPECT_EQ(sheet.questions, 2u); // the guess, asked once; then both figures
    EXPECT_EQ(sheet.pages.size(), 3u);
    EXPECT_TRUE(says({&sheet.pages[0], 1}, "1. One student"));
    EXPECT_TRUE(says({&sheet.pages[1], 1}, "2. Which of these numbers is certain"));
    EXPECT_TRUE(says({&sheet.pages[1], 1}, "3. What would you want to know"));
    const auto many = sheetOf(io::builtInDocument(), {5, 6, 7, 9}); // too many for two: one a page
    EXPECT_EQ(many.questions, 4u);
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
