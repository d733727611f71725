#include "core/io/json_lines.h"

#include <cstddef>

namespace toscale::io {

namespace {

constexpr std::size_t lineWidth = 100;

/// Behind the string that starts at `at`.
std::size_t behindString(std::string_view json, std::size_t at)
{
    for (++at; json[at] != '"';)
        at += json[at] == '\\' ? 2U : 1U; // with what it escapes
    return at + 1;
}

/// Behind the bracket that closes the one at `at`; npos where that is further than `room` bytes away.
std::size_t behindBracket(std::string_view json, std::size_t at, std::size_t room)
{
    std::size_t depth = 0;
    for (std::size_t i = at; i < json.size() && i - at < room;) {
        switch (json[i]) {
        case '"':
            i = behindString(json, i);
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth == 0)
                return i + 1;
            break;
        default:
            break;
        }
        ++i;
    }
    return std::string_view::npos;
}

} // namespace

std::string brokenIntoLines(std::string_view json)
{
    std::string out;
    out.reserve(json.size() + json.size() / 2);
    std::size_t indent = 0;
    std::size_t lineStart = 0;
    std::size_t at = 0; // what is before it is written
    const auto copyTo = [&](std::size_t end) {
        out.append(json.substr(at, end - at));
        at = end;
    };
    const auto breakLine = [&] {
        out += '\n';
        lineStart = out.size();
        out.append(indent, ' ');
    };
    for (std::size_t i = 0; i < json.size();) {
        switch (json[i]) {
        case '"':
            i = behindString(json, i);
            break;
        case ',':
            copyTo(i + 1);
            ++at; // the space behind it
            breakLine();
            i = at;
            break;
        case '}':
        case ']':
            copyTo(i);
            indent -= 2;
            breakLine();
            copyTo(++i);
            break;
        case '{':
        case '[': {
            copyTo(i);
            const bool isEmpty = json[i + 1] == '}' || json[i + 1] == ']';
            const std::size_t width = out.size() - lineStart;
            const std::size_t room = width < lineWidth ? lineWidth - width : 0;
            const std::size_t end = isEmpty ? i + 2 : behindBracket(json, i, room);
            if (end != std::string_view::npos) {
                copyTo(end);
                i = end;
            } else {
                copyTo(++i);
                indent += 2;
                breakLine();
            }
            break;
        }
        default:
            ++i;
        }
    }
    copyTo(json.size());
    return out;
}

} // namespace toscale::io
