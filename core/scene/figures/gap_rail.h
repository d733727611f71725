#pragma once

#include "core/scene/figures/figure.h"
#include "core/scene/text_block.h"

#include <span>
#include <string>
#include <vector>

namespace toscale::scene {

inline constexpr double railGap = 10; // above it

/// Cases without a value in running text: for each gap its glyph and its word, then the names. Zeros stand there where
/// a figure has no place for what has no size. Figures show it where a gap has no place of its own, or no room for one.
struct GapRail {
    struct Word {
        geometry::Point at; // upper left corner, from that of the rail
        std::string text;
        TextLook look;
    };
    struct Group {
        geometry::Rect glyph;
        Word word;
        std::vector<std::size_t> rows; // of the comparison
        std::vector<Word> names;       // one a row
    };
    std::vector<Group> groups;
    std::size_t shown = 0; // rows that have a name in it
    double height = 0;
};

/// `rows`, gathered by their words in order of first appearance. Names that do not fit into `maxHeight`
/// are left away from the end.
[[nodiscard]] GapRail layoutGapRail(const FigureInput& input, std::span<const std::size_t> rows, double maxHeight);

void addGapRail(std::vector<Mark>& marks, const FigureInput& input, const GapRail& rail, geometry::Point at);

} // namespace toscale::scene
