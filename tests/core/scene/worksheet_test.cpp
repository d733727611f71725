#include "core/scene/worksheet.h"

#include "core/document/guess_option.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <iterator>
#include <span>

namespace toscale::scene {

namespace {

constexpr geometry::Size a4{793.7, 1122.5};

Scene figureOf(const View& view, double height = 1200)
{
    const Document& document = io::builtInDocument();
    const tests::FixedTextMeasure measure;
    View sized = view;
    sized.size = {680, height};
    auto scene = buildScene(document, sized, columnsOf(document, sized, io::builtInTables(), io::builtInYardsticks()),
                            tests::PlainWording(), measure);
    EXPECT_TRUE(scene.has_value()) << view.id;
    return scene ? std::move(*scene) : Scene{};
}

WorksheetPages pagesOf(const Worksheet& sheet, const TextMeasure& measure)
{
    WorksheetPages all{worksheetQuestionPages(sheet, measure), 0};
    all.questions = all.pages.size();
    std::ranges::move(worksheetAnswerPages(sheet, measure, all.questions), std::back_inserter(all.pages));
    return all;
}

bool says(const Scene& page, std::string_view words)
{
    return std::ranges::any_of(page.marks, [&](const Mark& mark) {
        const auto* text = std::get_if<TextShape>(&mark.shape);
        return text != nullptr && text->text.find(words) != std::string::npos;
    });
}

TEST(Worksheet, TheGridHasRoomForTheAnswerAndIsInMillimetres)
{
    constexpr geometry::Size room{680, 760};
    for (double times = 1.5; times < 7'000; times *= 1.3) {
        const GridCells cells = gridCells(room, times);
        EXPECT_GE(cells.count(), times * 1.15) << times;
        EXPECT_LE(cells.columns * cells.side, room.width + 1e-9);
        EXPECT_LE(cells.rows * cells.side, room.height + 1e-9);
        const double halfMillimetres = cells.side / pointsPerCentimetre * 20;
        EXPECT_NEAR(halfMillimetres, std::round(halfMillimetres), 1e-9);
    }
    EXPECT_FALSE(gridCells(room, 1e9).holds(1e9));
    EXPECT_LT(gridCells(room, 1e9).count(), 1e9); // no paper is large enough; it is still a grid
    EXPECT_GT(gridCells(room, 1e9).count(), 0);
}

TEST(Worksheet, TheGuessComesBeforeItsFigureAndTheAnswersLast)
{
    const tests::FixedTextMeasure measure;
    Worksheet sheet;
    sheet.paper = a4;
    sheet.title = sheet.heading = "Two amounts";
    sheet.answersTitle = "Answers";
    WorksheetTask task;
    task.grid = DrawingGrid{"One square is a", "1,143 squares", 1143, {"a", "value"}, {}};
    task.guess = WorksheetQuestion{"How many times?", {"10 times", "100 times"}, "1,143 times"};
    task.figure = figureOf(io::builtInDocument().views[0], 440);
    task.questions = {{"Which is alleged?", {}, "The second"}};
    sheet.tasks = {task, task};
    const WorksheetPages made = pagesOf(sheet, measure);
    EXPECT_EQ(made.questions, 4u);
    EXPECT_GT(made.pages.size(), made.questions);
    EXPECT_TRUE(says(made.pages[0], "How many times?"));
    EXPECT_FALSE(says(made.pages[0], "Which is alleged?"));
    EXPECT_TRUE(says(made.pages[1], "Which is alleged?"));
    for (std::size_t page = 0; page < made.questions; ++page) {
        EXPECT_FALSE(says(made.pages[page], "1,143")) << page;
        EXPECT_FALSE(says(made.pages[page], "The second")) << page;
    }
    EXPECT_TRUE(says(made.pages[made.questions], "Answers"));
    EXPECT_TRUE(says(made.pages[made.questions], "The second"));
    for (const Scene& page : made.pages) {
        EXPECT_EQ(page.size, a4);
        for (const Mark& mark : page.marks) {
            const geometry::Rect bounds = boundsOf(mark, measure);
            EXPECT_GE(bounds.x, -1e-6) << mark.key.part;
            EXPECT_LE(bounds.y + bounds.height, a4.height + 1e-6) << mark.key.part;
        }
    }
}

TEST(Worksheet, WithoutAGridTheGuessStandsAboveTheFigure)
{
    const tests::FixedTextMeasure measure;
    Worksheet sheet; // without a title
    sheet.paper = a4;
    sheet.nameLine = "Name: ____";
    WorksheetTask task;
    task.guess = WorksheetQuestion{"How many times?", {"10 times"}, "384,600 times"};
    task.figure = figureOf(io::builtInDocument().views[0], 440);
    sheet.tasks = {task};
    const WorksheetPages made = pagesOf(sheet, measure);
    EXPECT_EQ(made.questions, 1u);
    double name = 0;
    double rule = a4.height;
    for (const Mark& mark : made.pages[0].marks) {
        if (mark.key.part.starts_with("name"))
            name = std::max(name, boundsOf(mark, measure).y + boundsOf(mark, measure).height);
        if (mark.key.part.starts_with("line"))
            rule = std::min(rule, boundsOf(mark, measure).y);
    }
    EXPECT_GT(name, 0);
    EXPECT_LE(name, rule); // the line under the head does not go through it
}

TEST(Worksheet, ALongTaskGoesOnOverleaf)
{
    const tests::FixedTextMeasure measure;
    Worksheet sheet;
    sheet.paper = a4;
    WorksheetTask task;
    task.figure = figureOf(io::builtInDocument().views[0], 440);
    for (int i = 0; i < 30; ++i)
        task.questions.push_back({"A question " + std::to_string(i), {}, std::string(2000, 'a')});
    sheet.tasks = {task};
    const WorksheetPages made = pagesOf(sheet, measure);
    EXPECT_GT(made.questions, 2u);
    for (const Scene& page : made.pages)
        for (const Mark& mark : page.marks)
            EXPECT_LE(boundsOf(mark, measure).y, a4.height) << mark.key.part;
}

TEST(Worksheet, AllSourcesOfAFigureAreNamed)
{
    const tests::FixedTextMeasure measure;
    Worksheet sheet;
    sheet.paper = a4;
    WorksheetTask task;
    task.figure = figureOf(io::builtInDocument().views[0], 440);
    task.sources = "Sources:";
    for (int i = 0; i < 25; ++i)
        task.sources += " A paper of record, 12 May 20" + std::to_string(10 + i) + ", example.org;";
    task.sources += " the last.";
    sheet.tasks = {task};
    std::string words;
    const auto pages = pagesOf(sheet, measure).pages;
    for (const Mark& mark : pages[0].marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape))
            words += text->text + ' ';
    EXPECT_NE(words.find("the last."), std::string::npos) << words;
}

TEST(Worksheet, TasksSharePagesAndOneCountOfQuestions)
{
    const tests::FixedTextMeasure measure;
    Worksheet sheet;
    sheet.paper = a4;
    sheet.isTogether = true;
    WorksheetTask first;
    first.caption = "Volume";
    first.figure = figureOf(io::builtInDocument().views[0], 300);
    first.questions = {{"What is the first?", {}, "A"}};
    WorksheetTask second = first;
    second.guess = WorksheetQuestion{"How many times?", {"10 times"}, "1,143 times"};
    second.grid = DrawingGrid{"One square is a", "1,143 squares", 1143, {"a", "value"}, {}};
    second.questions = {{"What is the second?", {}, "B"}};
    sheet.tasks = {first, second};
    const WorksheetPages made = pagesOf(sheet, measure);
    ASSERT_EQ(made.questions, 2u); // the guess first: both figures may give it away
    EXPECT_TRUE(says(made.pages[0], "1. How many times?"));
    EXPECT_TRUE(says(made.pages[1], "2. What is the first?"));
    EXPECT_TRUE(says(made.pages[1], "3. What is the second?"));
    bool isEach = true;
    for (const char* question : {"1. How many", "2. What is the first", "3. What is the second"})
        isEach &= std::ranges::any_of(std::span(made.pages).subspan(2),
                                      [&](const Scene& page) { return says(page, question); });
    EXPECT_TRUE(isEach);
    sheet.isTogether = false;
    EXPECT_EQ(pagesOf(sheet, measure).questions, 3u);
}

} // namespace

} // namespace toscale::scene
