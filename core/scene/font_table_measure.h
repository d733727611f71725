#pragma once

#include "core/scene/text_measure.h"

namespace toscale::scene {

/// Measures by the font's own table of advances, without any font library. Characters that the font lacks count one em
/// (ideographs) or half an em, and make `covers` false.
class FontTableMeasure final : public TextMeasure {
public:
    [[nodiscard]] double width(std::string_view utf8, double size, Weight weight) const override;
    /// Also false for scripts whose letters join or reorder, because their widths are not the sum of advances.
    [[nodiscard]] bool covers(std::string_view utf8) const override;
};

} // namespace toscale::scene
