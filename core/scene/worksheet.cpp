#include "core/scene/worksheet.h"

#include "core/scene/build_scene.h"
#include "core/scene/text_block.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toscale::scene {

namespace {

constexpr double millimetre = pointsPerCentimetre / 10;
constexpr double writingStep = 9 * millimetre; // between two lines to write on
constexpr int writingLines = 2;
constexpr double choicesHeight = 40;
constexpr double questionGap = 6;
constexpr double taskGap = 26; // between two on one page
constexpr double captionGap = 6;
constexpr int mostSourceLines = 12; // of 120 letters
constexpr TextLook headLook{17, Weight::Bold, Role::Title};
constexpr TextLook textLook{14, Weight::Regular, Role::Label};
constexpr TextLook boldLook{14, Weight::Bold, Role::Label};
constexpr TextLook smallLook{12, Weight::Regular, Role::Muted};

Mark markOf(MarkKey key, Shape shape, Role role, MarkStyle style = MarkStyle::Solid)
{
    Mark mark;
    mark.key = std::move(key);
    mark.shape = std::move(shape);
    mark.role = role;
    mark.style = style;
    return mark;
}

enum class SourcePlace { Here, EndOfPage };

/// Writes from the top of a page to its end, and on the next one.
class Sheets {
public:
    Sheets(const Worksheet& sheet, const TextMeasure& measure, std::size_t pagesBefore = 0)
        : m_sheet(sheet)
        , m_measure(measure)
        , m_pagesBefore(pagesBefore)
        , m_left(worksheetMargin)
        , m_width(sheet.paper.width - 2 * worksheetMargin)
    {
    }

    void beginPage(const std::string& head, const std::string& beside)
    {
        Scene page;
        page.size = m_sheet.paper;
        page.language = m_sheet.language;
        page.rightToLeft = m_sheet.rightToLeft;
        page.theme = "print";
        page.title = m_sheet.title;
        page.marks.push_back(
            markOf({"", "background"}, RectShape{{0, 0, page.size.width, page.size.height}}, Role::Background));
        m_pages.push_back(std::move(page));
        m_head = head;
        m_beside = beside;
        m_y = worksheetMargin;
        const double besideWidth = m_measure.width(beside, textLook.size, textLook.weight);
        const TextBlock block = wrapBlock(m_measure, head, headLook, m_width - besideWidth - 20, 2);
        addBlock(marks(), key("head"), block, {start(), m_y});
        if (!beside.empty())
            addBlock(marks(), key("name"), wrapBlock(m_measure, beside, textLook, besideWidth + 1), {end(), m_y + 3},
                     Anchor::End);
        m_y += std::max(block.height(), headLook.lineStep()) + 10; // a document may have no title
        line(m_y, Role::Axis);
        m_y += 14;
        const TextBlock byline = wrapBlock(m_measure, m_sheet.byline, smallLook, m_width, 1);
        addBlock(marks(), key("byline"), byline, {end(), bottom() + 8}, Anchor::End);
        addBlock(marks(), key("page"), wrapBlock(m_measure, pageNumber(), smallLook, m_width, 1),
                 {start(), bottom() + 8});
    }

    [[nodiscard]] double room() const { return bottom() - m_y; }
    [[nodiscard]] double width() const { return m_width; }
    void need(double height)
    {
        if (room() < height)
            beginPage(m_head, m_beside);
    }
    void gap(double height) { m_y += height; }

    void write(const std::string& text, const TextLook& look, double indent = 0)
    {
        if (text.empty())
            return;
        const TextBlock block = wrapBlock(m_measure, text, look, m_width - indent);
        for (const std::string& each : block.lines) { // a long text may go on overleaf
            need(look.lineStep());
            addBlock(marks(), key("text"), {look, {each}, 0},
                     {m_sheet.rightToLeft ? end0() - indent : m_left + indent, m_y});
            m_y += look.lineStep();
        }
    }

    void writingRoom()
    {
        for (int i = 0; i < writingLines; ++i) {
            m_y += writingStep;
            line(m_y, Role::Grid);
        }
        m_y += 10;
    }

    void boxes(const std::vector<std::string>& choices)
    {
        const double side = 4 * millimetre;
        m_y += 6;
        double x = m_left;
        for (const std::string& choice : choices) {
            const double wide = side + 6 + m_measure.width(choice, textLook.size, textLook.weight) + 26;
            if (x > m_left && x + wide > m_left + m_width) {
                x = m_left;
                m_y += side + 10;
            }
            const double boxX = m_sheet.rightToLeft ? mirrored(x) - side : x;
            marks().push_back(markOf(key("box"), RectShape{{boxX, m_y, side, side}}, Role::Axis, MarkStyle::Outline));
            addBlock(marks(), key("choice"), {textLook, {choice}, 0},
                     {m_sheet.rightToLeft ? mirrored(x + side + 6) : x + side + 6,
                      m_y + side / 2 - textLook.lineStep() / 2});
            x += wide;
        }
        m_y += side + 14;
    }

    void ask(const WorksheetQuestion& question, int number)
    {
        const TextBlock block = wrapBlock(m_measure, question.text, boldLook, m_width);
        need(block.height() + (question.choices.empty() ? writingLines * writingStep + 10 : choicesHeight));
        write(m_sheet.number(number) + ". " + question.text, boldLook);
        if (question.choices.empty())
            writingRoom();
        else
            boxes(question.choices);
        m_y += questionGap;
    }

    /// The rest of the page.
    void grid(const DrawingGrid& grid)
    {
        const GridCells cells = gridCells({m_width, room()}, grid.times);
        const double left = m_left + (m_width - cells.side * cells.columns) / 2;
        const double top = m_y;
        const double right = left + cells.side * cells.columns;
        const double under = top + cells.side * cells.rows;
        for (int i = 0; i <= cells.columns; ++i)
            marks().push_back(
                markOf(key("cells"),
                       LineShape{{left + i * cells.side, top}, {left + i * cells.side, under}, i % 10 == 0 ? 0.9 : 0.4},
                       Role::Grid));
        for (int i = 0; i <= cells.rows; ++i)
            marks().push_back(markOf(
                key("cells"),
                LineShape{{left, under - i * cells.side}, {right, under - i * cells.side}, i % 10 == 0 ? 0.9 : 0.4},
                Role::Grid));
        const double x = m_sheet.rightToLeft ? right - cells.side : left;
        Mark filled = markOf(grid.key, RectShape{{x, under - cells.side, cells.side, cells.side}}, Role::Data);
        filled.data = grid.data;
        marks().push_back(std::move(filled));
        m_y = under;
    }

    void place(const Scene& figure)
    {
        need(figure.size.height);
        const double dx = m_left + (m_width - figure.size.width) / 2;
        for (const Mark& mark : figure.marks) {
            if (mark.role == Role::Background)
                continue;
            Mark placed = mark;
            shift(placed.shape, dx, m_y);
            marks().push_back(std::move(placed));
        }
        m_y += figure.size.height + 12;
    }

    /// Where nothing more comes on the page, at its end.
    void sources(const std::string& text, SourcePlace place)
    {
        const TextBlock block = wrapBlock(m_measure, text, smallLook, m_width, mostSourceLines);
        need(block.height());
        if (place == SourcePlace::EndOfPage)
            m_y = std::max(m_y, bottom() - block.height());
        addBlock(marks(), key("sources"), block, {start(), m_y});
        m_y = place == SourcePlace::EndOfPage ? bottom() : m_y + block.height();
    }

    [[nodiscard]] double heightOf(const std::string& text, const TextLook& look, int lines = 0) const
    {
        return text.empty() ? 0 : wrapBlock(m_measure, text, look, m_width, lines).height();
    }
    [[nodiscard]] double heightOf(const WorksheetQuestion& question) const
    {
        return heightOf(question.text, boldLook) + questionGap
            + (question.choices.empty() ? writingLines * writingStep + 10 : choicesHeight);
    }
    /// The same of the answers: a figure and what was asked about it.
    [[nodiscard]] double heightOfAnswers(const WorksheetTask& task) const
    {
        double height = task.figure.size.height + 12;
        const auto add = [&](const WorksheetQuestion& question) {
            if (!question.answer.empty())
                height += heightOf(question.text, boldLook) + heightOf(question.answer, textLook) + 8;
        };
        if (task.guess)
            add(*task.guess);
        if (task.grid)
            height += heightOf(task.grid->answer, textLook) + 8;
        for (const WorksheetQuestion& question : task.questions)
            add(question);
        return height;
    }
    /// What stands together on one page: figure, questions and sources.
    [[nodiscard]] double heightOf(const WorksheetTask& task, double figure) const
    {
        double height = task.guess && !task.grid ? heightOf(*task.guess) : 0;
        height += figure + 12 + heightOf(task.caption, boldLook) + captionGap
            + heightOf(task.sources, smallLook, mostSourceLines);
        for (const WorksheetQuestion& question : task.questions)
            height += heightOf(question);
        return height;
    }

    [[nodiscard]] std::vector<Scene> take() { return std::move(m_pages); }

private:
    [[nodiscard]] std::vector<Mark>& marks() { return m_pages.back().marks; }
    [[nodiscard]] double bottom() const { return m_sheet.paper.height - worksheetMargin; }
    [[nodiscard]] double end0() const { return m_left + m_width; }
    [[nodiscard]] double start() const { return m_sheet.rightToLeft ? end0() : m_left; }
    [[nodiscard]] double end() const { return m_sheet.rightToLeft ? m_left : end0(); }
    [[nodiscard]] double mirrored(double x) const { return 2 * m_left + m_width - x; }
    [[nodiscard]] std::string pageNumber() const
    {
        return m_sheet.number(static_cast<int>(m_pagesBefore + m_pages.size()));
    }
    MarkKey key(const char* part) { return {"", std::string(part) + "-" + std::to_string(++m_keys)}; }
    void line(double y, Role role)
    {
        marks().push_back(markOf(key("line"), LineShape{{m_left, y}, {end0(), y}, 0.8}, role));
    }

    const Worksheet& m_sheet;
    const TextMeasure& m_measure;
    std::size_t m_pagesBefore;
    double m_left;
    double m_width;
    double m_y = 0;
    int m_keys = 0;
    std::string m_head;
    std::string m_beside;
    std::vector<Scene> m_pages;
};

} // namespace

bool GridCells::holds(double times) const
{
    constexpr double air = 1.15; // the grid must not say how much it is
    return count() >= times * air;
}

GridCells gridCells(geometry::Size room, double times)
{
    constexpr std::array sides{20.0, 10.0, 5.0, 4.0, 3.0, 2.0}; // mm: nobody draws in smaller cells
    GridCells cells;
    for (const double side : sides) {
        cells.side = side * millimetre;
        cells.columns = static_cast<int>(room.width / cells.side);
        cells.rows = static_cast<int>(room.height / cells.side);
        if (cells.holds(times))
            break;
    }
    return cells;
}

namespace {

/// Of a task's guess, where it has one, and of its first question: one count through the whole sheet, so that an answer
/// is found by it.
struct Numbers {
    int guess = 0;
    int first = 0;
};

std::vector<Numbers> numbersOf(const Worksheet& sheet)
{
    std::vector<Numbers> all(sheet.tasks.size());
    int next = 1;
    const auto numberGuess = [&](std::size_t i) {
        if (sheet.tasks[i].guess && all[i].guess == 0)
            all[i].guess = next++;
    };
    for (std::size_t i = 0; sheet.isTogether && i < all.size(); ++i)
        if (sheet.tasks[i].grid)
            numberGuess(i);
    for (std::size_t i = 0; i < all.size(); ++i) {
        numberGuess(i);
        all[i].first = next;
        next += static_cast<int>(sheet.tasks[i].questions.size());
    }
    return all;
}

/// A guess that is drawn comes before any figure is seen: it would be given away.
void addGuessPage(Sheets& sheets, const Worksheet& sheet, const WorksheetTask& task, const Numbers& numbers)
{
    sheets.beginPage(sheet.heading, sheet.nameLine);
    if (task.guess)
        sheets.ask(*task.guess, numbers.guess);
    sheets.write(task.grid->words, textLook);
    sheets.gap(10);
    sheets.grid(*task.grid);
}

void addTask(Sheets& sheets, const WorksheetTask& task, const Scene& figure, const Numbers& numbers, SourcePlace place)
{
    if (task.guess && !task.grid)
        sheets.ask(*task.guess, numbers.guess);
    if (!task.caption.empty()) {
        sheets.write(task.caption, boldLook);
        sheets.gap(captionGap);
    }
    sheets.place(figure);
    int number = numbers.first;
    for (const WorksheetQuestion& question : task.questions)
        sheets.ask(question, number++);
    sheets.sources(task.sources, place);
}

/// Each task on a page of its own, its guess on the page before.
void addApart(Sheets& sheets, const Worksheet& sheet, const TextMeasure& measure)
{
    const std::vector<Numbers> numbers = numbersOf(sheet);
    for (std::size_t i = 0; i < sheet.tasks.size(); ++i) {
        const WorksheetTask& task = sheet.tasks[i];
        if (task.grid)
            addGuessPage(sheets, sheet, task, numbers[i]);
        sheets.beginPage(sheet.heading, sheet.nameLine);
        addTask(sheets, task, blanked(task.figure, measure, task.blanks), numbers[i], SourcePlace::EndOfPage);
    }
}

/// All guesses, then as many tasks on a page as have room.
void addTogether(Sheets& sheets, const Worksheet& sheet, const TextMeasure& measure)
{
    const std::vector<Numbers> numbers = numbersOf(sheet);
    for (std::size_t i = 0; i < sheet.tasks.size(); ++i)
        if (sheet.tasks[i].grid)
            addGuessPage(sheets, sheet, sheet.tasks[i], numbers[i]);
    for (std::size_t i = 0; i < sheet.tasks.size(); ++i) {
        const WorksheetTask& task = sheet.tasks[i];
        const Scene figure = blanked(task.figure, measure, task.blanks);
        if (i == 0 || sheets.room() < taskGap + sheets.heightOf(task, figure.size.height))
            sheets.beginPage(sheet.heading, sheet.nameLine);
        else
            sheets.gap(taskGap);
        addTask(sheets, task, figure, numbers[i], SourcePlace::Here);
    }
}

void addAnswers(Sheets& sheets, const Worksheet& sheet)
{
    sheets.beginPage(sheet.answersTitle, {});
    const auto answer = [&](const WorksheetQuestion& question, int number) {
        if (question.answer.empty())
            return;
        sheets.write(sheet.number(number) + ". " + question.text, boldLook);
        sheets.write(question.answer, textLook);
        sheets.gap(8);
    };
    sheets.write(sheet.title, boldLook);
    sheets.gap(8);
    const std::vector<Numbers> numbers = numbersOf(sheet);
    for (std::size_t i = 0; i < sheet.tasks.size(); ++i) {
        const WorksheetTask& task = sheet.tasks[i];
        if (i > 0)
            sheets.need(sheets.heightOfAnswers(task));
        sheets.place(task.figure);
        if (task.guess)
            answer(*task.guess, numbers[i].guess);
        if (task.grid) {
            sheets.write(task.grid->answer, textLook);
            sheets.gap(8);
        }
        int number = numbers[i].first;
        for (const WorksheetQuestion& question : task.questions)
            answer(question, number++);
        if (i + 1 < sheet.tasks.size())
            sheets.gap(16);
    }
}

} // namespace

std::vector<Scene> worksheetQuestionPages(const Worksheet& sheet, const TextMeasure& measure)
{
    Sheets sheets(sheet, measure);
    if (sheet.isTogether)
        addTogether(sheets, sheet, measure);
    else
        addApart(sheets, sheet, measure);
    return sheets.take();
}

std::vector<Scene> worksheetAnswerPages(const Worksheet& sheet, const TextMeasure& measure, std::size_t pagesBefore)
{
    Sheets sheets(sheet, measure, pagesBefore);
    addAnswers(sheets, sheet);
    return sheets.take();
}

} // namespace toscale::scene
