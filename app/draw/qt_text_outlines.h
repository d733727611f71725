#pragma once

#include "core/scene/scene_svg.h"

namespace toscale::draw {

/// Letters as shapes, as the painter would draw them: no kerning, no hinting.
class QtTextOutlines : public scene::TextOutlines {
public:
    [[nodiscard]] std::string path(const scene::TextShape& text, bool rightToLeft) const override;
};

} // namespace toscale::draw
