#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace toscale {

/// A text as a JSON string (RFC 8259), quotes included. UTF-8 stays as it is.
[[nodiscard]] std::string toJsonText(std::string_view utf8);

/// The text of a JSON string; nothing where it is none, or where an escape of it is not valid.
[[nodiscard]] std::optional<std::string> fromJsonText(std::string_view json);

} // namespace toscale
