#pragma once

#include "core/io/table_columns.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::io {

/// What a cell of a column says in the words of a language, and what the format has for it.
struct ImportWord {
    Column column{};
    std::string folded;  // see foldCase(): "judgment not known to be enforced"
    std::string meaning; // "unenforced_judgment"

    bool operator==(const ImportWord&) const = default;
};

/// The words of the tables that this program writes for people to read, in some language.
struct ImportWords {
    std::vector<ImportWord> words;
    std::vector<std::string> nothing; // how cells of quantities begin that say why there is none: "none so far"; folded

    bool operator==(const ImportWords&) const = default;
};

/// What the format has for a cell in those words; nothing for all others.
[[nodiscard]] std::optional<std::string> meaningOf(const ImportWords& words, Column column, std::string_view cell);

/// The beginning of a cell of quantities that says why there is none; empty for all others.
[[nodiscard]] std::string_view nothingIn(const ImportWords& words, Column column, std::string_view cell);

} // namespace toscale::io
