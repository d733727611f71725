#pragma once

#include "core/scene/text_measure.h"
#include "core/scene/utf8.h"

#include <array>

namespace toscale::tests {

/// Advance widths of Helvetica (Adobe Font Metrics, afm 4.1), to which Liberation Sans is metric-compatible: tests do
/// not depend on installed fonts. Characters beyond ASCII: ideographs one em, others the width of a digit.
class FixedTextMeasure : public scene::TextMeasure {
public:
    [[nodiscard]] double width(std::string_view utf8, double size, scene::Weight weight) const override
    {
        int thousandths = 0;
        for (std::size_t at = 0; at < utf8.size();) {
            const scene::CodePoint c = scene::decode(utf8, at);
            thousandths += advance(c.value, weight == scene::Weight::Bold);
            at += c.length;
        }
        return thousandths * size / 1000;
    }

    [[nodiscard]] bool covers(std::string_view /*utf8*/) const override { return true; }

private:
    static int advance(char32_t c, bool bold)
    {
        static constexpr std::array<int, 95> regularWidths{
            278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
            556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
            611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
            667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
            222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
        static constexpr std::array<int, 95> boldWidths{
            278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
            556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
            611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
            667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
            278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};
        if (c >= 32 && c < 127)
            return (bold ? boldWidths : regularWidths)[c - 32];
        if (c >= 0x2066 && c <= 0x2069) // isolates have no width
            return 0;
        if (c >= 0x2E80)
            return 1000;
        if (c == 0x2026)
            return 1000;
        if (c == 0xA0 || c == 0xB7 || c == 0x202F)
            return 278;
        return 556;
    }
};

} // namespace toscale::tests
