#pragma once

#include "core/scene/theme.h"

#include <QColor>

namespace toscale::draw {

[[nodiscard]] inline QColor toQColor(scene::Colour colour)
{
    return {colour.red, colour.green, colour.blue};
}

} // namespace toscale::draw
