#include "core/scene/xml.h"

#include "core/scene/utf8.h"

namespace toscale::scene {

void appendEscaped(std::string& to, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint next = decode(text, at);
        const std::string_view bytes = text.substr(at, next.length);
        at += next.length;
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

bool isWebAddress(std::string_view link)
{
    return link.starts_with("https://") || link.starts_with("http://");
}

} // namespace toscale::scene
