#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace toscale::scene {

enum class Weight { Regular, Bold };

/// Widths of texts in Liberation Sans, given by the caller: a table made from the font at build time, or the paint
/// module for scripts that need shaping. No kerning, so that SVG, PNG and screen agree.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;

    /// Advance width in points of one line at `size` points.
    [[nodiscard]] virtual double width(std::string_view utf8, double size, Weight weight) const = 0;

    /// True where the table knows every character; false asks for the paint module.
    [[nodiscard]] virtual bool covers(std::string_view utf8) const = 0;
};

/// Height of a capital, and distances of ascender and descender from the baseline, as parts of the size
/// (Liberation Sans: OS/2 and hhea tables).
inline constexpr double capHeight = 0.729;
inline constexpr double ascent = 0.905;
inline constexpr double descent = 0.212;
inline constexpr double lineHeight = 1.3;

/// Breaks at spaces (and between ideographs) so that no line is wider than `width`; a single longer word is broken
/// inside. At most `maxLines` lines, the last one ends in an ellipsis when text is left (0 = any number).
[[nodiscard]] std::vector<std::string> wrapText(const TextMeasure& measure, std::string_view utf8, double size,
                                                Weight weight, double width, int maxLines = 0);

/// The text itself, or as much of it as fits with an ellipsis.
[[nodiscard]] std::string elideText(const TextMeasure& measure, std::string_view utf8, double size, Weight weight,
                                    double width);

} // namespace toscale::scene
