#pragma once

#include "core/scene/font_table_measure.h"

namespace toscale::draw {

/// Measures with the font's table where it knows every character, else by shaping the text with Qt. Needs an
/// application object and loadFonts().
class QtTextMeasure final : public scene::TextMeasure {
public:
    [[nodiscard]] double width(std::string_view utf8, double size, scene::Weight weight) const override;
    [[nodiscard]] bool covers(std::string_view) const override { return true; }
};

} // namespace toscale::draw
