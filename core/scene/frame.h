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
        std::string text;
    };

    std::string title;
    std::string subtitle;
    std::string ratio;
    std::vector<std::string> notes; // rank 1, each once, then the view's own
    std::vector<KeyEntry> key;      // styles in use, when one of them is not solid
    std::vector<CitedSource> sources;
    std::string byline;
};

[[nodiscard]] FrameTexts frameTexts(const Document& document, const View& view, const Comparison& columns,
                                    const Wording& wording);

/// The frame drawn around the place that it leaves for the figure.
struct Frame {
    double unit = 1;
    geometry::Rect figure;
    std::vector<Mark> marks;
};

/// Where the ratio sentence stands. `besideFrom`: x at which the figure ends, when that is known; 0 leaves the sentence
/// its least width.
struct RatioPosition {
    RatioPlace place = RatioPlace::Below;
    double besideFrom = 0;
};

/// `scale` is the statement of the figure's scale. Texts that do not fit fold (notes into "n more notes", sources into
/// "n more sources") before the figure gets less than two fifths of the height.
[[nodiscard]] Frame layoutFrame(const FrameTexts& texts, geometry::Size size, RatioPosition ratio,
                                const std::string& scale, const Wording& wording, const TextMeasure& measure);

} // namespace toscale::scene
