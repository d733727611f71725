#pragma once

#include <string>
#include <string_view>

namespace toscale::io {

/// A cell between quotes, as DelimitedText reads it back: nothing is added against formulas, as this is for no
/// spreadsheet. A NUL, which no text has, becomes U+FFFD.
inline void appendQuoted(std::string& text, std::string_view cell)
{
    text += '"';
    for (const char c : cell) {
        if (c == '\0')
            text += "\xef\xbf\xbd";
        else
            text.append(c == '"' ? 2 : 1, c);
    }
    text += '"';
}

} // namespace toscale::io
