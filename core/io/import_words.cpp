#include "core/io/import_words.h"

#include "core/quantity/ascii.h"
#include "core/quantity/fold_text.h"
#include "core/quantity/trimmed.h"

#include <algorithm>

namespace toscale::io {

std::optional<std::string> meaningOf(const ImportWords& words, Column column, std::string_view cell)
{
    const auto isOfColumn = [&](const ImportWord& word) { return word.column == column; };
    if (std::ranges::none_of(words.words, isOfColumn))
        return std::nullopt;
    const std::string key = foldCase(toscale::trimmed(cell));
    const auto found = std::ranges::find_if(
        words.words, [&](const ImportWord& word) { return word.column == column && word.folded == key; });
    return found == words.words.end() ? std::nullopt : std::optional(found->meaning);
}

std::string_view nothingIn(const ImportWords& words, Column column, std::string_view cell)
{
    cell = toscale::trimmed(cell);
    if (!isQuantityColumn(column) || cell.empty() || isDigit(cell.front()))
        return {};
    const std::string key = foldCase(cell);
    const auto found = std::ranges::find_if(
        words.nothing, [&](const std::string& beginning) { return std::string_view(key).starts_with(beginning); });
    return found == words.nothing.end() ? std::string_view() : std::string_view(*found);
}

} // namespace toscale::io
