#pragma once

#include "app/text/phrases.h"
#include "app/text/qt_string.h"

#include <cstddef>
#include <string_view>

namespace toscale::text {

/// What a word of a closed list is called.
struct Word {
    std::string_view id;
    const char* words;
};

/// A word that is not in the table stands for itself.
template <std::size_t N>
[[nodiscard]] QString lookUp(const Phrases& phrases, const Word (&table)[N], std::string_view id)
{
    for (const Word& word : table)
        if (word.id == id)
            return phrases.tr(word.words);
    return toQString(id);
}

} // namespace toscale::text
