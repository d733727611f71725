#include "core/scene/figures/label_key.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/walk_figure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>
#include <unordered_set>

// A power walk on paper: its frames side by side as a strip of film. A case is named under the first frame that holds
// it, and has its number beside every square that has room for one.

namespace toscale::scene {

namespace {

using geometry::Rect;

constexpr double cellGap = 16;
constexpr double numberColumn = 26; // right of a frame
constexpr double keyGap = 8;
constexpr double leastFilmSide = 56;
constexpr TextLook numberLook{smallestType, Weight::Bold, Role::Label};
constexpr TextLook stepLook{smallestType, Weight::Regular, Role::Muted};

struct Cell {
    TextBlock capacity;
    TextBlock step;
    LabelKey key; // of the cases that are first seen in it
    const Yardstick* yardstick = nullptr;
    TextBlock yardstickWords;

    [[nodiscard]] double head() const { return capacity.height() + step.height() + 4; }
    [[nodiscard]] double foot() const { return rulerHeight() + keyGap + yardstickWords.height() + key.height; }
};

struct Film {
    std::size_t columns = 1;
    double cellWidth = 0;
    double side = 0;
    std::vector<Cell> cells;
    bool fits = false;
    std::size_t unnamed = 0;
    std::size_t unnumbered = 0; // entries of the keys
};

/// A number beside a frame.
struct NumberPlace {
    std::size_t index = 0; // of a case of the subject
    double y = 0;
};

class FilmArranger {
public:
    FilmArranger(const FigureInput& input, const WalkSubject& subject)
        : m_input(input)
        , m_subject(subject)
        , m_firstSeen(subject.walk.frames)
    {
        for (std::size_t i = 0; i < subject.cases.size(); ++i) {
            const std::size_t frame = subject.walk.frameOf(subject.wholes[i]).value_or(subject.walk.frames - 1);
            m_firstSeen[frame].push_back(subject.cases[i].row);
        }
    }

    FigureOutput draw()
    {
        FigureOutput output;
        output.width = m_input.area.width;
        Film film = arranged();
        if (film.fits)
            settleNumbers(film);
        output.fits = film.fits;
        if (!film.fits)
            return output;
        output.folded = true;
        double y = m_input.area.y;
        for (std::size_t from = 0; from < film.cells.size(); from += film.columns) {
            const std::size_t to = std::min(from + film.columns, film.cells.size());
            double head = 0;
            double foot = 0;
            for (std::size_t number = from; number < to; ++number) {
                head = std::max(head, film.cells[number].head());
                foot = std::max(foot, film.cells[number].foot());
            }
            for (std::size_t number = from; number < to; ++number) {
                const double x = m_input.area.x + static_cast<double>(number - from) * (film.cellWidth + cellGap);
                addCell(output.marks, film, number, {x, y + head});
            }
            y += head + film.side + foot + cellGap;
        }
        if (const TextBlock lacks = lacksOf(film); !lacks.lines.empty())
            addBlock(output.marks, {"", "unnamed-cases"}, lacks,
                     {m_input.area.x, m_input.area.bottom() - lacks.height()});
        return output;
    }

private:
    /// In as many columns as make the frames largest.
    [[nodiscard]] Film arranged() const
    {
        for (const double keyShare : std::array{0.45, 0.25, 0.1}) // where names leave no room, fewer of them
            if (Film film = arranged(keyShare); film.fits)
                return film;
        return {};
    }

    [[nodiscard]] Film arranged(double keyShare) const
    {
        Film best;
        for (std::size_t columns = 1; columns <= m_subject.walk.frames; ++columns)
            for (const bool withYardsticks : {true, false}) {
                Film next = inColumns(columns, withYardsticks, keyShare);
                constexpr double worth = 1.25; // so much larger frames are worth a yardstick, or a name, less
                const bool isBetter = next.fits
                    && (!best.fits || next.unnamed < best.unnamed
                        || (next.unnamed == best.unnamed && next.side > best.side * (withYardsticks ? 1 : worth)));
                if (isBetter)
                    best = std::move(next);
            }
        return best;
    }

    [[nodiscard]] Film inColumns(std::size_t columns, bool withYardsticks, double keyShare) const
    {
        Film film;
        film.columns = columns;
        const auto across = static_cast<double>(columns);
        film.cellWidth = (m_input.area.width - (across - 1) * cellGap) / across;
        const std::size_t rows = (m_subject.walk.frames + columns - 1) / columns;
        const double rowHeight =
            (m_input.area.height - static_cast<double>(rows - 1) * cellGap) / static_cast<double>(rows);
        const double widest = film.cellWidth - numberColumn;
        if (widest < leastFilmSide)
            return film;
        // names take what is left under frames of the largest side, and more where they need it
        double side = std::min(widest, rowHeight);
        for (int attempt = 0; attempt < 6; ++attempt) {
            film.cells.clear();
            film.unnamed = 0;
            double head = 0;
            double foot = 0;
            for (std::size_t number = 0; number < m_subject.walk.frames; ++number) {
                film.cells.push_back(cellOf(number, film.cellWidth, side, rowHeight * keyShare, withYardsticks));
                head = std::max(head, film.cells.back().head());
                foot = std::max(foot, film.cells.back().foot());
                film.unnamed += m_firstSeen[number].size() - film.cells.back().key.rows.size();
            }
            const double sentence = lacksOf(film).height() / static_cast<double>(rows);
            film.side = std::min(widest, rowHeight - head - foot - sentence);
            if (std::abs(film.side - side) < 0.5)
                break;
            side = film.side; // the words of the scale and the yardstick depend on it
        }
        film.fits = film.side >= leastFilmSide;
        return film;
    }

    [[nodiscard]] Cell cellOf(std::size_t number, double width, double side, double keyHeight,
                              bool withYardsticks) const
    {
        const auto position = static_cast<double>(number);
        const WalkFrame words = frameInWords(m_subject, position, std::max(side, 1.0), m_input);
        Cell cell;
        cell.capacity =
            wrapBlock(m_input.measure, m_input.wording.tick(words.capacity, words.capacity, m_input.columns),
                      {readable(16 * m_input.unit), Weight::Bold, Role::Label}, width);
        cell.step = wrapBlock(m_input.measure, m_input.wording.walkStep(words, m_input.columns), stepLook, width);
        FigureInput under = m_input;
        under.area.width = width;
        cell.key = layoutLabelKey(under, m_firstSeen[number], std::max(keyHeight, 0.0));
        if (withYardsticks)
            for (const Yardstick* which : m_subject.yardsticks)
                if (const double share = std::sqrt(which->value / words.capacity); share > 0.4 && share < 0.85)
                    cell.yardstick = which;
        if (cell.yardstick != nullptr)
            cell.yardstickWords = wrapBlock(
                m_input.measure, m_input.wording.yardstick(*cell.yardstick, m_input.columns), stepLook, width - 24);
        return cell;
    }

    void addCell(std::vector<Mark>& marks, const Film& film, std::size_t number, geometry::Point at) const
    {
        const Cell& cell = film.cells[number];
        PlacedFrame frame = placeFrame(m_subject, static_cast<double>(number), {at.x, at.y, film.side, film.side});
        const std::string of = std::to_string(number + 1);
        frame.suffix = "-in-" + of;
        frame.scale = static_cast<int>(number);
        double y = addBlock(marks, {"", "size-of-" + of}, cell.capacity, {at.x, at.y - cell.head()});
        addBlock(marks, {"", "step-to-" + of}, cell.step, {at.x, y});
        std::vector<bool> speaks;
        for (const double whole : m_subject.wholes)
            speaks.push_back(m_subject.walk.frameOf(whole) == number);
        const std::size_t first = marks.size();
        addFrame(marks, m_subject, frame, m_input, speaks);
        nameFirstMarks(marks, first, frame, speaks);
        y = at.y + film.side + rulerHeight() + keyGap;
        if (cell.yardstick != nullptr) {
            addYardstickSquare(marks, *cell.yardstick, frame);
            Mark sample;
            sample.key = {"", "yardstick-sample-" + of};
            sample.role = Role::Muted;
            sample.shape =
                LineShape{{at.x, y + stepLook.lineStep() / 2}, {at.x + 18, y + stepLook.lineStep() / 2}, 1, true};
            marks.push_back(std::move(sample));
            const std::size_t words = marks.size();
            y = addBlock(marks, {"", "yardstick-" + of}, cell.yardstickWords, {at.x + 24, y});
            marks[words].description = m_input.wording.yardstickDescription(*cell.yardstick, m_input.columns);
        }
        addNumbers(marks, film, frame);
        addLabelKey(marks, m_input.columns, cell.key, {at.x, y});
    }

    /// In the frame where a case is first seen its marks have the keys of a single frame, so that transitions and
    /// screen readers find them.
    void nameFirstMarks(std::vector<Mark>& marks, std::size_t from, const PlacedFrame& frame,
                        const std::vector<bool>& speaks) const
    {
        std::unordered_set<std::string_view> speaking;
        for (std::size_t i = 0; i < m_subject.cases.size(); ++i)
            if (speaks[i])
                speaking.insert(m_input.columns.rows[m_subject.cases[i].row].caseId);
        for (std::size_t at = from; at < marks.size(); ++at)
            if (MarkKey& key = marks[at].key; speaking.contains(key.caseId))
                key.part.resize(key.part.size() - frame.suffix.size());
    }

    /// Beside the frame at the height of each square, the large ones first, of those that are named.
    [[nodiscard]] std::vector<NumberPlace> numberPlaces(const Film& film, const PlacedFrame& frame) const
    {
        std::vector<std::size_t> named;
        for (const Cell& cell : film.cells)
            named.insert(named.end(), cell.key.rows.begin(), cell.key.rows.end());
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_subject.cases.size(); ++i)
            if (frame.view.squares[i].width > 0 && std::ranges::find(named, m_subject.cases[i].row) != named.end())
                order.push_back(i);
        std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return m_subject.wholes[i]; });
        std::vector<NumberPlace> places;
        double free = frame.square.y - numberLook.lineStep();
        for (const std::size_t i : order) {
            const double lowest = frame.square.bottom() - numberLook.lineStep();
            const double y = std::max(std::min(frame.view.squares[i].y, lowest), free);
            if (y > lowest + 1e-9)
                break;
            free = y + numberLook.lineStep();
            places.push_back({i, y});
        }
        return places;
    }

    /// Entries of cases that have a number beside no frame lose theirs, which a sentence says.
    void settleNumbers(Film& film) const
    {
        std::vector<std::size_t> numbered = numberedRows(film);
        std::size_t entries = 0;
        for (const Cell& cell : film.cells)
            entries += cell.key.rows.size();
        const double before = lacksOf(film).height();
        film.unnumbered = entries - numbered.size();
        if (const double more = lacksOf(film).height() - before; more > 0) {
            const std::size_t rows = (film.cells.size() + film.columns - 1) / film.columns;
            film.side -= more / static_cast<double>(rows);
            film.fits = film.side >= leastFilmSide;
            numbered = numberedRows(film);
        }
        film.unnumbered = 0;
        for (Cell& cell : film.cells)
            film.unnumbered += dropNumbers(m_input, cell.key, numbered);
    }

    /// What is said under the film of cases without a name or a number.
    [[nodiscard]] TextBlock lacksOf(const Film& film) const
    {
        return keyGapBlock(m_input, film.unnamed, film.unnumbered, m_input.area.width);
    }

    [[nodiscard]] std::vector<std::size_t> numberedRows(const Film& film) const
    {
        std::set<std::size_t> rows;
        for (std::size_t number = 0; number < film.cells.size(); ++number) {
            const PlacedFrame frame = placeFrame(m_subject, static_cast<double>(number), {0, 0, film.side, film.side});
            for (const NumberPlace& place : numberPlaces(film, frame))
                rows.insert(m_subject.cases[place.index].row);
        }
        return {rows.begin(), rows.end()};
    }

    void addNumbers(std::vector<Mark>& marks, const Film& film, const PlacedFrame& frame) const
    {
        for (const NumberPlace& place : numberPlaces(film, frame)) {
            const Rect& square = frame.view.squares[place.index];
            const std::string number = keyNumber(m_input.wording, m_subject.cases[place.index].row);
            const TextBlock words{
                numberLook, {number}, m_input.measure.width(number, numberLook.size, numberLook.weight)};
            const std::string& caseId = m_input.columns.rows[m_subject.cases[place.index].row].caseId;
            Mark line;
            line.key = {caseId, "lead" + frame.suffix};
            line.role = Role::Axis;
            line.shape = LineShape{{frame.square.right(), std::min(square.y + 1, frame.square.bottom())},
                                   {frame.square.right() + 8, place.y + numberLook.lineStep() / 2},
                                   0.75,
                                   false};
            marks.push_back(std::move(line));
            addBlock(marks, {caseId, "number" + frame.suffix}, words, {frame.square.right() + 10, place.y});
        }
    }

    const FigureInput& m_input;
    const WalkSubject& m_subject;
    std::vector<std::vector<std::size_t>> m_firstSeen; // rows, by frame
};

} // namespace

FigureOutput drawWalkFilm(const FigureInput& input, const WalkSubject& subject)
{
    return FilmArranger(input, subject).draw();
}

} // namespace toscale::scene
