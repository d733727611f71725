#pragma once

#include "core/cases/case.h"
#include "core/normalize/measure.h"
#include "core/normalize/reference.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// The kinds of FIGURES.md 1. `core/scene/figures/figure_table.h` says which of them this version draws.
enum class FigureKind {
    Squares,
    Nested,
    Bubbles,
    Treemap,
    Units,
    Bars,
    Dots,
    Em,
    Strip,
    Mirror,
    Ledger,
    Ladder,
    Plane,
    SameRate,
    Timeline,
    Walk
};

inline constexpr std::array<std::string_view, 16> figureKindNames{
    "squares", "nested", "bubbles", "treemap", "units", "bars",      "dots",     "em",
    "strip",   "mirror", "ledger",  "ladder",  "plane", "same-rate", "timeline", "walk"};

[[nodiscard]] constexpr std::string_view nameOf(FigureKind kind)
{
    return figureKindNames[static_cast<std::size_t>(kind)];
}

[[nodiscard]] constexpr std::optional<FigureKind> figureKindFromName(std::string_view name)
{
    for (std::size_t i = 0; i < figureKindNames.size(); ++i)
        if (figureKindNames[i] == name)
            return static_cast<FigureKind>(i);
    return std::nullopt;
}

/// A case as one view shows it.
struct ViewCase {
    std::string id;
    std::string figure;  // another than the primary figure; empty = primary
    std::string leftOut; // reason for leaving it out; empty = shown
    UnknownFields unknown;
    std::optional<PrefixReading> reading = {}; // of its prefixes in doubt; none = as the reference
    bool operator==(const ViewCase&) const = default;
};

/// What a document's reference is overridden with; absent fields keep the document's.
struct ReferenceOverride {
    std::optional<Currency> currency;
    std::optional<std::optional<int>> priceYear; // set to none = nominal
    std::optional<bool> inflateFirst;
    std::optional<PrefixReading> reading;
    std::optional<BasisChoice> basis;
    std::optional<std::string> baseline;
    std::optional<bool> withOtherConduct;
    std::optional<bool> ignoreScope;
    std::optional<bool> withSuspended;
    UnknownFields unknown;

    bool operator==(const ReferenceOverride&) const = default;
};

/// Width and height in points.
struct FigureSize {
    double width = 1200;
    double height = 675;
    bool operator==(const FigureSize&) const = default;
};

/// One saved drawing. Empty texts mean: made from the data.
struct View {
    std::string id;
    FigureKind figure = FigureKind::Squares;
    MeasureId measure = MeasureId::Volume;
    std::vector<ViewCase> cases; // empty = all cases of the document
    ReferenceOverride reference;
    std::vector<PenaltyKind> kinds;
    std::optional<Forum> forum;
    std::vector<std::string> parties; // empty = as the document's reference says
    std::string title;
    std::string subtitle;
    std::string notes;
    std::string byline;
    std::string altText;
    std::string speakerNotes;
    std::string theme = "light";
    FigureSize size;
    std::vector<std::pair<std::string, std::string>> options; // name, raw JSON
    UnknownFields unknown;
    UnreadItems unread;

    bool operator==(const View&) const = default;
};

/// The document's reference with the view's own fields put over it.
[[nodiscard]] Reference referenceOf(const View& view, const Reference& documentReference);

/// An option whose value is a text ("colour": "case"); none when absent or anything else.
[[nodiscard]] std::optional<std::string> textOption(const View& view, std::string_view name);
/// An empty text takes the option away.
void setTextOption(View& view, std::string_view name, std::string_view text);

/// The thing that a unit grid counts: option "yardstick", the id of a built-in yardstick ("laptop-512"). A thing of
/// another kind than the measure is as if it were absent.
[[nodiscard]] std::optional<std::string> yardstickOfCells(const View& view);
/// An empty id takes it away.
void setYardstickOfCells(View& view, std::string_view id);

/// Presented case by case, in the order of its cases: what comes next is not seen yet.
[[nodiscard]] bool isBuiltUp(const View& view);
void setBuiltUp(View& view, bool isBuiltUp);

/// Whether `view` has other cases, figures of them or penalties than `before`.
[[nodiscard]] bool showsOther(const View& view, const View& before);

/// A title and the like that were typed about the figure, and are not made from the data.
[[nodiscard]] bool hasTypedTexts(const View& view);

/// Takes away what was typed about the figure: of another measure, or of other cases, it would say something false.
void forgetTexts(View& view);

} // namespace toscale
