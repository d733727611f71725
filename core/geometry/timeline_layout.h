#pragma once

#include "core/geometry/primitives.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace toscale::geometry {

/// A way to write a label: so wide, on so many lines of one row's height each.
struct LabelForm {
    double width = 0;
    int lines = 1;
    bool operator==(const LabelForm&) const = default;
};

/// A mark on a lane, which has its place from left to right and none of its own from top to bottom. `from` to `to` is
/// all that is drawn of it: the glyph, the bar, and what its date leaves open.
struct LaneItem {
    double from = 0;
    double to = 0;
    std::vector<LabelForm> forms;   // the best one first; none: it has no label, or one that is too long
    std::optional<LabelForm> brief; // of one with a label: its number in a key, where there is no room
    bool standsLow = false;         // in no row above one that is taken: it reads as after all before it
};

enum class LabelSide { After, Before, Below };

struct LaneItemPlace {
    int row = 0;
    std::optional<std::size_t> form;   // none: no room for any
    bool isBrief = false;              // its number stands for its label
    std::size_t numbers = 0;           // that stand at it: its own, or those of a whole group; 0 = they stand elsewhere
    LabelSide side = LabelSide::After; // where the label or the numbers stand
    double labelFrom = 0;              // its left edge
    int labelRow = 0;                  // its first row
};

/// Rows of a lane, the first on top.
struct LaneLayout {
    int rows = 0;
    std::size_t unlabelled = 0;
    std::size_t brief = 0;
    std::size_t meeting = 0;           // marks that lie on the one before
    std::vector<LaneItemPlace> places; // one an item
};

struct LaneOptions {
    double from = 0; // marks and labels stand between these
    double to = 0;
    double gap = 4;      // between a mark and its label
    double distance = 8; // between neighbours in a row
    int mostRows = 1;
    double wideMark = 160;  // a longer mark has its label below it before it has it behind
    bool mayBeBrief = true; // numbers in a key may stand for labels
    double numbers = 40;    // width of the numbers of a group, from the first to the last
};

/// Puts each mark with its label into the first row where both meet no other: behind the mark, before it, or below it.
/// Marks keep their place from left to right; the next ones in time stand lower, so that a lane reads like stairs.
/// Where the rows do not suffice, some marks have a number instead of their label, or nothing, but meet no other
/// either. Where that needs more rows too, the last one takes the marks that are left: marks may meet there, labels
/// never do, and marks without room for a number between them share one: "3–6". What stands before an item in time
/// never depends on what comes after it, as long as the rows suffice. O(n log n).
[[nodiscard]] LaneLayout layoutLane(std::span<const LaneItem> items, const LaneOptions& options);

/// What is drawn of a stretch of time: the part that is sure, and what it may reach to on both sides, in steps that get
/// thinner where an end is doubtful or open. `level`: 0 = as high as the sure part, 1, 2, 3 ever thinner.
struct FadingPart {
    double from = 0;
    double to = 0;
    int level = 0;
    bool operator==(const FadingPart&) const = default;
};
struct FadingBar {
    std::optional<FadingPart> sure;
    std::vector<FadingPart> possible; // from left to right
    bool operator==(const FadingBar&) const = default;
};
struct FadingBarRequest {
    double from = 0;
    double to = 0;
    std::optional<double> surelyFrom;
    std::optional<double> surelyTo;
    bool fadesLeft = false; // the outer end is doubtful or open
    bool fadesRight = false;
};
[[nodiscard]] FadingBar fadingBar(const FadingBarRequest& request);

/// Heights of the four levels, as parts of the whole.
inline constexpr double fadingHeights[] = {1, 0.7, 0.42, 0.18};

} // namespace toscale::geometry
