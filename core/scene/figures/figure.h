#pragma once

#include "core/scene/build_scene.h"
#include "core/scene/figures/mark_words.h"
#include "core/scene/row_colours.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace toscale::scene {

/// What a builder of one figure kind works from: the place inside the frame, and everything that it draws.
struct FigureInput {
    const Document& document; // for what a row says of its case as a whole
    const Columns& all;
    const Comparison& columns; // the main one of all
    const RowColours& colours; // of its rows
    const View& view;
    const Camera& camera;
    const Wording& wording;
    const TextMeasure& measure;
    geometry::Rect area;
    double unit = 1;            // sizes of type and gaps at 1200 x 675 are multiplied with this
    MarkWords* words = nullptr; // of `columns`; nothing: they are worded anew for each mark
};

struct FigureOutput {
    std::vector<Mark> marks;
    bool fits = true;        // false: the area is too small for even one case; nothing is drawn
    double width = 0;        // of the area that is in use
    bool folded = false;     // labels stand in a numbered key
    std::size_t unnamed = 0; // rows that are drawn and have no room for a name
    double basePerUnit = 0;  // base units of the measure a square centimetre or a centimetre; 0 when nothing has a size
    std::string scaleWords;  // said in place of what Wording::scale() makes of basePerUnit
    std::optional<Way> way;  // of a figure that scrolls
    std::size_t nextCase = 0;                           // Scene::nextCase
    double missingHeight = 0;                           // Scene::missingHeight
    std::optional<std::vector<std::string>> shownCases; // ids, sorted; nothing: no case is left out
    std::string description;         // added to the long description: what depends on how it was laid out
    std::vector<StatedScale> scales; // of a figure with a scale for each of several measures, instead of basePerUnit
};

/// What of a data mark is in proportion to its value; Position: its place on a scale that is not linear.
enum class Encoding { Area, Length, Position };

using FigureBuilder = FigureOutput (*)(const FigureInput&);

/// One row of the table of kinds.
struct FigureEntry {
    FigureKind kind{};
    FigureBuilder build = nullptr;
    Encoding encoding = Encoding::Area;
    bool ratioMayStandBeside = false; // the figure leaves room at its side for the ratio sentence
    std::span<const MeasureId> measures;
};

/// Kinds in the order of menus.
[[nodiscard]] std::span<const FigureEntry> figureTable();
[[nodiscard]] const FigureEntry* figureEntry(FigureKind kind);

} // namespace toscale::scene
