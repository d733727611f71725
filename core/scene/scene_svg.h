#pragma once

#include "core/scene/scene.h"
#include "core/scene/theme.h"

#include <string>
#include <string_view>

namespace toscale::scene {

/// Letters of the figure's font as shapes; the paint module has them.
class TextOutlines {
public:
    virtual ~TextOutlines() = default;
    /// SVG path data of a text where it stands.
    [[nodiscard]] virtual std::string path(const TextShape& text, bool rightToLeft) const = 0;
};

struct SvgOptions {
    std::string_view document{};            // JSON that travels in <metadata>; empty = none
    const TextOutlines* outlines = nullptr; // null: text as text
};

/// The scene as semantic, accessible SVG 1.1: role="img", title, desc, one titled element a data mark with data-case,
/// data-measure and data-value, six significant digits, text as text. The same scene gives the same bytes.
[[nodiscard]] std::string toSvg(const Scene& scene, const Theme& theme, const SvgOptions& options = {});

} // namespace toscale::scene
