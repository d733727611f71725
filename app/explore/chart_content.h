#pragma once

#include "app/explore/chart_axis.h"
#include "app/explore/explore_choice.h"
#include "app/explore/explore_rows.h"
#include "app/text/locale_wording.h"
#include "core/geometry/density_window.h"
#include "core/geometry/distribution.h"
#include "core/scene/frame.h"

#include <QPointF>
#include <memory>
#include <vector>

namespace toscale::gui {

/// Over so many points in sight, counts a pixel take the place of marks.
inline constexpr std::size_t mostMarks = 2'000;

/// Cases that have no place on an axis, at the place on the other axis that they have.
struct ChartRail {
    std::vector<float> at; // part of the other axis, one a case; none where there is no such place
    std::vector<std::uint32_t> rows;
    std::size_t count = 0;    // that lack the value
    std::size_t zeros = 0;    // that are zero, which a logarithmic axis does not have
    std::size_t fromZero = 0; // that are a range from zero
    QString words;            // "Without prison time: 22 (12 none imposed; 10 unknown)"; empty: nobody lacks it
    QString head;             // the same without the reasons, where there is no room for them
};

struct ChartBar {
    double from = 0; // places on x
    double to = 0;
    std::size_t count = 0;
    QString words; // "10 to 20 TB: 5 cases"
};

/// The values of one group or year.
struct ChartBox {
    double at = 0;                // place on x
    geometry::FiveNumbers places; // on y
    QString words;                // "2011: 5 cases, median $222,000"
};

/// Everything that one chart draws, made in the background; places are those of its axes.
struct ChartContent {
    ExploreChoice choice;
    std::shared_ptr<const ExploreRows> rows;
    std::vector<std::shared_ptr<const ExploreMeasure>> measures; // x, y; of ranks one a column
    ChartAxis x;
    ChartAxis y;
    QString xTitle;
    QString yTitle;

    // Points, one a row (of ranks one a line and measure, measure by measure), in parts of the whole axes
    std::vector<float> partX;
    std::vector<float> partY;
    std::size_t drawnRows = 0;        // cases with a place
    std::vector<std::uint64_t> drawn; // bit point % 64 of word point / 64
    std::size_t drawnCount = 0;       // points
    bool pointsAreMarks = true;       // false: the points are there to be selected, bars draw them

    ChartRail withoutX; // beside the plot
    ChartRail withoutY; // under it
    std::size_t withoutBoth = 0;
    std::size_t zeros = 0; // that lack nothing, but are zero, or a range from zero, on a logarithmic axis
    std::size_t fromZero = 0;
    QString nothing; // why nothing is drawn, and what could be chosen; empty: something is

    std::vector<ChartBar> bars;
    std::vector<ChartBox> boxes;        // one a group or year
    std::vector<std::uint32_t> linesOf; // ranks: rows, the first of most importance
    scene::FrameTexts texts;            // around the picture
    QString countWords;                 // "36 cases: 14 drawn, 20 without fines ..."

    [[nodiscard]] geometry::DensityPoints points() const { return {partX, partY, drawn}; }
    [[nodiscard]] std::size_t rowOf(std::size_t point) const
    {
        return choice.kind == ExploreKind::Ranks ? linesOf[point % linesOf.size()] : point;
    }
    /// Of a point of ranks: which of the measures it is of.
    [[nodiscard]] std::size_t columnOf(std::size_t point) const { return point / linesOf.size(); }
    [[nodiscard]] bool isDrawn(std::size_t point) const { return points().has(point); }
    /// As exact as the values are.
    [[nodiscard]] QPointF placeOf(std::size_t point) const;
    [[nodiscard]] scene::MarkStyle styleOf(std::size_t point) const;
    /// On which side the value of a point is open along one axis: of ranks, which stand upward alone, with ranks below
    /// for a value that may be larger.
    [[nodiscard]] ExploreBound boundAt(std::size_t point, bool alongX) const;
};

/// What is drawn is what `choice` of the content says: see onOffer(). `wording` outlives what is made. Any thread.
[[nodiscard]] std::shared_ptr<const ChartContent>
chartContent(std::shared_ptr<const ExploreRows> rows, const ExploreChoice& choice, const text::LocaleWording& wording);

/// What of it is in sight.
struct ChartSight {
    bool isWhole = true;
    std::size_t cases = 0;
    bool isShaded = false; // some of its points are shades, not marks
};

/// The texts around a part of it: they say what is in sight, and explain no shades where there are none.
[[nodiscard]] scene::FrameTexts textsOf(const ChartContent& content, const ChartSight& sight,
                                        const text::Phrases& phrases);

/// "Meta / shadow libraries: Volume of data over 80 TB · alleged; Fines none so far, pending": a case under the
/// pointer.
[[nodiscard]] QString caseWords(const ChartContent& content, std::size_t point, const text::LocaleWording& wording);
/// What must stand beside its name: "alleged".
[[nodiscard]] QString caseNote(const ChartContent& content, std::size_t point, const text::LocaleWording& wording);

} // namespace toscale::gui
