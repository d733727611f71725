#pragma once

#include "core/scene/number_text.h"
#include "core/scene/xml.h"

#include <string>
#include <string_view>

namespace toscale::scene {

/// Appends ` name="value"`; the name comes with the space in front of it.
inline void appendAttribute(std::string& to, std::string_view name, std::string_view value)
{
    to += name;
    to += "=\"";
    appendEscaped(to, value);
    to += '"';
}

inline void appendAttribute(std::string& to, std::string_view name, double value)
{
    to += name;
    to += "=\"";
    appendNumber(to, value);
    to += '"';
}

} // namespace toscale::scene
