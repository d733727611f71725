#include "core/scene/worksheet.h"

#include "core/scene/build_scene.h"
#include "core/scene/text_block.h"
#include "core/scene/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toscale::scene {

namespace {

constexpr double millimetre = pointsPerCentimetre / 10;
constexpr double writingStep = 9 * millimetre; // between two lines to write on
constexpr int writingLines = 2;
constexpr TextLook headLook{17, Weight::Bold, Role::Title};
constexpr TextLook textLook{14, Weight::Regular, Role::Label};
constexpr TextLook boldLook{14, Weight::Bold, Role::Label};
constexpr TextLook smallLook{12, Weight::Regular, Role::Muted};

bool isDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'\u0660' && c <= U'\u0669') || (c >= U'\u06F0' && c <= U'\u06F9');
}

bool hasDigit(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint one = decode(utf8, at);
        if (isDigit(one.value))
            return true;
        at += one.length;
    }
    return false;
}

Mark markOf(MarkKey key, Shape shape, Role role, MarkStyle style = MarkStyle::Solid)
{
    Mark mark;
    mark.key = std::move(key);
    mark.shape = std::move(shape);
    mark.role = role;
    mark.style = style;
    return mark;
}

bool isFrame(const Mark& mark)
{
    if (!mark.key.caseId.empty())
        return false;
    for (const std::string_view part : {"title", "subtitle", "notes", "sources", "byline", "ratio", "rule", "scale"})
        if (mark.key.part.starts_with(part))
            return true;
    return mark.role == Role::RatioText || mark.role == Role::Background;
}

void shift(Shape& shape, double dx, double dy)
{
    const auto move = [&](geometry::Point& point) {
        point.x += dx;
        point.y += dy;
    };
    std::visit(
        [&](auto& which) {
            using S = std::decay_t<decltype(which)>;
            if constexpr (std::is_same_v<S, RectShape> || std::is_same_v<S, RasterShape>) {
                which.rect.x += dx;
                which.rect.y += dy;
            } else if constexpr (std::is_same_v<S, CircleShape>) {
                move(which.circle.center);
            } else if constexpr (std::is_same_v<S, LineShape>) {
                move(which.from);
                move(which.to);
            } else if constexpr (std::is_same_v<S, PathShape>) {
                for (geometry::Point& point : which.points)
                    move(point);
            } else {
                move(which.at);
            }
        },
        shape);
}

/// Writes from the top of a page to its end, and on the next one.
class Sheets {
public:
    Sheets(const Worksheet& sheet, const TextMeasure& measure)
        : m_sheet(sheet)
        , m_measure(measure)
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
        need(block.height() + (question.choices.empty() ? writingLines * writingStep + 10 : 40));
        write(m_sheet.number(number) + ". " + question.text, boldLook);
        if (question.choices.empty())
            writingRoom();
        else
            boxes(question.choices);
        m_y += 6;
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

    void sources(const std::string& text)
    {
        const TextBlock block = wrapBlock(m_measure, text, smallLook, m_width, 4);
        need(block.height());
        m_y = std::max(m_y, bottom() - block.height());
        addBlock(marks(), key("sources"), block, {start(), m_y});
        m_y = bottom();
    }

    [[nodiscard]] std::vector<Scene> take() { return std::move(m_pages); }
    [[nodiscard]] std::size_t count() const { return m_pages.size(); }

private:
    [[nodiscard]] std::vector<Mark>& marks() { return m_pages.back().marks; }
    [[nodiscard]] double bottom() const { return m_sheet.paper.height - worksheetMargin; }
    [[nodiscard]] double end0() const { return m_left + m_width; }
    [[nodiscard]] double start() const { return m_sheet.rightToLeft ? end0() : m_left; }
    [[nodiscard]] double end() const { return m_sheet.rightToLeft ? m_left : end0(); }
    [[nodiscard]] double mirrored(double x) const { return 2 * m_left + m_width - x; }
    [[nodiscard]] std::string pageNumber() const { return m_sheet.number(static_cast<int>(m_pages.size())); }
    MarkKey key(const char* part) { return {"", std::string(part) + "-" + std::to_string(++m_keys)}; }
    void line(double y, Role role)
    {
        marks().push_back(markOf(key("line"), LineShape{{m_left, y}, {end0(), y}, 0.8}, role));
    }

    const Worksheet& m_sheet;
    const TextMeasure& m_measure;
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

Scene blanked(Scene figure, const TextMeasure& measure)
{
    std::erase_if(figure.marks, [](const Mark& mark) {
        const auto* text = std::get_if<TextShape>(&mark.shape);
        const bool isOfCase = !mark.key.caseId.empty();
        return isFrame(mark) || (text != nullptr && hasDigit(text->text) && !isOfCase);
    });
    double top = figure.size.height;
    double bottom = 0;
    for (Mark& mark : figure.marks) {
        mark.description.clear();
        if (auto* text = std::get_if<TextShape>(&mark.shape)) {
            text->link.clear();
            if (hasDigit(text->text))
                text->text = "________";
        }
        const geometry::Rect bounds = boundsOf(mark, measure, figure.rightToLeft);
        top = std::min(top, bounds.y);
        bottom = std::max(bottom, bounds.y + bounds.height);
    }
    for (Mark& mark : figure.marks)
        shift(mark.shape, 0, -top);
    figure.size.height = std::max(0.0, bottom - top);
    figure.title.clear();
    figure.altText.clear();
    figure.longDescription.clear();
    return figure;
}

WorksheetPages worksheetPages(const Worksheet& sheet, const TextMeasure& measure)
{
    Sheets sheets(sheet, measure);
    for (const WorksheetTask& task : sheet.tasks) {
        int number = 0;
        sheets.beginPage(task.heading, sheet.nameLine);
        if (task.grid) {
            if (task.guess)
                sheets.ask(*task.guess, ++number);
            sheets.write(task.grid->words, textLook);
            sheets.gap(10);
            sheets.grid(*task.grid);
            sheets.beginPage(task.heading, sheet.nameLine); // the figure comes overleaf: it would give the guess away
        } else if (task.guess) {
            sheets.ask(*task.guess, ++number);
        }
        sheets.place(blanked(task.figure, measure));
        for (const WorksheetQuestion& question : task.questions)
            sheets.ask(question, ++number);
        sheets.sources(task.sources);
    }
    WorksheetPages all;
    all.questions = sheets.count();
    bool isFirst = true;
    for (const WorksheetTask& task : sheet.tasks) {
        if (isFirst)
            sheets.beginPage(sheet.answersTitle, {});
        isFirst = false;
        sheets.write(task.heading, boldLook);
        sheets.gap(8);
        sheets.place(task.figure);
        int number = 0;
        const auto answer = [&](const WorksheetQuestion& question) {
            ++number;
            if (question.answer.empty())
                return;
            sheets.write(sheet.number(number) + ". " + question.text, boldLook);
            sheets.write(question.answer, textLook);
            sheets.gap(8);
        };
        if (task.guess)
            answer(*task.guess);
        if (task.grid) {
            sheets.write(task.grid->answer, textLook);
            sheets.gap(8);
        }
        for (const WorksheetQuestion& question : task.questions)
            answer(question);
        sheets.gap(16);
    }
    all.pages = sheets.take();
    return all;
}

} // namespace toscale::scene
