#include "app/export/worksheet.h"

#include "app/text/qt_string.h"
#include "app/text/worksheet_words.h"
#include "core/document/compare_view.h"
#include "core/document/guess_option.h"
#include "core/io/reference_data.h"
#include "core/scene/cited_sources.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/font_table_measure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace toscale::exporting {

namespace {

/// Points. Stages, events and rows of a table need more of them than areas do.
double heightOf(FigureKind kind)
{
    return kind == FigureKind::Ladder || kind == FigureKind::Ledger || kind == FigureKind::Timeline ? 620 : 440;
}

/// Of that height, from what is pleasant to what is still legible: a figure grows where its texts need more.
constexpr std::array shares{1.0, 0.8, 0.65};
constexpr std::size_t mostFigurePages = 2;
constexpr std::size_t mostAnswerPages = 1;

constexpr geometry::Size a4{210 / 25.4 * 96, 297 / 25.4 * 96}; // ISO 216
constexpr geometry::Size letter{8.5 * 96, 11 * 96};            // ANSI/ASME Y14.1, size A

/// Time is what a timeline draws, whatever the measure of its view.
std::optional<GuessQuestion> guessAbout(const Document& document, const View& view, const Comparison& in)
{
    if (view.figure == FigureKind::Timeline)
        return std::nullopt;
    const auto guess = guessOf(document, in);
    const auto* question = std::get_if<GuessQuestion>(&guess);
    return question != nullptr ? std::optional(*question) : std::nullopt;
}

/// All terms of the cases of a view, whether it draws them or not: its events may tell of them.
std::vector<double> termsIn(const Document& document, View view)
{
    scene::drawAs(view, FigureKind::Ladder);
    view.measure = MeasureId::Custody;
    std::vector<double> terms;
    const Columns columns = columnsFor(document, view);
    if (const Ladder* custody = ladderIn(columns, MeasureId::Custody))
        for (const ComparedCase& stage : custody->stages.rows)
            for (const double years : {scene::drawnValue(stage).value_or(0), scene::suspendedYears(stage)})
                if (years > 0)
                    terms.push_back(years);
    return terms;
}

/// Lays a worksheet out with its figures larger or smaller.
class WorksheetBuilder {
public:
    WorksheetBuilder(const Document& document, std::span<const View> views, const text::LocaleWording& wording,
                     const PainterSource& painter, geometry::Size paper)
        : m_document(document)
        , m_views(views)
        , m_wording(wording)
        , m_painter(painter)
    {
        m_sheet.language = wording.language();
        m_sheet.rightToLeft = wording.isRightToLeft();
        m_sheet.paper = paper;
        m_sheet.title = document.title;
        m_sheet.nameLine = text::worksheetNameLine(wording.phrases());
        m_sheet.answersTitle = text::worksheetAnswersTitle(wording.phrases());
        m_sheet.byline = wording.defaultByline();
        m_sheet.number = [&wording](int number) { return text::toUtf8(wording.phrases().digits(number)); };
    }

    Result<scene::WorksheetPages> pages()
    {
        auto questions = questionPages();
        if (!questions)
            return tl::unexpected(questions.error());
        auto answers = answerPages(questions->size());
        if (!answers)
            return tl::unexpected(answers.error());
        scene::WorksheetPages all{std::move(*questions), 0};
        all.questions = all.pages.size();
        std::ranges::move(*answers, std::back_inserter(all.pages));
        return all;
    }

private:
    /// One view has a page of its own. Several share two where they are legible there; else each has its own.
    Result<std::vector<scene::Scene>> questionPages()
    {
        const auto build = [&](const scene::TextMeasure& measure) {
            return scene::worksheetQuestionPages(m_sheet, measure);
        };
        for (const double share : shares) {
            if (m_views.size() < 2)
                break;
            if (const auto drawn = draw(share); !drawn)
                return tl::unexpected(drawn.error());
            m_sheet.isTogether = true;
            auto pages = laidOut(build);
            if (!pages || pages->size() - guessPages() <= mostFigurePages)
                return pages;
        }
        if (const auto drawn = draw(shares.front()); !drawn)
            return tl::unexpected(drawn.error());
        m_sheet.isTogether = false;
        return laidOut(build);
    }

    Result<std::vector<scene::Scene>> answerPages(std::size_t pagesBefore)
    {
        const auto build = [&](const scene::TextMeasure& measure) {
            return scene::worksheetAnswerPages(m_sheet, measure, pagesBefore);
        };
        std::optional<std::vector<scene::Scene>> fewest; // else of the largest figures
        for (const double share : shares) {
            if (const auto drawn = draw(share); !drawn)
                return tl::unexpected(drawn.error());
            auto pages = laidOut(build);
            if (!pages || pages->size() <= mostAnswerPages)
                return pages;
            if (!fewest || pages->size() < fewest->size())
                fewest = std::move(*pages);
        }
        return std::move(*fewest);
    }

    /// With the font's table where that covers all texts.
    template <class Build> Result<std::vector<scene::Scene>> laidOut(const Build& build)
    {
        const scene::FontTableMeasure table;
        std::vector<scene::Scene> pages = build(table);
        const auto measure = measureThatCovers(pages, table, m_painter);
        if (!measure)
            return tl::unexpected(measure.error());
        return *measure == &table ? std::move(pages) : build(**measure);
    }

    [[nodiscard]] std::size_t guessPages() const
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            m_sheet.tasks, [](const scene::WorksheetTask& task) { return task.grid.has_value(); }));
    }

    Result<void> draw(double share)
    {
        if (m_drawn == share)
            return {};
        m_drawn = share;
        m_sheet.tasks.clear();
        m_asked.clear();
        for (const View& view : m_views)
            if (const auto added = addTask(view, share); !added)
                return tl::unexpected(added.error());
        m_sheet.tasks.back().questions.push_back(text::worksheetOpenQuestion(m_wording.phrases()));
        return {};
    }

    Result<void> addTask(View view, double share)
    {
        if (view.figure == FigureKind::Walk) // frames, each to a scale of its own, cannot be measured with one grid
            scene::drawAs(view, FigureKind::Squares);
        const double width = m_sheet.paper.width - 2 * scene::worksheetMargin;
        view.theme = "print";
        view.size = {width, std::round(share * heightOf(view.figure))};
        Fitting fitting;
        fitting.growsTaller = true;
        auto drawing = drawView(m_document, view, m_wording, m_painter, fitting);
        if (!drawing)
            return tl::unexpected(drawing.error());
        const Columns& columns = drawing->columns;
        scene::WorksheetTask task;
        task.blanks = {text::worksheetValues(m_wording, columns), view.figure == FigureKind::Timeline};
        task.blanks.spellings.terms = termsIn(m_document, view);
        if (m_sheet.tasks.empty())
            m_sheet.heading = text::worksheetHeading(m_wording, m_document.title, columns, task.blanks.spellings);
        if (m_views.size() > 1)
            task.caption = text::worksheetCaption(m_wording, view.figure, columns);
        if (const auto question = guessAbout(m_document, view, columns.main))
            addGuess(task, view, columns.main, *question, width);
        task.figure = std::move(drawing->scene);
        task.questions = text::worksheetQuestions(m_wording, view, columns);
        std::erase_if(task.questions, [&](const scene::WorksheetQuestion& each) { return isAsked(each); });
        task.sources =
            m_wording.sourceLine(scene::citedSources(m_document, view.figure, columns, everythingIn(columns)));
        m_sheet.tasks.push_back(std::move(task));
        return {};
    }

    void addGuess(scene::WorksheetTask& task, const View& view, const Comparison& in, const GuessQuestion& question,
                  double width)
    {
        auto guess = text::worksheetGuess(m_wording, in, question, textOption(view, "question"));
        if (isAsked({{}, {}, guess.answer})) // in other words of another view
            return;
        task.guess = std::move(guess);
        const geometry::Size room{width, width}; // a sheet has at least that, below the question
        if (scene::gridCells(room, question.times).holds(question.times))
            task.grid = text::worksheetGrid(m_wording, in, question);
    }

    /// Views of the same numbers have the same questions: each is asked once.
    bool isAsked(const scene::WorksheetQuestion& question)
    {
        return !m_asked.insert({question.text, question.answer}).second;
    }

    const Document& m_document;
    std::span<const View> m_views;
    const text::LocaleWording& m_wording;
    const PainterSource& m_painter;
    scene::Worksheet m_sheet;
    double m_drawn = 0; // share of the height
    std::set<std::pair<std::string, std::string>> m_asked;
};

} // namespace

std::vector<View> viewsForWorksheet(const Document& document)
{
    if (document.views.empty())
        return {viewOfAll(document)};
    const auto canGuess = [&](const View& view) {
        return guessAbout(document, view, compareView(document, view, io::builtInTables())).has_value();
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
    return WorksheetBuilder(document, views, wording, painter, *size).pages();
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
