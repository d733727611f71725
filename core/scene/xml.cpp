#include "core/scene/xml.h"

#include "core/scene/utf8.h"

#include <algorithm>

namespace toscale::scene {

namespace {

/// One byte that stands for itself in content: nearly all of a document that a picture carries.
bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7F && c != '&' && c != '<' && c != '>';
}

bool isPlainOrQuote(char c)
{
    return isPlain(c) && c != '"';
}

void append(std::string& to, std::string_view text, bool (*isKept)(char))
{
    while (!text.empty()) {
        const auto special = std::find_if_not(text.begin(), text.end(), isKept);
        to.append(text.begin(), special);
        text.remove_prefix(static_cast<std::size_t>(special - text.begin()));
        if (text.empty())
            return;
        const CodePoint next = decode(text, 0);
        const std::string_view bytes = text.substr(0, next.length);
        text.remove_prefix(next.length);
        switch (next.value) {
        case '&':
            to += "&amp;";
            break;
        case '<':
            to += "&lt;";
            break;
        case '>':
            to += "&gt;";
            break;
        case '"':
            to += "&quot;";
            break;
        case '\n':
        case '\t':
            to += bytes;
            break;
        case 0xFFFD:
            to += "\xEF\xBF\xBD";
            break;
        case 0xFFFE:
        case 0xFFFF:
            break;
        default:
            if (next.value >= 0x20 && next.value != 0x7F)
                to += bytes;
        }
    }
}

} // namespace

void appendEscaped(std::string& to, std::string_view text)
{
    append(to, text, isPlainOrQuote);
}

void appendContent(std::string& to, std::string_view text)
{
    append(to, text, isPlain);
}

bool isWebAddress(std::string_view link)
{
    return link.starts_with("https://") || link.starts_with("http://");
}

} // namespace toscale::scene
