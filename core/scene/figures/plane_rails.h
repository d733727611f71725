#pragma once

#include "core/scene/figures/plane_layout.h"

#include <set>
#include <string>
#include <vector>

namespace toscale::scene {

/// How much of a plane its rails take: the plot comes first. Strokes: a stroke a case, no names.
enum class RailRoom { Roomy, Close, Tight, Strokes };

/// Cases that lack a value for one reason.
struct PlaneReason {
    std::string word;
    std::vector<std::size_t> rows;
    const CountedPlane::Lane* counted = nullptr; // of which `rows` has one
};

/// The rails of a plane: under the plot a lane for each reason why there is no y, and beside it one column of those
/// without x. What is put into the layout says which rows found no place for their names.
class PlaneRails {
public:
    PlaneRails(const FigureInput& input, const PlaneCases& cases);

    void setRoom(RailRoom room) { m_room = room; }

    /// Width of the column beside the plot, and of the words of the lanes under it.
    [[nodiscard]] double besideWidth() const;
    [[nodiscard]] double wordsWidth() const;

    /// Words over the column, from the upper left corner; returns their height.
    double addBesideWords(PlaneLayout& out, geometry::Point at) const;
    /// Names in the column, lines to the glyphs at the heights of their values; numbers for rows of the key. Returns
    /// the rows without a name.
    std::vector<std::size_t> placeBeside(PlaneLayout& out, const std::set<std::size_t>& keyed) const;

    /// One lane, before it is placed.
    struct Lane {
        const PlaneReason* reason = nullptr;
        TextBlock word;
        geometry::ItemRows rows;
        std::vector<std::vector<RowLabel>> forms; // one a case; none for strokes
        double headHeight = 0;                    // of the word over the lane
        double height = 0;
    };
    /// `plot` and `inner` of the layout have their x and width.
    [[nodiscard]] std::vector<Lane> lanes(const PlaneLayout& out, const std::set<std::size_t>& keyed,
                                          double step) const;
    std::vector<std::size_t> addLane(PlaneLayout& out, const Lane& lane, double top, double step) const;
    /// Height of a row of a lane; lanes without a plot over them have its room.
    [[nodiscard]] double step() const;

private:
    [[nodiscard]] static double leastStep();
    [[nodiscard]] bool isAlone() const;
    [[nodiscard]] bool isLargest() const;
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] bool hasNamesBeside() const;
    [[nodiscard]] double besideNames() const;
    [[nodiscard]] TextBlock wordBlock(const std::string& word, double width) const;
    enum class Values { Written, OnAxis };
    [[nodiscard]] RowLabel nameOf(std::size_t row, const Comparison& of, double width, Values values) const;
    void placeNames(Lane& lane, const PlaneLayout& out, const std::set<std::size_t>& keyed, Values values) const;
    /// Side of a cell, as of the points.
    [[nodiscard]] double countedSide() const;
    void addCounts(PlaneLayout& out, const Lane& lane, double first, double step) const;
    void addStrokes(PlaneLayout& out, const Lane& lane, double first, double step) const;

    const FigureInput& m_input;
    const PlaneCases& m_cases;
    RailRoom m_room = RailRoom::Roomy;
    std::vector<PlaneReason> m_withoutX;
    std::vector<PlaneReason> m_withoutY;
};

/// The number of a row in the key.
[[nodiscard]] RowLabel planeNumber(const FigureInput& input, std::size_t row);

[[nodiscard]] double planeX(const PlaneLayout& layout, const PlaneCases& cases, std::size_t row);
[[nodiscard]] double planeY(const PlaneLayout& layout, const PlaneCases& cases, std::size_t row);

} // namespace toscale::scene
