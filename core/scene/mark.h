#pragma once

#include "core/geometry/primitives.h"
#include "core/normalize/measure.h"
#include "core/scene/text_measure.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace toscale::scene {

/// What a mark is for. A theme gives each role its colour.
enum class Role {
    Background,
    Title,
    Subtitle,
    Label,
    Value,
    Muted,
    RatioText,
    Warning,
    Data,
    Baseline,
    Ring,
    InsetFrame,
    InsetData,
    Ground,
    Axis,
    Grid,
    Gap,
    Link,
    Selection,
    OnData // text on a mark in the colour of its series
};

/// How a data mark is drawn: the basis of its value (FIGURES.md 2). `lookOf` in mark_style.h says what each is made of,
/// so that every output draws the same.
/// `Light` is no basis but the part of a range between its low and its high end.
enum class MarkStyle { Solid, Outline, DashedOutline, Hatched, Hollow, CrossedOut, Dotted, Light };

/// Who a mark is: stable while the view changes, so that hit tests, transitions and screen readers find it again.
struct MarkKey {
    std::string caseId; // empty for the frame
    std::string part;   // "value", "label", "gap", "ring", "title", ...
    auto operator<=>(const MarkKey&) const = default;
};

/// The scale of marks that say their value by their place; their size says nothing.
inline constexpr int placedByPosition = -1;

/// What a data mark stands for; only marks drawn at their true size or in their true place carry it.
struct DataValue {
    MeasureId measure = MeasureId::Volume;
    double value = 0; // base unit of the measure
    int scale = 0; // marks of one scale are in proportion to each other; a figure may have several, or placedByPosition
    bool operator==(const DataValue&) const = default;
};

struct RectShape {
    geometry::Rect rect;
    bool operator==(const RectShape&) const = default;
};
struct CircleShape {
    geometry::Circle circle;
    bool operator==(const CircleShape&) const = default;
};
struct LineShape {
    geometry::Point from;
    geometry::Point to;
    double width = 1;
    bool dashed = false;
    bool operator==(const LineShape&) const = default;
};
/// Straight segments; `closed` fills them.
struct PathShape {
    std::vector<geometry::Point> points;
    bool closed = false;
    double width = 1;
    bool operator==(const PathShape&) const = default;
};
enum class Anchor { Start, Middle, End };
/// One line of text; `at` is on the baseline. Start and End follow the reading direction of the scene.
struct TextShape {
    geometry::Point at;
    std::string text;
    double size = 12;
    Weight weight = Weight::Regular;
    Anchor anchor = Anchor::Start;
    std::string link; // address, empty = none
    bool operator==(const TextShape&) const = default;
};

/// Counts of many cases as shades of one colour: equal cells in rows from the top.
struct RasterShape {
    geometry::Rect rect;
    std::size_t columns = 0;
    std::vector<std::uint8_t> shades; // 0 = nothing, 255 = the full colour

    [[nodiscard]] std::size_t rows() const { return columns == 0 ? 0 : shades.size() / columns; }
    /// Neighbours of one shade in a row are one cell: what is painted.
    struct Run {
        geometry::Rect rect;
        std::uint8_t shade = 0;
    };
    [[nodiscard]] std::vector<Run> runs() const;
    bool operator==(const RasterShape&) const = default;
};

using Shape = std::variant<RectShape, CircleShape, LineShape, PathShape, TextShape, RasterShape>;

/// One thing in a picture.
struct Mark {
    MarkKey key;
    Shape shape;
    Role role = Role::Data;
    MarkStyle style = MarkStyle::Solid;
    int series = 0;                // which of the theme's data colours; by row of the comparison
    std::optional<DataValue> data; // set for data marks only
    std::string description;       // spoken: "Meta, alleged, over 80 terabytes; ..."; empty = decoration
    bool operator==(const Mark&) const = default;
};

} // namespace toscale::scene
