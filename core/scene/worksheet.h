#pragma once

#include "core/scene/blanked.h"
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
    std::optional<DrawingGrid> grid;
    std::optional<WorksheetQuestion> guess; // beside the grid, before the figure is seen; else above it
    std::string caption;                    // over the figure; empty = none
    Scene figure;                           // as wide as the text, with all its values
    Blanks blanks = {};                     // those of them that the class fills in
    std::vector<WorksheetQuestion> questions;
    std::string sources;
};

struct Worksheet {
    std::string language = "en";
    bool rightToLeft = false;
    geometry::Size paper; // points
    std::string title;    // of the document, over the answers
    std::string heading;  // over the pages for the class, which it must not give an answer to
    std::string nameLine; // "Name ____"
    std::string answersTitle;
    std::string byline;
    std::function<std::string(int)> number = [](int n) { return std::to_string(n); };
    std::vector<WorksheetTask> tasks;
    bool isTogether = false; // several tasks share a page where they have room; else each has its own
};

struct WorksheetPages {
    std::vector<Scene> pages;  // first those for the class, then those with the answers
    std::size_t questions = 0; // how many of them are for the class
};

/// Points between the edge of the paper and the text.
inline constexpr double worksheetMargin = 57; // 15 mm

/// For the class, without a value.
[[nodiscard]] std::vector<Scene> worksheetQuestionPages(const Worksheet& sheet, const TextMeasure& measure);
/// For the teacher; numbered on behind so many pages.
[[nodiscard]] std::vector<Scene> worksheetAnswerPages(const Worksheet& sheet, const TextMeasure& measure,
                                                      std::size_t pagesBefore);

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
