#include "app/export/worksheet.h"

#include "app/text/qt_string.h"
#include "app/text/worksheet_words.h"
#include "core/document/compare_view.h"
#include "core/document/guess_option.h"
#include "core/io/reference_data.h"
#include "core/scene/cited_sources.h"
#include "core/scene/font_table_measure.h"

#include <algorithm>

namespace toscale::exporting {

namespace {

/// Points. Stages, events and rows of a table need more of them than areas do.
double heightOf(FigureKind kind)
{
    return kind == FigureKind::Ladder || kind == FigureKind::Ledger || kind == FigureKind::Timeline ? 620 : 440;
}

constexpr geometry::Size a4{210 / 25.4 * 96, 297 / 25.4 * 96}; // ISO 216
constexpr geometry::Size letter{8.5 * 96, 11 * 96};            // ANSI/ASME Y14.1, size A

Result<scene::WorksheetTask> taskOf(const Document& document, View view, double width,
                                    const text::LocaleWording& wording, const PainterSource& painter)
{
    if (view.figure == FigureKind::Walk) // frames, each to a scale of its own, cannot be measured with one grid
        scene::drawAs(view, FigureKind::Squares);
    view.theme = "print";
    view.size = {width, heightOf(view.figure)};
    Fitting fitting;
    fitting.growsTaller = true;
    auto drawing = drawView(document, view, wording, painter, fitting);
    if (!drawing)
        return tl::unexpected(drawing.error());
    const Comparison& in = drawing->columns.main;
    scene::WorksheetTask task;
    const auto guess = guessOf(document, in);
    if (const auto* question = std::get_if<GuessQuestion>(&guess)) {
        const geometry::Size room{width, width}; // a sheet has at least that, below the question
        if (scene::gridCells(room, question->times).holds(question->times))
            task.grid = text::worksheetGrid(wording, in, *question);
        task.guess = text::worksheetGuess(wording, in, *question, textOption(view, "question"));
    }
    task.figure = std::move(drawing->scene);
    task.questions = text::worksheetQuestions(wording, view, drawing->columns);
    task.sources = wording.sourceLine(
        scene::citedSources(document, view.figure, drawing->columns, everythingIn(drawing->columns)));
    return task;
}

} // namespace

std::vector<View> viewsForWorksheet(const Document& document)
{
    if (document.views.empty())
        return {viewOfAll(document)};
    const auto canGuess = [&](const View& view) {
        return std::holds_alternative<GuessQuestion>(
            guessOf(document, compareView(document, view, io::builtInTables())));
    };
    auto found =
        std::ranges::find_if(document.views, [&](const View& view) { return asksGuess(view) && canGuess(view); });
    if (found == document.views.end())
        found = std::ranges::find_if(document.views, canGuess);
    return {found == document.views.end() ? document.views.front() : *found};
}

Result<scene::WorksheetPages> drawWorksheet(const Document& document, std::span<const View> views,
                                            const std::string& paper, const text::LocaleWording& wording,
                                            const PainterSource& painter)
{
    const auto size = paper == "A4" ? std::optional(a4) : paper == "Letter" ? std::optional(letter) : std::nullopt;
    if (!size)
        return fail(ErrorCode::BadOption, {"--paper", paper, "A4 or Letter"});
    if (views.size() > mostWorksheetViews)
        return fail(ErrorCode::BadOption,
                    {"--view", std::to_string(views.size()) + " views",
                     "at most " + std::to_string(mostWorksheetViews) + " for a worksheet"});
    scene::Worksheet sheet;
    sheet.language = wording.language();
    sheet.rightToLeft = wording.isRightToLeft();
    sheet.paper = *size;
    sheet.title = document.title;
    sheet.nameLine = text::worksheetNameLine(wording.phrases());
    sheet.answersTitle = text::worksheetAnswersTitle(wording.phrases());
    sheet.byline = wording.defaultByline();
    sheet.number = [&wording](int number) { return text::toUtf8(wording.phrases().digits(number)); };
    for (const View& view : views) {
        auto task = taskOf(document, view, sheet.paper.width - 2 * scene::worksheetMargin, wording, painter);
        if (!task)
            return tl::unexpected(task.error());
        task->heading = document.title;
        sheet.tasks.push_back(std::move(*task));
    }
    const scene::FontTableMeasure table;
    scene::WorksheetPages pages = scene::worksheetPages(sheet, table);
    const auto measure = measureThatCovers(pages.pages, table, painter);
    if (!measure)
        return tl::unexpected(measure.error());
    return *measure == &table ? std::move(pages) : scene::worksheetPages(sheet, **measure);
}

Result<Encoded> encodeWorksheet(const scene::WorksheetPages& pages, const PainterSource& painter)
{
    const auto module = painter();
    if (!module)
        return tl::unexpected(module.error());
    auto bytes = (*module)->pdf(pages.pages, *scene::themeOf("print"), {});
    if (!bytes)
        return tl::unexpected(bytes.error());
    return Encoded{std::move(*bytes)};
}

} // namespace toscale::exporting
