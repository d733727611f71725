#pragma once

#include "core/scene/figures/figure.h"
#include "core/scene/text_block.h"

#include <string>
#include <vector>

namespace toscale::scene {

enum class RatioPlace { Below, Beside };

/// Every text around a figure, worded, before anything is placed.
struct FrameTexts {
    struct KeyEntry {
        MarkStyle style{};
        std::optional<int> series; // of a colour that means something; else the entry explains a style
        std::string text;
    };

    std::string title;
    std::string subtitle;
    std::string ratio;
    std::vector<std::string> notes; // rank 1 that no mark says, each once, then the view's own
    std::vector<KeyEntry> key;      // styles in use, when one of them is not solid
    std::vector<CitedSource> sources;
    std::string byline;
    std::string altText; // made from the data, as the next
};

[[nodiscard]] FrameTexts frameTexts(const Document& document, const View& view, const Columns& columns,
                                    const RowColours& colours, const Wording& wording);

/// The frame drawn around the place that it leaves for the figure.
struct Frame {
    double unit = 1;
    geometry::Rect figure;
    bool fits = true;     // false: the texts leave the figure less than its least height
    std::size_t step = 0; // how far texts gave way, 0 = not at all
    bool isHeadingCut = false;
    std::vector<Mark> marks;
};

/// What a figure keeps of the picture's height, and in points.
inline constexpr double leastFigureShare = 0.25;
inline constexpr double leastFigureHeight = 96;

/// Where the ratio sentence stands. `besideFrom`: x at which the figure ends, when that is known; 0 leaves the sentence
/// its least width.
struct RatioPosition {
    RatioPlace place = RatioPlace::Below;
    double besideFrom = 0;
};

/// `scale` is the statement of the figure's scale. Where texts take much of the height, sources fold into "n more
/// sources", then type shrinks, one step after the other; ratio, notes and key are printed whole, and so are title and
/// subtitle up to eight lines. `from`: the first step to try, so that a frame made again does not go back and forth.
[[nodiscard]] Frame layoutFrame(const FrameTexts& texts, geometry::Size size, RatioPosition ratio,
                                const std::string& scale, const Wording& wording, const TextMeasure& measure,
                                std::size_t from = 0);

} // namespace toscale::scene
