#pragma once

#include "core/scene/text_measure.h"

#include <optional>

namespace toscale::scene {

/// Measures by the font's own table of advances, without any font library. Characters that the font lacks count one em
/// (ideographs) or half an em, and make `covers` false.
class FontTableMeasure final : public TextMeasure {
public:
    [[nodiscard]] double width(std::string_view utf8, double size, Weight weight) const override;
    /// Also false for scripts whose letters join or reorder, because their widths are not the sum of advances.
    [[nodiscard]] bool covers(std::string_view utf8) const override;
    /// The width of a text that is covered, found in one pass.
    [[nodiscard]] static std::optional<double> coveredWidth(std::string_view utf8, double size, Weight weight);
};

} // namespace toscale::scene
