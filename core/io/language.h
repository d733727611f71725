#pragma once

#include <string_view>

namespace toscale::io {

/// A BCP 47 tag whose language Qt knows: "en", "pt-BR"; not "klingon".
[[nodiscard]] bool isLanguage(std::string_view tag);

} // namespace toscale::io
