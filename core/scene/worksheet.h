#pragma once

#include "core/scene/scene.h"
#include "core/scene/wording.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace toscale::scene {

/// A sheet of paper for a class: figures with their values blanked, a grid to draw a guess on, questions with room for
/// an answer; the answers on sheets of their own. All texts are worded already.
struct WorksheetQuestion {
    std::string text;
    std::vector<std::string> choices = {}; // boxes to tick; none: lines to write on
    std::string answer = {};               // none: an open question
};

/// To scale: one cell is the smaller amount, and the larger one is drawn over as many cells as it is times as much.
struct DrawingGrid {
    std::string words;  // what to draw, and what a cell is
    std::string answer; // how many cells that is
    double times = 1;
    MarkKey key = {};    // of the cell that is filled already
    DataValue data = {}; // likewise
};

struct WorksheetTask {
    std::string heading;
    std::optional<DrawingGrid> grid;
    std::optional<WorksheetQuestion> guess; // beside the grid, before the figure is seen; else above it
    Scene figure;                           // as wide as the text, with all its values
    std::vector<WorksheetQuestion> questions;
    std::string sources;
};

struct Worksheet {
    std::string language = "en";
    bool rightToLeft = false;
    geometry::Size paper; // points
    std::string title;
    std::string nameLine; // "Name ____"
    std::string answersTitle;
    std::string byline;
    std::function<std::string(int)> number = [](int n) { return std::to_string(n); };
    std::vector<WorksheetTask> tasks;
};

struct WorksheetPages {
    std::vector<Scene> pages;  // first those for the class, then those with the answers
    std::size_t questions = 0; // how many of them are for the class
};

/// Points between the edge of the paper and the text.
inline constexpr double worksheetMargin = 57; // 15 mm

[[nodiscard]] WorksheetPages worksheetPages(const Worksheet& sheet, const TextMeasure& measure);

/// A figure without title, notes and sources, and with a line to write on in place of every text that has a digit: no
/// value, ratio or tick is left. What is spoken of its marks goes too. It begins at the top of its scene.
[[nodiscard]] Scene blanked(Scene figure, const TextMeasure& measure);

/// The cells of a grid: the largest squares of a round number of millimetres of which so many times fit; the smallest
/// that one can draw in where they do not.
struct GridCells {
    double side = 0; // points
    int columns = 0;
    int rows = 0;
    [[nodiscard]] double count() const { return static_cast<double>(columns) * rows; }
    [[nodiscard]] bool holds(double times) const;
};
[[nodiscard]] GridCells gridCells(geometry::Size room, double times);

} // namespace toscale::scene
