#include "app/export/table_plane.h"

#include "app/text/qt_string.h"
#include "app/text/table_words.h"
#include "core/geometry/density_grid.h"
#include "core/io/reference_data.h"
#include "core/normalize/table_values.h"
#include "core/parallel.h"
#include "core/scene/build_table_plane.h"
#include "core/scene/font_table_measure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <queue>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace toscale::exporting {

namespace {

using Rows = std::vector<std::uint32_t>;

constexpr std::size_t mostNamed = 40; // as a plane names
constexpr std::size_t mostAlone = 300;
constexpr std::size_t mostOfAKind = 64;

/// One of the two measures of all rows.
struct Axis {
    MeasureId measure{};
    TableValues values;

    /// The value that has a place on a logarithmic axis; 0 for all else.
    [[nodiscard]] double at(std::uint32_t row) const
    {
        const double value = values.values.has(row) ? values.values.numbers()[row] : 0;
        return std::isfinite(value) && value > 0 ? value : 0;
    }
};

/// Cases that lack a value for one reason: rows of one gap and one shape.
struct Reason {
    std::uint32_t sample = 0;
    std::size_t count = 0;
    std::vector<double> others; // at the other value
};

class PlaneOfTable {
public:
    PlaneOfTable(const CaseTable& table, const View& view, const text::LocaleWording& wording)
        : m_table(table)
        , m_view(view)
        , m_wording(wording)
        , m_phrases(wording.phrases())
        , m_reference(referenceOf(view, Reference{}))
    {
        const std::vector<MeasureId> beside = besideMeasures(FigureKind::Plane, view.measure);
        const MeasureId other = beside.empty() ? MeasureId::Volume : beside.front();
        const bool mainFollowed = isOfPenalty(view.measure);
        m_x = axisOf(mainFollowed ? other : view.measure);
        m_y = axisOf(mainFollowed ? view.measure : other);
    }

    TablePlane make(std::size_t problems)
    {
        TablePlane plane;
        place(plane.counted);
        addTold();
        readCases(plane);
        plane.view = m_view;
        plane.view.cases.clear();
        plane.columns = columnsFor(plane.document, plane.view);
        dropGapNotes(plane.columns.main);
        std::ranges::for_each(plane.columns.beside, dropGapNotes);
        addLanes(plane);
        addWords(plane, problems);
        return plane;
    }

private:
    [[nodiscard]] Axis axisOf(MeasureId measure) const
    {
        return {measure, *valuesOf(m_table, measure, m_reference, io::builtInTables())};
    }

    /// Which rows are points, and which lack what. On all cores, each with rows that follow each other.
    void place(scene::CountedPlane& counted)
    {
        const std::size_t most = std::max<std::size_t>(1U << 16, m_table.size() / parallelThreads() + 1);
        counted.x.resize(m_table.size()); // room for all rows
        counted.y.resize(m_table.size());
        m_points.resize(m_table.size());
        m_counted = &counted;
        std::vector<Placed> pieces((m_table.size() + most - 1) / most);
        inParallelPieces(m_table.size(), most, [&](std::size_t first, std::size_t last) {
            pieces[first / most] = placed(first, last, counted);
        });
        std::vector<ColumnPart> places;
        for (const Placed& piece : pieces)
            places.push_back({places.size() * most, piece.points});
        const std::function<void()> columns[] = {[&] { closeGaps<double>(counted.x, places); },
                                                 [&] { closeGaps<double>(counted.y, places); },
                                                 [&] { closeGaps<std::uint32_t>(m_points, places); }};
        inParallel(std::size(columns), [&](std::size_t column) { columns[column](); });
        for (const Placed& piece : pieces) {
            merge(m_withoutY, piece.withoutY);
            merge(m_withoutX, piece.withoutX);
            m_neither += piece.neither;
        }
    }

    /// Lanes count all gaps; those of the cases told are but some of them.
    static void dropGapNotes(Comparison& of)
    {
        std::erase_if(of.notes, [](const Note& note) { return note.code == NoteCode::GapOf; });
    }

    using Reasons = std::map<std::pair<std::uint8_t, std::uint32_t>, Reason>;

    struct Placed {
        std::size_t points = 0;
        Reasons withoutY;
        Reasons withoutX;
        std::size_t neither = 0;
    };

    /// Points come into the columns from the first row's place on.
    [[nodiscard]] Placed placed(std::size_t first, std::size_t last, scene::CountedPlane& counted)
    {
        Placed piece;
        for (auto row = static_cast<std::uint32_t>(first); row < last; ++row) {
            const double x = m_x.at(row);
            const double y = m_y.at(row);
            if (x > 0 && y > 0) {
                const std::size_t place = first + piece.points++;
                counted.x[place] = x;
                counted.y[place] = y;
                m_points[place] = row;
            } else if (x > 0) {
                add(piece.withoutY, m_y, row, x);
            } else if (y > 0) {
                add(piece.withoutX, m_x, row, y);
            } else {
                ++piece.neither;
            }
        }
        return piece;
    }

    void add(Reasons& reasons, const Axis& lacking, std::uint32_t row, double other) const
    {
        Reason& reason = reasons[{lacking.values.codes[row], m_table.shapeNumber(row)}];
        if (reason.count++ == 0)
            reason.sample = row;
        reason.others.push_back(other);
    }

    static void merge(Reasons& into, const Reasons& later)
    {
        for (const auto& [key, reason] : later) {
            Reason& whole = into[key];
            if (whole.count == 0)
                whole.sample = reason.sample;
            whole.count += reason.count;
            whole.others.insert(whole.others.end(), reason.others.begin(), reason.others.end());
        }
    }

    /// The cases that are told one by one; each way of choosing them on a core of its own.
    void addTold()
    {
        const std::function<Rows()> ways[] = {[this] { return extremesOf(m_x); }, [this] { return extremesOf(m_y); },
                                              [this] { return largest(); }, [this] { return kinds(); },
                                              [this] { return alone(); }};
        std::array<Rows, std::size(ways)> chosen;
        inParallel(chosen.size(), [&](std::size_t way) { chosen[way] = ways[way](); });
        for (const Rows& rows : chosen)
            m_told.insert(rows.begin(), rows.end());
        for (const Reasons* reasons : {&m_withoutX, &m_withoutY})
            for (const auto& [key, reason] : *reasons)
                m_told.insert(reason.sample);
    }

    /// Of all values that have a place, for the ends of the axes; of the view's measure also the ratio's two.
    [[nodiscard]] Rows extremesOf(const Axis& axis) const
    {
        const NumberColumn& values = axis.values.values;
        const auto& numbers = values.numbers();
        std::optional<std::uint32_t> least;
        std::optional<std::uint32_t> leastPlaced;
        std::optional<std::uint32_t> most;
        for (std::uint32_t row = 0; row < m_table.size(); ++row) {
            if (!values.has(row))
                continue;
            const double value = numbers[row];
            if (!least || value < numbers[*least])
                least = row;
            if (!most || value > numbers[*most])
                most = row;
            if (value > 0 && (!leastPlaced || value < numbers[*leastPlaced]))
                leastPlaced = row;
        }
        Rows rows;
        for (const auto& row : {least, leastPlaced, most})
            if (row)
                rows.push_back(*row);
        return rows;
    }

    /// The first of equal ones. One look at each point: few are larger than the smallest of those kept.
    [[nodiscard]] Rows largest() const
    {
        using Place = std::pair<double, std::uint32_t>;
        const auto isBefore = [](const Place& a, const Place& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        };
        std::priority_queue<Place, std::vector<Place>, decltype(isBefore)> kept(isBefore); // the last one on top
        for (std::uint32_t i = 0; i < m_points.size(); ++i) {
            const Place place(m_counted->y[i], i);
            if (kept.size() < mostNamed) {
                kept.push(place);
            } else if (isBefore(place, kept.top())) {
                kept.pop();
                kept.push(place);
            }
        }
        Rows rows;
        for (; !kept.empty(); kept.pop())
            rows.push_back(m_points[kept.top().second]);
        return rows;
    }

    /// Points without another one near, in a picture of usual size; which of them stand alone in this one is seen when
    /// it is laid out.
    [[nodiscard]] Rows alone() const
    {
        if (m_points.empty())
            return {};
        using geometry::MagnitudeAxis;
        const auto axis = [](std::span<const double> values) {
            const auto [least, most] = std::ranges::minmax(values);
            return geometry::magnitudeAxis(MagnitudeAxis::Form::Logarithmic, least, most,
                                           geometry::TickFamily::Decimal);
        };
        const MagnitudeAxis x = axis(m_counted->x);
        const MagnitudeAxis y = axis(m_counted->y);
        if (x.borders.empty() || y.borders.empty())
            return {};
        const geometry::Rect usual{0, 0, 1100, 400};
        const geometry::PointCells cells =
            geometry::countShares(geometry::sharesOf(x, y, m_counted->x, m_counted->y), usual, usual, 4);
        Rows rows;
        for (std::size_t i = 0; i < std::min(cells.alone.size(), mostAlone); ++i)
            rows.push_back(m_points[cells.alone[i]]);
        return rows;
    }

    /// One row of each shape and of each way in which numbers are written: what must be said of them is said of it.
    [[nodiscard]] Rows kinds() const
    {
        Rows rows;
        std::unordered_set<std::uint64_t> seen;
        std::uint64_t last = 0; // rows of one kind follow each other
        for (std::uint32_t row = 0; row < m_table.size() && seen.size() < mostOfAKind; ++row) {
            std::uint64_t kind = m_table.shapeNumber(row);
            for (const TableNumber number :
                 {TableNumber::Volume, TableNumber::Works, TableNumber::Money, TableNumber::Custody})
                kind = kind * 8 + static_cast<std::uint64_t>(m_table.qualifier(number, row));
            kind = kind * 2 + (m_table.isPlain(row) ? 1 : 0);
            if ((row == 0 || kind != last) && seen.insert(kind).second)
                rows.push_back(row);
            last = kind;
        }
        return rows;
    }

    void readCases(TablePlane& plane)
    {
        std::set<std::string> ids;
        for (const std::uint32_t row : m_told) { // in the order of the rows, as the points are
            m_rowOf.emplace(row, plane.document.cases.size());
            if (const auto point = std::ranges::lower_bound(m_points, row); point != m_points.end() && *point == row)
                plane.counted.rows.emplace_back(static_cast<std::size_t>(point - m_points.begin()),
                                                plane.document.cases.size());
            Case which = m_table.texts().caseAt(row);
            if (which.id.empty() || !ids.insert(which.id).second)
                which.id = "line-" + std::to_string(m_table.texts().line(row));
            plane.document.cases.push_back(std::move(which));
        }
    }

    [[nodiscard]] const Comparison& columnOf(const TablePlane& plane, const Axis& axis) const
    {
        return plane.columns.main.measure == axis.measure || plane.columns.beside.empty()
            ? plane.columns.main
            : plane.columns.beside.front();
    }

    void addLanes(TablePlane& plane) const
    {
        plane.counted.withoutY = lanesOf(m_withoutY, columnOf(plane, m_y));
        plane.counted.withoutX = lanesOf(m_withoutX, columnOf(plane, m_x));
    }

    /// Reasons of the same words are one lane.
    [[nodiscard]] std::vector<scene::CountedPlane::Lane> lanesOf(const Reasons& reasons, const Comparison& in) const
    {
        std::vector<scene::CountedPlane::Lane> lanes;
        for (const auto& [key, reason] : reasons) {
            const std::size_t sample = m_rowOf.at(reason.sample);
            const Gap* gap = in.rows[sample].gap();
            const std::string words = gap == nullptr ? m_wording.value(*in.rows[sample].measured(), in)
                                                     : text::toUtf8(text::sharedGapWords(m_phrases, *gap));
            auto lane = std::ranges::find(lanes, words, &scene::CountedPlane::Lane::word);
            if (lane == lanes.end())
                lane = lanes.insert(lanes.end(), {words, sample, {}});
            lane->values.insert(lane->values.end(), reason.others.begin(), reason.others.end());
        }
        std::ranges::stable_sort(lanes, std::ranges::greater{},
                                 [](const scene::CountedPlane::Lane& lane) { return lane.values.size(); });
        for (scene::CountedPlane::Lane& lane : lanes)
            lane.word = text::toUtf8(text::countedCases(m_phrases, text::toQString(lane.word), lane.values.size()));
        return lanes;
    }

    /// What the words of the figure would say of the cases that are told, said of all.
    void addWords(TablePlane& plane, std::size_t problems) const
    {
        const QString title =
            text::tablePlaneTitle(m_phrases, columnOf(plane, m_x), columnOf(plane, m_y), m_table.size());
        if (plane.view.title.empty())
            plane.view.title = text::toUtf8(title);
        const std::string notDrawn = text::toUtf8(text::notDrawnWords(m_phrases, m_neither, problems));
        plane.view.notes += (plane.view.notes.empty() || notDrawn.empty() ? "" : " ") + notDrawn;
        if (!plane.view.altText.empty())
            return;
        plane.view.altText = text::toUtf8(title) + '.';
        if (const std::string ratio = m_wording.figureTexts(FigureKind::Plane, plane.columns).ratio; !ratio.empty())
            plane.view.altText += ' ' + ratio;
        for (const auto* lanes : {&plane.counted.withoutY, &plane.counted.withoutX})
            for (const scene::CountedPlane::Lane& lane : *lanes)
                plane.view.altText += ' ' + lane.word + '.';
    }

    const CaseTable& m_table;
    const View& m_view;
    const text::LocaleWording& m_wording;
    const text::Phrases& m_phrases;
    Reference m_reference;
    Axis m_x;
    Axis m_y;
    ColumnOf<std::uint32_t> m_points; // rows with both values
    const scene::CountedPlane* m_counted = nullptr;
    Reasons m_withoutY;
    Reasons m_withoutX;
    std::size_t m_neither = 0;
    std::set<std::uint32_t> m_told;
    std::unordered_map<std::uint32_t, std::size_t> m_rowOf; // of the document's cases
};

} // namespace

TablePlane tablePlaneOf(const CaseTable& table, const View& view, const text::LocaleWording& wording,
                        std::size_t problems)
{
    return PlaneOfTable(table, view, wording).make(problems);
}

Result<TableDrawing> drawTablePlane(const CaseTable& table, const View& view, const text::LocaleWording& wording,
                                    const PainterSource& painter, std::size_t problems, const Fitting& fitting)
{
    if (table.size() == 0)
        return fail(ErrorCode::NothingToDraw);
    TablePlane plane = tablePlaneOf(table, view, wording, problems);
    const auto layOutIn = [&](const View& in) {
        return layOutWith(painter, [&](const scene::TextMeasure& measure) {
            return scene::buildTablePlane(plane.document, in, plane.columns, plane.counted, wording, measure,
                                          cameraOf(fitting));
        });
    };
    Drawing drawing{plane.view, {}, {}, {}, {}, fitting};
    auto scene = layOutIn(drawing.view);
    for (int attempt = 0; attempt < 3 && !scene && fitting.growsTaller; ++attempt) {
        const auto taller = sizeThatFits(scene.error());
        if (!taller)
            break;
        drawing.view.size.height = taller->height + attempt;
        scene = layOutIn(drawing.view);
    }
    if (!scene)
        return tl::unexpected(scene.error());
    scene->longDescription = scene->altText;
    drawing.scene = std::move(*scene);
    drawing.columns = std::move(plane.columns);
    drawing.ink = fitting.meter(drawing.scene, scene::Encoding::Position);
    return TableDrawing{std::move(plane.document), std::move(drawing)};
}

} // namespace toscale::exporting
